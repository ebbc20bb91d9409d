#include "ui/records/learnertimeline.h"

#include <algorithm>

#include "core/base/phrasebook.h"

namespace jisr {

namespace {

constexpr RecordKind enrolmentKind = RecordKind::Enrolment, situationKind = RecordKind::Situation,
                     contactKind = RecordKind::Contact;

Timeline::Look lookOf(const QString& situation, const QString& evidence) {
    using Look = Timeline::Look;
    if (evidence == u"D") {
        return Look::Hearsay;
    }
    if (situation == u"EMP" || situation == u"SELF") {
        return Look::Work;
    }
    if (situation == u"APPR" || situation == u"CI") {
        return Look::Insertion;
    }
    if (situation == u"STUDY") {
        return Look::Study;
    }
    return situation == u"SEEK" ? Look::Seeking : Look::Other;
}

}  // namespace

LearnerTimeline::LearnerTimeline(const RecordWords& words, const std::vector<StoredRow>& enrolments,
                                 const std::vector<StoredRow>& situations,
                                 const std::vector<StoredRow>& contacts, RecordStore& store)
    : m_words(words) {
    for (const StoredRow& row : enrolments) {
        add(row, store);
    }
    for (const StoredRow& row : situations) {
        addSituation(row);
    }
    for (const StoredRow& row : contacts) {
        addContact(row);
    }
}

void LearnerTimeline::add(const StoredRow& row, RecordStore& store) {
    const auto cohort = store.row(RecordKind::Cohort, idOf(enrolmentKind, row, u"cohort"));
    const auto own = [&](QStringView field, QStringView ofCohort) {
        const QDate date = dayOf(enrolmentKind, row, field);
        return date.isValid() || !cohort ? date : dayOf(RecordKind::Cohort, *cohort, ofCohort);
    };
    const QString status = valueOf(enrolmentKind, row, u"status").toString();
    Timeline::Item item;
    item.lane = Timeline::Lane::Training;
    item.kind = enrolmentKind;
    item.id = row.id;
    item.from = own(u"started_on", u"starts_on");
    const QDate statusOn = dayOf(enrolmentKind, row, u"status_on");
    const bool running = status == u"in_progress" || !statusOn.isValid();
    item.to = running ? own(u"planned_end_on", u"ends_on") : statusOn;
    if (!item.from.isValid()) {
        item.from = item.to;
    }
    item.open = status == u"in_progress";
    item.look = status == u"dropped" || status == u"failed" || status == u"no_show"
                    ? Timeline::Look::Left
                    : Timeline::Look::Training;
    item.name = m_words.label(RecordKind::Cohort, idOf(enrolmentKind, row, u"cohort"));
    item.words = m_words.phrasebook().say(
        Message(QT_TRANSLATE_NOOP("core", "Training in %1, %2: %3"),
                {item.name, m_words.span(item.from, item.to), m_words.text(enrolmentKind, row, u"status")}));
    m_items.push_back(std::move(item));
}

void LearnerTimeline::addSituation(const StoredRow& row) {
    Timeline::Item item;
    item.lane = Timeline::Lane::Situations;
    item.kind = situationKind;
    item.id = row.id;
    item.from = dayOf(situationKind, row, u"started_on");
    const QDate ended = dayOf(situationKind, row, u"ended_on"),
                known = dayOf(situationKind, row, u"last_known_on");
    if (!item.from.isValid()) {
        item.from = known.isValid() ? known : ended;
    }
    item.to = ended.isValid() ? ended : known;
    item.open = !ended.isValid();
    item.look = lookOf(valueOf(situationKind, row, u"situation").toString(),
                       valueOf(situationKind, row, u"evidence").toString());
    item.name = m_words.text(situationKind, row, u"situation");
    const QString what = m_words.situation(row), evidence = m_words.text(situationKind, row, u"evidence");
    item.words = ended.isValid()
                     ? m_words.phrasebook().say(Message(
                           QT_TRANSLATE_NOOP("core", "%1, %2. Evidence: %3."),
                           {what, m_words.span(dayOf(situationKind, row, u"started_on"), ended), evidence}))
                     : m_words.phrasebook().say(
                           Message(QT_TRANSLATE_NOOP("core", "%1, %2, last confirmed on %3. Evidence: %4."),
                                   {what, m_words.span(dayOf(situationKind, row, u"started_on"), {}),
                                    m_words.date(known.isValid() ? known : item.from), evidence}));
    m_items.push_back(std::move(item));
}

void LearnerTimeline::addContact(const StoredRow& row) {
    Timeline::Item item;
    item.lane = Timeline::Lane::Contacts;
    item.kind = contactKind;
    item.id = row.id;
    item.from = item.to = dayOf(contactKind, row, u"on");
    item.look = valueOf(contactKind, row, u"result").toString() == u"reached" ? Timeline::Look::Reached
                                                                              : Timeline::Look::Failed;
    item.name = m_words.text(contactKind, row, u"result");
    item.words = m_words.phrasebook().say(
        Message(QT_TRANSLATE_NOOP("core", "Contact of %1, %2: %3"),
                {m_words.date(item.from), m_words.text(contactKind, row, u"channel"), item.name}));
    m_items.push_back(std::move(item));
}

std::vector<Timeline::Mark> LearnerTimeline::marks(const LearnerExplanation* why, const QDate& cutOff) const {
    const Phrasebook& phrasebook = m_words.phrasebook();
    std::vector<Timeline::Mark> marks;
    if (why && why->graduatedOn.isValid()) {
        Timeline::Mark graduation;
        graduation.on = why->graduatedOn;
        graduation.graduation = true;
        graduation.name = phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduation"));
        graduation.words = phrasebook.say(
            Message(QT_TRANSLATE_NOOP("core", "Graduated on %1"), {m_words.date(graduation.on)}));
        marks.push_back(graduation);
        for (const HorizonReason& reason : why->horizons) {
            if (reason.horizon == 0) {
                continue;
            }
            Timeline::Mark mark;
            mark.on = reason.date;
            mark.due = reason.status != Status::NotDue;
            mark.name = phrasebook.say(
                Message(QT_TRANSLATE_NOOP("core", "M%1"), {phrasebook.number(reason.horizon)}));
            mark.words =
                phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "%1 months after graduation, %2: %3"),
                                       {phrasebook.number(reason.horizon), m_words.date(reason.date),
                                        phrasebook.say(statusName(reason.status))}));
            marks.push_back(mark);
        }
    }
    Timeline::Mark mark;
    mark.on = cutOff;
    mark.cutOff = true;
    mark.name = phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off"));
    mark.words = phrasebook.say(Message(
        QT_TRANSLATE_NOOP("core", "Cut-off %1: what comes later doesn't count yet"), {m_words.date(cutOff)}));
    marks.push_back(mark);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Timeline::Mark& a, const Timeline::Mark& b) { return a.on < b.on; });
    return marks;
}

std::vector<ListedRow> LearnerTimeline::rows(const std::vector<Timeline::Item>& items,
                                             const std::vector<Timeline::Mark>& marks,
                                             const RecordWords& words) {
    std::vector<std::pair<QDate, ListedRow>> all;
    for (const Timeline::Item& item : items) {
        const QString when = item.from == item.to ? words.date(item.from)
                             : item.open          ? words.span(item.from, {})
                                                  : words.span(item.from, item.to);
        all.emplace_back(item.from, ListedRow{item.kind,
                                              item.id,
                                              0,
                                              {{when, item.from},
                                               {words.phrasebook().say(record(item.kind).label)},
                                               {item.words, {}, false, false, item.words}}});
    }
    for (const Timeline::Mark& mark : marks) {
        all.emplace_back(mark.on, ListedRow{RecordKind::Learner,
                                            0,
                                            0,
                                            {{words.date(mark.on), mark.on},
                                             {mark.name},
                                             {mark.words, {}, false, false, mark.words}}});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ListedRow> rows;
    for (auto& [on, row] : all) {
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace jisr
