#include "core/catalogue/validation.h"

#include <QDate>
#include <cmath>

#include "core/catalogue/normalise.h"

namespace jisr {

namespace {

/// The values of one record by field name, and the findings about them.
class Check {
  public:
    Check(RecordKind kind, const std::vector<QVariant>& values) : m_record(record(kind)), m_values(values) {}

    QString text(const char* field) const {
        const QLatin1String name(field);
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (m_record.fields[static_cast<qsizetype>(i)].name == name) {
                return m_values[i].toString();
            }
        }
        return {};
    }
    bool has(const char* field) const { return !text(field).isEmpty(); }

    void find(const char* field, const QString& value, Message message, Finding::Severity severity) {
        m_findings.append({0, QString::fromLatin1(field), value, std::move(message), severity});
    }

    /// @p later must not lie before @p earlier; ISO dates compare as texts.
    void order(const char* earlier, const char* later, const char* message,
               Finding::Severity severity = Finding::Severity::Rejection) {
        const QString first = text(earlier);
        const QString second = text(later);
        if (!first.isEmpty() && !second.isEmpty() && second < first) {
            find(later, second, {message, {second, first}}, severity);
        }
    }

    void missing(const char* field, const char* message) {
        if (!has(field)) {
            find(field, {}, {message}, Finding::Severity::Warning);
        }
    }

    void everyField();
    QList<Finding> take() { return std::move(m_findings); }

  private:
    void oneField(const Field& field, const QVariant& value);

    const Record& m_record;
    const std::vector<QVariant>& m_values;
    QList<Finding> m_findings;
};

bool isIsoDate(const QString& text) {
    return text.size() == 10 && text[4] == QLatin1Char('-') && normaliseDate(text).ok();
}

bool isCode(const Field& field, const QString& text) {
    for (const Choice& choice : field.choices) {
        if (text == choice.code) {
            return true;
        }
    }
    return false;
}

/// A text that has a form of its own must be in its stored form already.
bool inStoredForm(const Field& field, const QString& text) {
    const Normalised read = normalise(field, text);
    return read.ok() && read.value.toString() == text;
}

bool hasOwnForm(const Field& field) {
    return field.type == FieldType::Phone || field.type == FieldType::Email ||
           field.name == QLatin1String("cin") || field.name == QLatin1String("massar") ||
           field.name == QLatin1String("ice") || field.name == QLatin1String("place") ||
           field.name == QLatin1String("office");
}

void Check::oneField(const Field& field, const QVariant& value) {
    const auto refuse = [&](Message message) {
        find(field.name.data(), value.toString(), std::move(message), Finding::Severity::Rejection);
    };
    switch (field.type) {
        case FieldType::Choice:
            if (!isCode(field, value.toString())) {
                refuse(
                    {QT_TRANSLATE_NOOP("core", "“%1” is none of this field's values."), {value.toString()}});
            }
            return;
        case FieldType::Date:
            if (!isIsoDate(value.toString())) {
                refuse(
                    {QT_TRANSLATE_NOOP("core", "“%1” is not a date of the calendar."), {value.toString()}});
            }
            return;
        case FieldType::Integer:
        case FieldType::Decimal: {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber || !std::isfinite(number)) {
                refuse({QT_TRANSLATE_NOOP("core", "“%1” is not a number."), {value.toString()}});
            } else if (field.maximum > field.minimum && (number < field.minimum || number > field.maximum)) {
                refuse({QT_TRANSLATE_NOOP("core", "“%1” lies outside the range from %2 to %3."),
                        {value.toString(), QString::number(field.minimum, 'g', 12),
                         QString::number(field.maximum, 'g', 12)}});
            }
            return;
        }
        case FieldType::Text:
        case FieldType::Phone:
        case FieldType::Email:
            if (hasOwnForm(field) && !inStoredForm(field, value.toString())) {
                const Normalised read = normalise(field, value.toString());
                refuse(read.ok() ? Message{QT_TRANSLATE_NOOP("core", "“%1” must be stored as “%2”."),
                                           {value.toString(), read.value.toString()}}
                                 : read.rejection);
            }
            return;
        case FieldType::Boolean:
        case FieldType::Reference:
            return;
    }
}

void Check::everyField() {
    for (qsizetype i = 0; i < m_record.fields.size(); ++i) {
        const Field& field = m_record.fields[i];
        const QVariant value =
            i < static_cast<qsizetype>(m_values.size()) ? m_values[static_cast<size_t>(i)] : QVariant();
        const bool isText = value.typeId() == QMetaType::QString;
        if (!value.isValid() || (isText && value.toString().isEmpty())) {
            if (field.required) {
                find(field.name.data(), {},
                     {QT_TRANSLATE_NOOP("core", "“%1” is required."), {term(field.label)}},
                     Finding::Severity::Rejection);
            }
            continue;
        }
        oneField(field, value);
    }
}

void checkEnrolment(Check& check) {
    const auto warn = Finding::Severity::Warning;
    check.order("started_on", "planned_end_on",
                QT_TRANSLATE_NOOP("core", "The planned end %1 lies before the start %2."));
    check.order("applied_on", "admitted_on",
                QT_TRANSLATE_NOOP("core", "The admission %1 lies before the application %2."), warn);
    check.order("admitted_on", "started_on",
                QT_TRANSLATE_NOOP("core", "The start %1 lies before the admission %2."), warn);
    const QString status = check.text("status");
    if (status == QLatin1String("graduated") || status == QLatin1String("failed")) {
        check.order("started_on", "status_on",
                    QT_TRANSLATE_NOOP("core", "The end %1 lies before the start %2."));
    }
    // a drop or a transfer before the first day happens; METHODOLOGY counts it (Confirmed)
    if (status == QLatin1String("transferred")) {
        check.order("started_on", "status_on",
                    QT_TRANSLATE_NOOP("core", "The transfer %1 lies before the start %2."), warn);
    }
    const bool dated = status == QLatin1String("graduated") || status == QLatin1String("dropped") ||
                       status == QLatin1String("failed") || status == QLatin1String("transferred") ||
                       status == QLatin1String("no_show");
    if (dated) {
        check.missing("status_on", QT_TRANSLATE_NOOP("core",
                                                     "The status has no date: it counts as unknown until "
                                                     "the days of grace after the planned end are over."));
    }
    if (check.has("exit_reason") && status != QLatin1String("dropped") && status != QLatin1String("failed") &&
        status != QLatin1String("transferred") && status != QLatin1String("no_show")) {
        check.find("exit_reason", check.text("exit_reason"),
                   {QT_TRANSLATE_NOOP("core", "A reason for leaving is given, but nobody left.")}, warn);
    }
}

void checkSituation(Check& check) {
    const auto warn = Finding::Severity::Warning;
    check.order("started_on", "ended_on", QT_TRANSLATE_NOOP("core", "The end %1 lies before the start %2."));
    check.order("started_on", "last_known_on",
                QT_TRANSLATE_NOOP("core", "The last confirmed day %1 lies before the start %2."), warn);
    check.order("last_known_on", "ended_on",
                QT_TRANSLATE_NOOP("core", "The end %1 lies before the last confirmed day %2."), warn);
    check.missing("started_on", QT_TRANSLATE_NOOP("core",
                                                  "The situation has no start: it covers only the last "
                                                  "confirmed day and enters no duration."));
    const QString evidence = check.text("evidence");
    if ((evidence == QLatin1String("A") || evidence == QLatin1String("B")) &&
        !check.has("evidence_reference")) {
        check.find("evidence_reference", {},
                   {QT_TRANSLATE_NOOP("core", "Evidence A or B needs a word on where the proof is.")}, warn);
    }
    const QString contract = check.text("contract");
    if (contract == QLatin1String("cdi") && check.has("contract_months")) {
        check.find("contract_months", check.text("contract_months"),
                   {QT_TRANSLATE_NOOP("core", "An open-ended contract has no length in months.")}, warn);
    }
}

void checkLearner(Check& check) {
    check.order("born_on", "consent_on",
                QT_TRANSLATE_NOOP("core", "The consent %1 lies before the birth %2."));
    const QDate born = QDate::fromString(check.text("born_on"), Qt::ISODate);
    const QDate consent = QDate::fromString(check.text("consent_on"), Qt::ISODate);
    if (born.isValid() && consent.isValid() && born <= consent &&
        (born.addYears(15) > consent || born.addYears(80) < consent)) {
        check.find(
            "born_on", check.text("born_on"),
            {QT_TRANSLATE_NOOP("core", "Born on %1, the person would be under 15 or over 80 years old."),
             {check.text("born_on")}},
            Finding::Severity::Warning);
    }
}

void checkDates(RecordKind kind, Check& check) {
    switch (kind) {
        case RecordKind::Phase:
        case RecordKind::Target:
            check.order("starts_on", "ends_on",
                        QT_TRANSLATE_NOOP("core", "The end %1 lies before the start %2."));
            return;
        case RecordKind::Cohort:
            check.order("starts_on", "ends_on",
                        QT_TRANSLATE_NOOP("core", "The end %1 lies before the start %2."));
            check.missing("starts_on", QT_TRANSLATE_NOOP("core", "The cohort has no planned start."));
            check.missing("ends_on", QT_TRANSLATE_NOOP("core", "The cohort has no planned end."));
            return;
        case RecordKind::Contact:
            check.order("on", "next_on",
                        QT_TRANSLATE_NOOP("core", "The next contact %1 lies before this one, %2."));
            return;
        case RecordKind::Learner:
            return checkLearner(check);
        case RecordKind::Enrolment:
            return checkEnrolment(check);
        case RecordKind::Situation:
            return checkSituation(check);
        default:
            return;
    }
}

}  // namespace

QList<Finding> validate(RecordKind kind, const std::vector<QVariant>& values) {
    Check check(kind, values);
    check.everyField();
    checkDates(kind, check);
    return check.take();
}

}  // namespace jisr
