#include "core/exchange/pseudonyms.h"

#include <algorithm>
#include <map>

#include "core/storage/recordcursor.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenChecks = 4096;
// by which somebody could be looked up elsewhere
constexpr std::string_view quasiNames[] = {
    "residence_region", "residence_province", "sex",         "born_on",
    "education_level",  "field_of_study",     "institution", "profile"};
enum Quasi { Region, Province, Sex, Born, Education, Subject, Institution, Profile };

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
                       nameOf(field) == "consent_on" || nameOf(field) == "evidence_reference" ||
                       nameOf(field) == "certificate";
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

Generalised::Generalised(Connection& connection, RecordKind kind, Progress& progress) {
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
    QHash<QByteArray, int> people;
    for (qint64 row = 0; cursor.next(); ++row) {
        for (const int field : words) {
            ++m_words[field][bytes(cursor.text(field))];
        }
        if (!m_quasi.empty()) {
            for (std::size_t i = 0; i < m_quasi.size(); ++i) {
                texts[i] = cursor.text(m_quasi[i]);
            }
            ++people[key(texts, 0)];
        }
        if (row % RowsBetweenChecks == 0) {
            progress.check();
        }
    }
    settle(std::move(people), progress);
}

// Level by level: those settle who look alike to LeastAlike rows among all that are not settled yet, so that
// a row is never the only one that a person could be.
void Generalised::settle(QHash<QByteArray, int> people, Progress& progress) {
    const auto seen = [](const QByteArray& all, int level) {
        const QList<QByteArray> parts = all.split('\t');
        std::vector<std::string_view> texts;
        for (std::size_t i = 0; i < std::size(quasiNames); ++i) {
            const QByteArray& part = parts[qsizetype(i)];
            texts.emplace_back(part.constData(), std::size_t(part.size()));
        }
        return key(texts, level);
    };
    QHash<QByteArray, int> open = people;
    for (int level = 0; level < Levels && !open.isEmpty(); ++level) {
        QHash<QByteArray, int> alike;
        QHash<QByteArray, QByteArray> keys;
        for (auto one = open.cbegin(); one != open.cend(); ++one) {
            const QByteArray here = seen(one.key(), level);
            keys.insert(one.key(), here);
            alike[here] += one.value();
        }
        progress.check();
        for (auto one = keys.cbegin(); one != keys.cend(); ++one) {
            if (alike.value(one.value()) >= LeastAlike) {
                m_levels.insert(one.key(), level);
                open.remove(one.key());
            }
        }
    }
    // the few who are left of a region hide among the smallest group of it that told more
    while (!open.isEmpty()) {
        const QByteArray region = seen(open.cbegin().key(), Levels - 1);
        std::map<QByteArray, int> groups;  // ordered: the same file is told the same way
        for (auto one = m_levels.cbegin(); one != m_levels.cend(); ++one) {
            if (one.value() < Levels - 1 && seen(one.key(), Levels - 1) == region) {
                groups[QByteArray::number(one.value()) + '\t' + seen(one.key(), one.value())] +=
                    people.value(one.key());
            }
        }
        const auto smallest = std::min_element(
            groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        for (auto one = m_levels.begin(); one != m_levels.end() && smallest != groups.end(); ++one) {
            if (one.value() < Levels - 1 &&
                QByteArray::number(one.value()) + '\t' + seen(one.key(), one.value()) == smallest->first) {
                one.value() = Levels - 1;
            }
        }
        for (auto one = open.begin(); one != open.end();) {
            one = seen(one.key(), Levels - 1) == region ? open.erase(one) : std::next(one);
        }
    }
    for (auto one = people.cbegin(); one != people.cend(); ++one) {
        m_people += m_levels.value(one.key(), Levels - 1) > 0 ? one.value() : 0;
    }
}

QString Generalised::told(int quasi, std::string_view text, int level) {
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    switch (quasi) {
        case Institution:
            return level >= 1 ? QString() : whole;
        case Subject:
            return level >= 2 ? QString() : whole;
        case Province:
            return level >= 3 ? QString() : whole;
        case Born: {
            const QString year = whole.left(4);
            if (level >= 5 || year.isEmpty()) {
                return {};
            }
            const int first = year.toInt() / 5 * 5;
            return level == 4 ? QStringLiteral("%1–%2").arg(first).arg(first + 4) : year;
        }
        case Profile:
            return level >= 6 ? QString() : whole;
        case Education:
            return level >= 7 ? QString() : whole;
        case Sex:
            return level >= 8 ? QString() : whole;
        default:
            return whole;
    }
}

QByteArray Generalised::key(const std::vector<std::string_view>& texts, int level) {
    QByteArray key;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        key += told(static_cast<int>(i), texts[i], level).toUtf8().replace('\t', ' ');
        key += '\t';
    }
    return key;
}

int Generalised::level(const std::vector<std::string_view>& texts) const {
    return m_levels.value(key(texts, 0), Levels - 1);
}

bool Generalised::shared(int field, std::string_view word) const {
    const auto words = m_words.find(field);
    return words != m_words.end() && words->value(bytes(word)) >= LeastAlike;
}

}  // namespace jisr
