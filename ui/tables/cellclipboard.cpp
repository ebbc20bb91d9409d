#include "ui/tables/cellclipboard.h"

#include <QMimeData>

#include "core/base/phrasebook.h"
#include "ui/tables/columnset.h"

namespace jisr::cellclipboard {

namespace {

QString tabbed(const QString& cell) {
    if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) &&
        !cell.contains(QLatin1Char('"'))) {
        return cell;
    }
    QString quoted = cell;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

}  // namespace

QString text(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
             const LabelOf& labelOf) {
    if (!value.isValid()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Date:
            return value.toString();
        case FieldType::Integer:
            return QString::number(value.toLongLong());
        case FieldType::Decimal: {
            QLocale locale = phrasebook.locale();
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
            return locale.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        }
        default:
            return shownValue(field, value, phrasebook, labelOf);
    }
}

std::unique_ptr<QMimeData> make(const QList<QStringList>& rows, const QList<const Field*>& fields,
                                const QStringList& headings) {
    QString plain;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
    const auto add = [&](const QStringList& cells, const char* tag) {
        html += QLatin1String("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            plain += (i > 0 ? QStringLiteral("\t") : QString()) + tabbed(cells[i]);
            // A spreadsheet must not take "0612" or "1-2" for a number or a date.
            const bool number =
                i < fields.size() && (isNumber(*fields[i]) || fields[i]->type == FieldType::Date);
            html += QStringLiteral("<%1%2>%3</%1>")
                        .arg(QLatin1String(tag),
                             number ? QString() : QStringLiteral(" style='mso-number-format:\"\\@\"'"),
                             cells[i].toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        }
        html += QLatin1String("</tr>\n");
        plain += QLatin1Char('\n');
    };
    if (!headings.isEmpty()) {
        add(headings, "th");
    }
    for (const QStringList& row : rows) {
        add(row, "td");
    }
    html += QLatin1String("</table></body></html>");
    auto data = std::make_unique<QMimeData>();
    // one cell pastes into a line of text without a break behind it
    data->setText(rows.size() == 1 && headings.isEmpty() ? plain.chopped(1) : plain);
    data->setHtml(html);
    return data;
}

QList<QStringList> parse(const QString& source) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false, begun = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        begun = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.append(row);
        row.clear();
    };
    QString text = source;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted) {
            if (letter != QLatin1Char('"')) {
                cell += letter;
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += letter;
                ++i;
            } else {
                quoted = false;
            }
        } else if (letter == QLatin1Char('"') && !begun && text.indexOf(QLatin1Char('"'), i + 1) > 0) {
            quoted = begun = true;
        } else if (letter == QLatin1Char('\t')) {
            endCell();
        } else if (letter == QLatin1Char('\n')) {
            endRow();
        } else {
            cell += letter;
            begun = true;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endRow();
    }
    return rows;
}

}  // namespace jisr::cellclipboard
