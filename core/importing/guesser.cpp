#include "core/importing/guesser.h"

#include <QSet>

#include "core/catalogue/choicevalues.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/names.h"
#include "core/importing/headerwords.h"

namespace jisr {

namespace {

constexpr int SameWords = 100;  // the header is one of the known phrases
constexpr int SameWithoutFillers = 97;
constexpr int SomeWords = 60;      // the phrase is part of the header …
constexpr int SomeWordsSpan = 35;  // … plus this for the share of the header that it explains
constexpr int Misspelt = 6;        // taken off when a word had to be corrected
constexpr int WrongValues = 45;    // taken off when the values can't be what the header says
constexpr int Enough = 72;
constexpr int DoubtfulDate = 75;
constexpr int Certain = 92;             // below, a CIN, a date or a status is announced
constexpr double AlmostTheSame = 0.93;  // Jaro–Winkler of a misspelt word
constexpr int LongEnoughToMisspell = 5;

enum class Kind { People, Cohorts, Organisations };

struct Phrase {
    QString target;
    QString text;
    QStringList words;  ///< without fillers
};

const std::vector<Phrase>& phrases() {
    static const std::vector<Phrase> all = [] {
        std::vector<Phrase> list;
        for (const HeaderWords& line : headerWords()) {
            for (const QStringView each : QStringView(line.phrases).split(u'|')) {
                Phrase phrase{QString::fromLatin1(line.target), folded(each), {}};
                for (const QString& word : phrase.text.split(u' ', Qt::SkipEmptyParts)) {
                    if (!isFillerWord(word)) {
                        phrase.words.append(word);
                    }
                }
                list.push_back(std::move(phrase));
            }
        }
        return list;
    }();
    return all;
}

double weightOf(const QStringList& words) {
    double sum = 0;
    for (const QString& word : words) {
        sum += wordWeight(word);
    }
    return sum;
}

/// Every word of @p phrase in @p header; misspelt tells that some had to be corrected.
bool within(const QStringList& phrase, const QStringList& header, bool& misspelt) {
    for (const QString& word : phrase) {
        if (header.contains(word)) {
            continue;
        }
        const bool close =
            word.size() >= LongEnoughToMisspell &&
            std::any_of(header.begin(), header.end(), [&](const QString& other) {
                return other.size() >= LongEnoughToMisspell && nameSimilarity(word, other) >= AlmostTheSame;
            });
        if (!close) {
            return false;
        }
        misspelt = true;
    }
    return true;
}

int scoreWords(const QString& text, const QStringList& words, const Phrase& phrase) {
    if (text == phrase.text) {
        return SameWords;
    }
    if (phrase.words.isEmpty() || words.isEmpty()) {
        return 0;
    }
    bool misspelt = false;
    if (!within(phrase.words, words, misspelt)) {
        return 0;
    }
    const double share = std::min(1.0, weightOf(phrase.words) / weightOf(words));
    const int score =
        phrase.words.size() == words.size() ? SameWithoutFillers : SomeWords + qRound(SomeWordsSpan * share);
    return score - (misspelt ? Misspelt : 0);
}

/// What a column's values look like.
struct Values {
    QStringList texts;  ///< the non-blank ones
    double share(const std::function<bool(const QString&)>& fits) const {
        if (texts.isEmpty()) {
            return -1;
        }
        return static_cast<double>(std::count_if(texts.begin(), texts.end(), fits)) /
               static_cast<double>(texts.size());
    }
    bool arabic() const {
        return share([](const QString& text) {
                   return std::any_of(text.begin(), text.end(),
                                      [](QChar c) { return c.unicode() >= 0x0600 && c.unicode() < 0x0700; });
               }) > 0.5;
    }
    bool severalWords() const {
        return share([](const QString& text) { return text.simplified().contains(u' '); }) >= 0.8;
    }
};

/// Share of the values that the field can hold; -1 when that tells nothing.
double fitting(const Field& field, const Values& values) {
    ReadingRules rules;
    rules.dateOrder = DateOrder::DayMonthYear;
    ReadingRules american;
    american.dateOrder = DateOrder::MonthDayYear;
    const QString name = field.name;
    if (field.type == FieldType::Text &&
        (name.startsWith(QLatin1String("last_name")) || name.startsWith(QLatin1String("first_name")))) {
        return values.share([](const QString& text) {
            return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
        });
    }
    if (name == QLatin1String("cin")) {
        return values.share([](const QString& text) { return normaliseCin(text).ok(); });
    }
    if (name == QLatin1String("place")) {
        return values.share([](const QString& text) {
            return normaliseRegion(text).ok() || text.startsWith(QLatin1String("ABROAD"));
        });
    }
    if (field.type == FieldType::Text) {
        return -1;
    }
    if (field.type == FieldType::Date) {
        return values.share([&](const QString& text) {
            return normaliseDate(text, rules).ok() || normaliseDate(text, american).ok();
        });
    }
    if (field.type == FieldType::Reference && field.target != RecordKind::Region &&
        field.target != RecordKind::Province) {
        return -1;
    }
    return values.share([&](const QString& text) { return normalise(field, text, rules).ok(); });
}

const Field* fieldOf(const QString& target, const Record** owner = nullptr) {
    const Record* record = recordNamed(target.section(u'.', 0, 0));
    if (owner) {
        *owner = record;
    }
    return record ? record->field(target.section(u'.', 1)) : nullptr;
}

/// The canonical name of a roll's column: "record.field", a field's name where it is one record's, and the
/// short names of cohort and others.
QString canonicalTarget(const QString& header, std::optional<RecordKind> only) {
    if (header.contains(u'.')) {
        return fieldOf(header) ? header : QString();
    }
    if (only) {
        return isMappableField(record(*only), header) ? record(*only).name + u'.' + header : QString();
    }
    if (header == QLatin1String("cohort")) {
        return QStringLiteral("cohort.code");
    }
    static const QStringList ofCohort{QStringLiteral("region"),  QStringLiteral("operator"),
                                      QStringLiteral("track"),   QStringLiteral("starts_on"),
                                      QStringLiteral("ends_on"), QStringLiteral("phase")};
    if (ofCohort.contains(header)) {
        return QStringLiteral("cohort.") + header;
    }
    if (header == QLatin1String("salary")) {
        return QStringLiteral("situation.monthly_salary");
    }
    if (header == QLatin1String("started_on")) {
        return QStringLiteral("enrolment.started_on");
    }
    for (const RecordKind kind : {RecordKind::Learner, RecordKind::Enrolment, RecordKind::Situation}) {
        if (record(kind).field(header) && header.contains(u'_')) {
            return record(kind).name + u'.' + header;
        }
    }
    return {};
}

struct Candidate {
    QString target;
    int score = 0;
};

class Guessing {
  public:
    Guessing(const QStringList& header, const QList<QStringList>& sample, std::optional<RecordKind> only)
        : m_header(header), m_sample(sample), m_only(only), m_values(static_cast<size_t>(header.size())) {
        for (const QStringList& row : sample) {
            for (qsizetype i = 0; i < std::min(row.size(), header.size()); ++i) {
                const QString text = row[i].trimmed();
                if (!text.isEmpty() && !meansNothing(text)) {
                    m_values[static_cast<size_t>(i)].texts.append(text);
                }
            }
        }
    }

    Guess run() {
        decideKind();
        assign();
        settleInscription();
        settleDates();
        build();
        complete();
        warn();
        return std::move(m_guess);
    }

  private:
    bool allowed(const QString& target) const {
        if (target == QLatin1String("-")) {
            return !(m_kind == Kind::Organisations);
        }
        const QString record = target.section(u'.', 0, 0);
        if (m_only) {
            return record == jisr::record(*m_only).name || target == QLatin1String("-") ||
                   (*m_only == RecordKind::Learner && target == QLatin1String("*"));
        }
        switch (m_kind) {
            case Kind::Organisations:
                return record == QLatin1String("organisation");
            case Kind::Cohorts:
                return record == QLatin1String("cohort") || record == QLatin1String("?");
            case Kind::People:
                break;
        }
        return record != QLatin1String("organisation");
    }

    std::vector<Candidate> candidates(qsizetype column) const {
        std::vector<Candidate> found;
        const QString raw = m_header[column];
        if (const QString target = canonicalTarget(raw, m_only); !target.isEmpty()) {
            return {{target, SameWords + 1}};
        }
        QStringList parts{raw};
        for (const QChar between : {QChar(u'/'), QChar(u'|'), QChar(u'\n')}) {  // bilingual headers
            if (raw.contains(between)) {
                parts += raw.split(between);
            }
        }
        for (const QString& part : parts) {
            const QString text = folded(part);
            QStringList words;
            for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
                if (!isFillerWord(word)) {
                    words.append(word);
                }
            }
            for (const Phrase& phrase : phrases()) {
                const int score = allowed(phrase.target) ? scoreWords(text, words, phrase) : 0;
                if (score < Enough - 10) {
                    continue;
                }
                const auto known = std::find_if(found.begin(), found.end(), [&](const Candidate& c) {
                    return c.target == phrase.target;
                });
                if (known == found.end()) {
                    found.push_back({phrase.target, score});
                } else {
                    known->score = std::max(known->score, score);
                }
            }
        }
        for (Candidate& candidate : found) {
            weigh(candidate, column);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
        return found;
    }

    /// "Situation" above "diplômé, abandon" is the status of the enrolment, "Statut" above "en emploi,
    /// en recherche" the situation.
    void settleSituation(Candidate& candidate, const Values& values) const {
        const QString situation = QStringLiteral("situation.situation"),
                      status = QStringLiteral("enrolment.status");
        if (candidate.target != situation && candidate.target != status) {
            return;
        }
        const QString& other = candidate.target == situation ? status : situation;
        if (allowed(other) && fitting(*fieldOf(candidate.target), values) < 0.5 &&
            fitting(*fieldOf(other), values) >= 0.9) {
            candidate.target = other;
        }
    }

    /// What the values say about it.
    void weigh(Candidate& candidate, qsizetype column) const {
        const Values& values = m_values[static_cast<size_t>(column)];
        if (candidate.target == QLatin1String("*")) {
            if (!values.texts.isEmpty() && !values.severalWords()) {
                candidate.score -= WrongValues;
            }
            return;
        }
        if (candidate.target == QLatin1String("learner.last_name") ||
            candidate.target == QLatin1String("learner.first_name")) {
            if (values.arabic()) {
                candidate.target += QStringLiteral("_ar");
            }
        }
        settleSituation(candidate, values);
        const Field* field = candidate.target.startsWith(u'?')
                                 ? record(RecordKind::Enrolment).field(u"started_on")
                                 : fieldOf(candidate.target);
        const double share = field ? fitting(*field, values) : -1;
        if (share >= 0 && share < 0.5) {
            candidate.score -= WrongValues;
        } else if (share >= 0.9) {
            candidate.score += 2;
        }
    }

    /// What the table is about: the best reading that doesn't need people.
    void decideKind() {
        if (m_only) {
            m_kind = *m_only == RecordKind::Organisation ? Kind::Organisations
                     : *m_only == RecordKind::Cohort     ? Kind::Cohorts
                                                         : Kind::People;
            return;
        }
        // Seen with all phrases: what only people have, what only organisations have.
        bool people = false, events = false, organisation = false, cohort = false;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const QString text = folded(m_header[i]);
            organisation = organisation || text == QLatin1String("raison sociale") ||
                           text == QLatin1String("ice") || text == QLatin1String("type d organisme") ||
                           text == QLatin1String("code organisme");
            const std::vector<Candidate> found = candidates(i);
            if (found.empty() || found.front().score < SameWithoutFillers - Misspelt) {
                continue;
            }
            const QString& best = found.front().target;
            people = people || best == QLatin1String("*") ||
                     best.startsWith(QLatin1String("learner.last_name")) ||
                     best.startsWith(QLatin1String("learner.first_name")) ||
                     best == QLatin1String("learner.cin") || best == QLatin1String("learner.massar") ||
                     best == QLatin1String("learner.born_on");
            events = events || best.startsWith(QLatin1String("enrolment.status")) ||
                     best.startsWith(QLatin1String("situation.")) ||
                     best.startsWith(QLatin1String("contact.on")) ||
                     best.startsWith(QLatin1String("contact.result"));
            cohort = cohort || best.startsWith(QLatin1String("cohort."));
        }
        if (people || events) {
            m_kind = Kind::People;
        } else if (organisation) {
            m_kind = Kind::Organisations;
        } else if (cohort) {
            m_kind = Kind::Cohorts;
        }
    }

    void assign() {
        struct Claim {
            qsizetype column;
            Candidate candidate;
        };
        std::vector<Claim> claims;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            m_guess.columns.append({m_header[i], {}, 0});
            for (const Candidate& candidate : candidates(i)) {
                claims.push_back({i, candidate});
            }
        }
        std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
            return a.candidate.score > b.candidate.score;
        });
        QSet<qsizetype> settled;
        QSet<QString> taken;
        const bool firstNames = std::any_of(claims.begin(), claims.end(), [](const Claim& claim) {
            return claim.candidate.target.startsWith(QLatin1String("learner.first_name")) &&
                   claim.candidate.score >= Certain;
        });
        for (const Claim& claim : claims) {
            const auto& [target, score] = claim.candidate;
            if (score < Enough || settled.contains(claim.column)) {
                continue;
            }
            if (target == QLatin1String("-")) {
                settled.insert(claim.column);
                continue;
            }
            QStringList targets{target};
            const Values& values = m_values[static_cast<size_t>(claim.column)];
            const bool lastName = target.startsWith(QLatin1String("learner.last_name"));
            if (target == QLatin1String("*") || (lastName && !firstNames && values.severalWords())) {
                const QString script = values.arabic() ? QStringLiteral("_ar") : QString();
                targets = {QStringLiteral("learner.last_name") + script,
                           QStringLiteral("learner.first_name") + script};
            }
            if (std::any_of(targets.begin(), targets.end(),
                            [&](const QString& t) { return taken.contains(t); })) {
                continue;
            }
            settled.insert(claim.column);
            taken.unite(QSet<QString>(targets.begin(), targets.end()));
            m_guess.columns[claim.column].targets = targets;
            m_guess.columns[claim.column].confidence = std::min(score, 100);
        }
    }

    bool anyTarget(const char* beginning) const {
        return std::any_of(m_guess.columns.begin(), m_guess.columns.end(), [&](const Guess::Column& column) {
            return !column.targets.isEmpty() && column.targets.front().startsWith(QLatin1String(beginning));
        });
    }

    /// "Date d'inscription" is when somebody applied, or when the training began: nobody but its writer
    /// knows.
    static bool tellsInscription(const QString& header) {
        static const QSet<QString> words{
            QStringLiteral("date d inscription"), QStringLiteral("date inscription"),
            QStringLiteral("inscrit le"),         QStringLiteral("enrolment date"),
            QStringLiteral("enrollment date"),    folded(u"تاريخ التسجيل")};
        return words.contains(folded(header));
    }

    /// Beside a column of its own for the start, the day of inscription is that of the application.
    void settleInscription() {
        const bool start =
            std::any_of(m_guess.columns.begin(), m_guess.columns.end(), [](const Guess::Column& column) {
                return column.targets == QStringList{QStringLiteral("?.start")};
            });
        for (Guess::Column& column : m_guess.columns) {
            if (column.targets == QStringList{QStringLiteral("enrolment.started_on")} &&
                tellsInscription(column.header)) {
                column.confidence = std::min(column.confidence, DoubtfulDate);
                if (start && m_kind == Kind::People && !anyTarget("enrolment.applied_on")) {
                    column.targets = {QStringLiteral("enrolment.applied_on")};
                }
            }
        }
    }

    /// Start and end belong to the training, unless the table only knows jobs.
    void settleDates() {
        const bool training = anyTarget("enrolment.") || anyTarget("cohort.");
        const bool job = anyTarget("situation.");
        for (Guess::Column& column : m_guess.columns) {
            if (column.targets.isEmpty() || !column.targets.front().startsWith(u'?')) {
                continue;
            }
            const bool start = column.targets.front() == QLatin1String("?.start");
            QString target;
            if (m_kind == Kind::Cohorts) {
                target = start ? QStringLiteral("cohort.starts_on") : QStringLiteral("cohort.ends_on");
            } else if (job && !training) {
                target =
                    start ? QStringLiteral("situation.started_on") : QStringLiteral("situation.ended_on");
            } else {
                target = start ? QStringLiteral("enrolment.started_on")
                               : QStringLiteral("enrolment.planned_end_on");
            }
            const bool taken = anyTarget(target.toLatin1().constData());
            column.targets = taken ? QStringList() : QStringList{target};
            column.confidence = taken ? 0 : std::min(column.confidence, training || job ? 95 : 80);
        }
    }

    void build() {
        for (qsizetype i = 0; i < m_guess.columns.size(); ++i) {
            const Guess::Column& column = m_guess.columns[i];
            for (const QString& target : column.targets) {
                const Record* owner = nullptr;
                fieldOf(target, &owner);
                FieldSource source{.columns = {column.header}};
                if (column.targets.size() == 2) {
                    source.format = familyFirst(column.header) ? QStringLiteral("last first")
                                                               : QStringLiteral("first last");
                }
                m_guess.mapping.edit(owner->kind).set(target.section(u'.', 1), source);
            }
        }
    }

    static bool familyFirst(const QString& header) {
        const QString text = folded(header);
        const qsizetype given = text.indexOf(QLatin1String("prenom"));
        qsizetype family = text.indexOf(QLatin1String("nom"));
        if (given >= 0 && family == given + 3) {
            family = text.indexOf(QLatin1String("nom"), given + 6);
        }
        return given < 0 || (family >= 0 && family < given);
    }

    /// What the records need and no column says, where a usual value can stand for it; always announced.
    void complete() {
        Mapping& mapping = m_guess.mapping;
        if (m_kind != Kind::People || m_only) {
            return;
        }
        const auto constant = [&](RecordKind kind, const char* field, const char* value, const char* text) {
            RecordMapping& target = mapping.edit(kind);
            const QString name = QString::fromLatin1(field);
            if (!target.source(name)) {
                target.set(name, {.constant = QString::fromLatin1(value)});
                m_guess.warnings.append({0, record(kind).name + u'.' + name, QString::fromLatin1(value),
                                         Message(text), Finding::Severity::Warning});
            }
        };
        if (RecordMapping* learner =
                mapping.record(RecordKind::Learner) ? &mapping.edit(RecordKind::Learner) : nullptr) {
            for (const auto& [latin, arabic] :
                 {std::pair(u"last_name", u"last_name_ar"), std::pair(u"first_name", u"first_name_ar")}) {
                const FieldSource* other = learner->source(QStringView(arabic));
                if (other && !learner->source(QStringView(latin))) {
                    learner->set(QString::fromUtf16(latin), FieldSource(*other));
                }
            }
        }
        const bool listed =
            mapping.record(RecordKind::Cohort) && mapping.record(RecordKind::Cohort)->source(u"code");
        if (listed && mapping.record(RecordKind::Enrolment)) {
            // Dates of the training that are the same for a whole cohort are the cohort's own as well.
            const FieldSource code = *mapping.record(RecordKind::Cohort)->source(u"code");
            for (const auto& [ofCohort, ofEnrolment] :
                 {std::pair(u"starts_on", u"started_on"), std::pair(u"ends_on", u"planned_end_on")}) {
                const FieldSource* date =
                    mapping.record(RecordKind::Enrolment)->source(QStringView(ofEnrolment));
                if (date && date->columns.size() == 1 && code.columns.size() == 1 &&
                    !mapping.record(RecordKind::Cohort)->source(QStringView(ofCohort)) &&
                    sameWithin(code.columns.front(), date->columns.front())) {
                    mapping.edit(RecordKind::Cohort).set(QString::fromUtf16(ofCohort), FieldSource(*date));
                }
            }
        }
        if (listed || mapping.record(RecordKind::Enrolment)) {
            constant(
                RecordKind::Enrolment, "status", "in_progress",
                QT_TRANSLATE_NOOP("core",
                                  "No column tells the status of the enrolment: “in training” is assumed. "
                                  "Say otherwise by its column or in a mapping."));
        }
        if (mapping.record(RecordKind::Situation)) {
            constant(
                RecordKind::Situation, "situation", "EMP",
                QT_TRANSLATE_NOOP("core",
                                  "No column tells the situation, but employers or contracts are named: a "
                                  "job is assumed. Say otherwise by its column or in a mapping."));
            constant(RecordKind::Situation, "evidence", "C",
                     QT_TRANSLATE_NOOP("core",
                                       "No column tells the evidence: the learner's own statement (C) is "
                                       "assumed. Say otherwise by its column or in a mapping."));
        }
        if (mapping.record(RecordKind::Contact)) {
            constant(RecordKind::Contact, "channel", "phone",
                     QT_TRANSLATE_NOOP("core",
                                       "No column tells the channel of the contact: the phone is assumed."));
        }
    }

    void warn() {
        for (qsizetype i = 0; i < m_guess.columns.size(); ++i) {
            const Guess::Column& column = m_guess.columns[i];
            const Values& values = m_values[static_cast<size_t>(i)];
            if (column.targets.isEmpty()) {
                const double cins = values.share([](const QString& text) {
                    const Normalised cin = normaliseCin(text);
                    return cin.ok() && cin.warning.isEmpty();
                });
                ReadingRules rules;
                rules.dateOrder = DateOrder::DayMonthYear;
                const double dates = values.share(
                    [&](const QString& text) { return text.size() >= 8 && normaliseDate(text, rules).ok(); });
                if (cins > 0.8 || dates > 0.8) {
                    m_guess.warnings.append(
                        {0, column.header, values.texts.value(0),
                         Message(
                             cins > 0.8
                                 ? QT_TRANSLATE_NOOP("core",
                                                     "The column “%1” looks like CINs but was left "
                                                     "out.")
                                 : QT_TRANSLATE_NOOP("core", "The column “%1” holds dates but was left out."),
                             {column.header}),
                         Finding::Severity::Warning});
                }
                continue;
            }
            const QString& target = column.targets.front();
            const Field* field = fieldOf(target);
            const bool delicate =
                field &&
                (field->name == QLatin1String("cin") || field->type == FieldType::Date ||
                 field->name == QLatin1String("status") || field->name == QLatin1String("situation"));
            const double share = field ? fitting(*field, values) : -1;
            if (column.confidence == DoubtfulDate && tellsInscription(column.header)) {
                m_guess.warnings.append(
                    {0, column.header, target,
                     Message(QT_TRANSLATE_NOOP("core",
                                               "The column “%1” may be the day of the application or the day "
                                               "when the training began; it was taken for “%2”: please "
                                               "check."),
                             {column.header, term(field->label)}),
                     Finding::Severity::Warning});
                continue;
            }
            if (delicate && (column.confidence < Certain || (share >= 0 && share < 0.9))) {
                m_guess.warnings.append(
                    {0, column.header, target,
                     Message(QT_TRANSLATE_NOOP("core",
                                               "The column “%1” was taken for “%2”: please "
                                               "check."),
                             {column.header, target}),
                     Finding::Severity::Warning});
            }
        }
    }

    /// No row of the sample gives @p other another text than an earlier row with the same @p key.
    bool sameWithin(const QString& key, const QString& other) const {
        const qsizetype keyColumn = m_header.indexOf(key), otherColumn = m_header.indexOf(other);
        QHash<QString, QString> known;
        for (const QStringList& row : m_sample) {
            const QString text = row.value(otherColumn).trimmed(), name = row.value(keyColumn).trimmed();
            if (text.isEmpty() || name.isEmpty()) {
                continue;
            }
            if (known.value(name, text) != text) {
                return false;
            }
            known.insert(name, text);
        }
        return true;
    }

    QStringList m_header;
    QList<QStringList> m_sample;
    std::optional<RecordKind> m_only;
    std::vector<Values> m_values;
    Kind m_kind = Kind::People;
    Guess m_guess;
};

}  // namespace

Guess guessMapping(const QStringList& header, const QList<QStringList>& sample,
                   std::optional<RecordKind> only) {
    return Guessing(header, sample, only).run();
}

}  // namespace jisr
