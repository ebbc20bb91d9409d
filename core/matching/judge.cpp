#include "core/matching/judge.h"

#include <QDate>
#include <algorithm>

#include "core/storage/identity.h"

namespace jisr {

namespace {

// What each piece of evidence is worth; the sum is the score. Names and birth date alone are "likely", since
// two people of a programme seldom share both; an identity number with one of them is near certain.
constexpr int WorthNames = 35, WorthBirth = 30, WorthSwappedBirth = 25, WorthNearBirth = 10, WorthCin = 40,
              WorthFittingCin = 10, WorthMassar = 35, WorthPhone = 25, WorthEmail = 25, WorthRare = 10;
constexpr int AgainstNames = 15, AgainstBirth = 25, AgainstNumber = 25, AgainstSex = 15;
constexpr int Likely = 60, Possible = 40;

constexpr size_t RareNamesakes = 3;

bool bothAndDiffer(quint32 a, quint32 b) {
    return a && b && a != b;
}

/// Two of year, month and day are the same.
bool nearDates(qint32 a, qint32 b) {
    const QDate one = QDate::fromJulianDay(a), two = QDate::fromJulianDay(b);
    return (one.year() == two.year()) + (one.month() == two.month()) + (one.day() == two.day()) == 2;
}

bool samePhone(const PersonMarks& a, const PersonMarks& b) {
    return (a.phone && (a.phone == b.phone || a.phone == b.phone2)) ||
           (a.phone2 && (a.phone2 == b.phone || a.phone2 == b.phone2));
}

}  // namespace

Likeness Judge::names(const PersonMarks& a, const PersonMarks& b, bool& otherScript) {
    const auto similar = [&](qint32 x, qint32 y) { return m_likenesses.of(x, y); };
    Likeness best = compareNames(a.last, a.first, b.last, b.first, similar);
    otherScript = a.arabic != b.arabic;
    if (best.same()) {
        return best;
    }
    const auto also = [&](qint32 lastA, qint32 firstA, qint32 lastB, qint32 firstB, bool scripts) {
        if (!lastA || !firstA || !lastB || !firstB) {
            return;
        }
        const Likeness other = compareNames(lastA, firstA, lastB, firstB, similar);
        if (other.mean > best.mean) {
            best = other;
            otherScript = scripts;
        }
    };
    also(a.lastAr, a.firstAr, b.lastAr, b.firstAr, false);
    also(a.last, a.first, b.lastAr, b.firstAr, !a.arabic);
    also(a.lastAr, a.firstAr, b.last, b.first, !b.arabic);
    return best;
}

quint32 Judge::births(const PersonMarks& a, const PersonMarks& b) const {
    if (!a.birth || !b.birth) {
        return NoBirth;
    }
    if (a.birth == b.birth) {
        return SameBirth;
    }
    if (unorderedBirth(a.birth) == unorderedBirth(b.birth)) {
        return SwappedBirth;
    }
    return nearDates(a.birth, b.birth) ? NearBirth : OtherBirth;
}

quint32 Judge::numbers(const PersonMarks& a, const PersonMarks& b) const {
    quint32 found = 0;
    if (a.cin && a.cin == b.cin && !a.masked && !b.masked) {
        found |= SameCin;
    } else if (a.masked || b.masked) {
        const QString one = m_people.masks.value(a.id), two = m_people.masks.value(b.id);
        if (!one.isEmpty() && !two.isEmpty()) {
            const bool fits = b.masked ? fitsMask(one, two) : fitsMask(two, one);
            found |= fits ? FittingCin : OtherCin;
        }
    } else if (bothAndDiffer(a.cin, b.cin)) {
        found |= OtherCin;
    }
    if (a.massar && a.massar == b.massar) {
        found |= SameMassar;
    } else if (bothAndDiffer(a.massar, b.massar)) {
        found |= OtherMassar;
    }
    return found;
}

std::optional<DuplicatePair> Judge::compare(const PersonMarks& a, const PersonMarks& b, size_t namesakes) {
    quint32 evidence = numbers(a, b) | births(a, b);
    const bool sameNumber = evidence & (SameCin | SameMassar);
    const bool twoSexes = a.sex && b.sex && a.sex != b.sex;
    bool otherScript = false;
    const Likeness likeness = names(a, b, otherScript);
    if (!likeness.alike() && !sameNumber) {
        return std::nullopt;
    }
    // Two identity numbers or sexes are two people, unless all else is the same: then one is mistyped.
    const bool twoNumbers = evidence & (OtherCin | OtherMassar);
    if (!sameNumber && (twoNumbers || twoSexes) &&
        (!likeness.same() || !(evidence & SameBirth) || (twoNumbers && twoSexes))) {
        return std::nullopt;
    }
    int score = 0;
    const auto note = [&evidence](bool holds, Evidence what) {
        if (holds) {
            evidence |= what;
        }
    };
    if (likeness.alike()) {
        note(likeness.same(), SameNames);
        note(!likeness.same(), LikeNames);
        note(likeness.swapped, SwappedNames);
        note(otherScript, OtherScript);
        score += qRound(WorthNames * likeness.mean);
    } else if (likeness.mean < AnotherPerson) {
        evidence |= OtherNames;
        score -= AgainstNames;
    } else {
        evidence |= LikeNames;
        score += qRound(WorthNames * likeness.mean / 2);
    }
    note(samePhone(a, b), SamePhone);
    note(a.email && a.email == b.email, SameEmail);
    note(twoSexes, OtherSex);
    note(likeness.same() && namesakes && namesakes <= RareNamesakes, RareNames);
    for (const auto& [what, worth] : {std::pair(SameBirth, WorthBirth),
                                      {SwappedBirth, WorthSwappedBirth},
                                      {NearBirth, WorthNearBirth},
                                      {OtherBirth, -AgainstBirth},
                                      {SameCin, WorthCin},
                                      {FittingCin, WorthFittingCin},
                                      {OtherCin, -AgainstNumber},
                                      {SameMassar, WorthMassar},
                                      {OtherMassar, -AgainstNumber},
                                      {SamePhone, WorthPhone},
                                      {SameEmail, WorthEmail},
                                      {RareNames, WorthRare},
                                      {OtherSex, -AgainstSex}}) {
        score += evidence & what ? worth : 0;
    }
    if (score < Possible) {
        return std::nullopt;
    }
    const bool against = evidence & (OtherCin | OtherMassar | OtherBirth | OtherSex | OtherNames);
    DuplicatePair pair;
    pair.first = std::min(a.id, b.id);
    pair.second = std::max(a.id, b.id);
    pair.firstOffice = a.id < b.id ? a.office : b.office;
    pair.secondOffice = a.id < b.id ? b.office : a.office;
    pair.evidence = evidence;
    pair.names = static_cast<quint8>(qRound(likeness.mean * 100));
    const bool certain = sameNumber && (evidence & SameBirth) && !against;
    pair.score = static_cast<quint8>(certain ? 100 : std::clamp(score, 0, 99));
    pair.level = certain                       ? DuplicateLevel::Certain
                 : score >= Likely && !against ? DuplicateLevel::Likely
                                               : DuplicateLevel::Possible;
    return pair;
}

QList<Message> reasonsOf(const DuplicatePair& pair) {
    static const std::pair<quint32, const char*> texts[] = {
        {SameCin, QT_TRANSLATE_NOOP("core", "Same CIN")},
        {SameMassar, QT_TRANSLATE_NOOP("core", "Same Massar code")},
        {FittingCin, QT_TRANSLATE_NOOP("core", "The masked CIN fits")},
        {SameBirth, QT_TRANSLATE_NOOP("core", "Same birth date")},
        {SwappedBirth, QT_TRANSLATE_NOOP("core", "Day and month of birth swapped")},
        {NearBirth, QT_TRANSLATE_NOOP("core", "Birth dates differ in one part only")},
        {SamePhone, QT_TRANSLATE_NOOP("core", "Same phone")},
        {SameEmail, QT_TRANSLATE_NOOP("core", "Same e-mail")},
        {RareNames, QT_TRANSLATE_NOOP("core", "Hardly anybody else has this name")},
        {NoBirth, QT_TRANSLATE_NOOP("core", "A birth date is missing")},
        {NearCin, QT_TRANSLATE_NOOP("core", "But: the CIN differ by a sign or two")},
        {OtherCin, QT_TRANSLATE_NOOP("core", "But: different CIN")},
        {OtherMassar, QT_TRANSLATE_NOOP("core", "But: different Massar codes")},
        {OtherBirth, QT_TRANSLATE_NOOP("core", "But: different birth dates")},
        {OtherNames, QT_TRANSLATE_NOOP("core", "But: different names")},
        {OtherSex, QT_TRANSLATE_NOOP("core", "But: one is a woman, the other a man")}};
    QList<Message> reasons;
    const auto names = [&]() -> Message {
        const bool same = pair.evidence & SameNames;
        if (pair.evidence & OtherScript) {
            return same ? Message(QT_TRANSLATE_NOOP("core", "Same names, one in Arabic letters"))
                        : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same, one in Arabic letters"));
        }
        if (pair.evidence & SwappedNames) {
            return same ? Message(QT_TRANSLATE_NOOP("core", "Same names, first and last swapped"))
                        : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same, first and last swapped"));
        }
        return same ? Message(QT_TRANSLATE_NOOP("core", "Same names"))
                    : Message(QT_TRANSLATE_NOOP("core", "Names nearly the same"));
    };
    for (const auto& [evidence, text] : texts) {
        if (evidence == SameBirth && pair.evidence & (SameNames | LikeNames)) {
            reasons << names();
        }
        if (pair.evidence & evidence && !(evidence == OtherCin && pair.evidence & NearCin)) {
            reasons << Message(text);
        }
    }
    return reasons;
}

}  // namespace jisr
