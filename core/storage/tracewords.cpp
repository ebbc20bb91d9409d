#include "core/storage/tracewords.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/fold.h"

namespace jisr {

namespace {

constexpr qsizetype ShortestName = 3;       // letters of a name that is looked for alone
constexpr qsizetype ShortestNumber = 6;     // digits
constexpr qsizetype NationalNumber = 9;     // digits of a Moroccan number behind 0 or 212
constexpr qsizetype MostDigitWords = 8;     // "06 12 34 56 78"
constexpr qsizetype ShortestReference = 4;  // signs; shorter ones, and short numbers, stand in any text

struct Word {
    qsizetype from, to;
    QString key;
    bool digits;
};

bool separates(char16_t unit) {
    const char16_t fold = foldUnit(unit);
    return fold == u' ';
}

std::vector<Word> wordsOf(const QString& text) {
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (separates(text[at].unicode())) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        bool digits = true;
        while (at < text.size() && !separates(text[at].unicode())) {
            digits = digits && digitValue(text[at].unicode()) >= 0;
            ++at;
        }
        const QString key = folded(QStringView(text).mid(from, at - from));
        if (!key.isEmpty()) {
            words.push_back({from, at, key, digits});
        }
    }
    return words;
}

}  // namespace

void TraceWords::addPhrase(const QString& text, QSet<QString>& into) {
    const QString key = folded(text);
    if (!key.isEmpty()) {
        into.insert(key);
        m_longest = std::max(m_longest, key.count(u' ') + 1);
    }
}

void TraceWords::addPhone(const QString& number) {
    QString digits;
    for (const QChar unit : number) {
        if (const int value = digitValue(unit.unicode()); value >= 0) {
            digits += QChar(u'0' + value);
        }
    }
    if (digits.size() < ShortestNumber) {
        return;
    }
    m_numbers.insert(digits);
    if (digits.size() >= NationalNumber) {
        const QString national = digits.right(NationalNumber);
        m_numbers << national << u'0' + national << QStringLiteral("212") + national
                  << QStringLiteral("00212") + national;
    }
}

void TraceWords::addReference(const QString& reference) {
    const bool number = std::all_of(reference.begin(), reference.end(),
                                    [](QChar unit) { return digitValue(unit.unicode()) >= 0; });
    if (reference.size() >= (number ? ShortestNumber : ShortestReference)) {
        addPhrase(reference, m_phrases);
    }
}

void TraceWords::addLearner(const std::vector<QVariant>& learner) {
    const Record& described = record(RecordKind::Learner);
    const auto text = [&](const char* field) {
        return learner.at(static_cast<size_t>(described.indexOf(QString::fromLatin1(field)))).toString();
    };
    for (const char* field : {"reference", "cin", "massar", "email"}) {
        addReference(text(field));
    }
    addPhone(text("phone"));
    addPhone(text("phone_2"));
    for (const auto& [lastField, firstField] :
         {std::pair("last_name", "first_name"), std::pair("last_name_ar", "first_name_ar")}) {
        const QString last = text(lastField), first = text(firstField);
        if (!last.isEmpty() && !first.isEmpty()) {
            addPhrase(last + u' ' + first, m_phrases);
            addPhrase(first + u' ' + last, m_phrases);
        }
        for (const QString& name : {last, first}) {
            if (name.size() >= ShortestName) {
                addPhrase(name, m_names);
            }
        }
    }
}

std::optional<QString> TraceWords::without(const QString& text, bool singleNames) const {
    const std::vector<Word> words = wordsOf(text);
    QString left;
    qsizetype copied = 0;
    const auto lengthOfTrace = [&](size_t at) -> size_t {
        QString phrase, digits;
        size_t found = 0;
        const size_t most = static_cast<size_t>(std::max(m_longest, MostDigitWords));
        for (size_t count = 1; count <= most && at + count <= words.size(); ++count) {
            const Word& word = words[at + count - 1];
            phrase += (count > 1 ? QStringLiteral(" ") : QString()) + word.key;
            const bool number = word.digits && (count == 1 || !digits.isEmpty());
            digits = number ? digits + word.key : QString();
            if (m_phrases.contains(phrase) || (singleNames && m_names.contains(phrase)) ||
                (!digits.isEmpty() && m_numbers.contains(digits))) {
                found = count;
            }
        }
        return found;
    };
    for (size_t at = 0; at < words.size();) {
        const size_t length = lengthOfTrace(at);
        if (length == 0) {
            ++at;
            continue;
        }
        left += QStringView(text).mid(copied, words[at].from - copied);
        left += u'…';
        copied = words[at + length - 1].to;
        at += length;
    }
    if (copied == 0) {
        return std::nullopt;
    }
    left += QStringView(text).mid(copied);
    return left;
}

}  // namespace jisr
