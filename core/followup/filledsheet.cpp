#include "core/followup/filledsheet.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"
#include "core/followup/sheetwords.h"
#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

std::size_t at(RecordKind kind, QStringView field) {
    return static_cast<std::size_t>(record(kind).indexOf(field));
}

QString resultCode(CallOutcome outcome) {
    return wasReached(outcome) ? QStringLiteral("reached") : callOutcomeCode(outcome);
}

/// A call to this person on this day with this result is in the file.
bool entered(RecordStore& store, const CallReport& report) {
    return !store
                .ids(RecordKind::Contact, {}, {}, false,
                     {{QStringLiteral("learner"), report.learner},
                      {QStringLiteral("on"), report.on.toString(Qt::ISODate)},
                      {QStringLiteral("result"), resultCode(report.outcome)}})
                .empty();
}

/// The outcome that a situation's code stands for; nothing for those entered on the learner's page.
std::optional<CallOutcome> outcomeOf(const QString& situation) {
    static const QHash<QString, CallOutcome> outcomes = {
        {QStringLiteral("EMP"), CallOutcome::NewJob},
        {QStringLiteral("SELF"), CallOutcome::SelfEmployed},
        {QStringLiteral("CI"), CallOutcome::Contract},
        {QStringLiteral("APPR"), CallOutcome::Apprenticeship},
        {QStringLiteral("INT_PAID"), CallOutcome::Internship},
        {QStringLiteral("INT_UNPAID"), CallOutcome::Internship},
        {QStringLiteral("STUDY"), CallOutcome::Studying},
        {QStringLiteral("SEEK"), CallOutcome::Seeking},
        {QStringLiteral("INACT"), CallOutcome::Inactive},
    };
    const auto found = outcomes.constFind(situation);
    return found == outcomes.constEnd() ? std::nullopt : std::optional(*found);
}

/// Two spellings of one person's name share a word; of nobody's, anything goes.
bool sameName(const QString& sheet, const QString& file) {
    const QStringList words = folded(sheet).split(u' ', Qt::SkipEmptyParts);
    const QStringList known = folded(file).split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ||
           std::any_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

class Reader {
  public:
    Reader(RecordStore& store, const QDate& today, qint64 by, bool excel1904)
        : m_store(store), m_book(store), m_today(today), m_by(by) {
        m_dates.dateOrder = DateOrder::DayMonthYear;
        m_dates.excel1904 = excel1904;
    }

    Message mapHeader(const QStringList& header) {
        m_columns.fill(-1);
        for (int i = 0; i < header.size(); ++i) {
            if (const auto column = m_words.column(header[i]);
                column && m_columns[std::size_t(*column)] < 0) {
                m_columns[std::size_t(*column)] = i;
            }
        }
        for (const SheetColumn needed : {SheetColumn::Reference, SheetColumn::Result, SheetColumn::Date}) {
            if (m_columns[std::size_t(needed)] < 0) {
                return {QT_TRANSLATE_NOOP("core",
                                          "This table is no call sheet: it has no column “%1”. Take the "
                                          "sheet that was exported, with its first line."),
                        {term(sheetColumnName(needed))}};
            }
        }
        return {};
    }

    FilledLine read(const TableRow& row) {
        FilledLine line;
        line.line = row.line;
        line.reference = cell(row, SheetColumn::Reference);
        line.name = cell(row, SheetColumn::Name);
        bool any = false;
        for (int each = int(SheetColumn::Result); each < SheetColumnCount; ++each) {
            any = any || !cell(row, SheetColumn(each)).isEmpty();
        }
        if (any) {
            line.why = fill(row, line);
            line.fate = !line.why.isEmpty()             ? SheetFate::Rejected
                        : entered(m_store, line.report) ? SheetFate::Already
                                                        : SheetFate::Write;
            // twice in one sheet is once
            if (line.fate == SheetFate::Write &&
                !m_seen
                     .insert(
                         {line.report.learner, line.report.on.toJulianDay(), resultCode(line.report.outcome)})
                     .second) {
                line.fate = SheetFate::Already;
            }
        }
        return line;
    }

  private:
    QString cell(const TableRow& row, SheetColumn column) const {
        QString buffer;
        return cleaned(row.cell(m_columns[std::size_t(column)]), buffer).toString();
    }

    /// Empty when the cell is; invalid with a message when it says no date.
    std::optional<QDate> date(const TableRow& row, SheetColumn column, Message& why) const {
        const QString text = cell(row, column);
        if (text.isEmpty()) {
            return std::nullopt;
        }
        const Normalised day = normaliseDate(text, m_dates);
        const QDate read = QDate::fromString(day.value.toString(), Qt::ISODate);
        if (!day.ok() || !read.isValid()) {
            why = {QT_TRANSLATE_NOOP("core", "“%1” is no date in the column “%2”: write 15/07/2026."),
                   {text, term(sheetColumnName(column))}};
            return std::nullopt;
        }
        return read;
    }

    Message fill(const TableRow& row, FilledLine& line);
    Message fillSituation(const TableRow& row, const QString& result, FilledLine& line) const;
    void fillEmployer(const QString& text, FilledLine& line) const;

    RecordStore& m_store;
    CallBook m_book;
    QDate m_today;
    qint64 m_by;
    ReadingRules m_dates;
    SheetWords m_words;
    std::array<int, SheetColumnCount> m_columns{};
    std::set<std::tuple<qint64, qint64, QString>> m_seen;
};

Message Reader::fill(const TableRow& row, FilledLine& line) {
    constexpr auto kind = RecordKind::Learner;
    const auto learner = m_store.find(kind, line.reference);
    const auto person = learner ? m_store.row(kind, *learner) : std::nullopt;
    if (!person) {
        return {QT_TRANSLATE_NOOP("core", "There is no learner “%1” in this file."), {line.reference}};
    }
    const auto value = [&](QStringView field) { return person->values[at(kind, field)].toString(); };
    const QString names = value(u"last_name") + u' ' + value(u"first_name") + u' ' + value(u"last_name_ar") +
                          u' ' + value(u"first_name_ar");
    if (!sameName(line.name, names)) {
        return {QT_TRANSLATE_NOOP("core",
                                  "“%1” is %2 in this file, not %3: the lines of the sheet were shifted."),
                {line.reference, value(u"last_name") + u' ' + value(u"first_name"), line.name}};
    }
    if (person->values[at(kind, u"no_contact")].toBool()) {
        return {QT_TRANSLATE_NOOP("core", "Asked not to be contacted: no call is entered.")};
    }
    const QString result = cell(row, SheetColumn::Result);
    if (result.isEmpty()) {
        return {QT_TRANSLATE_NOOP("core", "The result of the call is missing.")};
    }
    const auto word = m_words.result(result);
    if (!word) {
        return {QT_TRANSLATE_NOOP("core", "“%1” is no result of a call; see the sheet of words."), {result}};
    }
    CallReport& report = line.report;
    report.learner = *learner;
    report.by = m_by;
    Message why;
    const auto on = date(row, SheetColumn::Date, why);
    const auto since = date(row, SheetColumn::Since, why);
    const auto next = date(row, SheetColumn::Next, why);
    if (!why.isEmpty()) {
        return why;
    }
    if (!on) {
        return {QT_TRANSLATE_NOOP("core", "The day of the call is missing.")};
    }
    report.on = *on;
    report.startedOn = since.value_or(QDate());
    report.nextOn = next;
    report.noContact = word->noContact;
    report.jobTitle = cell(row, SheetColumn::JobTitle);
    report.note = cell(row, SheetColumn::Note);
    if (word->outcome) {
        report.outcome = *word->outcome;
    } else if (const Message unclear = fillSituation(row, result, line); !unclear.isEmpty()) {
        return unclear;
    }
    if (wasReached(report.outcome)) {
        fillEmployer(cell(row, SheetColumn::Employer), line);
    }
    const QList<Finding> against = m_book.check(report, m_today);
    return against.isEmpty() ? Message() : against.first().message;
}

/// Of somebody reached: what they do stands in the column of situations, or was written as the result.
Message Reader::fillSituation(const TableRow& row, const QString& result, FilledLine& line) const {
    const QString written = cell(row, SheetColumn::Situation);
    const QString text = written.isEmpty() ? result : written;
    if (const auto word = m_words.result(text); word && word->outcome && wasReached(*word->outcome)) {
        line.report.outcome = *word->outcome;
        return {};
    }
    const auto code = m_words.situation(text);
    if (!code) {
        return written.isEmpty() ? Message(QT_TRANSLATE_NOOP(
                                       "core", "Reached, but it doesn't say what the person does now."))
                                 : Message(QT_TRANSLATE_NOOP("core", "“%1” is no situation."), {written});
    }
    const auto outcome = outcomeOf(*code);
    if (!outcome) {
        return {QT_TRANSLATE_NOOP("core", "“%1” is entered on the learner's page, with its dates."), {text}};
    }
    line.report.outcome = *outcome;
    line.report.paid = *code != QLatin1String("INT_UNPAID");
    return {};
}

void Reader::fillEmployer(const QString& text, FilledLine& line) const {
    if (text.isEmpty()) {
        return;
    }
    constexpr auto kind = RecordKind::Organisation;
    if (const auto byCode = m_store.find(kind, text)) {
        line.report.employer = *byCode;
        return;
    }
    const QString wanted = folded(text);
    for (const StoredRow& row : m_store.rows(kind, m_store.ids(kind, text))) {
        for (const QStringView field :
             {QStringView(u"name"), QStringView(u"name_ar"), QStringView(u"code")}) {
            if (folded(row.values[at(kind, field)].toString()) == wanted) {
                line.report.employer = row.id;
                return;
            }
        }
    }
    line.newEmployer = text;
}

/// A code from the name: "Maroc Telecom" → "MAROC-TELECOM", with a number when another has it.
qint64 makeEmployer(RecordStore& store, const QString& name) {
    constexpr auto kind = RecordKind::Organisation;
    QString base = folded(name).toUpper().replace(u' ', u'-').left(40);
    if (base.isEmpty()) {
        base = QStringLiteral("EMPLOYER");
    }
    QString code = base;
    for (int again = 2; store.find(kind, code); ++again) {
        code = base + u'-' + QString::number(again);
    }
    std::vector<QVariant> values(static_cast<std::size_t>(record(kind).fields.size()));
    values[at(kind, u"code")] = code;
    values[at(kind, u"name")] = name;
    values[at(kind, u"kind")] = QStringLiteral("company");
    return store.create(kind, values);
}

/// What the sheet doesn't say but the next attempt follows from.
struct Graduation {
    QDate on, nextHorizon;
};

Graduation graduationOf(RecordStore& store, qint64 learner, const QDate& callOn,
                        const std::vector<int>& horizons) {
    constexpr auto kind = RecordKind::Enrolment;
    Graduation graduation;
    for (const StoredRow& row :
         store.rows(kind, store.ids(kind, {}, {}, false, {{QStringLiteral("learner"), learner}}))) {
        const QDate on = QDate::fromString(row.values[at(kind, u"status_on")].toString(), Qt::ISODate);
        if (row.values[at(kind, u"status")].toString() == QLatin1String("graduated") && on.isValid() &&
            (!graduation.on.isValid() || on < graduation.on)) {
            graduation.on = on;
        }
    }
    for (const int months : horizons) {
        const QDate day = graduation.on.addMonths(months);
        if (graduation.on.isValid() && day > callOn &&
            (!graduation.nextHorizon.isValid() || day < graduation.nextHorizon)) {
            graduation.nextHorizon = day;
        }
    }
    return graduation;
}

}  // namespace

qint64 FilledSheet::count(SheetFate fate) const {
    return std::count_if(lines.begin(), lines.end(),
                         [&](const FilledLine& line) { return line.fate == fate; });
}

FilledSheet readFilledSheet(RecordStore& store, const QString& path, const QDate& today, qint64 by,
                            Progress& progress) {
    FilledSheet sheet;
    sheet.path = path;
    const auto table = openTable(path);
    Reader reader(store, today, by, table->excel1904());
    sheet.fault = reader.mapHeader(table->header());
    if (!sheet.fault.isEmpty()) {
        return sheet;
    }
    TableRow row;
    while (table->next(row)) {
        progress.check();
        progress.report(table->bytesRead(), table->bytesTotal());
        sheet.lines.push_back(reader.read(row));
    }
    return sheet;
}

qint64 writeFilledSheet(RecordStore& store, const FilledSheet& sheet, Progress& progress) {
    CallBook book(store);
    const std::vector<int> horizons = store.parameters().horizons;
    QHash<QString, qint64> made;
    qint64 written = 0;
    for (const FilledLine& line : sheet.lines) {
        progress.check();
        // the file may have moved on since the plan was shown
        const auto person = store.row(RecordKind::Learner, line.report.learner);
        if (line.fate != SheetFate::Write || !person ||
            person->values[at(RecordKind::Learner, u"no_contact")].toBool() || entered(store, line.report)) {
            continue;
        }
        CallReport report = line.report;
        if (!line.newEmployer.isEmpty()) {
            qint64& employer = made[folded(line.newEmployer)];
            employer = employer ? employer : makeEmployer(store, line.newEmployer);
            report.employer = employer;
        }
        const Graduation graduation = graduationOf(store, report.learner, report.on, horizons);
        const CallSubject subject = book.subject(report.learner, graduation.on, report.on);
        book.write(report, subject.failedAttempts, graduation.nextHorizon);
        progress.report(++written, qint64(sheet.lines.size()));
    }
    return written;
}

}  // namespace jisr
