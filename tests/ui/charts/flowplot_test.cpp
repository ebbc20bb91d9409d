#include <QDir>
#include <QImage>
#include <QPainter>

#include "core/charting/programmeflow.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

ChartSpec flowOf(const Analysis& analysis, Language language, bool publicMode = false,
                 const Filter& filter = {}) {
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    request.filter = filter;
    const Phrasebook phrasebook(language);
    const Results results = ReportBuilder(analysis).results(request);
    return ProgrammeFlow(analysis, results, phrasebook).chart();
}

ChartSpec exampleFlow(Language language, bool publicMode = false) {
    example::Programme programme = example::programme();
    Analysis analysis(std::move(programme.dimensions), RuleParameters{});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    return flowOf(analysis, language, publicMode);
}

QImage drawn(const ChartSpec& spec, const ChartTheme& theme, int width, const char* name = "example") {
    const std::unique_ptr<ChartPlot> plot = ChartPlot::make(spec, theme, true);
    const int height = static_cast<int>(plot->preferredHeight(width)) + 1;
    plot->layOut(QSizeF(width, height));
    QImage image(QSize(width, height), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.background);
    QPainter painter(&image);
    plot->paint(painter, true);
    painter.end();
    // JISR_PICTURES=folder keeps what the tests drew, to be looked at
    const QString folder = qEnvironmentVariable("JISR_PICTURES");
    if (!folder.isEmpty()) {
        image.save(
            QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4-%5.png")
                                      .arg(spec.id, QLatin1String(name), languageCode(spec.language),
                                           theme.dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                      .arg(width)));
    }
    return image;
}

QRectF inkOf(const ChartText& text) {
    // left aligned or right aligned, the words take their natural width of the box
    return QRectF(text.topLeft, QSizeF(text.text.width(), text.text.height()));
}

void checkWords(const ChartPlot& plot, qreal width, qreal height) {
    for (const ChartText& text : plot.texts()) {
        CHECK(text.topLeft.x() >= -0.5);
        CHECK(text.topLeft.x() + text.text.width() <= width + 0.5);
        CHECK(text.topLeft.y() + text.text.height() <= height + 0.5);
        CHECK_FALSE(text.text.elided());
    }
    for (std::size_t i = 0; i < plot.texts().size(); ++i) {
        for (std::size_t j = i + 1; j < plot.texts().size(); ++j) {
            INFO(i << " and " << j);
            CHECK_FALSE(inkOf(plot.texts()[i])
                            .adjusted(0.5, 0.5, -0.5, -0.5)
                            .intersects(inkOf(plot.texts()[j]).adjusted(0.5, 0.5, -0.5, -0.5)));
        }
    }
}

}  // namespace

TEST_CASE("the flow draws in every theme, direction and width without words upon words") {
    const Analysis large = sample::programme();
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const std::vector<std::pair<const char*, ChartSpec>> specs = {
            {"example", exampleFlow(language)},
            {"sample", flowOf(large, language)},
            {"public", flowOf(large, language, true)},
            {"region", flowOf(large, language, false,
                              Filter{}.with(GroupKey::Region, large.codes(GroupKey::Region).front().code))}};
        for (const auto& [name, spec] : specs) {
            for (const int width : {420, 780, 1300}) {
                INFO(name << ' ' << width);
                CHECK(drawn(spec, ChartTheme::light(), width, name) !=
                      drawn(spec, ChartTheme::dim(), width, name));
                const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
                const qreal height = plot->preferredHeight(width);
                plot->layOut(QSizeF(width, height));
                checkWords(*plot, width, height);
            }
        }
        CHECK_NOTHROW(drawn(specs[0].second, ChartTheme::print(), 3000, "print"));
    }
}

TEST_CASE("steps beside the main one have their words, too, and the thinnest band can be pointed at") {
    FlowChart flow;
    flow.stages = {QStringLiteral("Admission"), QStringLiteral("First days"), QStringLiteral("Training"),
                   QStringLiteral("Situation at 6 months")};
    const auto node = [&flow](int stage, const char* label, qint64 count, bool step, const char* series) {
        FlowNode one;
        one.stage = stage;
        one.id = one.label = one.key = one.detail = QLatin1String(label);
        one.count = count;
        one.countText = QString::number(count);
        one.step = step;
        one.series = QLatin1String(series);
        flow.nodes.push_back(one);
        return flow.nodes.size() - 1;
    };
    const auto band = [&flow](std::size_t from, std::size_t to, qint64 count) {
        FlowBand one;
        one.from = from;
        one.to = to;
        one.count = count;
        one.key = one.detail = flow.nodes[from].label + u'>' + flow.nodes[to].label;
        flow.bands.push_back(one);
    };
    const auto admitted = node(0, "Admitted", 15000, true, "STEP");
    const auto confirmed = node(1, "Confirmed", 14000, true, "STEP");
    const auto unconfirmed = node(1, "Graduated without confirmation", 3, true, "STEP");
    const auto joined = node(1, "Came by transfer from outside this choice", 400, true, "STEP");
    const auto never = node(1, "Never came, or left in the first days", 997, false, "LEFT");
    const auto graduated = node(2, "Graduates", 10401, true, "STEP");
    const auto left = node(2, "Graduated outside this choice, after a transfer", 2, false, "STEP");
    const auto dropped = node(2, "Dropped out", 4000, false, "LEFT");
    const auto employed = node(3, "In employment", 10400, false, "EMP");
    const auto untraced = node(3, "Not yet traced", 1, false, "NOT_TRACED");
    flow.nodes[untraced].fill = FlowFill::NotTraced;
    band(admitted, confirmed, 14000);
    band(admitted, unconfirmed, 3);
    band(admitted, never, 997);
    band(confirmed, graduated, 9999);
    band(confirmed, left, 1);
    band(confirmed, dropped, 4000);
    band(unconfirmed, graduated, 2);
    band(unconfirmed, left, 1);
    band(joined, graduated, 400);
    band(graduated, employed, 10400);
    band(graduated, untraced, 1);
    ChartSpec spec;
    spec.id = QStringLiteral("programme-flow");
    spec.content = flow;
    for (const int width : {420, 780, 1300}) {
        INFO(width);
        (void)drawn(spec, ChartTheme::light(), width, "steps");
        const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
        const qreal height = plot->preferredHeight(width);
        plot->layOut(QSizeF(width, height));
        checkWords(*plot, width, height);
        for (const ChartMark& mark : plot->marks()) {
            INFO(mark.key.toStdString());
            CHECK(mark.outline.contains(mark.area.center()));
        }
    }
}

TEST_CASE("every node and every band can be pointed at, and its middle leads to itself") {
    const ChartSpec spec = exampleFlow(Language::English);
    const auto& flow = std::get<FlowChart>(spec.content);
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
    plot->layOut({1000, plot->preferredHeight(1000)});
    REQUIRE(plot->marks().size() == flow.nodes.size() + flow.bands.size());
    for (std::size_t i = 0; i < plot->marks().size(); ++i) {
        const ChartMark& mark = plot->marks()[i];
        CHECK_FALSE(mark.key.isEmpty());
        CHECK_FALSE(mark.detail.isEmpty());
        std::size_t hit = 0;
        while (hit < plot->marks().size() && !plot->marks()[hit].outline.contains(mark.area.center())) {
            ++hit;
        }
        INFO(mark.key.toStdString());
        CHECK(hit == i);
    }
}

TEST_CASE("the flow runs from right to left in Arabic, bar for bar the mirror of the other") {
    ChartSpec spec = exampleFlow(Language::English);
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    const QSizeF size(900, plot->preferredHeight(900));
    plot->layOut(size);
    spec.rightToLeft = true;
    const auto mirror = ChartPlot::make(spec, ChartTheme::light(), false);
    mirror->layOut(size);
    REQUIRE(mirror->marks().size() == plot->marks().size());
    for (std::size_t i = 0; i < std::get<FlowChart>(spec.content).nodes.size(); ++i) {
        const QRectF a = plot->marks()[i].area, b = mirror->marks()[i].area;
        CHECK(a.left() == Approx(size.width() - b.right()));
        CHECK(a.top() == Approx(b.top()));
        CHECK(a.height() == Approx(b.height()));
    }
}

TEST_CASE("bars are as high as people are many, however the room is") {
    const ChartSpec spec = exampleFlow(Language::English);
    const auto& flow = std::get<FlowChart>(spec.content);
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    for (const qreal more : {0.0, 150.0, 400.0}) {
        plot->layOut({900, plot->preferredHeight(900) + more});
        const auto heightOf = [&](const QString& id) {
            for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
                if (flow.nodes[i].id == id) {
                    return plot->marks()[i].area.height() / static_cast<qreal>(flow.nodes[i].count);
                }
            }
            return 0.0;
        };
        CHECK(heightOf(QStringLiteral("admitted")) == Approx(heightOf(QStringLiteral("confirmed"))));
        CHECK(heightOf(QStringLiteral("admitted")) == Approx(heightOf(QStringLiteral("graduated"))));
        CHECK(heightOf(QStringLiteral("admitted")) == Approx(heightOf(QStringLiteral("EMP"))));
    }
}

TEST_CASE("where nothing may be shown the flow says so, and has nothing to point at") {
    const auto plot = ChartPlot::make(exampleFlow(Language::English, true), ChartTheme::light(), true);
    plot->layOut({780, plot->preferredHeight(780)});
    CHECK(plot->marks().empty());
    CHECK_FALSE(plot->texts().empty());
}
