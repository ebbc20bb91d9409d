#include "ui/importing/mappingeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

/// What a row of the table says about a field, before it is normalised.
QString cellText(const FieldSource& source, const QStringList& header, const QStringList& row) {
    if (source.constant) {
        return *source.constant;
    }
    QStringList parts;
    for (const QString& column : source.columns) {
        const QString cell = row.value(header.indexOf(column)).trimmed();
        if (!cell.isEmpty()) {
            parts.append(cell);
        }
    }
    const QString text = parts.join(source.join);
    return source.values.value(text, text);
}

QTableWidget* quietTable(const char* name) {
    auto* table = new QTableWidget;
    table->setObjectName(QLatin1String(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setHighlightSections(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    return table;
}

}  // namespace

MappingEditor::MappingEditor(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_language(language), m_theme(theme) {
    auto* layout = parts::column(space::small);
    setLayout(layout);
    m_warnings = parts::text("label");
    m_warnings->setWordWrap(true);
    layout->addWidget(m_warnings);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    m_columns = quietTable("mappingColumns");
    m_columns->setColumnCount(5);
    m_rows = quietTable("mappingPreview");
    m_rows->setAlternatingRowColors(true);
    m_rows->verticalHeader()->setDefaultSectionSize(27);
    for (const auto& [title, table] :
         {std::pair(&m_columnsTitle, m_columns), std::pair(&m_previewTitle, m_rows)}) {
        auto* ground = parts::card();
        auto* inside = new QVBoxLayout(ground);
        inside->setContentsMargins(1, 10, 1, 1);
        *title = parts::text("heading");
        (*title)->setContentsMargins(12, 0, 12, 0);
        inside->addWidget(*title);
        inside->addWidget(table, 1);
        splitter->addWidget(ground);
    }
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(&theme, &Theme::changed, this, &MappingEditor::fillPreview);
    retranslate();
}

void MappingEditor::setPreview(const TablePreview& preview) {
    m_preview = preview;
    m_mapping = preview.mapping;
    fillColumns();
    fillPreview();
}

QStringList MappingEditor::targetsOf(const QString& header) const {
    QStringList targets;
    for (const RecordMapping& mapping : m_mapping.records) {
        for (const auto& [field, source] : mapping.fields) {
            if (source.columns.contains(header)) {
                targets.append(record(mapping.kind).name + QLatin1Char('.') + field);
            }
        }
    }
    return targets;
}

QString MappingEditor::targetText(const QString& name) const {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const Record* owner = recordNamed(name.section(QLatin1Char('.'), 0, 0));
    const QString fieldName = name.section(QLatin1Char('.'), 1);
    if (!owner) {
        return name;
    }
    const Field* field = owner->field(fieldName);
    return QStringLiteral("%1 · %2").arg(phrasebook.say(owner->label),
                                         field ? phrasebook.say(field->label) : fieldName);
}

QList<MappingEditor::Target> MappingEditor::possibleTargets() const {
    QList<RecordKind> kinds;
    if (const Record* only = recordNamed(m_preview.as)) {
        kinds = {only->kind};
    } else {
        kinds = {RecordKind::Learner, RecordKind::Cohort, RecordKind::Enrolment, RecordKind::Situation};
    }
    QList<Target> targets;
    for (const RecordKind kind : kinds) {
        for (const Field& field : record(kind).fields) {
            // Who a row's enrolment and situation belong to is the row itself.
            if (kinds.size() > 1 && field.target == RecordKind::Learner) {
                continue;
            }
            const QString name = QString(record(kind).name) + QLatin1Char('.') + field.name;
            targets.append({name, targetText(name)});
        }
    }
    return targets;
}

void MappingEditor::fillColumns() {
    const QList<Target> targets = possibleTargets();
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_preview.header.size()));
    for (int row = 0; row < m_preview.header.size(); ++row) {
        const QString& header = m_preview.header[row];
        auto* name = new QTableWidgetItem(header);
        m_columns->setItem(row, 0, name);
        QStringList samples;
        for (const QStringList& cells : m_preview.rows) {
            const QString cell = cells.value(row).trimmed();
            if (!cell.isEmpty() && !samples.contains(cell) && samples.size() < 3) {
                samples.append(cell);
            }
        }
        // Each its own direction: in Arabic the first value stands at the right, and the end is elided.
        for (QString& each : samples) {
            each = QChar(0x2068) + each + QChar(0x2069);
        }
        auto* sample = new QTableWidgetItem(samples.join(QStringLiteral("   ·   ")));
        sample->setForeground(m_theme.tokens().muted);
        m_columns->setItem(row, 1, sample);

        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("target_%1").arg(row));
        box->setAccessibleName(tr("Where column %1 goes").arg(header));
        box->setMaxVisibleItems(22);
        box->addItem(tr("(left out)"));
        for (const Target& target : targets) {
            box->addItem(target.text, target.name);
        }
        const QStringList current = targetsOf(header);
        if (current.size() > 1) {
            // One column with both names, or a value used twice: kept as guessed until changed here.
            QStringList words;
            for (const QString& target : current) {
                words.append(targetText(target));
            }
            box->insertItem(1, words.join(QStringLiteral(" + ")), current.join(QLatin1Char('+')));
            box->setCurrentIndex(1);
        } else if (current.size() == 1) {
            if (box->findData(current.first()) < 0) {
                box->addItem(targetText(current.first()), current.first());
            }
            box->setCurrentIndex(box->findData(current.first()));
        }
        connect(box, &QComboBox::activated, this,
                [this, row, box] { assign(row, box->currentData().toString()); });
        m_columns->setCellWidget(row, 2, box);

        showRow(row);
    }
    m_columns->setColumnWidth(0, 160);
    m_columns->setColumnWidth(1, 240);
    m_columns->setColumnWidth(2, 260);
    m_columns->setColumnWidth(3, 200);
    m_columns->horizontalHeader()->setStretchLastSection(true);

    QStringList general;
    for (const Finding& warning : m_preview.warnings) {
        if (!m_preview.header.contains(warning.value) && !m_preview.header.contains(warning.field)) {
            general.append(m_language.phrasebook().say(warning.message));
        }
    }
    m_warnings->setText(general.join(QLatin1Char('\n')));
    m_warnings->setVisible(!general.isEmpty());
}

void MappingEditor::showRow(int row) {
    const QString& header = m_preview.header[row];
    const QStringList current = targetsOf(header);
    // Only a date can be read in two ways: 03/04 may be in March or in April.
    const Field* date = nullptr;
    FieldSource* source = nullptr;
    for (const QString& target : current) {
        const Record* owner = recordNamed(target.section(QLatin1Char('.'), 0, 0));
        const QString fieldName = target.section(QLatin1Char('.'), 1);
        const Field* field = owner ? owner->field(fieldName) : nullptr;
        if (field && field->type == FieldType::Date) {
            date = field;
            source = m_mapping.edit(owner->kind).source(fieldName);
        }
    }
    m_columns->removeCellWidget(row, 3);
    if (date && source) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("format_%1").arg(row));
        box->setAccessibleName(tr("How the dates of %1 are written").arg(header));
        box->addItem(tr("as each one shows"), QString());
        box->addItem(tr("day/month/year"), QStringLiteral("dd/MM/yyyy"));
        box->addItem(tr("month/day/year"), QStringLiteral("MM/dd/yyyy"));
        box->addItem(tr("year-month-day"), QStringLiteral("yyyy-MM-dd"));
        if (box->findData(source->format) < 0) {
            box->addItem(source->format, source->format);
        }
        box->setCurrentIndex(box->findData(source->format));
        connect(box, &QComboBox::activated, this,
                [this, header, box] { setFormat(header, box->currentData().toString()); });
        m_columns->setCellWidget(row, 3, box);
    }

    QString note;
    for (const Finding& warning : m_preview.warnings) {
        if (warning.value == header || warning.field == header) {
            note = m_language.phrasebook().say(warning.message);
        }
    }
    const int confidence = m_preview.confidence.value(header, 100);
    if (note.isEmpty() && !current.isEmpty() && confidence < 80) {
        note = tr("please check: guessed with %1 % certainty").arg(confidence);
    }
    auto* remark = new QTableWidgetItem(note);
    remark->setToolTip(note);
    m_columns->setItem(row, 4, remark);
}

void MappingEditor::setFormat(const QString& header, const QString& format) {
    for (RecordMapping& mapping : m_mapping.records) {
        for (auto& [name, source] : mapping.fields) {
            const Field* field = record(mapping.kind).field(name);
            if (field && field->type == FieldType::Date && source.columns.contains(header)) {
                source.format = format;
            }
        }
    }
    fillPreview();
    emit changed();
}

void MappingEditor::assign(int column, const QString& target) {
    if (target.contains(QLatin1Char('+'))) {
        return;
    }
    const QString header = m_preview.header[column];
    for (RecordMapping& mapping : m_mapping.records) {
        QStringList emptied;
        for (auto& [field, source] : mapping.fields) {
            source.columns.removeAll(header);
            if (source.columns.isEmpty() && !source.constant) {
                emptied.append(field);
            }
        }
        for (const QString& field : emptied) {
            mapping.remove(field);
        }
    }
    m_mapping.records.removeIf([](const RecordMapping& mapping) { return mapping.fields.isEmpty(); });
    if (const Record* owner = recordNamed(target.section(QLatin1Char('.'), 0, 0))) {
        FieldSource source;
        source.columns = {header};
        m_mapping.edit(owner->kind).set(target.section(QLatin1Char('.'), 1), source);
    }
    // Another column may have lost its field to this one.
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, 2));
        const QStringList now = targetsOf(m_preview.header[row]);
        box->setCurrentIndex(now.isEmpty() ? 0 : std::max(0, box->findData(now.join(QLatin1Char('+')))));
        showRow(row);
    }
    fillPreview();
    emit changed();
}

void MappingEditor::fillPreview() {
    m_rows->clear();
    m_rows->setRowCount(static_cast<int>(m_preview.rows.size()));
    m_rows->setColumnCount(0);
    const Phrasebook& phrasebook = m_language.phrasebook();
    int column = 0;
    for (const RecordMapping& mapping : m_mapping.records) {
        const Record& owner = record(mapping.kind);
        for (const auto& [fieldName, source] : mapping.fields) {
            const Field* field = owner.field(fieldName);
            m_rows->setColumnCount(column + 1);
            auto* head = new QTableWidgetItem(field ? phrasebook.say(field->label) : fieldName);
            head->setToolTip(targetText(QString(owner.name) + QLatin1Char('.') + fieldName));
            head->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            m_rows->setHorizontalHeaderItem(column, head);
            ReadingRules rules = source.rules().value_or(ReadingRules());
            if (field && field->type == FieldType::Date && rules.dateOrder == DateOrder::Unknown) {
                // One date of the column that can be read in one way only settles the others, as in the
                // import.
                DateOrderWatcher watcher;
                for (const QStringList& cells : m_preview.rows) {
                    watcher.see(cellText(source, m_preview.header, cells));
                }
                rules.dateOrder = watcher.order();
            }
            for (int row = 0; row < m_preview.rows.size(); ++row) {
                const QString text = cellText(source, m_preview.header, m_preview.rows[row]);
                auto* item = new QTableWidgetItem(text);
                if (field) {
                    const Normalised read = normalise(*field, text, rules);
                    const bool reference = field->type == FieldType::Reference;
                    if (!read.ok()) {
                        item->setForeground(m_theme.tokens().dangerText);
                        item->setBackground(m_theme.tokens().danger);
                        // not by colour alone
                        QFont struck = font();
                        struck.setStrikeOut(true);
                        item->setFont(struck);
                        item->setToolTip(phrasebook.say(read.rejection));
                    } else {
                        item->setText(reference ? read.value.toString()
                                                : screenText(*field, read.value, phrasebook,
                                                             [](RecordKind, qint64) { return QString(); }));
                        if (!read.warning.isEmpty()) {
                            item->setForeground(m_theme.tokens().warningText);
                            item->setBackground(m_theme.tokens().warning);
                            QFont slanted = font();
                            slanted.setItalic(true);
                            item->setFont(slanted);
                            item->setToolTip(phrasebook.say(read.warning));
                        }
                    }
                }
                m_rows->setItem(row, column, item);
            }
            QFont bold = font();
            bold.setBold(true);
            m_rows->setColumnWidth(column,
                                   std::max(130, QFontMetrics(bold).horizontalAdvance(head->text()) + 28));
            ++column;
        }
    }
}

void MappingEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillColumns();
        fillPreview();
    }
    QWidget::changeEvent(event);
}

void MappingEditor::retranslate() {
    m_columnsTitle->setText(tr("Columns of the table and where they go"));
    m_previewTitle->setText(tr("The first rows, as they would be read"));
    m_columns->setHorizontalHeaderLabels(
        {tr("Column"), tr("Values"), tr("Goes to"), tr("Dates"), tr("Remark")});
    for (int i = 0; i < 5; ++i) {
        m_columns->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_columns->setAccessibleName(m_columnsTitle->text());
    m_rows->setAccessibleName(m_previewTitle->text());
}

}  // namespace jisr
