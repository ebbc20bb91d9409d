#include "ui/dashboard/chartsharing.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include "core/tabular/tablewriter.h"
#include "ui/charts/chartexport.h"
#include "ui/dashboard/chartcard.h"

namespace jisr {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ChartSharing", text);
}

/// A cell as a value, where it says one: "12 345", "57,9 %", "36,3"; everything else stays as it reads.
struct Cell {
    ColumnType type = ColumnType::Text;
    QVariant value;
};

Cell cellOf(const QString& text, const Phrasebook& phrasebook) {
    if (text.isEmpty()) {
        return {};
    }
    QString bare = text.trimmed();
    const bool percent = bare.endsWith(u'%');
    if (percent) {
        bare = bare.chopped(1).trimmed();
        while (!bare.isEmpty() && bare.back().isSpace()) {
            bare.chop(1);
        }
    }
    bool isNumber = false;
    if (!percent) {
        const qlonglong whole = phrasebook.locale().toLongLong(bare, &isNumber);
        if (isNumber) {
            return {ColumnType::Integer, whole};
        }
    }
    const double value = phrasebook.locale().toDouble(bare, &isNumber);
    if (!isNumber) {
        return {ColumnType::Text, text};
    }
    // one decimal was printed: three of the proportion, without what binary fractions add
    return percent ? Cell{ColumnType::Percent, std::round(value * 10) / 1000}
                   : Cell{ColumnType::Decimal, value};
}

void writeTable(const ChartSpec& spec, const QString& passport, const ChartTable& table,
                const QString& path) {
    const Phrasebook phrasebook(spec.language);
    QList<QVariantList> rows;
    QList<TableColumn> columns;
    for (const QString& heading : table.headings) {
        columns.append({heading, ColumnType::Text, 0});
    }
    for (const QStringList& words : table.rows) {
        QVariantList row;
        for (qsizetype column = 0; column < words.size(); ++column) {
            // a group may be called by a number, e.g. a year; it stays a name
            const Cell cell =
                column == 0 ? Cell{ColumnType::Text, words[column]} : cellOf(words[column], phrasebook);
            row.append(cell.value);
            if (cell.type != ColumnType::Text && column < columns.size() &&
                columns[column].type != ColumnType::Decimal) {
                columns[column].type = cell.type;
            }
        }
        rows.append(row);
    }
    WriteOptions options;
    options.rightToLeft = spec.rightToLeft;
    const std::unique_ptr<TableWriter> writer = createTable(path, options);
    writer->beginTable(spec.title, columns);
    for (const QVariantList& row : rows) {
        writer->row(row);
    }
    QStringList about{spec.subtitle, spec.note, passport};
    about.removeAll(QString());
    const QString aboutTitle = say(QT_TRANSLATE_NOOP("ChartSharing", "About these figures"));
    writer->beginTable(aboutTitle, {{spec.title, ColumnType::Text, 100}});
    for (const QString& line : about) {
        writer->row({line});
    }
    writer->finish();
}

void writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw ChartError(
            {QT_TRANSLATE_NOOP("core", "The chart %1 could not be written: %2"), {path, file.errorString()}});
    }
}

/// A cell of pasted text ends at a tab, a row at a line's end.
QString flat(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

}  // namespace

QString chartFileTypes() {
    return say(QT_TRANSLATE_NOOP("ChartSharing",
                                 "Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Its table, Excel "
                                 "(*.xlsx);;Its table, text (*.csv)"));
}

std::function<bool(Progress&)> chartWriter(const ChartSpec& spec, const QString& passport,
                                           const QString& path) {
    const auto is = [&path](const char* extension) {
        return path.endsWith(QLatin1String(extension), Qt::CaseInsensitive);
    };
    if (is(".xlsx") || is(".csv")) {
        return [spec, passport, path, table = chartTable(spec, Phrasebook(spec.language))](Progress&) {
            writeTable(spec, passport, table, path);
            return true;
        };
    }
    const QByteArray bytes = is(".svg")   ? chartSvg(spec, passport)
                             : is(".pdf") ? chartPdf(spec, passport)
                                          : chartPng(spec, passport);
    return [bytes, path](Progress&) {
        writeBytes(bytes, path);
        return true;
    };
}

std::unique_ptr<QMimeData> chartMime(const ChartSpec& spec, const QString& passport) {
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(chartImage(spec, passport));
    const ChartTable table = chartTable(spec, Phrasebook(spec.language));
    QStringList lines;
    const auto add = [&lines](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells) {
            line.append(flat(cell));
        }
        lines.append(line.join(u'\t'));
    };
    add({spec.title});
    add(table.headings);
    for (const QStringList& row : table.rows) {
        add(row);
    }
    for (const QString& line : {spec.note, passport}) {
        if (!line.isEmpty()) {
            add({line});
        }
    }
    mime->setText(lines.join(u'\n'));
    return mime;
}

void copyChart(const ChartSpec& spec, const QString& passport) {
    QGuiApplication::clipboard()->setMimeData(chartMime(spec, passport).release());
}

}  // namespace jisr
