#include "ui/importing/valuesview.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

const QString ValuesView::AsItStands = QStringLiteral("\x01");
const QString ValuesView::Create = QStringLiteral("\x02");

namespace {

enum Column { FieldColumn, ValueColumn, RowsColumn, ReadsColumn, ColumnCount };

/// A list to choose from, found by typing any part of a line.
class ChoiceDelegate : public QStyledItemDelegate {
  public:
    explicit ChoiceDelegate(ValuesView* view) : QStyledItemDelegate(view), m_view(view) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("valueChoice"));
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        for (const auto& [text, code] : m_view->choices(index.row())) {
            box->addItem(text, code);
        }
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* box = static_cast<QComboBox*>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::UserRole))));
        box->lineEdit()->selectAll();
    }
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
        auto* box = static_cast<QComboBox*>(editor);
        const int found = box->findText(box->currentText(), Qt::MatchFixedString);
        if (found >= 0) {
            m_view->choose(index.row(), box->itemData(found).toString());
        }
    }

  private:
    ValuesView* m_view;
};

}  // namespace

ValuesView::ValuesView(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QWidget(parent), m_language(language), m_theme(theme) {
    auto* layout = parts::column(0);
    setLayout(layout);
    QFrame* ground = parts::card();
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(1, 8, 1, 1);
    auto* head = parts::row(space::small);
    head->setContentsMargins(12, 0, 12, 0);
    m_note = parts::text("label");
    m_note->setObjectName(QStringLiteral("valuesNote"));
    m_note->setWordWrap(true);
    m_emptyUnknown = parts::button("quiet", "emptyUnknown");
    head->addWidget(m_note, 1);
    head->addWidget(m_emptyUnknown);
    inside->addLayout(head);
    m_table = new QTableWidget;
    m_table->setObjectName(QStringLiteral("valuesTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegateForColumn(ReadsColumn, new ChoiceDelegate(this));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    inside->addWidget(m_table, 1);
    layout->addWidget(ground, 1);
    connect(m_emptyUnknown, &QPushButton::clicked, this, &ValuesView::emptyUnknown);
    // Enter opens the list of the line, wherever in the line the focus is.
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& index) {
        if (index.column() != ReadsColumn) {
            m_table->setCurrentCell(index.row(), ReadsColumn);
        }
        m_table->edit(m_table->model()->index(index.row(), ReadsColumn));
    });
    connect(&theme, &Theme::changed, this, &ValuesView::fill);
    retranslate();
}

const Field& ValuesView::fieldOf(const SurveyedField& surveyed) const {
    return *record(surveyed.kind).field(surveyed.field);
}

bool ValuesView::makable(const SurveyedField& surveyed) const {
    const Field& field = fieldOf(surveyed);
    return field.target == RecordKind::Organisation || field.target == RecordKind::Track ||
           field.target == RecordKind::Cohort;
}

void ValuesView::show(const ValueSurvey& survey, const Mapping& mapping, bool createMissing) {
    m_survey = survey;
    m_mapping = mapping;
    m_createMissing = createMissing;
    m_waiting = false;
    fill();
}

void ValuesView::showWaiting() {
    m_survey = {};
    m_waiting = true;
    fill();
}

void ValuesView::fill() {
    const int place = m_table->currentRow();
    m_lines.clear();
    m_open = 0;
    // Unknown values of all fields before the known ones.
    for (const bool known : {false, true}) {
        for (int field = 0; field < m_survey.fields.size(); ++field) {
            const QList<SurveyedValue>& values = m_survey.fields[field].values;
            for (int value = 0; value < values.size(); ++value) {
                if (values[value].reads.isEmpty() != known) {
                    m_lines.append({field, value});
                }
            }
        }
    }
    // In place: a list that was just chosen from is still closing over its line.
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        showLine(row);
    }
    m_table->setColumnWidth(FieldColumn, 240);
    m_table->setColumnWidth(ValueColumn, 280);
    m_table->setColumnWidth(RowsColumn, 80);
    if (!m_lines.isEmpty()) {
        m_table->setCurrentCell(std::clamp(place, 0, static_cast<int>(m_lines.size()) - 1), ReadsColumn);
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    const bool cut = std::any_of(m_survey.fields.begin(), m_survey.fields.end(),
                                 [](const SurveyedField& field) { return field.cut; });
    QString note = m_waiting           ? tr("Reading the table for the values that it holds…")
                   : m_lines.isEmpty() ? tr("No column holds choices or names of other records.")
                   : m_open ? tr("Values that are not known: %1. Press Enter on one to say what it means.")
                                  .arg(phrasebook.number(m_open))
                            : tr("Every value is known. Press Enter on one to read it otherwise.");
    if (cut) {
        note += u' ' + tr("The %1 most frequent values of a column are listed.")
                           .arg(phrasebook.number(SurveyedValuesKept));
    }
    m_note->setText(note);
    m_emptyUnknown->setVisible(m_open > 0);
}

QString ValuesView::words(const SurveyedField& surveyed, const QString& code) const {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const Field& field = fieldOf(surveyed);
    if (code.isEmpty()) {
        return tr("(left empty)");
    }
    for (const Choice& choice : field.choices) {
        if (choice.code == code) {
            return phrasebook.say(choice.label);
        }
    }
    if (field.type == FieldType::Boolean) {
        return code == QLatin1String("Y") ? tr("yes") : tr("no");
    }
    if (field.target) {
        for (const ReferenceChoice& choice : m_survey.choices.value(static_cast<int>(*field.target))) {
            if (choice.key == code) {
                return choice.label == choice.key || choice.label.isEmpty()
                           ? choice.key
                           : QStringLiteral("%1 · %2").arg(choice.label, choice.key);
            }
        }
    }
    return code;
}

void ValuesView::showLine(int row) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const SurveyedField& surveyed = m_survey.fields[m_lines[row].field];
    const SurveyedValue& value = surveyed.values[m_lines[row].value];
    const RecordMapping* mapped = m_mapping.record(surveyed.kind);
    const FieldSource* source = mapped ? mapped->source(QStringView(surveyed.field)) : nullptr;
    const bool translated = source && source->values.contains(value.text);
    QString code = AsItStands, text;
    bool rejects = false;
    if (translated) {
        code = source->values.value(value.text);
        text = words(surveyed, code);
    } else if (!value.reads.isEmpty()) {
        text = words(surveyed, value.reads);
    } else if (makable(surveyed) && m_createMissing) {
        text = tr("will be created");
    } else if (source && source->otherwise == Otherwise::Empty) {
        text = words(surveyed, QString());
    } else {
        rejects = true;
        text = tr("not known: rejects its rows");
        ++m_open;
    }
    const QString name = QStringLiteral("%1 · %2").arg(phrasebook.say(record(surveyed.kind).label),
                                                       phrasebook.say(fieldOf(surveyed).label));
    const QString cells[] = {name, value.text, phrasebook.number(value.rows), text};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        item->setFlags(column == ReadsColumn ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column == RowsColumn) {
            item->setTextAlignment(parts::figureSide);
        }
        if (column == ReadsColumn) {
            item->setData(Qt::UserRole, code);
            item->setData(Qt::AccessibleTextRole, tr("%1 is read as %2").arg(value.text, text));
            QFont marked = font();
            marked.setItalic(rejects);
            marked.setBold(translated);
            item->setFont(marked);
            if (rejects) {
                item->setForeground(m_theme.tokens().dangerText);
                item->setBackground(m_theme.tokens().danger);
            }
        }
        m_table->setItem(row, column, item);
    }
}

QList<std::pair<QString, QString>> ValuesView::choices(int row) const {
    const SurveyedField& surveyed = m_survey.fields[m_lines[row].field];
    const SurveyedValue& value = surveyed.values[m_lines[row].value];
    const Field& field = fieldOf(surveyed);
    QList<std::pair<QString, QString>> list;
    list.append({value.reads.isEmpty() ? tr("(not translated: its rows are rejected)")
                                       : tr("(as it stands: %1)").arg(words(surveyed, value.reads)),
                 AsItStands});
    if (value.reads.isEmpty() && makable(surveyed)) {
        list.append({tr("(create “%1”)").arg(value.text), Create});
    }
    list.append({words(surveyed, QString()), QString()});
    for (const Choice& choice : field.choices) {
        list.append({words(surveyed, choice.code), QString(choice.code)});
    }
    if (field.type == FieldType::Boolean) {
        for (const char* code : {"Y", "N"}) {
            list.append({words(surveyed, QLatin1String(code)), QLatin1String(code)});
        }
    }
    if (field.target) {
        for (const ReferenceChoice& choice : m_survey.choices.value(static_cast<int>(*field.target))) {
            list.append({words(surveyed, choice.key), choice.key});
        }
    }
    return list;
}

void ValuesView::choose(int row, const QString& code) {
    if (row < 0 || row >= m_lines.size() || m_table->item(row, ReadsColumn)->data(Qt::UserRole) == code) {
        return;
    }
    const SurveyedField surveyed = m_survey.fields[m_lines[row].field];
    const QString text = surveyed.values[m_lines[row].value].text;
    emit chosen(surveyed.kind, surveyed.field, text, code == Create ? AsItStands : code);
    if (code == Create) {
        emit createWanted();
    }
}

void ValuesView::emptyUnknown() {
    QList<Line> unknown;
    for (const Line& line : std::as_const(m_lines)) {
        const SurveyedField& surveyed = m_survey.fields[line.field];
        const RecordMapping* mapped = m_mapping.record(surveyed.kind);
        const FieldSource* source = mapped ? mapped->source(QStringView(surveyed.field)) : nullptr;
        const QString& text = surveyed.values[line.value].text;
        if (surveyed.values[line.value].reads.isEmpty() && source && !source->values.contains(text) &&
            !fieldOf(surveyed).required) {
            unknown.append(line);
        }
    }
    const QList<SurveyedField> fields = m_survey.fields;
    for (const Line& line : std::as_const(unknown)) {
        emit chosen(fields[line.field].kind, fields[line.field].field,
                    fields[line.field].values[line.value].text, QString());
    }
}

void ValuesView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void ValuesView::retranslate() {
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Value in the table"), tr("Rows"), tr("Read as")});
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            column == RowsColumn ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_table->setAccessibleName(tr("Values and what they are read as"));
    m_emptyUnknown->setText(tr("Leave the unknown ones empty"));
    m_emptyUnknown->setToolTip(tr("Fields that something new can't do without keep theirs."));
}

}  // namespace jisr
