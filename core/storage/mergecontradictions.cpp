// What stands against a merge: two numbers, two births, one cohort twice.
#include <QDate>
#include <algorithm>

#include "core/catalogue/normalise.h"
#include "core/catalogue/validation.h"
#include "core/storage/identity.h"
#include "core/storage/mergeplan.h"

namespace jisr {

namespace {

constexpr int LongOverlap = 14;  // days that two trainings may share, e.g. a late list

QDate dateIn(const StoredRow& row, QStringView field) {
    const int index = record(RecordKind::Enrolment).indexOf(field);
    return QDate::fromString(row.values[static_cast<size_t>(index)].toString(), Qt::ISODate);
}

QString textIn(const StoredRow& row, QStringView field) {
    return row.values[static_cast<size_t>(record(RecordKind::Enrolment).indexOf(field))].toString();
}

}  // namespace

void MergePlanner::contradict(int field, const char* text, const QStringList& arguments,
                              Finding::Severity severity) {
    Finding finding;
    finding.field = record(RecordKind::Learner).fields.value(field).name;
    finding.severity = severity;
    finding.message = Message(text, arguments);
    m_plan.contradictions.append(finding);
}

void MergePlanner::contradict(const MergeChoices& choices) {
    const Record& learner = record(RecordKind::Learner);
    const auto both = [&](QStringView field) {
        const MergePlan::Value& each = value(field);
        return each.kept.isValid() && each.merged.isValid();
    };
    for (const auto& [field, text] :
         {std::pair(u"cin",
                    QT_TRANSLATE_NOOP("core", "Their CIN differ: %1 and %2. They may be two people.")),
          {u"massar",
           QT_TRANSLATE_NOOP("core", "Their Massar codes differ: %1 and %2. They may be two people.")}}) {
        const QString one = value(field).kept.toString(), two = value(field).merged.toString();
        if (!both(field)) {
            continue;
        }
        const bool masked = isMasked(one) || isMasked(two);
        if (masked ? !(isMasked(two) ? fitsMask(one, two) : fitsMask(two, one))
                   : identityKey(one) != identityKey(two)) {
            const bool secret = QStringView(field) == QLatin1String("cin");
            contradict(learner.indexOf(field), text,
                       {secret ? maskedCin(one) : one, secret ? maskedCin(two) : two});
        }
    }
    if (both(u"born_on") && value(u"born_on").kept != value(u"born_on").merged) {
        const QDate one = QDate::fromString(value(u"born_on").kept.toString(), Qt::ISODate);
        const QDate two = QDate::fromString(value(u"born_on").merged.toString(), Qt::ISODate);
        const bool swapped = one.year() == two.year() && one.day() == two.month() && one.month() == two.day();
        contradict(
            learner.indexOf(u"born_on"),
            swapped
                ? QT_TRANSLATE_NOOP("core",
                                    "Day and month of birth are swapped (%1 and %2): choose the right date.")
                : QT_TRANSLATE_NOOP("core", "Their birth dates differ: %1 and %2. They may be two people."),
            {one.toString(u"dd/MM/yyyy"), two.toString(u"dd/MM/yyyy")},
            swapped && choices.contains(learner.indexOf(u"born_on")) ? Finding::Severity::Note
                                                                     : Finding::Severity::Warning);
    }
    if (both(u"sex") && value(u"sex").kept != value(u"sex").merged) {
        contradict(learner.indexOf(u"sex"),
                   QT_TRANSLATE_NOOP("core", "One is a woman, the other a man. They may be two people."));
    }
    std::vector<QVariant> after;
    for (const MergePlan::Value& each : m_plan.values) {
        after.push_back(each.after);
    }
    for (const Finding& finding : validate(RecordKind::Learner, after)) {
        if (finding.severity == Finding::Severity::Rejection) {
            m_plan.contradictions.append(finding);
        }
    }
}

void MergePlanner::contradictEnrolments(const std::vector<StoredRow>& kept,
                                        const std::vector<StoredRow>& merged) {
    const auto cohort = [](const StoredRow& row) { return textIn(row, u"cohort").toLongLong(); };
    const auto end = [](const StoredRow& row) {
        const QString status = textIn(row, u"status");
        const QDate until = status == QLatin1String("in_progress") ? QDate() : dateIn(row, u"status_on");
        return until.isValid() ? until : dateIn(row, u"planned_end_on");
    };
    for (const StoredRow& one : kept) {
        for (const StoredRow& two : merged) {
            if (cohort(one) == cohort(two)) {
                contradict(
                    -1,
                    QT_TRANSLATE_NOOP("core",
                                      "Both are enrolled in the cohort “%1”, with different details: both "
                                      "enrolments stay, and one person would count twice there. Correct "
                                      "one of them first, or remove it afterwards."),
                    {m_store.label(RecordKind::Cohort, cohort(one))});
                continue;
            }
            const QDate begin = std::max(dateIn(one, u"started_on"), dateIn(two, u"started_on"));
            if (!dateIn(one, u"started_on").isValid() || !dateIn(two, u"started_on").isValid() ||
                !end(one).isValid() || !end(two).isValid()) {
                continue;
            }
            if (begin.daysTo(std::min(end(one), end(two))) > LongOverlap) {
                contradict(
                    -1,
                    QT_TRANSLATE_NOOP("core", "They were in training at the same time, in “%1” and in “%2”."),
                    {m_store.label(RecordKind::Cohort, cohort(one)),
                     m_store.label(RecordKind::Cohort, cohort(two))},
                    Finding::Severity::Note);
            }
        }
    }
}

}  // namespace jisr
