// The learner's page: path through training and statuses, each with its reason.
#include <QGridLayout>
#include <algorithm>

#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/learnerpage.h"
#include "ui/records/sheetcard.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr RecordKind enrolmentKind = RecordKind::Enrolment;

const StoredRow* rowOf(const std::vector<StoredRow>& rows, qint64 id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const StoredRow& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

void LearnerPage::fillChain(const std::vector<qint64>& enrolments, const QString& heading, const char* role) {
    if (!heading.isEmpty()) {
        m_path->addText(role, heading);
    }
    bool first = true;
    for (const qint64 id : enrolments) {
        const StoredRow* row = enrolment(id);
        if (!row) {
            continue;
        }
        auto* line = new QWidget;
        auto* layout = parts::row(space::small);
        line->setLayout(layout);
        auto* arrow = parts::text("muted");
        arrow->setText(first ? QStringLiteral("●") : QStringLiteral("↳"));
        arrow->setFixedWidth(16);
        arrow->setAccessibleName(first ? tr("Enrolled in") : tr("Transferred to"));
        arrow->setToolTip(arrow->accessibleName());
        layout->addWidget(arrow, 0, Qt::AlignVCenter);
        const qint64 cohort = idOf(enrolmentKind, *row, u"cohort");
        auto* link = linkButton(words().label(RecordKind::Cohort, cohort), "");
        link->setObjectName(QStringLiteral("openCohort_%1").arg(id));
        link->setToolTip(tr("Open the cohort"));
        connect(link, &QPushButton::clicked, this,
                [this, cohort] { emit recordWanted(RecordKind::Cohort, cohort); });
        layout->addWidget(link, 0, Qt::AlignVCenter);
        QStringList said;
        QDate from = dayOf(enrolmentKind, *row, u"started_on"),
              to = dayOf(enrolmentKind, *row, u"planned_end_on");
        if (const auto of = programme().store().row(RecordKind::Cohort, cohort)) {
            said.append(words().label(RecordKind::Organisation, idOf(RecordKind::Cohort, *of, u"operator")));
            said.append(words().label(RecordKind::Region, idOf(RecordKind::Cohort, *of, u"region")));
            // Planned dates are the cohort's unless the enrolment has its own.
            from = from.isValid() ? from : dayOf(RecordKind::Cohort, *of, u"starts_on");
            to = to.isValid() ? to : dayOf(RecordKind::Cohort, *of, u"ends_on");
        }
        const QString dates = words().span(from, to);
        if (!dates.isEmpty()) {
            said.append(dates);
        }
        const QString on = words().text(enrolmentKind, *row, u"status_on");
        const QString status = words().text(enrolmentKind, *row, u"status");
        said.append(on.isEmpty() ? status : tr("%1 on %2").arg(status, on));
        auto* text = parts::text("plain");
        text->setText(said.join(QStringLiteral(" · ")));
        text->setWordWrap(true);
        layout->addWidget(text, 1);
        auto* change = parts::button("quiet", "");
        change->setObjectName(QStringLiteral("editEnrolment_%1").arg(id));
        change->setText(tr("Edit"));
        change->setAccessibleName(tr("Edit the enrolment in %1").arg(link->text()));
        connect(change, &QPushButton::clicked, this, [this, id] { edit(enrolmentKind, id); });
        layout->addWidget(change, 0, Qt::AlignVCenter);
        m_path->addWidget(line);
        first = false;
    }
}

void LearnerPage::fillPath() {
    m_path->clear();
    if (m_enrolments.empty()) {
        m_path->addText("muted", tr("Not enrolled in any cohort yet."));
        return;
    }
    if (!m_explained) {
        std::vector<qint64> all;
        for (const StoredRow& row : m_enrolments) {
            all.push_back(row.id);
        }
        for (const qint64 id : all) {
            fillChain({id}, {}, "label");
        }
        return;
    }
    const LearnerExplanation& why = m_explained->why;
    for (const ChainReason& chain : why.chains) {
        QStringList said;
        said.append(chain.reference
                        ? tr("Graduation of %1: the one that counts").arg(words().date(why.graduatedOn))
                    : chain.confirmed   ? tr("Confirmed")
                    : chain.confirmable ? tr("Not confirmed: never came, or left within %1 days")
                                              .arg(words().number(m_explained->parameters.confirmDays))
                                        : tr("Not yet confirmed"));
        if (chain.enrolments.size() > 1) {
            said.append(tr("transferred; training counts for the first cohort, insertion for the last"));
        }
        if (chain.neutral) {
            said.append(tr("neutral: counts neither for nor against"));
        }
        fillChain(chain.enrolments, said.join(QStringLiteral(" · ")), "label");
    }
    if (!why.selection.empty()) {
        fillChain({}, tr("Selection only: in no figure of training"), "label");
        for (const qint64 id : why.selection) {
            fillChain({id}, {}, "label");
        }
    }
    if (!why.stray.empty()) {
        fillChain({},
                  tr("In no chain: another transfer from the same enrolment continues it, or what it comes "
                     "from is in no chain"),
                  "fault");
        for (const qint64 id : why.stray) {
            fillChain({id}, {}, "label");
        }
    }
}

void LearnerPage::fillStatuses() {
    m_status->clear();
    m_status->setTitle(tr("Status at each horizon"),
                       tr("as of the cut-off %1").arg(words().date(figures().scope().cutOff)));
    if (!m_explained) {
        m_status->addText("muted",
                          figures().state() == FiguresDesk::State::Failed
                              ? tr("The figures can't be read: %1").arg(phrasebook().say(figures().fault()))
                              : tr("Reading the figures…"));
        return;
    }
    const LearnerExplanation& why = m_explained->why;
    if (why.horizons.empty()) {
        m_status->addText("muted",
                          tr("No dated graduation up to the cut-off: there is no horizon to reach."));
        return;
    }
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(2, 1);
    for (const HorizonReason& reason : why.horizons) {
        const int row = grid->rowCount();
        const QString horizon =
            reason.horizon ? tr("%1 months").arg(words().number(reason.horizon)) : tr("Cut-off");
        auto* when = parts::text("label");
        when->setText(horizon + u'\n' + words().date(reason.date));
        auto* status = parts::text("pill");
        status->setObjectName(QStringLiteral("status_%1").arg(reason.horizon));
        status->setText(phrasebook().say(statusName(reason.status)));
        status->setProperty("code", QString::fromLatin1(statusCode(reason.status)));
        status->setProperty("group", isInserted(reason.status)         ? QStringLiteral("inserted")
                                     : isUnknown(reason.status)        ? QStringLiteral("unknown")
                                     : reason.status == Status::NotDue ? QStringLiteral("due")
                                                                       : QStringLiteral("other"));
        auto* sentence = parts::text("plain");
        sentence->setObjectName(QStringLiteral("reason_%1").arg(reason.horizon));
        sentence->setWordWrap(true);
        sentence->setText(reasonSentence(reason, m_explained->parameters, names(), phrasebook()));
        sentence->setAccessibleName(
            QStringLiteral("%1: %2. %3").arg(horizon, status->text(), sentence->text()));
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(status, row, 1, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(sentence, row, 2, Qt::AlignTop);
    }
    m_status->body()->addLayout(grid);
}

ReasonNames LearnerPage::names() const {
    return {[this](qint64 id) {
                const StoredRow* row = situation(id);
                return row ? words().situation(*row) : QString();
            },
            [this](qint64 id) {
                const StoredRow* row = enrolment(id);
                return row ? words().enrolment(*row) : QString();
            }};
}

const StoredRow* LearnerPage::situation(qint64 id) const {
    return rowOf(m_situations, id);
}

const StoredRow* LearnerPage::enrolment(qint64 id) const {
    return rowOf(m_enrolments, id);
}

}  // namespace jisr
