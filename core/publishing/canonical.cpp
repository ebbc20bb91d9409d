#include "core/publishing/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "core/base/error.h"

namespace jisr::canonical {

namespace {

constexpr const char* FiguresTitle = "jisr-figures 1";
constexpr std::array<const char*, 5> Rates{"rate", "at_most_5", "at_least_95", "hidden", "nothing"};

[[noreturn]] void broken() {
    throw Error(Message{QT_TRANSLATE_NOOP("core", "A text of the seal can't be read: it was changed.")});
}

/// Qt writes the keys in order, so equal objects have equal texts.
QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        broken();
    }
    return document.object();
}

QJsonObject filterObject(const Filter& filter) {
    QJsonObject object;
    for (const auto& [key, codes] : filter.allowed) {
        QJsonArray array;
        for (const QString& code : codes) {
            array.append(code);
        }
        object[QLatin1String(groupKeyCode(key))] = array;
    }
    return object;
}

/// Tabs part the cells and line feeds the lines; a plus parts the codes of crossed keys.
QString escaped(QString code) {
    return code.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\t', QStringLiteral("\\t"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'+', QStringLiteral("\\p"));
}

QString plain(const QString& cell) {
    QString text;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] != u'\\' || i + 1 == cell.size()) {
            text += cell[i];
            continue;
        }
        const QChar next = cell[++i];
        text += next == u't' ? u'\t' : next == u'n' ? u'\n' : next == u'p' ? u'+' : next;
    }
    return text;
}

qint64 numberFrom(const QString& cell) {
    bool ok = false;
    const qint64 value = cell.toLongLong(&ok);
    if (!ok) {
        broken();
    }
    return value;
}

QDate dateFrom(const QString& cell) {
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    if (!date.isValid()) {
        broken();
    }
    return date;
}

Grouping groupingFrom(const QString& cell) {
    Grouping grouping;
    if (cell == QLatin1String(groupKeyCode(GroupKey::All))) {
        return grouping;
    }
    for (const QString& code : cell.split(u'+')) {
        const auto key = groupKeyFromCode(code);
        if (!key) {
            broken();
        }
        grouping.keys.push_back(*key);
    }
    return grouping;
}

void putGroup(QStringList& lines, const PublishedGroup& published) {
    QStringList codes;
    for (const QString& code : published.group.codes) {
        codes << escaped(code);
    }
    const QString group = published.group.grouping.code() + u'\t' + codes.join(u'+') + u'\t';
    for (std::size_t i = 0; i < published.covers.size(); ++i) {
        const Figure& figure = published.group.figures[i];
        const Cover& cover = published.covers[i];
        lines << group + QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7")
                             .arg(QLatin1String(indicatorInfo(figure.id).code))
                             .arg(figure.horizon)
                             .arg(figure.numerator)
                             .arg(figure.denominator)
                             .arg(figure.amount ? QString::number(*figure.amount) : QString(),
                                  QLatin1String(Rates[std::size_t(cover.rate)]),
                                  cover.denominator ? QStringLiteral("n") : QStringLiteral("c"));
    }
}

void takeFigure(Edition& edition, const QStringList& cells) {
    Figure figure;
    const auto id = indicatorFromCode(cells[2]);
    const auto rate = std::find(Rates.begin(), Rates.end(), cells[7].toStdString());
    if (!id || rate == Rates.end()) {
        broken();
    }
    figure.id = *id;
    figure.horizon = int(numberFrom(cells[3]));
    figure.numerator = numberFrom(cells[4]);
    figure.denominator = numberFrom(cells[5]);
    if (!cells[6].isEmpty()) {
        figure.amount = numberFrom(cells[6]);
    }
    const Grouping grouping = groupingFrom(cells[0]);
    QStringList codes;
    for (const QString& code : cells[1].split(u'+')) {
        codes << plain(code);
    }
    const bool same = !edition.groups.empty() && edition.groups.back().group.grouping == grouping &&
                      edition.groups.back().group.codes == codes;
    if (!same) {
        PublishedGroup group;
        group.group.grouping = grouping;
        group.group.codes = codes;
        edition.groups.push_back(std::move(group));
    }
    edition.groups.back().group.figures.push_back(figure);
    edition.groups.back().covers.push_back({Shown(rate - Rates.begin()), cells[8] == u"n"});
}

}  // namespace

QString filterText(const Filter& filter) {
    return compact(filterObject(filter));
}

Filter filterFrom(const QString& text) {
    Filter filter;
    const QJsonObject object = objectFrom(text);
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto key = groupKeyFromCode(entry.key());
        if (!key || !entry.value().isArray()) {
            broken();
        }
        std::set<QString>& codes = filter.allowed[*key];
        for (const QJsonValue& code : entry.value().toArray()) {
            codes.insert(code.toString());
        }
    }
    return filter;
}

QString orderText(const ReportOrder& order, const std::vector<Language>& languages) {
    QJsonArray codes;
    for (const Language language : languages) {
        codes.append(languageCode(language));
    }
    QJsonObject object{{QStringLiteral("kind"), order.kind},
                       {QStringLiteral("scope"), filterObject(order.scope)},
                       {QStringLiteral("cut_off"), order.cutOff.toString(Qt::ISODate)},
                       {QStringLiteral("horizon"), order.horizon},
                       {QStringLiteral("languages"), codes},
                       {QStringLiteral("public"), order.publicMode},
                       {QStringLiteral("chapters"), QJsonArray::fromStringList(order.chapters)},
                       {QStringLiteral("office_name"), order.officeName},
                       {QStringLiteral("signature"), QJsonArray::fromStringList(order.signature)},
                       {QStringLiteral("made_on"), order.madeOn.toString(Qt::ISODate)}};
    if (order.comparison) {
        object[QStringLiteral("comparison")] = order.comparison->toString(Qt::ISODate);
    }
    if (order.beside) {
        object[QStringLiteral("beside")] = languageCode(*order.beside);
    }
    if (!order.logo.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(order.logo, QCryptographicHash::Sha256);
        object[QStringLiteral("logo_sha256")] = QString::fromLatin1(hash.toHex());
    }
    return compact(object);
}

AskedOrder orderFrom(const QString& text) {
    const QJsonObject object = objectFrom(text);
    AskedOrder asked;
    asked.kind = object[QLatin1String("kind")].toString();
    asked.horizon = object[QLatin1String("horizon")].toInt();
    asked.cutOff = dateFrom(object[QLatin1String("cut_off")].toString());
    asked.comparison = QDate::fromString(object[QLatin1String("comparison")].toString(), Qt::ISODate);
    for (const QJsonValue& code : object[QLatin1String("languages")].toArray()) {
        asked.languages.push_back(languageFromCode(code.toString()));
    }
    return asked;
}

QString parametersText(const RuleParameters& rule) {
    QJsonArray horizons;
    for (const int months : rule.horizons) {
        horizons.append(months);
    }
    return compact({{QStringLiteral("rule_set"), QLatin1String(RuleSetName)},
                    {QStringLiteral("confirm_days"), rule.confirmDays},
                    {QStringLiteral("grace_days"), rule.graceDays},
                    {QStringLiteral("ontime_days"), rule.onTimeDays},
                    {QStringLiteral("valid_days"), rule.validDays},
                    {QStringLiteral("study_job_hours"), rule.studyJobHours},
                    {QStringLiteral("fulltime_hours"), rule.fullTimeHours},
                    {QStringLiteral("min_attempts"), rule.minAttempts},
                    {QStringLiteral("horizons"), horizons},
                    {QStringLiteral("pub_min_den"), rule.pubMinDenominator},
                    {QStringLiteral("pub_min_cell"), rule.pubMinCell}});
}

RuleParameters parametersFrom(const QString& text) {
    const QJsonObject object = objectFrom(text);
    const auto number = [&object](const char* name) {
        const QJsonValue value = object[QLatin1String(name)];
        if (!value.isDouble()) {
            broken();
        }
        return value.toInt();
    };
    if (object[QLatin1String("rule_set")].toString() != QLatin1String(RuleSetName)) {
        broken();
    }
    RuleParameters rule;
    rule.confirmDays = number("confirm_days");
    rule.graceDays = number("grace_days");
    rule.onTimeDays = number("ontime_days");
    rule.validDays = number("valid_days");
    rule.studyJobHours = number("study_job_hours");
    rule.fullTimeHours = number("fulltime_hours");
    rule.minAttempts = number("min_attempts");
    rule.pubMinDenominator = number("pub_min_den");
    rule.pubMinCell = number("pub_min_cell");
    rule.horizons.clear();
    for (const QJsonValue& months : object[QLatin1String("horizons")].toArray()) {
        rule.horizons.push_back(months.toInt());
    }
    return rule;
}

QByteArray figuresText(const std::vector<SealedEdition>& editions) {
    QStringList lines{QLatin1String(FiguresTitle)};
    for (const SealedEdition& sealed : editions) {
        const Edition& edition = sealed.edition;
        lines << QStringLiteral("edition\t%1\t%2\t%3")
                     .arg(edition.cutOff.toString(Qt::ISODate),
                          edition.publicMode ? QStringLiteral("public") : QStringLiteral("internal"),
                          escaped(filterText(edition.filter)));
        for (const SealedCount& count : sealed.counts) {
            lines << QStringLiteral("count\t%1\t%2").arg(count.name).arg(count.value);
        }
        for (const PublishedGroup& group : edition.groups) {
            putGroup(lines, group);
        }
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

std::vector<SealedEdition> figuresFrom(const QByteArray& text) {
    const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.front() != QLatin1String(FiguresTitle)) {
        broken();
    }
    std::vector<SealedEdition> editions;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 4 && cells[0] == u"edition") {
            SealedEdition& sealed = editions.emplace_back();
            sealed.edition.cutOff = dateFrom(cells[1]);
            sealed.edition.publicMode = cells[2] == u"public";
            sealed.edition.filter = filterFrom(plain(cells[3]));
        } else if (editions.empty()) {
            broken();
        } else if (cells.size() == 3 && cells[0] == u"count") {
            editions.back().counts.push_back({cells[1], numberFrom(cells[2])});
        } else if (cells.size() == 9) {
            takeFigure(editions.back().edition, cells);
        } else {
            broken();
        }
    }
    return editions;
}

const SealedEdition* find(const std::vector<SealedEdition>& editions, const QDate& cutOff,
                          const Filter& filter) {
    for (const SealedEdition& sealed : editions) {
        if (sealed.edition.cutOff == cutOff && sealed.edition.filter == filter) {
            return &sealed;
        }
    }
    return nullptr;
}

}  // namespace jisr::canonical
