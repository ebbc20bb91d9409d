#include "core/indicators/figures.h"

#include <array>

#include "core/base/phrasebook.h"

namespace jisr {

namespace {

constexpr auto Chains = Population::Chains;
constexpr auto Graduates = Population::Graduates;
constexpr auto Entrants = Population::Entrants;

// lupdate reads the macro by its name, so the texts are marked one by one.
const std::array<IndicatorInfo, IndicatorCount> Infos = {{
    {IndicatorId::Conf, "CONF", QT_TRANSLATE_NOOP("core", "Confirmation rate"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments"),
     QT_TRANSLATE_NOOP("core", "enrolments started long enough ago"), Chains, false, 0},
    {IndicatorId::Grad, "GRAD", QT_TRANSLATE_NOOP("core", "Graduation rate"),
     QT_TRANSLATE_NOOP("core", "graduated"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments whose planned end is past"), Chains, false, 0},
    {IndicatorId::GradOt, "GRAD_OT", QT_TRANSLATE_NOOP("core", "Graduation on time"),
     QT_TRANSLATE_NOOP("core", "graduated on time"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments whose planned end is past"), Chains, false, 0},
    {IndicatorId::Drop, "DROP", QT_TRANSLATE_NOOP("core", "Dropped out"),
     QT_TRANSLATE_NOOP("core", "dropped out or never came"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments whose planned end is past"), Chains, false, 0},
    {IndicatorId::Fail, "FAIL", QT_TRANSLATE_NOOP("core", "Failed"), QT_TRANSLATE_NOOP("core", "failed"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments whose planned end is past"), Chains, false, 0},
    {IndicatorId::Ongo, "ONGO", QT_TRANSLATE_NOOP("core", "Still in training"),
     QT_TRANSLATE_NOOP("core", "still in training, or transferred without a follow-up"),
     QT_TRANSLATE_NOOP("core", "confirmed enrolments whose planned end is past"), Chains, false, 0},
    {IndicatorId::InsD, "INS_D", QT_TRANSLATE_NOOP("core", "Insertion at the cut-off date"),
     QT_TRANSLATE_NOOP("core", "inserted at the cut-off date"),
     QT_TRANSLATE_NOOP("core", "graduates not neutral at the cut-off date"), Graduates, false, 0},
    {IndicatorId::Due, "DUE", QT_TRANSLATE_NOOP("core", "Observable share"),
     QT_TRANSLATE_NOOP("core", "graduates whose horizon has come"), QT_TRANSLATE_NOOP("core", "graduates"),
     Graduates, true, 0},
    {IndicatorId::Neut, "NEUT", QT_TRANSLATE_NOOP("core", "Neutral"),
     QT_TRANSLATE_NOOP("core", "deceased, incapacitated or in military service"),
     QT_TRANSLATE_NOOP("core", "graduates whose horizon has come"), Graduates, true, 0},
    {IndicatorId::Ins, "INS", QT_TRANSLATE_NOOP("core", "Insertion rate"),
     QT_TRANSLATE_NOOP("core", "inserted"), QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates,
     true, 0},
    {IndicatorId::Emp, "EMP", QT_TRANSLATE_NOOP("core", "Employment rate"),
     QT_TRANSLATE_NOOP("core", "employed or self-employed"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::InsUb, "INS_UB", QT_TRANSLATE_NOOP("core", "Insertion, upper bound"),
     QT_TRANSLATE_NOOP("core", "inserted or without information"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::Pos, "POS", QT_TRANSLATE_NOOP("core", "Positive outcomes"),
     QT_TRANSLATE_NOOP("core", "inserted or in further study"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::ShAppr, "SH_APPR", QT_TRANSLATE_NOOP("core", "In alternance"),
     QT_TRANSLATE_NOOP("core", "in alternance"), QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates,
     true, 0},
    {IndicatorId::ShCi, "SH_CI", QT_TRANSLATE_NOOP("core", "On an insertion contract"),
     QT_TRANSLATE_NOOP("core", "on an ANAPEC insertion contract"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::ShStudy, "SH_STUDY", QT_TRANSLATE_NOOP("core", "In further study"),
     QT_TRANSLATE_NOOP("core", "in further study"), QT_TRANSLATE_NOOP("core", "observable graduates"),
     Graduates, true, 0},
    {IndicatorId::ShInt, "SH_INT", QT_TRANSLATE_NOOP("core", "In an internship"),
     QT_TRANSLATE_NOOP("core", "in an internship, paid or not"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::ShSeek, "SH_SEEK", QT_TRANSLATE_NOOP("core", "Seeking work"),
     QT_TRANSLATE_NOOP("core", "seeking work"), QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates,
     true, 0},
    {IndicatorId::ShInact, "SH_INACT", QT_TRANSLATE_NOOP("core", "Inactive"),
     QT_TRANSLATE_NOOP("core", "inactive"), QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates,
     true, 0},
    {IndicatorId::Unk, "UNK", QT_TRANSLATE_NOOP("core", "Without information"),
     QT_TRANSLATE_NOOP("core", "without information"), QT_TRANSLATE_NOOP("core", "observable graduates"),
     Graduates, true, 0},
    {IndicatorId::Unreached, "UNREACHED", QT_TRANSLATE_NOOP("core", "Unreached after several attempts"),
     QT_TRANSLATE_NOOP("core", "unreached after several attempts"),
     QT_TRANSLATE_NOOP("core", "observable graduates"), Graduates, true, 0},
    {IndicatorId::NotTraced, "NOT_TRACED", QT_TRANSLATE_NOOP("core", "Not yet traced"),
     QT_TRANSLATE_NOOP("core", "not yet traced"), QT_TRANSLATE_NOOP("core", "observable graduates"),
     Graduates, true, 0},
    {IndicatorId::Rep, "REP", QT_TRANSLATE_NOOP("core", "Response rate"),
     QT_TRANSLATE_NOOP("core", "with information"), QT_TRANSLATE_NOOP("core", "observable graduates"),
     Graduates, true, 0},
    {IndicatorId::InsR, "INS_R", QT_TRANSLATE_NOOP("core", "Insertion among respondents"),
     QT_TRANSLATE_NOOP("core", "inserted"),
     QT_TRANSLATE_NOOP("core", "observable graduates with information"), Graduates, true, 0},
    {IndicatorId::InsA, "INS_A", QT_TRANSLATE_NOOP("core", "Insertion among the active"),
     QT_TRANSLATE_NOOP("core", "inserted"), QT_TRANSLATE_NOOP("core", "inserted or seeking work"), Graduates,
     true, 0},
    {IndicatorId::InsN, "INS_N", QT_TRANSLATE_NOOP("core", "Net insertion"),
     QT_TRANSLATE_NOOP("core", "inserted"),
     QT_TRANSLATE_NOOP("core", "observable graduates not employed at entry"), Graduates, true, 0},
    {IndicatorId::Ver, "VER", QT_TRANSLATE_NOOP("core", "Verified share"),
     QT_TRANSLATE_NOOP("core", "proved by a document or the employer"), QT_TRANSLATE_NOOP("core", "inserted"),
     Graduates, true, 0},
    {IndicatorId::Stab, "STAB", QT_TRANSLATE_NOOP("core", "Stable employment"),
     QT_TRANSLATE_NOOP("core", "open-ended or self-employed"),
     QT_TRANSLATE_NOOP("core", "employed or self-employed"), Graduates, true, 0},
    {IndicatorId::Field, "FIELD", QT_TRANSLATE_NOOP("core", "In the trade"),
     QT_TRANSLATE_NOOP("core", "in the trade trained for"),
     QT_TRANSLATE_NOOP("core", "inserted, trade known"), Graduates, true, 0},
    {IndicatorId::Ft30, "FT30", QT_TRANSLATE_NOOP("core", "Full time"),
     QT_TRANSLATE_NOOP("core", "full time"), QT_TRANSLATE_NOOP("core", "employed, hours known"), Graduates,
     true, 0},
    {IndicatorId::Local, "LOCAL", QT_TRANSLATE_NOOP("core", "In the same region"),
     QT_TRANSLATE_NOOP("core", "in the region of the cohort"), QT_TRANSLATE_NOOP("core", "inserted"),
     Graduates, true, 0},
    {IndicatorId::Abroad, "ABROAD", QT_TRANSLATE_NOOP("core", "Abroad"), QT_TRANSLATE_NOOP("core", "abroad"),
     QT_TRANSLATE_NOOP("core", "inserted"), Graduates, true, 0},
    {IndicatorId::Ofppt, "OFPPT", QT_TRANSLATE_NOOP("core", "Insertion as OFPPT measures it"),
     QT_TRANSLATE_NOOP("core", "worked a week since graduation"),
     QT_TRANSLATE_NOOP("core", "inserted, seeking work or in further study"), Graduates, false, 9},
    {IndicatorId::Sust3To6, "SUST_3_6", QT_TRANSLATE_NOOP("core", "Still inserted, from 3 to 6 months"),
     QT_TRANSLATE_NOOP("core", "inserted at 6 months"), QT_TRANSLATE_NOOP("core", "inserted at 3 months"),
     Graduates, false, 0},
    {IndicatorId::Sust6To12, "SUST_6_12", QT_TRANSLATE_NOOP("core", "Still inserted, from 6 to 12 months"),
     QT_TRANSLATE_NOOP("core", "inserted at 12 months"), QT_TRANSLATE_NOOP("core", "inserted at 6 months"),
     Graduates, false, 0},
    {IndicatorId::E2i, "E2I", QT_TRANSLATE_NOOP("core", "Insertion of those who entered"),
     QT_TRANSLATE_NOOP("core", "inserted 6 months after graduation or planned end"),
     QT_TRANSLATE_NOOP("core", "persons confirmed in a first course"), Entrants, false, 6},
    {IndicatorId::Cirr180, "CIRR180", QT_TRANSLATE_NOOP("core", "CIRR equivalent, 180 days"),
     QT_TRANSLATE_NOOP("core", "new paid work in the trade within 180 days"),
     QT_TRANSLATE_NOOP("core", "graduates of 180 days who came for a job"), Graduates, false, 0},
    {IndicatorId::Cirr180Ft, "CIRR180_FT", QT_TRANSLATE_NOOP("core", "CIRR equivalent, full time"),
     QT_TRANSLATE_NOOP("core", "new full-time work in the trade within 180 days, for 6 months or more"),
     QT_TRANSLATE_NOOP("core", "graduates of 180 days who came for a job"), Graduates, false, 0},
    {IndicatorId::SalMed, "SAL_MED", QT_TRANSLATE_NOOP("core", "Median pay"),
     QT_TRANSLATE_NOOP("core", "median monthly pay"),
     QT_TRANSLATE_NOOP("core", "full-time employees whose pay is known"), Graduates, false, 6},
}};

struct Named {
    const char* code;
    const char* name;
};

constexpr std::array<Named, StatusCount> Statuses = {{
    {"EMP", QT_TRANSLATE_NOOP("core", "Employed")},
    {"SELF", QT_TRANSLATE_NOOP("core", "Self-employed")},
    {"APPR", QT_TRANSLATE_NOOP("core", "Alternance")},
    {"CI", QT_TRANSLATE_NOOP("core", "Insertion contract (ANAPEC)")},
    {"STUDY", QT_TRANSLATE_NOOP("core", "Further study")},
    {"INT", QT_TRANSLATE_NOOP("core", "Internship")},
    {"SEEK", QT_TRANSLATE_NOOP("core", "Seeking work")},
    {"INACT", QT_TRANSLATE_NOOP("core", "Inactive")},
    {"UNREACHED", QT_TRANSLATE_NOOP("core", "Unreached")},
    {"NOT_TRACED", QT_TRANSLATE_NOOP("core", "Not yet traced")},
    {"NEUTRAL", QT_TRANSLATE_NOOP("core", "Neutral")},
    {"NOT_DUE", QT_TRANSLATE_NOOP("core", "Not yet due")},
}};

constexpr std::array<Named, GroupKeyCount> GroupKeys = {{
    {"all", QT_TRANSLATE_NOOP("core", "Whole programme")},
    {"region", QT_TRANSLATE_NOOP("core", "Region")},
    {"operator", QT_TRANSLATE_NOOP("core", "Operator")},
    {"track", QT_TRANSLATE_NOOP("core", "Track")},
    {"cohort", QT_TRANSLATE_NOOP("core", "Cohort")},
    {"phase", QT_TRANSLATE_NOOP("core", "Phase")},
    {"sex", QT_TRANSLATE_NOOP("core", "Sex")},
    {"education_level", QT_TRANSLATE_NOOP("core", "Education level")},
    {"status_at_entry", QT_TRANSLATE_NOOP("core", "Status at entry")},
    {"residence_province", QT_TRANSLATE_NOOP("core", "Province of residence")},
    {"mode", QT_TRANSLATE_NOOP("core", "Mode")},
}};

constexpr std::array<Named, std::size_t(Exclusion::PayUnknown) + 1> Exclusions = {{
    {"", ""},
    {"selection_only", QT_TRANSLATE_NOOP("core", "took part in the selection only")},
    {"outside_chains", QT_TRANSLATE_NOOP("core", "transferred from an enrolment that does not count")},
    {"no_start_date", QT_TRANSLATE_NOOP("core", "no start date")},
    {"not_yet_confirmable", QT_TRANSLATE_NOOP("core", "started too shortly before the cut-off")},
    {"not_confirmed", QT_TRANSLATE_NOOP("core", "never came or left within the first days")},
    {"no_planned_end", QT_TRANSLATE_NOOP("core", "no planned end date")},
    {"not_yet_ended", QT_TRANSLATE_NOOP("core", "planned end not yet past, or too recent")},
    {"neutral_in_training", QT_TRANSLATE_NOOP("core", "death, incapacity, military service or detention")},
    {"not_first_course", QT_TRANSLATE_NOOP("core", "counted at an earlier course")},
    {"not_graduated", QT_TRANSLATE_NOOP("core", "has not graduated")},
    {"no_graduation_date", QT_TRANSLATE_NOOP("core", "no graduation date")},
    {"not_reference_graduation", QT_TRANSLATE_NOOP("core", "counted at an earlier graduation")},
    {"not_due", QT_TRANSLATE_NOOP("core", "the horizon lies after the cut-off")},
    {"neutral", QT_TRANSLATE_NOOP("core", "deceased, incapacitated or in military service")},
    {"unknown", QT_TRANSLATE_NOOP("core", "without information")},
    {"not_active", QT_TRANSLATE_NOOP("core", "neither inserted nor seeking")},
    {"employed_at_entry", QT_TRANSLATE_NOOP("core", "employed at entry")},
    {"not_inserted", QT_TRANSLATE_NOOP("core", "not inserted")},
    {"not_employed", QT_TRANSLATE_NOOP("core", "not employed")},
    {"field_unknown", QT_TRANSLATE_NOOP("core", "trade of the job unknown")},
    {"hours_unknown", QT_TRANSLATE_NOOP("core", "hours unknown")},
    {"other_intent", QT_TRANSLATE_NOOP("core", "came for something other than a job")},
    {"not_full_time", QT_TRANSLATE_NOOP("core", "not full time")},
    {"pay_unknown", QT_TRANSLATE_NOOP("core", "pay unknown")},
}};

}  // namespace

const IndicatorInfo& indicatorInfo(IndicatorId id) {
    return Infos[std::size_t(id)];
}

std::optional<IndicatorId> indicatorFromCode(QStringView code) {
    for (const IndicatorInfo& info : Infos)
        if (code.compare(QLatin1String(info.code), Qt::CaseInsensitive) == 0) return info.id;
    return std::nullopt;
}

const char* statusCode(Status status) {
    return Statuses[std::size_t(status)].code;
}
const char* statusName(Status status) {
    return Statuses[std::size_t(status)].name;
}
const char* groupKeyCode(GroupKey key) {
    return GroupKeys[std::size_t(key)].code;
}
const char* groupKeyName(GroupKey key) {
    return GroupKeys[std::size_t(key)].name;
}
const char* exclusionName(Exclusion reason) {
    return Exclusions[std::size_t(reason)].name;
}
const char* exclusionCode(Exclusion reason) {
    return Exclusions[std::size_t(reason)].code;
}

std::optional<GroupKey> groupKeyFromCode(QStringView code) {
    const auto is = [&](const char* name) {
        return code.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    for (int key = 0; key < GroupKeyCount; ++key)
        if (is(groupKeyCode(GroupKey(key)))) return GroupKey(key);
    if (is("education")) return GroupKey::Education;
    if (is("entry_status")) return GroupKey::EntryStatus;
    if (is("province")) return GroupKey::Province;
    return std::nullopt;
}

QString CodeName::label(const Phrasebook& phrasebook) const {
    if (source) return phrasebook.say(source);
    if (phrasebook.language() == Language::Arabic && !nameAr.isEmpty()) return nameAr;
    return name.isEmpty() ? code : name;
}

CodeName CodeName::notStated() {
    return {QString::fromLatin1(NoCode), {}, {}, QT_TRANSLATE_NOOP("core", "Not stated")};
}

QString Grouping::code() const {
    QStringList codes;
    for (GroupKey key : keys) codes << QString::fromLatin1(groupKeyCode(key));
    return codes.isEmpty() ? QStringLiteral("all") : codes.join(u'+');
}

Filter Filter::with(GroupKey key, const QString& code) const {
    Filter result = *this;
    if (key == GroupKey::All) return result;
    // Beside a set that lacks the code, nobody passes.
    const auto existing = allowed.find(key);
    if (existing != allowed.end() && !existing->second.count(code))
        result.allowed[key] = {};
    else
        result.allowed[key] = {code};
    return result;
}

QString FigureGroup::label(const Phrasebook& phrasebook) const {
    QStringList labels;
    for (const CodeName& name : names) labels << name.label(phrasebook);
    return labels.join(QStringLiteral(" × "));
}

const Figure* FigureGroup::find(IndicatorId id, int horizon) const {
    for (const Figure& figure : figures)
        if (figure.id == id && (figure.horizon == horizon || !indicatorInfo(id).perHorizon)) return &figure;
    return nullptr;
}

}  // namespace jisr
