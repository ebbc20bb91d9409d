#include "tests/support/duplicates.h"

#include <QDate>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <stdexcept>

namespace jisr {

namespace {

/// SplitMix64: small, and the same on every machine.
class Dice {
  public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    quint64 next() {
        quint64 z = (m_state += Q_UINT64_C(0x9E3779B97F4A7C15));
        z = (z ^ (z >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
    int below(qsizetype limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    bool chance(int perCent) { return below(100) < perCent; }

  private:
    quint64 m_state;
};

struct Name {
    QString latin, arabic;
};

struct Names {
    std::vector<Name> men, women, families;
};

Names readNames() {
    QFile file(QStringLiteral(JISR_SOURCE_DIR "/resources/reference/names_ma.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("names_ma.csv is missing");
    }
    Names names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        const Name name{cells[2], cells[3]};
        if (cells[0] == u"last") {
            names.families.push_back(name);
        } else {
            (cells[1] == u"M" ? names.men : names.women).push_back(name);
        }
    }
    // 52 family names are too few for 20,000 people: those made of a first name are as common
    const QList<Name> particles = {{QStringLiteral("Ben"), QStringLiteral("بن")},
                                   {QStringLiteral("Aït"), QStringLiteral("أيت")},
                                   {QStringLiteral("Bou"), QStringLiteral("بو")},
                                   {QStringLiteral("Ould"), QStringLiteral("ولد")}};
    for (const Name& particle : particles) {
        for (const Name& man : names.men) {
            if (!man.latin.contains(u' ')) {
                names.families.push_back(
                    {particle.latin + u' ' + man.latin, particle.arabic + u' ' + man.arabic});
            }
        }
    }
    return names;
}

enum Column {
    Reference,
    Last,
    First,
    LastAr,
    FirstAr,
    SexColumn,
    Born,
    Cin,
    Phone,
    Email,
    Region,
    ColumnCount
};

QString digits(Dice& dice, int count) {
    QString text;
    for (int i = 0; i < count; ++i) {
        text.append(QChar(u'0' + dice.below(10)));
    }
    return text;
}

QString freshCin(Dice& dice, QSet<QString>& taken) {
    static const QStringList prefixes = {QStringLiteral("A"),  QStringLiteral("AB"), QStringLiteral("BE"),
                                         QStringLiteral("BH"), QStringLiteral("BK"), QStringLiteral("CD"),
                                         QStringLiteral("D"),  QStringLiteral("EE"), QStringLiteral("F"),
                                         QStringLiteral("J"),  QStringLiteral("K"),  QStringLiteral("SH")};
    while (true) {
        const QString cin = prefixes[dice.below(prefixes.size())] + digits(dice, 6);
        if (!taken.contains(cin)) {
            taken.insert(cin);
            return cin;
        }
    }
}

QStringList person(Dice& dice, const Names& names, QSet<QString>& cins) {
    QStringList row(ColumnCount);
    const bool woman = dice.chance(52);
    const std::vector<Name>& firsts = woman ? names.women : names.men;
    const Name& first = firsts[static_cast<size_t>(dice.below(static_cast<qsizetype>(firsts.size())))];
    const Name& last =
        names.families[static_cast<size_t>(dice.below(static_cast<qsizetype>(names.families.size())))];
    row[Last] = dice.chance(50) ? last.latin.toUpper() : last.latin;
    row[First] = first.latin;
    if (dice.chance(60)) {
        row[LastAr] = last.arabic;
        row[FirstAr] = first.arabic;
    }
    row[SexColumn] = woman ? QStringLiteral("F") : QStringLiteral("M");
    row[Born] = QDate(1990, 1, 1).addDays(dice.below(5800)).toString(Qt::ISODate);
    if (dice.chance(90)) {
        row[Cin] = freshCin(dice, cins);
    }
    row[Phone] = QStringLiteral("+2126") + digits(dice, 8);
    row[Region] = QStringLiteral("MA-%1").arg(1 + dice.below(12), 2, 10, QLatin1Char('0'));
    return row;
}

/// One slip of the keyboard: two letters swapped, one left out, doubled, or its neighbour hit.
QString mistyped(const QString& name, Dice& dice) {
    QString typed = name;
    const int at = 1 + dice.below(std::max<qsizetype>(1, name.size() - 2));
    switch (dice.below(4)) {
        case 0:
            if (at + 1 < typed.size() && typed[at] != typed[at + 1] && typed[at + 1] != u' ') {
                std::swap(typed[at], typed[at + 1]);
                break;
            }
            [[fallthrough]];
        case 1:
            typed.remove(at, 1);
            break;
        case 2:
            typed.insert(at, typed[at]);
            break;
        default: {
            static const QString keys = QStringLiteral("azertyuiopqsdfghjklmwxcvbn");
            const qsizetype key = keys.indexOf(typed[at].toLower());
            const QChar neighbour = key <= 0 ? QLatin1Char('e') : keys[key - 1];
            typed[at] = typed[at].isUpper() ? neighbour.toUpper() : neighbour;
        }
    }
    return typed;
}

/// Another Latin spelling of the same sounds (DOMAIN.md, names).
QString respelt(QString name, Dice& dice) {
    const bool capitals = name == name.toUpper();
    name = name.toLower();
    struct Swap {
        const char16_t *from, *to;
    };
    static constexpr Swap swaps[] = {{u"ou", u"w"},   {u"ch", u"sh"},    {u"kh", u"x"}, {u"gh", u"rh"},
                                     {u"dj", u"j"},   {u"q", u"k"},      {u"ss", u"s"}, {u"mm", u"m"},
                                     {u"nn", u"n"},   {u"ll", u"l"},     {u"ï", u"i"},  {u"aa", u"a"},
                                     {u"el ", u"el"}, {u"ai", u"ay"},    {u"ei", u"i"}, {u"ine", u"in"},
                                     {u"ane", u"an"}, {u"med", u"mmed"}, {u"i", u"y"},  {u"k", u"q"}};
    int done = 0;
    for (const Swap& swap : swaps) {
        const QString from = QStringView(swap.from).toString();
        qsizetype at = name.indexOf(from);
        // Ou before a consonant is a vowel, which nobody writes w
        if (at >= 0 && from == u"ou" &&
            (at + 2 >= name.size() || !QStringView(u"aeiou").contains(name[at + 2]))) {
            at = -1;
        }
        if (at >= 0 && !(from == u"i" && at == 0) && dice.chance(70)) {
            name.replace(at, from.size(), QStringView(swap.to).toString());
            if (++done == 2) {
                break;
            }
        }
    }
    if (done == 0) {
        if (name.endsWith(u'a')) {
            name.append(u'h');
        } else if (name.endsWith(u'e')) {
            name.chop(1);
        } else {
            name.replace(u' ', u'-');
        }
    }
    name[0] = name[0].toUpper();
    return capitals ? name.toUpper() : name;
}

struct Planted {
    QStringList row;
    QString kind;
};

Planted duplicateOf(const QStringList& original, int kind, Dice& dice) {
    QStringList row = original;
    switch (kind) {
        case 0: {
            // of the longer name, so that something recognisable remains
            const int column = row[Last].size() >= row[First].size() ? Last : First;
            row[column] = mistyped(row[column], dice);
            row[LastAr].clear();
            row[FirstAr].clear();
            return {row, QStringLiteral("typing")};
        }
        case 1:
            if (!row[LastAr].isEmpty() && dice.chance(50)) {
                row[Last] = row[LastAr];  // the whole name in Arabic letters
                row[First] = row[FirstAr];
            } else {
                row[Last] = respelt(row[Last], dice);
                row[First] = respelt(row[First], dice);
            }
            row[LastAr].clear();
            row[FirstAr].clear();
            return {row, QStringLiteral("transliteration")};
        case 2:
            std::swap(row[Last], row[First]);
            std::swap(row[LastAr], row[FirstAr]);
            return {row, QStringLiteral("swapped_names")};
        default: {
            const QDate born = QDate::fromString(row[Born], Qt::ISODate);
            row[Born] = QDate(born.year(), born.day(), born.month()).toString(Qt::ISODate);
            return {row, QStringLiteral("swapped_day_month")};
        }
    }
}

bool canSwapDay(const QStringList& row) {
    const QDate born = QDate::fromString(row[Born], Qt::ISODate);
    return born.day() <= 12 && born.day() != born.month();
}

QString quoted(const QString& cell) {
    return cell.contains(u',') || cell.contains(u'"')
               ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"'
               : cell;
}

void writeLines(const QString& path, const std::vector<QStringList>& lines) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("can't write " + path.toStdString());
    }
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& cell : line) {
            cells.append(quoted(cell));
        }
        file.write(cells.join(u',').toUtf8() + "\n");
    }
}

}  // namespace

DuplicateSet plantDuplicates(int learners, int perMille, quint64 seed) {
    Dice dice(seed);
    const Names names = readNames();
    QSet<QString> cins;
    DuplicateSet set;
    set.header = {QStringLiteral("reference"),       QStringLiteral("last_name"),
                  QStringLiteral("first_name"),      QStringLiteral("last_name_ar"),
                  QStringLiteral("first_name_ar"),   QStringLiteral("sex"),
                  QStringLiteral("born_on"),         QStringLiteral("cin"),
                  QStringLiteral("phone"),           QStringLiteral("email"),
                  QStringLiteral("residence_region")};
    const int duplicates = static_cast<int>(qint64(learners) * perMille / 1000);
    const int originals = learners - duplicates;
    set.rows.reserve(static_cast<size_t>(learners));
    for (int i = 0; i < originals; ++i) {
        QStringList row = person(dice, names, cins);
        row[Reference] = QStringLiteral("P%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        row[Email] = QStringLiteral("p%1@example.ma").arg(i + 1, 6, 10, QLatin1Char('0'));
        set.rows.push_back(std::move(row));
    }
    QSet<int> used;
    for (int i = 0; i < duplicates; ++i) {
        const int kind = i % 4;
        int original = 0;
        do {
            original = dice.below(originals);
        } while (used.contains(original) ||
                 (kind == 3 && !canSwapDay(set.rows[static_cast<size_t>(original)])));
        used.insert(original);
        const QStringList& source = set.rows[static_cast<size_t>(original)];
        Planted planted = duplicateOf(source, kind, dice);
        planted.row[Reference] = QStringLiteral("Q%1").arg(i + 1, 6, 10, QLatin1Char('0'));
        if (i % 10 != 0) {
            planted.row[Cin].clear();
        }
        planted.row[Phone] = dice.chance(40) ? source[Phone] : QStringLiteral("+2127") + digits(dice, 8);
        planted.row[Email].clear();
        set.truth.push_back({source[Reference], planted.row[Reference], planted.kind});
        set.rows.push_back(std::move(planted.row));
    }
    return set;
}

void writeDuplicates(const DuplicateSet& set, const QString& tablePath, const QString& truthPath) {
    std::vector<QStringList> table = {set.header};
    table.insert(table.end(), set.rows.begin(), set.rows.end());
    writeLines(tablePath, table);
    std::vector<QStringList> truth = {
        {QStringLiteral("original"), QStringLiteral("duplicate"), QStringLiteral("kind")}};
    for (const PlantedDuplicate& each : set.truth) {
        truth.push_back({each.original, each.duplicate, each.kind});
    }
    writeLines(truthPath, truth);
}

}  // namespace jisr
