#include "core/exchange/pseudonyms.h"

#include <algorithm>

#include "core/storage/recordcursor.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenChecks = 4096;
// by which somebody could be looked up elsewhere
constexpr std::string_view quasiNames[] = {"residence_region", "residence_province", "sex", "born_on",
                                           "education_level"};
enum Quasi { Region, Province, Sex, Born, Education };

QByteArray bytes(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view nameOf(const Field& field) {
    return {field.name.data(), static_cast<std::size_t>(field.name.size())};
}

/// Rows of which each is one person's, and whose own references come from lists of people.
bool ofPeople(RecordKind kind) {
    return kind == RecordKind::Learner || kind == RecordKind::Enrolment || kind == RecordKind::Situation ||
           kind == RecordKind::Contact;
}

}  // namespace

QString Pseudonyms::of(const QByteArray& uid) {
    static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
    m_hash.reset();
    m_hash.addData(uid);
    const QByteArray hash = m_hash.result();
    QString name;
    for (int i = 0; i < 16; ++i) {
        const int bit = 5 * i;
        const unsigned two =
            (static_cast<unsigned char>(hash[bit / 8]) << 8) | static_cast<unsigned char>(hash[bit / 8 + 1]);
        name.append(QLatin1Char(digits[(two >> (11 - bit % 8)) & 31]));
    }
    return name;
}

Generalised::Shows Generalised::shows(const Record& record, const Field& field) {
    if (!ofPeople(record.kind)) {
        return field.sensitivity == Sensitivity::Plain ? Shows::Value : Shows::Nothing;
    }
    if (record.kind == RecordKind::Learner) {
        for (const std::string_view name : quasiNames) {
            if (nameOf(field) == name) {
                return Shows::Quasi;
            }
        }
    }
    // a person's own reference, colleagues, and what says where a paper with the name lies
    const bool names = field.name == record.key || field.target == RecordKind::Staff ||
                       nameOf(field) == "evidence_reference" || nameOf(field) == "certificate";
    if (field.sensitivity != Sensitivity::Plain || names) {
        return Shows::Nothing;
    }
    if (field.target && ofPeople(*field.target)) {
        return Shows::Pseudonym;
    }
    if (field.type == FieldType::Date) {
        return Shows::Month;  // a day singles out
    }
    const bool typed = field.type == FieldType::Text || field.target == RecordKind::Organisation;
    return typed ? Shows::SharedWord : Shows::Value;
}

Generalised::Generalised(Connection& connection, RecordKind kind, Progress& progress)
    : m_alike(Levels), m_people(Levels) {
    const Record& type = record(kind);
    std::vector<int> words;
    for (int i = 0; i < type.fields.size(); ++i) {
        const Shows shown = shows(type, type.fields[i]);
        if (shown == Shows::SharedWord) {
            words.push_back(i);
        }
    }
    if (kind == RecordKind::Learner) {
        for (const std::string_view name : quasiNames) {
            m_quasi.push_back(
                type.indexOf(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
        }
    }
    if (words.empty() && m_quasi.empty()) {
        return;
    }
    RecordCursor cursor(connection, kind, RecordCursor::Order::Id);
    std::vector<std::string_view> texts(m_quasi.size());
    for (qint64 row = 0; cursor.next(); ++row) {
        for (const int field : words) {
            ++m_words[field][bytes(cursor.text(field))];
        }
        if (!m_quasi.empty()) {
            for (std::size_t i = 0; i < m_quasi.size(); ++i) {
                texts[i] = cursor.text(m_quasi[i]);
            }
            for (int level = 0; level < Levels; ++level) {
                ++m_alike[static_cast<std::size_t>(level)][key(texts, level)];
            }
        }
        if (row % RowsBetweenChecks == 0) {
            progress.check();
        }
    }
    RecordCursor again(connection, kind, RecordCursor::Order::Id);
    while (!m_quasi.empty() && again.next()) {
        for (std::size_t i = 0; i < m_quasi.size(); ++i) {
            texts[i] = again.text(m_quasi[i]);
        }
        ++m_people[static_cast<std::size_t>(level(texts))];
    }
}

QString Generalised::told(int quasi, std::string_view text, int level) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    switch (quasi) {
        case Province:
            return level >= 1 ? QString() : whole;
        case Born: {
            const QString year = whole.left(4);
            if (level >= 3 || year.isEmpty()) {
                return {};
            }
            const int first = year.toInt() / 5 * 5;
            return level == 2 ? QStringLiteral("%1–%2").arg(first).arg(first + 4) : year;
        }
        case Education:
            return level >= 4 ? QString() : whole;
        case Sex:
            return level >= 5 ? QString() : whole;
        default:
            return whole;
    }
}

QByteArray Generalised::key(const std::vector<std::string_view>& texts, int level) {
    QByteArray key;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        key += told(static_cast<int>(i), texts[i], level).toUtf8();
        key += '\t';
    }
    return key;
}

int Generalised::level(const std::vector<std::string_view>& texts) const {
    for (int level = 0; level < Levels - 1; ++level) {
        if (m_alike[static_cast<std::size_t>(level)].value(key(texts, level)) >= LeastAlike) {
            return level;
        }
    }
    return Levels - 1;
}

bool Generalised::shared(int field, std::string_view word) const {
    const auto words = m_words.find(field);
    return words != m_words.end() && words->value(bytes(word)) >= LeastAlike;
}

}  // namespace jisr
