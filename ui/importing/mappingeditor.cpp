#include "ui/importing/mappingeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/importing/dragging.h"
#include "ui/importing/fieldtargets.h"
#include "ui/importing/readpreview.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int uncertain = 80;  // per cent; below, a guess is announced
enum Column { Name, Samples, Target, Form, Remark, ColumnCount };

const Field* fieldNamed(const QString& target, const Record** owner = nullptr) {
    const Record* record = recordNamed(target.section(u'.', 0, 0));
    if (owner) {
        *owner = record;
    }
    return record ? record->field(target.section(u'.', 1)) : nullptr;
}

bool isSplit(const FieldSource& source) {
    return source.format == QLatin1String("last first") || source.format == QLatin1String("first last");
}

QFrame* titled(QLabel*& title, QWidget* inside) {
    QFrame* ground = parts::card();
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(1, 8, 1, 1);
    title = parts::text("heading");
    title->setContentsMargins(12, 0, 12, 0);
    title->setBuddy(inside);
    layout->addWidget(title);
    layout->addWidget(inside, 1);
    return ground;
}

}  // namespace

MappingEditor::MappingEditor(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_language(language), m_theme(theme) {
    auto* layout = parts::column(space::small);
    setLayout(layout);
    m_warnings = parts::text("notice");
    m_warnings->setWordWrap(true);
    layout->addWidget(m_warnings);

    m_columns = new ColumnTable;
    m_columns->setObjectName(QStringLiteral("mappingColumns"));
    m_columns->setColumnCount(ColumnCount);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->setTabKeyNavigation(false);
    m_columns->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(32);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_fields = new FieldList;
    m_fields->setObjectName(QStringLiteral("mappingFields"));
    m_rows = new ReadPreview(language, theme);

    auto* above = new QSplitter(Qt::Horizontal);
    above->setChildrenCollapsible(false);
    above->addWidget(titled(m_columnsTitle, m_columns));
    above->addWidget(titled(m_fieldsTitle, m_fields));
    above->setStretchFactor(0, 1);
    above->setSizes({840, 240});
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(titled(m_previewTitle, m_rows));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(m_columns, &ColumnTable::fieldDropped, this, &MappingEditor::assign);
    connect(m_fields, &FieldList::columnDropped, this, &MappingEditor::assign);
    connect(&theme, &Theme::changed, this, [this] {
        fillColumns();
        fillPreview();
    });
    retranslate();
}

void MappingEditor::setPreview(const TablePreview& preview, const Mapping& mapping) {
    m_preview = preview;
    m_mapping = mapping;
    fillColumns();
    fillFields();
    fillPreview();
}

void MappingEditor::fillTargets(QComboBox* box, const QString& header) const {
    const Phrasebook& phrasebook = m_language.phrasebook();
    box->clear();
    box->addItem(tr("(left out)"));
    for (const FieldTarget& target : possibleTargets(m_preview.as, phrasebook)) {
        box->addItem(target.text, target.name);
    }
    const QString current = targetsOf(m_mapping, header).join(u'+');
    if (!current.isEmpty() && box->findData(current) < 0) {
        // a value used twice, or a field of another kind of table: kept until changed here
        box->insertItem(1, targetText(current, phrasebook), current);
    }
    box->setCurrentIndex(current.isEmpty() ? 0 : box->findData(current));
}

void MappingEditor::fillColumns() {
    const int place = m_columns->currentRow();
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(m_preview.header.size()));
    for (int row = 0; row < m_preview.header.size(); ++row) {
        const QString& header = m_preview.header[row];
        auto* name = new QTableWidgetItem(header);
        name->setToolTip(header);
        m_columns->setItem(row, Name, name);
        QStringList samples;
        for (const QStringList& cells : std::as_const(m_preview.rows)) {
            const QString cell = cells.value(row).simplified().left(60);
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
        m_columns->setItem(row, Samples, sample);

        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("target_%1").arg(row));
        box->setAccessibleName(tr("Where column %1 goes").arg(header));
        box->setMaxVisibleItems(22);
        fillTargets(box, header);
        connect(box, &QComboBox::activated, this,
                [this, row, box] { assign(row, box->currentData().toString()); });
        m_columns->setCellWidget(row, Target, box);
        showRow(row);
    }
    m_columns->setColumnWidth(Name, 150);
    m_columns->setColumnWidth(Samples, 190);
    m_columns->setColumnWidth(Target, 230);
    m_columns->setColumnWidth(Form, 150);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setCurrentCell(std::clamp(place, 0, std::max(0, m_columns->rowCount() - 1)), Name);

    QStringList general;
    for (const Finding& warning : std::as_const(m_preview.warnings)) {
        if (!m_preview.header.contains(warning.value) && !m_preview.header.contains(warning.field)) {
            general.append(m_language.phrasebook().say(warning.message));
        }
    }
    if (m_mapping.records.isEmpty()) {
        general.prepend(tr("No column was recognised: choose for each where it goes."));
    }
    m_warnings->setText(general.join(u'\n'));
    m_warnings->setVisible(!general.isEmpty());
}

void MappingEditor::fillFields() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    QList<FieldList::Entry> entries;
    QString owner;
    for (const FieldTarget& target : possibleTargets(m_preview.as, phrasebook)) {
        const Record* record = nullptr;
        const bool both = target.name.contains(u'+');
        const Field* field = fieldNamed(target.name.section(u'+', 0, 0), &record);
        if (record->name != owner) {
            owner = record->name;
            entries.append({{}, phrasebook.say(record->label), false, false});
        }
        const RecordMapping* mapped = m_mapping.record(record->kind);
        const FieldSource* source = mapped ? mapped->source(QString(field->name)) : nullptr;
        const bool fed = source && isSplit(*source) == both;
        entries.append({target.name,
                        both ? target.text.section(QStringLiteral(" · "), 1) : phrasebook.say(field->label),
                        fed, field->required && !both && field->name != record->key});
    }
    m_fields->setEntries(entries);
}

QString MappingEditor::remark(const QString& header) const {
    for (const Finding& warning : m_preview.warnings) {
        if (warning.value == header || warning.field == header) {
            return m_language.phrasebook().say(warning.message);
        }
    }
    const int confidence = m_preview.confidence.value(header, 100);
    const QString target = targetsOf(m_mapping, header).join(u'+');
    const bool asGuessed = target == targetsOf(m_preview.mapping, header).join(u'+');
    if (target.isEmpty() || !asGuessed || confidence >= 100) {
        return {};
    }
    const QString share = m_language.phrasebook().withPercentSign(m_language.phrasebook().number(confidence));
    return confidence < uncertain ? tr("please check: guessed with a certainty of %1").arg(share)
                                  : tr("guessed: %1").arg(share);
}

void MappingEditor::showRow(int row) {
    const QString header = m_preview.header[row];
    const FieldSource* source = nullptr;
    FieldType type = FieldType::Text;
    for (const QString& target : targetsOf(m_mapping, header)) {
        const Record* owner = nullptr;
        const Field* field = fieldNamed(target, &owner);
        const FieldSource* here =
            field ? m_mapping.record(owner->kind)->source(target.section(u'.', 1)) : nullptr;
        if (here && (field->type == FieldType::Date || field->type == FieldType::Decimal || isSplit(*here))) {
            source = here;
            type = field->type;
        }
    }
    m_columns->removeCellWidget(row, Form);
    if (source) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("format_%1").arg(row));
        box->setAccessibleName(tr("How the values of %1 are written").arg(header));
        if (type == FieldType::Date) {
            box->addItem(tr("as each one shows"), QString());
            box->addItem(tr("day/month/year"), QStringLiteral("dd/MM/yyyy"));
            box->addItem(tr("month/day/year"), QStringLiteral("MM/dd/yyyy"));
            box->addItem(tr("year-month-day"), QStringLiteral("yyyy-MM-dd"));
        } else if (type == FieldType::Decimal) {
            box->addItem(tr("as each one shows"), QString());
            box->addItem(QStringLiteral("1 234,50"), QStringLiteral("1 234,50"));
            box->addItem(QStringLiteral("1,234.50"), QStringLiteral("1,234.50"));
        } else {
            box->addItem(tr("family name first"), QStringLiteral("last first"));
            box->addItem(tr("first name first"), QStringLiteral("first last"));
        }
        if (box->findData(source->format) < 0) {
            box->addItem(source->format, source->format);
        }
        box->setCurrentIndex(box->findData(source->format));
        connect(box, &QComboBox::activated, this,
                [this, header, box] { setFormat(header, box->currentData().toString()); });
        m_columns->setCellWidget(row, Form, box);
    }
    const QString note = remark(header);
    auto* item = new QTableWidgetItem(note);
    item->setToolTip(note);
    m_columns->setItem(row, Remark, item);
}

void MappingEditor::setFormat(const QString& header, const QString& format) {
    for (const QString& target : targetsOf(m_mapping, header)) {
        const Record* owner = nullptr;
        const Field* field = fieldNamed(target, &owner);
        FieldSource* source = field ? m_mapping.edit(owner->kind).source(target.section(u'.', 1)) : nullptr;
        if (source &&
            (field->type == FieldType::Date || field->type == FieldType::Decimal || isSplit(*source))) {
            source->format = format;
        }
    }
    fillPreview();
    emit changed();
}

void MappingEditor::setForms(FieldType type, const QString& format) {
    for (RecordMapping& entry : m_mapping.records) {
        for (auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            if (field && field->type == type && !source.columns.isEmpty()) {
                source.format = format;
            }
        }
    }
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        showRow(row);
    }
    fillPreview();
    emit changed();
}

QString MappingEditor::form(FieldType type) const {
    std::optional<QString> shared;
    for (const RecordMapping& entry : m_mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            if (!field || field->type != type || source.columns.isEmpty()) {
                continue;
            }
            if (shared && *shared != source.format) {
                return {};
            }
            shared = source.format;
        }
    }
    return shared.value_or(QString());
}

void MappingEditor::assign(int column, const QString& target) {
    if (column < 0 || column >= m_preview.header.size()) {
        return;
    }
    const QString header = m_preview.header[column];
    if (targetsOf(m_mapping, header).join(u'+') == target) {
        return;
    }
    sendColumn(m_mapping, header, target);
    // Another column may have lost its field to this one.
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        fillTargets(qobject_cast<QComboBox*>(m_columns->cellWidget(row, Target)), m_preview.header[row]);
        showRow(row);
    }
    fillFields();
    fillPreview();
    emit changed();
}

void MappingEditor::fillPreview() {
    m_rows->show(m_mapping, m_preview.header, m_preview.rows);
}

void MappingEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillColumns();
        fillFields();
        fillPreview();
    }
    QWidget::changeEvent(event);
}

void MappingEditor::retranslate() {
    m_columnsTitle->setText(tr("Columns of the table and where they go"));
    m_fieldsTitle->setText(tr("Fields"));
    m_fields->setToolTip(
        tr("Drag a field onto a column, or a column onto a field. * is needed for something "
           "new, ✓ is filled."));
    m_previewTitle->setText(tr("The first rows, as they would be read"));
    m_columns->setHorizontalHeaderLabels(
        {tr("Column"), tr("Values"), tr("Goes to"), tr("Written as"), tr("Remark")});
    for (int i = 0; i < ColumnCount; ++i) {
        m_columns->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_columns->setAccessibleName(m_columnsTitle->text());
    m_fields->setAccessibleName(m_fieldsTitle->text());
    m_rows->setAccessibleName(m_previewTitle->text());
}

}  // namespace jisr
