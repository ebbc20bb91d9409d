#include "ui/tables/cellreader.h"

#include "core/catalogue/normalise.h"
#include "core/catalogue/validation.h"
#include "core/editing/candidates.h"

namespace jisr {

CellReader::CellReader(RecordStore& store, bool arabic, int thisYear, Progress& progress)
    : m_store(store), m_arabic(arabic), m_thisYear(thisYear), m_progress(progress) {}

CellReader::Read CellReader::read(const Field& field, const QString& text, const QVariant& before) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return {};
    }
    if (field.name == QLatin1String("cin") && before.isValid() && typed == maskedCin(before.toString())) {
        return {before, {}};
    }
    const Normalised normalised = normalise(field, typed, typedByHand(field, m_thisYear));
    if (field.type != FieldType::Reference) {
        return {normalised.value, normalised.rejection};
    }
    const std::pair<int, QString> known(static_cast<int>(*field.target), typed);
    if (const auto found = m_known.constFind(known); found != m_known.constEnd()) {
        return *found;
    }
    return *m_known.insert(known,
                           reference(field, typed, normalised.ok() ? normalised.value.toString() : typed));
}

CellReader::Read CellReader::reference(const Field& field, const QString& text, const QString& key) {
    const RecordKind kind = *field.target;
    for (const QString& each : {key, text}) {
        if (const auto id = m_store.find(kind, each)) {
            return {*id, {}};
        }
    }
    CandidateQuestion question;
    question.kind = kind;
    question.arabic = m_arabic;
    question.text = text;
    std::vector<Candidate> all = candidates(m_store, question, m_progress);
    if (const int one = named(all, text); one >= 0) {
        return {all[static_cast<std::size_t>(one)].id, {}};
    }
    const std::size_t meant = matching(all, text).size();
    if (meant == 1) {
        return {all[matching(all, text).front()].id, {}};
    }
    return {{},
            {meant > 1 ? QT_TRANSLATE_NOOP("core", "“%1” may be several of “%2”: say which by its code.")
                       : QT_TRANSLATE_NOOP("core", "“%1” is none of “%2”."),
             {text, term(record(kind).pluralLabel)}}};
}

QList<Finding> rejections(RecordKind kind, const std::vector<QVariant>& values) {
    QList<Finding> findings = validate(kind, values);
    findings.removeIf([](const Finding& f) { return f.severity != Finding::Severity::Rejection; });
    return findings;
}

}  // namespace jisr
