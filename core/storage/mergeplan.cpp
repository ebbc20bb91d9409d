#include "core/storage/mergeplan.h"

#include <algorithm>

#include "core/catalogue/fold.h"
#include "core/catalogue/sounds.h"
#include "core/catalogue/validation.h"
#include "core/storage/identity.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

const Record& learnerRecord() {
    return record(RecordKind::Learner);
}

bool inArabic(const QVariant& name) {
    const QString text = name.toString();
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isArabic(c.unicode()); });
}

QVariant valueIn(const StoredRow& row, RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    return index < 0 ? QVariant() : row.values[static_cast<size_t>(index)];
}

/// Spellings of one thing lose nothing when one of them goes.
bool saysTheSame(int field, const QVariant& a, const QVariant& b) {
    const QLatin1String name = learnerRecord().fields.at(field).name;
    if (name == QLatin1String("cin") || name == QLatin1String("massar")) {
        const QString key = identityKey(a.toString());
        return !key.isEmpty() && key == identityKey(b.toString());
    }
    if (learnerRecord().fields.at(field).type == FieldType::Text ||
        learnerRecord().fields.at(field).type == FieldType::Email) {
        return folded(a.toString()) == folded(b.toString());
    }
    return a == b;
}

}  // namespace

const QStringList& natureOf(RecordKind kind) {
    static const QStringList enrolment{QStringLiteral("cohort")},
        situation{QStringLiteral("situation"), QStringLiteral("started_on")},
        contact{QStringLiteral("on"), QStringLiteral("channel"), QStringLiteral("result")}, none;
    switch (kind) {
        case RecordKind::Enrolment:
            return enrolment;
        case RecordKind::Situation:
            return situation;
        case RecordKind::Contact:
            return contact;
        default:
            return none;
    }
}

bool MergePlan::contradicted() const {
    return std::any_of(contradictions.begin(), contradictions.end(),
                       [](const Finding& finding) { return finding.severity != Finding::Severity::Note; });
}

MergePlan::Value& MergePlanner::value(QStringView field) {
    return m_plan.values[static_cast<size_t>(learnerRecord().indexOf(field))];
}

MergePlan MergePlanner::plan(StoredRow kept, StoredRow merged, const MergeChoices& choices) {
    m_kept = std::move(kept);
    m_merged = std::move(merged);
    m_plan = {};
    m_plan.kept = m_kept.id;
    m_plan.merged = m_merged.id;
    m_enrolments.clear();
    takeFields(choices);
    takeNames();
    takeHome(choices);
    takeConsent(choices);
    takePhones(choices);
    collectLeftOvers();
    takeNotes();
    contradict(choices);
    takeRows();
    std::stable_sort(m_plan.contradictions.begin(), m_plan.contradictions.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return std::move(m_plan);
}

void MergePlanner::takeFields(const MergeChoices& choices) {
    m_plan.values.resize(m_kept.values.size());
    for (size_t i = 0; i < m_plan.values.size(); ++i) {
        MergePlan::Value& value = m_plan.values[i];
        value.kept = m_kept.values[i];
        value.merged = m_merged.values[i];
        const int field = static_cast<int>(i);
        const bool both = value.kept.isValid() && value.merged.isValid();
        value.choosable = both && value.kept != value.merged && !Merging::automatic(field);
        value.side = !value.kept.isValid() && value.merged.isValid() ? Side::Merged : Side::Kept;
        // a mask says less than the number
        const QLatin1String name = learnerRecord().fields.at(field).name;
        if (both && name == QLatin1String("cin") && isMasked(value.kept.toString())) {
            value.side = Side::Merged;
        }
        // names in Latin letters in the Latin fields
        if (both && (name == QLatin1String("last_name") || name == QLatin1String("first_name")) &&
            inArabic(value.kept) && !inArabic(value.merged)) {
            value.side = Side::Merged;
        }
        if (value.choosable) {
            value.side = choices.value(field, value.side);
        }
        value.after = value.side == Side::Merged ? value.merged : value.kept;
    }
    const int reference = learnerRecord().indexOf(QString(learnerRecord().key));
    m_plan.values[static_cast<size_t>(reference)].after = m_kept.values[static_cast<size_t>(reference)];
    MergePlan::Value& noContact = value(u"no_contact");
    if (noContact.kept.toBool() || noContact.merged.toBool()) {
        noContact.after = true;
    }
}

/// The Arabic spelling of a name that one of them wrote in the Latin field.
void MergePlanner::takeNames() {
    for (const auto& [latin, arabic] :
         {std::pair(u"last_name", u"last_name_ar"), {u"first_name", u"first_name_ar"}}) {
        const MergePlan::Value& name = value(latin);
        MergePlan::Value& place = value(arabic);
        const QVariant& other = name.side == Side::Kept ? name.merged : name.kept;
        if (!place.after.isValid() && inArabic(other) && !inArabic(name.after)) {
            place.after = other;
        }
    }
}

void MergePlanner::takeHome(const MergeChoices& choices) {
    MergePlan::Value& region = value(u"residence_region");
    MergePlan::Value& province = value(u"residence_province");
    const auto fits = [&] {
        if (!province.after.isValid() || !region.after.isValid()) {
            return true;
        }
        const std::optional<StoredRow> row = m_store.row(RecordKind::Province, province.after.toLongLong());
        return !row || valueIn(*row, RecordKind::Province, u"region") == region.after;
    };
    if (fits()) {
        return;
    }
    // a province of another region than the one that stays: with its own, or not at all
    const bool asked = choices.contains(learnerRecord().indexOf(u"residence_province"));
    const QVariant regionOfIt = province.side == Side::Merged ? region.merged : region.kept;
    if (asked && regionOfIt.isValid()) {
        region.after = regionOfIt;
        region.side = province.side;
    }
    if (!fits()) {
        const QVariant other = province.side == Side::Merged ? province.kept : province.merged;
        province.after = other;
        province.side = province.side == Side::Merged ? Side::Kept : Side::Merged;
    }
    if (!fits()) {
        province.after = {};
    }
}

/// Who consented, did so from the earlier date on; a date before the birth is a slip.
void MergePlanner::takeConsent(const MergeChoices& choices) {
    MergePlan::Value& consent = value(u"consent_on");
    if (!consent.choosable || choices.contains(learnerRecord().indexOf(u"consent_on"))) {
        return;
    }
    const QString born = value(u"born_on").after.toString();
    const auto possible = [&](const QVariant& date) { return date.toString() >= born; };
    const bool mergedEarlier = consent.merged.toString() < consent.kept.toString();
    consent.side = mergedEarlier ? Side::Merged : Side::Kept;
    if (!possible(mergedEarlier ? consent.merged : consent.kept)) {
        consent.side = mergedEarlier ? Side::Kept : Side::Merged;
    }
    consent.after = consent.side == Side::Merged ? consent.merged : consent.kept;
}

/// One main number, one second; further ones go to the note.
void MergePlanner::takePhones(const MergeChoices& choices) {
    MergePlan::Value& main = value(u"phone");
    MergePlan::Value& second = value(u"phone_2");
    const bool mergedMain = main.side == Side::Merged;
    const int secondField = learnerRecord().indexOf(u"phone_2");
    const bool mergedSecond = second.choosable && choices.value(secondField, Side::Kept) == Side::Merged;
    QVariantList numbers;
    for (const QVariant& number : {mergedMain ? main.merged : main.kept, main.kept, main.merged}) {
        if (number.isValid() && numbers.isEmpty()) {
            numbers.append(number);
        }
    }
    for (const QVariant& number : {mergedSecond ? second.merged : second.kept,
                                   mergedMain ? main.kept : main.merged, second.kept, second.merged}) {
        if (number.isValid() && !numbers.contains(number)) {
            numbers.append(number);
        }
    }
    main.after = numbers.value(0);
    second.after = numbers.value(1);
    const int phone = learnerRecord().indexOf(u"phone");
    for (const QVariant& number : numbers.mid(2)) {
        m_plan.leftOvers.append({phone, number});
    }
}

void MergePlanner::collectLeftOvers() {
    for (size_t i = 0; i < m_plan.values.size(); ++i) {
        const int field = static_cast<int>(i);
        const MergePlan::Value& value = m_plan.values[i];
        const Field& described = learnerRecord().fields.at(field);
        if (Merging::automatic(field) || described.type == FieldType::Phone) {
            continue;
        }
        for (const QVariant& lost : {value.kept, value.merged}) {
            if (!lost.isValid() || lost == value.after ||
                (value.after.isValid() && saysTheSame(field, lost, value.after))) {
                continue;
            }
            if (described.name == QLatin1String("cin") && isMasked(lost.toString())) {
                continue;
            }
            const bool arabicFoundPlace = (described.name == QLatin1String("last_name") &&
                                           lost == this->value(u"last_name_ar").after) ||
                                          (described.name == QLatin1String("first_name") &&
                                           lost == this->value(u"first_name_ar").after);
            if (!arabicFoundPlace) {
                m_plan.leftOvers.append({field, lost});
            }
        }
    }
}

void MergePlanner::takeNotes() {
    MergePlan::Value& note = value(u"note");
    const QString kept = note.kept.toString(), merged = note.merged.toString();
    if (!merged.isEmpty() && !kept.contains(merged)) {
        note.after = kept.isEmpty() ? merged : QString(kept + u'\n' + merged);
    }
}

// ---- rows ----

std::vector<StoredRow> MergePlanner::rowsOf(RecordKind kind, int field, qint64 learner) {
    const RecordSql& sql = RecordSql::of(kind);
    Statement query = m_connection.statement("SELECT id FROM " + sql.table + " WHERE " +
                                             sql.columns[static_cast<size_t>(field)] + " = ? ORDER BY id");
    query.bind(1, learner);
    std::vector<qint64> ids;
    while (query.step()) {
        ids.push_back(query.integer(0));
    }
    return m_store.rows(kind, ids);
}

std::optional<std::vector<QVariant>> MergePlanner::agreeing(RecordKind kind, const StoredRow& kept,
                                                            const StoredRow& merged) const {
    const Record& described = record(kind);
    std::vector<QVariant> after = kept.values;
    for (qsizetype i = 0; i < described.fields.size(); ++i) {
        const Field& field = described.fields.at(i);
        QVariant theirs = merged.values[static_cast<size_t>(i)];
        QVariant& ours = after[static_cast<size_t>(i)];
        if (field.name == described.key || field.name == QLatin1String("learner")) {
            continue;
        }
        if (field.target == RecordKind::Enrolment) {
            theirs =
                m_enrolments.contains(theirs.toLongLong()) ? m_enrolments.value(theirs.toLongLong()) : theirs;
            if (theirs == kept.id || ours == merged.id) {
                return std::nullopt;
            }
        }
        const bool nature = natureOf(kind).contains(QString(field.name));
        if (nature && (ours != theirs || !ours.isValid())) {
            return std::nullopt;
        }
        if (!theirs.isValid() || theirs == ours) {
            continue;
        }
        if (ours.isValid()) {
            return std::nullopt;
        }
        ours = theirs;
    }
    for (const Finding& finding : validate(kind, after)) {
        if (finding.severity == Finding::Severity::Rejection) {
            return std::nullopt;
        }
    }
    return after;
}

void MergePlanner::takeRows() {
    for (const Referrer& referrer : referrersOf(RecordKind::Learner)) {
        const RecordKind kind = referrer.kind;
        std::vector<StoredRow> kept = rowsOf(kind, referrer.field, m_kept.id);
        std::vector<StoredRow> merged = rowsOf(kind, referrer.field, m_merged.id);
        std::vector<StoredRow> keptAlone = kept;
        // Where transfers lead from twin to twin, a root is recognised before what follows it.
        for (bool again = !natureOf(kind).isEmpty(); again;) {
            again = false;
            for (auto row = merged.begin(); row != merged.end();) {
                const auto twin = std::find_if(
                    keptAlone.begin(), keptAlone.end(),
                    [&](const StoredRow& each) { return agreeing(kind, each, *row).has_value(); });
                if (twin == keptAlone.end()) {
                    ++row;
                    continue;
                }
                m_plan.twins.push_back({kind, twin->id, row->id, *agreeing(kind, *twin, *row)});
                if (kind == RecordKind::Enrolment) {
                    m_enrolments.insert(row->id, twin->id);
                    again = true;
                }
                keptAlone.erase(twin);
                row = merged.erase(row);
            }
        }
        for (const StoredRow& row : merged) {
            m_plan.moves.emplace_back(kind, row.id);
        }
        if (kind == RecordKind::Enrolment) {
            contradictEnrolments(kept, merged);
        }
    }
}

}  // namespace jisr
