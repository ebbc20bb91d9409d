#include "ui/printing/cover.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

#include "core/indicators/figures.h"

namespace jisr {

namespace {

constexpr qreal bandTop = 1500, bandHeight = 2350, columnsTop = 4260;
constexpr qreal columnsBottom = PageFormat::longEdge - PageFormat::bottom - 160;
constexpr qreal gutter = 380;

constexpr qreal numbers = 300;  // width of the contents' page numbers

/// How large the lines of the contents are and how far apart; size 0: they don't fit.
struct Setting {
    qreal size = 0, air = 0;
};

// However many chapters: their lines move together until they fit, down to what reads with ease.
Setting settingFor(const Typesetter& voice, qreal width, qreal height) {
    Setting setting{95, voice.contents().size() <= 12 ? 105.0 : 80.0};
    for (;;) {
        qreal used = 0;
        for (const Typesetter::Entry& entry : voice.contents()) {
            used += voice.text(entry.text, setting.size, false, width - numbers).height() + setting.air;
        }
        if (used <= height) {
            return setting;
        }
        if (setting.size < 76) {
            return {};
        }
        setting.size *= 0.96;
        setting.air *= 0.84;
    }
}

}  // namespace

bool CoverPage::neededFor(const Report& report) {
    const ReportCover& cover = report.cover;
    if (!cover.office.isEmpty() || !cover.edition.isEmpty() || !cover.fileIdentity.isEmpty() ||
        !cover.logo.isEmpty() || !cover.signature.isEmpty()) {
        return true;
    }
    return std::count_if(report.items.begin(), report.items.end(), [](const ReportItem& item) {
               const auto* heading = std::get_if<ReportHeading>(&item);
               return heading && heading->level <= 1;
           }) > 2;
}

CoverPage::CoverPage(std::vector<const Typesetter*> voices) : m_voices(std::move(voices)) {
    const PageFormat page;
    const ChartTheme& theme = m_voices.front()->theme();
    m_paints.push_back([accent = theme.accent](QPainter& painter) {
        painter.fillRect(QRectF(0, bandTop, PageFormat::shortEdge, bandHeight), accent);
    });
    addLogo();
    const qreal left = PageFormat::side, column = (page.textWidth() - gutter) / 2;
    const QRectF halves[] = {{left, 0, column, 0}, {left + column + gutter, 0, column, 0}};
    constexpr qreal title = 240;  // the word "Contents" and the white beneath
    if (m_voices.size() == 1) {
        const Typesetter& voice = *m_voices.front();
        addTitle(0, QRectF(left, 0, page.textWidth(), 0));
        const QRectF& facts = halves[voice.rtl() ? 1 : 0];
        const QRectF& contents = halves[voice.rtl() ? 0 : 1];
        const qreal end = addFacts(voice, QRectF(facts.left(), columnsTop, column, 0));
        addSignature(voice, QRectF(facts.left(), end + 260, column, columnsBottom - end - 260));
        m_hasContents = settingFor(voice, column, columnsBottom - columnsTop - title).size > 0;
        if (m_hasContents) {
            addContents(0, QRectF(contents.left(), columnsTop, column, columnsBottom - columnsTop));
        }
        return;
    }
    std::vector<QRectF> rooms;
    for (std::size_t i = 0; i < 2; ++i) {
        addTitle(i, halves[i]);
        const Typesetter& voice = *m_voices[i];
        const qreal end = addFacts(voice, QRectF(halves[i].left(), columnsTop, column, 0));
        const qreal signature =
            voice.report().cover.signature.isEmpty() ? 0 : 420 + 120 * voice.report().cover.signature.size();
        rooms.emplace_back(halves[i].left(), end + 160, column, columnsBottom - end - 160 - signature);
        addSignature(voice, QRectF(halves[i].left(), columnsBottom - signature, column, signature));
        m_hasContents = m_hasContents && settingFor(voice, column, rooms[i].height() - title).size > 0;
    }
    for (std::size_t i = 0; i < 2 && m_hasContents; ++i) {
        addContents(i, rooms[i]);
    }
}

qreal CoverPage::addWords(const WrappedText& words, const QPointF& at, const QColor& colour) {
    m_paints.push_back([words, at, colour](QPainter& painter) { words.draw(painter, at, colour); });
    return at.y() + words.height();
}

void CoverPage::addLogo() {
    const Typesetter& first = *m_voices.front();
    const QByteArray& bytes = first.report().cover.logo;
    const bool alone = m_voices.size() == 1;
    const QRectF room(PageFormat::side, 480, alone ? 1700 : 1200, 760);
    const PageFormat page;
    qreal beside = 0;
    const auto placed = [&](const QSizeF& natural) {
        const QSizeF size = natural.scaled(room.size(), Qt::KeepAspectRatio);
        beside = size.width() + 160;
        const qreal right = page.width() - PageFormat::side - size.width();
        const qreal left = !alone ? (page.width() - size.width()) / 2 : first.rtl() ? right : room.left();
        return QRectF(QPointF(left, room.center().y() - size.height() / 2), size);
    };
    if (!bytes.isEmpty()) {
        const auto drawing = std::make_shared<QSvgRenderer>();
        if (bytes.trimmed().startsWith('<') && drawing->load(bytes)) {
            const QRectF at = placed(drawing->defaultSize());
            m_paints.push_back([drawing, at](QPainter& painter) { drawing->render(&painter, at); });
        } else if (QImage image = QImage::fromData(bytes); !image.isNull()) {
            // upon white: a picture that lets the ground through would make the page transparent
            QImage opaque(image.size(), QImage::Format_RGB32);
            opaque.fill(Qt::white);
            QPainter(&opaque).drawImage(0, 0, image);
            const QRectF at = placed(opaque.size());
            m_paints.push_back([opaque, at](QPainter& painter) {
                painter.setRenderHint(QPainter::LosslessImageRendering);
                painter.drawImage(at, opaque);
            });
        }
    }
    // the office beside its logo; of two languages each at its own side of it
    for (const Typesetter* voice : m_voices) {
        const ReportCover& cover = voice->report().cover;
        const QString& office = cover.office.isEmpty() ? voice->report().programme : cover.office;
        const qreal between = beside > 0 ? beside + 160 : gutter;
        const qreal wide = alone ? page.textWidth() - beside : (page.textWidth() - between) / 2;
        qreal size = alone ? 118 : 104;
        WrappedText words = voice->text(office, size, true, wide);
        while (words.height() > room.height() + 120 && size > 60) {
            size *= 0.92;
            words = voice->text(office, size, true, wide);
        }
        const qreal atLeft = PageFormat::side + (alone ? beside : 0);
        const qreal atRight = alone ? PageFormat::side : page.width() - PageFormat::side - wide;
        addWords(words, {voice->rtl() ? atRight : atLeft, room.center().y() - words.height() / 2},
                 voice->theme().text);
    }
}

void CoverPage::addTitle(std::size_t index, const QRectF& area) {
    const Typesetter& voice = *m_voices[index];
    const Report& report = voice.report();
    const ChartTheme& theme = voice.theme();
    const bool alone = m_voices.size() == 1;
    const WrappedText programme = voice.text(report.programme, 110, false, area.width());
    qreal size = alone ? 360 : 250;
    WrappedText title = voice.text(report.title, size, true, area.width());
    while (title.height() > (alone ? 1150 : 1250) && size > 120) {
        size *= 0.9;
        title = voice.text(report.title, size, true, area.width());
    }
    const WrappedText subtitle = voice.text(report.subtitle, alone ? 140 : 115, false, area.width());
    const QColor white(Qt::white), pale = theme.band;
    qreal y = bandTop + 230;
    if (!report.cover.office.isEmpty()) {
        y = addWords(programme, {area.left(), y}, pale) + 90;
    }
    y = addWords(title, {area.left(), y}, white) + 90;
    if (!report.subtitle.isEmpty()) {
        addWords(subtitle, {area.left(), y}, pale);
    }
}

qreal CoverPage::addFacts(const Typesetter& voice, const QRectF& area) {
    const Report& report = voice.report();
    const ReportCover& cover = report.cover;
    const Phrasebook& phrasebook = voice.phrasebook();
    const struct {
        QString label, value;
    } facts[] = {{phrasebook.say(QT_TRANSLATE_NOOP("core", "Scope")), report.scope},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off")), phrasebook.date(report.cutOff)},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "Rule set")), QLatin1String(RuleSetName)},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "Edition")), cover.edition},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "Made on")), phrasebook.date(cover.madeOn)},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "File")), cover.fileIdentity},
                 {phrasebook.say(QT_TRANSLATE_NOOP("core", "Seal")), cover.sealCode}};
    const qreal labels = area.width() * 0.34, values = area.width() - labels - 60;
    qreal y = area.top();
    for (const auto& fact : facts) {
        if (fact.value.isEmpty()) {
            continue;
        }
        const WrappedText label = voice.text(fact.label, 84, false, labels);
        const WrappedText value = voice.text(fact.value, 92, true, values);
        const qreal height = std::max(label.height(), value.height()) + 95;
        m_paints.push_back([y, area, grid = voice.theme().axis](QPainter& painter) {
            painter.setPen(QPen(grid, 5));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        });
        const qreal offset = (value.lineHeight() - label.lineHeight()) / 2;
        addWords(label, {voice.rtl() ? area.right() - labels : area.left(), y + 48 + offset},
                 voice.theme().muted);
        addWords(value, {voice.rtl() ? area.left() : area.right() - values, y + 48}, voice.theme().text);
        y += height;
    }
    return y;
}

void CoverPage::addContents(std::size_t index, const QRectF& area) {
    const Typesetter& voice = *m_voices[index];
    const auto& entries = voice.contents();
    if (entries.size() < 2) {
        return;
    }
    const WrappedText title =
        voice.text(voice.phrasebook().say(QT_TRANSLATE_NOOP("core", "Contents")), 118, true, area.width());
    qreal y = addWords(title, area.topLeft(), voice.theme().accent) + 60;
    const Setting setting = settingFor(voice, area.width(), area.bottom() - y);
    const qreal size = setting.size, air = setting.air;
    std::vector<WrappedText> lines;
    for (const Typesetter::Entry& entry : entries) {
        lines.push_back(voice.text(entry.text, size, false, area.width() - numbers));
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal height = lines[i].height() + air;
        m_links.push_back({index, QRectF(area.left(), y, area.width(), height), entries[i].anchor});
        m_paints.push_back([&voice, words = lines[i], anchor = entries[i].anchor, y, area, height, air,
                            size](QPainter& painter) {
            words.draw(painter, {voice.rtl() ? area.left() + numbers : area.left(), y + air / 2},
                       voice.theme().text);
            // by the time of painting every heading has its page
            const QString page = voice.phrasebook().number(voice.pageOf(anchor));
            const WrappedText number(page, voice.font(size), numbers, voice.trailing(), voice.rtl());
            number.draw(painter, {voice.rtl() ? area.left() : area.right() - numbers, y + air / 2},
                        voice.theme().muted);
            painter.setPen(QPen(voice.theme().grid, 5));
            painter.drawLine(QPointF(area.left(), y + height), QPointF(area.right(), y + height));
        });
        y += height;
    }
}

void CoverPage::addSignature(const Typesetter& voice, const QRectF& area) {
    const QStringList& signature = voice.report().cover.signature;
    if (signature.isEmpty()) {
        return;
    }
    std::vector<WrappedText> lines;
    qreal height = 0;
    for (const QString& line : signature) {
        lines.push_back(voice.text(line, 88, lines.empty(), area.width()));
        height += lines.back().height();
    }
    // room for a hand and a stamp above the names
    qreal y = std::max(area.top(), area.bottom() - height);
    m_paints.push_back([y, area, &voice](QPainter& painter) {
        painter.setPen(QPen(voice.theme().text, 6));
        const qreal length = std::min<qreal>(area.width(), 1700);
        const qreal left = voice.rtl() ? area.right() - length : area.left();
        painter.drawLine(QPointF(left, y - 40), QPointF(left + length, y - 40));
    });
    for (const WrappedText& line : lines) {
        y = addWords(line, {area.left(), y}, voice.theme().text);
    }
}

void CoverPage::paint(QPainter& painter) const {
    for (const auto& one : m_paints) {
        painter.save();
        one(painter);
        painter.restore();
    }
}

}  // namespace jisr
