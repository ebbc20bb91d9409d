// The cohort's page: how full it is and how far.
#include <QGridLayout>
#include <QProgressBar>

#include "ui/base/figuresdesk.h"
#include "ui/base/parts.h"
#include "ui/records/cohortpage.h"
#include "ui/records/insertiontext.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind cohortKind = RecordKind::Cohort, enrolmentKind = RecordKind::Enrolment;

/// Who has, or had, a seat: selection and those who never came don't.
bool takesSeat(const QString& status) {
    return status == u"in_progress" || status == u"graduated" || status == u"dropped" ||
           status == u"failed" || status == u"transferred";
}

}  // namespace

void CohortPage::fillFill() {
    std::map<QString, qint64> byStatus;
    qint64 seats = 0;
    for (const StoredRow& row : m_roster.enrolments) {
        const QString status = valueOf(enrolmentKind, row, u"status").toString();
        ++byStatus[status];
        seats += takesSeat(status);
    }
    const QVariant capacity = valueOf(cohortKind, m_cohort, u"capacity");
    const qint64 places = capacity.toLongLong();
    const bool over = capacity.isValid() && seats > places;
    m_fillBar->setVisible(capacity.isValid() && places > 0);
    m_fillBar->setRange(0, static_cast<int>(std::max<qint64>(1, places)));
    m_fillBar->setValue(static_cast<int>(std::min(seats, places)));
    parts::setRole(m_fillBar, "over", over);
    if (!capacity.isValid()) {
        m_fillText->setText(
            tr("Seats taken: %1. How many there are isn't noted.").arg(words().number(seats)));
    } else if (over) {
        m_fillText->setText(tr("Seats taken: %1 of %2, more than the cohort's capacity.")
                                .arg(words().number(seats), words().number(places)));
    } else {
        m_fillText->setText(
            tr("Seats taken: %1 of %2; free: %3.")
                .arg(words().number(seats), words().number(places), words().number(places - seats)));
    }
    m_fillBar->setAccessibleName(m_fillText->text());
    QStringList counts;
    for (const Choice& choice : jisr::record(enrolmentKind).field(u"status")->choices) {
        if (const auto found = byStatus.find(choice.code); found != byStatus.end()) {
            counts.append(
                QStringLiteral("%1 %2").arg(words().number(found->second), phrasebook().say(choice.label)));
        }
    }
    say(m_counts, counts.isEmpty() ? QString() : tr("On the roster: %1").arg(phrasebook().list(counts)));
}

void CohortPage::askFigures() {
    if (figures().state() != FiguresDesk::State::Ready) {
        m_progress.reset();
        fillProgress();
        return;
    }
    const qint64 id = record();
    figures().ask<Progress6>(
        this,
        [id, code = code()](const ProgrammeFacts& facts, const Scope&) {
            const Analysis& analysis = facts.analysis();
            Filter filter;
            filter.allowed[GroupKey::Cohort] = {code};
            Progress6 progress;
            const auto groups = analysis.figures(filter, {}, {HeadlineHorizon});
            if (!groups.empty()) {
                progress.group = groups.front();
            }
            const auto counted = analysis.breakdowns(filter, {Grouping{}}, {HeadlineHorizon});
            if (counted.front().size() > 0) {
                progress.chains = counted.front().chains(0);
                progress.graduates = counted.front().graduates(0);
            }
            const auto& cohorts = analysis.dimensions().cohorts;
            for (std::size_t i = 0; i < cohorts.size(); ++i) {
                if (cohorts[i].id == id) {
                    progress.final = analysis.isFinal(static_cast<std::int32_t>(i), HeadlineHorizon);
                }
            }
            return progress;
        },
        [this, id](Progress6 progress) {
            if (id == record()) {
                m_progress = std::move(progress);
                fillProgress();
            }
        },
        [this](const Message& message) { emit failed(message); });
}

void CohortPage::addFigure(QGridLayout& grid, int place, const QString& name, const QString& value,
                           const QString& detail, const char* objectName) {
    auto* label = parts::text("label");
    label->setText(name);
    label->setWordWrap(true);
    auto* figure = parts::text("value");
    figure->setObjectName(QLatin1String(objectName));
    figure->setText(value);
    figure->setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, value, detail));
    auto* more = parts::text("detail");
    more->setText(detail);
    more->setWordWrap(true);
    more->setAlignment(Qt::AlignTop | (more->alignment() & ~Qt::AlignVertical_Mask));
    grid.addWidget(label, 0, place, Qt::AlignTop);
    grid.addWidget(figure, 1, place);
    grid.addWidget(more, 2, place, Qt::AlignTop);
}

void CohortPage::fillProgress() {
    m_figures->clear();
    m_figures->setTitle(tr("Progress"),
                        tr("as of the cut-off %1").arg(words().date(figures().scope().cutOff)));
    if (!m_progress) {
        m_figures->addText("muted",
                           figures().state() == FiguresDesk::State::Failed
                               ? tr("The figures can't be read: %1").arg(phrasebook().say(figures().fault()))
                               : tr("Reading the figures…"));
        return;
    }
    const auto fraction = [&](IndicatorId id) -> std::pair<QString, QString> {
        const Figure* figure = m_progress->group.find(id);
        if (!figure || figure->denominator == 0) {
            return {QStringLiteral("–"), tr("not yet")};
        }
        return {phrasebook().percent(figure->numerator, figure->denominator),
                phrasebook().say(
                    Message(QT_TRANSLATE_NOOP("core", "%1 of %2"),
                            {words().number(figure->numerator), words().number(figure->denominator)}))};
    };
    const auto name = [&](IndicatorId id) { return phrasebook().say(indicatorInfo(id).name); };
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::hair);
    const auto [confirmed, confirmedOf] = fraction(IndicatorId::Conf);
    const auto [graduated, graduatedOf] = fraction(IndicatorId::Grad);
    const InsertionText insertion = insertionText(m_progress->group, phrasebook());
    addFigure(*grid, 0, tr("Enrolled"), words().number(m_progress->chains), tr("paths that began here"),
              "figureChains");
    addFigure(*grid, 1, name(IndicatorId::Conf), confirmed, confirmedOf, "figureConfirmed");
    addFigure(*grid, 2, name(IndicatorId::Grad), graduated, graduatedOf, "figureGraduated");
    addFigure(*grid, 3, tr("Insertion at 6 months"), insertion.value, insertion.detail, "figureInsertion");
    for (int place = 0; place < 3; ++place) {
        grid->setColumnStretch(place, 2);
    }
    grid->setColumnStretch(3, 4);
    m_figures->body()->addLayout(grid);
    QStringList notes;
    if (!insertion.caution.isEmpty()) {
        notes.append(insertion.caution);
    }
    QStringList parts;
    for (const IndicatorId id : {IndicatorId::Drop, IndicatorId::Fail, IndicatorId::Ongo}) {
        if (const Figure* figure = m_progress->group.find(id); figure && figure->denominator > 0) {
            parts.append(QStringLiteral("%1 %2").arg(
                name(id), phrasebook().percent(figure->numerator, figure->denominator)));
        }
    }
    if (!parts.isEmpty()) {
        notes.append(phrasebook().list(parts));
    }
    notes.append(m_progress->final
                     ? tr("Final: every graduate reached 6 months at least 60 days before the cut-off.")
                 : m_progress->graduates > 0
                     ? tr("Provisional: not every graduate has reached 6 months, or the last did less than "
                          "60 days ago.")
                     : tr("Nobody has graduated up to the cut-off."));
    m_figures->addText("detail", notes.join(QStringLiteral("  ")))
        ->setObjectName(QStringLiteral("figureNotes"));
}

}  // namespace jisr
