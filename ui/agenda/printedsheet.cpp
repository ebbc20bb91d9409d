#include "ui/agenda/printedsheet.h"

namespace jisr {

Report printedSheet(const std::vector<SheetLine>& lines, const QString& programme, const QString& scope,
                    const QDate& today, Language language) {
    const Phrasebook phrasebook(language);
    Report report;
    report.language = language;
    report.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Call sheet"));
    report.subtitle = scope;
    report.programme = programme;
    report.cutOff = today;
    report.scope = scope;
    report.passport = phrasebook.say({QT_TRANSLATE_NOOP("core",
                                                        "Call sheet · %1 · made on %2 · personal data: keep "
                                                        "it locked, destroy it after use"),
                                      {scope, phrasebook.date(today)}});
    report.items.emplace_back(
        ReportParagraph{phrasebook.say({QT_TRANSLATE_NOOP("core", "Write one of these as the result: %1."),
                                        {phrasebook.list(sheetResultWords(phrasebook))}})});
    ReportTable table;
    table.id = QStringLiteral("calls");
    table.title = phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "%1 people to call"), {phrasebook.number(qint64(lines.size()))}});
    const auto title = [&](SheetColumn column) { return phrasebook.say(sheetColumnName(column)); };
    table.columns = {{title(SheetColumn::Reference)}, {title(SheetColumn::Name)},
                     {title(SheetColumn::Phone)},     {title(SheetColumn::LastKnown)},
                     {title(SheetColumn::Result)},    {title(SheetColumn::Date)},
                     {title(SheetColumn::Employer)}};
    // a pen needs room: dots over two lines
    const QString pen = QStringLiteral(".................\n.................");
    const QString shortPen = QStringLiteral("...........\n...........");
    for (const SheetLine& line : lines) {
        QString phones = line.phone2.isEmpty()  ? line.phone
                         : line.phone.isEmpty() ? line.phone2
                                                : line.phone + u'\n' + line.phone2;
        phones.replace(u' ', QChar::Nbsp);  // a number stays on its line
        std::vector<ReportCell> row;
        for (const QString& text : {line.reference, line.name, phones, line.lastKnown, pen, shortPen, pen}) {
            row.push_back({text, text, {}});
        }
        table.rows.push_back(std::move(row));
    }
    report.items.emplace_back(std::move(table));
    return report;
}

}  // namespace jisr
