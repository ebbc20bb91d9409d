#include "core/storage/anonymous.h"

#include <QCryptographicHash>

namespace jisr::anonymous {

namespace {

/// Names in either script, for whoever reads a table: the law is why nobody is named.
const QString LastName = QStringLiteral("Anonymisé"), FirstName = QStringLiteral("(loi 09-08)");
const QString LastNameAr = QStringLiteral("مجهول الهوية"), FirstNameAr = QStringLiteral("(القانون 09-08)");
constexpr int ReferenceSigns = 12;
constexpr auto Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // as Crockford's base 32

}  // namespace

bool isSo(const std::vector<QVariant>& learner) {
    static const Record& described = record(RecordKind::Learner);
    static const auto key = static_cast<size_t>(described.indexOf(u"reference"));
    static const auto name = static_cast<size_t>(described.indexOf(u"last_name"));
    return learner.at(name).toString() == LastName &&
           learner.at(key).toString().startsWith(QLatin1String(Prefix));
}

QString reference(const QByteArray& uid) {
    const QByteArray hash = QCryptographicHash::hash(uid, QCryptographicHash::Sha256);
    QString made = QString::fromLatin1(Prefix);
    for (int i = 0; i < ReferenceSigns; ++i) {
        made += QLatin1Char(Signs[static_cast<unsigned char>(hash[i]) & 31]);
    }
    return made;
}

bool keeps(RecordKind kind, const Field& field) {
    if (field.name == record(kind).key) {
        return false;
    }
    switch (kind) {
        case RecordKind::Learner:
            return field.fact || field.name == QLatin1String("residence_region");
        case RecordKind::Contact:
            return field.fact || field.required;
        case RecordKind::Organisation:
            return field.name == QLatin1String("kind") || field.name == QLatin1String("region") ||
                   field.name == QLatin1String("parent") || field.name == QLatin1String("closed_on");
        default:
            return field.fact;
    }
}

std::vector<QVariant> values(RecordKind kind, const std::vector<QVariant>& row, const QString& reference) {
    const QList<Field>& fields = record(kind).fields;
    std::vector<QVariant> left(row.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field& field = fields.at(i);
        QVariant& value = left[static_cast<size_t>(i)];
        if (keeps(kind, field)) {
            value = row[static_cast<size_t>(i)];
        } else if (field.name == record(kind).key) {
            value = reference;
        } else if (field.name == QLatin1String("last_name") || field.name == QLatin1String("name")) {
            value = LastName;
        } else if (field.name == QLatin1String("first_name")) {
            value = FirstName;
        } else if (field.name == QLatin1String("last_name_ar")) {
            value = LastNameAr;
        } else if (field.name == QLatin1String("first_name_ar")) {
            value = FirstNameAr;
        } else if (field.name == QLatin1String("no_contact")) {
            value = true;  // nobody is left to be called
        }
    }
    return left;
}

const std::vector<RecordKind>& kinds() {
    static const std::vector<RecordKind> all{RecordKind::Learner, RecordKind::Enrolment,
                                             RecordKind::Situation, RecordKind::Contact};
    return all;
}

}  // namespace jisr::anonymous
