#include "ui/importing/readpreview.h"

#include <QHeaderView>

#include "core/importing/splitname.h"
#include "ui/base/language.h"
#include "ui/base/shownvalue.h"
#include "ui/importing/fieldtargets.h"
#include "ui/theme/theme.h"

namespace jisr {

ReadPreview::ReadPreview(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QTableWidget(parent), m_language(language), m_theme(theme) {
    setObjectName(QStringLiteral("mappingPreview"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(27);
    horizontalHeader()->setHighlightSections(false);
}

DateOrder ReadPreview::orderOf(const Mapping& mapping, const QStringList& header,
                               const QList<QStringList>& rows) {
    DateOrder told = DateOrder::Unknown;
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            if (!field || field->type != FieldType::Date || !source.format.isEmpty()) {
                continue;
            }
            DateOrderWatcher watcher;
            for (const QStringList& cells : rows) {
                watcher.see(cellText(source, header, cells));
            }
            const DateOrder order = watcher.order();
            if (order != DateOrder::DayMonthYear && order != DateOrder::MonthDayYear) {
                continue;
            }
            if (told != DateOrder::Unknown && told != order) {
                return DateOrder::Unknown;  // two columns in two ways: neither tells of a third
            }
            told = order;
        }
    }
    return told;
}

void ReadPreview::show(const Mapping& mapping, const QStringList& header, const QList<QStringList>& rows) {
    clear();
    setRowCount(static_cast<int>(rows.size()));
    setColumnCount(0);
    const Phrasebook& phrasebook = m_language.phrasebook();
    m_order = orderOf(mapping, header, rows);
    int column = 0;
    for (const RecordMapping& entry : mapping.records) {
        const Record& owner = record(entry.kind);
        for (const auto& [fieldName, source] : entry.fields) {
            const Field* field = owner.field(fieldName);
            setColumnCount(column + 1);
            auto* head = new QTableWidgetItem(field ? phrasebook.say(field->label) : fieldName);
            head->setToolTip(targetText(QString(owner.name) + u'.' + fieldName, phrasebook));
            head->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            setHorizontalHeaderItem(column, head);
            fillColumn(column, field, source, header, rows);
            QFont bold = font();
            bold.setBold(true);
            setColumnWidth(column, std::max(130, QFontMetrics(bold).horizontalAdvance(head->text()) + 28));
            ++column;
        }
    }
}

void ReadPreview::fillColumn(int column, const Field* field, const FieldSource& source,
                             const QStringList& header, const QList<QStringList>& rows) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    ReadingRules rules = source.rules().value_or(ReadingRules());
    if (field && field->type == FieldType::Date && rules.dateOrder == DateOrder::Unknown) {
        // One date of the column that can be read in one way only settles the others, as in the import.
        DateOrderWatcher watcher;
        for (const QStringList& cells : rows) {
            watcher.see(cellText(source, header, cells));
        }
        rules.dateOrder = watcher.ambiguous() ? m_order : watcher.order();
    }
    const bool split =
        source.format == QLatin1String("last first") || source.format == QLatin1String("first last");
    for (int row = 0; row < rows.size(); ++row) {
        QString text = cellText(source, header, rows[row]);
        if (split && field) {
            const SplitName name = splitName(text, source.format == QLatin1String("last first"));
            text = field->name.startsWith(QLatin1String("last")) ? name.family : name.given;
        }
        auto* item = new QTableWidgetItem(text);
        setItem(row, column, item);
        if (!field || text.isEmpty()) {
            continue;
        }
        const Normalised read = normalise(*field, text, rules);
        const auto mark = [&](const QColor& ground, const QColor& ink, const Message& why, bool struck) {
            QFont marked = font();  // not by colour alone
            marked.setStrikeOut(struck);
            marked.setItalic(!struck);
            item->setFont(marked);
            item->setForeground(ink);
            item->setBackground(ground);
            item->setToolTip(phrasebook.say(why));
        };
        if (!read.ok()) {
            mark(m_theme.tokens().danger, m_theme.tokens().dangerText, read.rejection, true);
            continue;
        }
        item->setText(
            field->type == FieldType::Reference
                ? read.value.toString()
                : screenText(*field, read.value, phrasebook, [](RecordKind, qint64) { return QString(); }));
        if (!read.warning.isEmpty()) {
            mark(m_theme.tokens().warning, m_theme.tokens().warningText, read.warning, false);
        }
    }
}

}  // namespace jisr
