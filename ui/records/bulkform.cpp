#include "ui/records/bulkform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

#include "core/base/phrasebook.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/fieldeditor.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int namesWidth = 112;
}

BulkForm::BulkForm(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_programme(programme), m_lines(RowCount) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tight);
    m_grid->setColumnMinimumWidth(0, namesWidth);
    m_grid->setColumnStretch(1, 1);
    m_whatName = parts::text("fieldName");
    m_what = new QComboBox;
    m_what->setObjectName(QStringLiteral("bulkWhat"));
    m_field = new QComboBox;
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setMaxVisibleItems(20);
    m_onlyEmpty = new QCheckBox;
    m_onlyEmpty->setObjectName(QStringLiteral("bulkOnlyEmpty"));
    m_explanation = parts::text("detail");
    m_explanation->setWordWrap(true);
    m_grid->addWidget(m_whatName, 0, 0);
    m_grid->addWidget(m_what, 0, 1);
    m_grid->addWidget(m_explanation, 1, 0, 1, 2);
    for (int row = 0; row < RowCount; ++row) {
        Line& line = m_lines[static_cast<std::size_t>(row)];
        line.name = parts::text("fieldName");
        line.name->setWordWrap(true);
        line.name->setFixedWidth(namesWidth);
        m_grid->addWidget(line.name, row + 2, 0, Qt::AlignTop);
    }
    m_grid->addWidget(m_field, Field + 2, 1);
    m_grid->addWidget(m_onlyEmpty, RowCount + 2, 1);
    connect(m_what, &QComboBox::activated, this, [this] {
        showRows();
        emit edited();
    });
    connect(m_field, &QComboBox::activated, this, [this] {
        showRows();
        emit edited();
    });
    connect(m_onlyEmpty, &QCheckBox::toggled, this, &BulkForm::edited);
    retranslate();
}

BulkChange::What BulkForm::what() const {
    return static_cast<BulkChange::What>(m_what->currentData().toInt());
}

void BulkForm::begin(RecordKind kind) {
    m_kind = kind;
    m_onlyEmpty->setChecked(false);
    fillWhats();
    fillFields();
    m_what->setCurrentIndex(0);
    m_field->setCurrentIndex(0);
    const Record& enrolments = record(RecordKind::Enrolment);
    jisr::Field status = *enrolments.field(u"status");
    status.label = QT_TRANSLATE_NOOP("core", "New status");
    const QStringList offered = bulkStatuses();
    status.choices.removeIf([&](const Choice& choice) { return !offered.contains(QString(choice.code)); });
    put(Status, status);
    jisr::Field cohort = *enrolments.field(u"cohort");
    cohort.label = QT_TRANSLATE_NOOP("core", "To the cohort");
    put(Cohort, cohort);
    jisr::Field day = *enrolments.field(u"status_on");
    day.label = QT_TRANSLATE_NOOP("core", "On the day");
    put(Day, day);
    put(Reason, *enrolments.field(u"exit_reason"));
    showRows();
}

void BulkForm::fillWhats() {
    const int before = m_what->currentIndex();
    m_what->clear();
    const auto add = [this](const QString& text, BulkChange::What what) {
        m_what->addItem(text, static_cast<int>(what));
    };
    if (takesEnrolmentChanges(m_kind)) {
        add(tr("Graduate"), BulkChange::What::Graduate);
        add(tr("Give another status"), BulkChange::What::SetStatus);
        add(tr("Transfer to a cohort"), BulkChange::What::Transfer);
        add(tr("Correct the cohort"), BulkChange::What::MoveCohort);
    }
    add(tr("Set a field"), BulkChange::What::SetField);
    m_what->setCurrentIndex(std::max(0, before));
}

void BulkForm::fillFields() {
    const int before = m_field->currentIndex();
    m_field->clear();
    QList<const jisr::Field*> fields = bulkFields(m_kind);
    // Who is in charge is what is shared out most.
    std::stable_partition(fields.begin(), fields.end(),
                          [](const jisr::Field* field) { return field->name == QLatin1String("in_charge"); });
    for (const jisr::Field* field : std::as_const(fields)) {
        m_field->addItem(m_desk.language.phrasebook().say(field->label), QString(field->name));
    }
    m_field->setCurrentIndex(std::max(0, before));
}

void BulkForm::put(Row row, const jisr::Field& field) {
    Line& line = m_lines[row];
    delete line.editor;
    line.value = {};
    jisr::Field shown = field;
    shown.required = false;  // what is missing is said when the plan is asked for
    line.editor =
        new FieldEditor(m_desk, m_programme, row == Value ? m_kind : RecordKind::Enrolment, shown, this);
    line.editor->setValue({});
    line.name->setText(m_desk.language.phrasebook().say(field.label));
    line.name->setContentsMargins(0, 6, 0, 0);
    m_grid->addWidget(line.editor, row + 2, 1);
    connect(line.editor, &FieldEditor::edited, this, &BulkForm::edited);
    connect(line.editor, &FieldEditor::committed, this, [this, row](const QVariant& value) {
        m_lines[row].value = value;
        m_lines[row].editor->setValue(value);
        if (row == Status) {
            showRows();
        }
    });
    connect(line.editor, &FieldEditor::entered, this, [this, row] {
        for (int next = row + 1; next < RowCount; ++next) {
            FieldEditor* editor = m_lines[static_cast<std::size_t>(next)].editor;
            if (editor && editor->isVisibleTo(this)) {
                editor->setFocus(Qt::TabFocusReason);
                return;
            }
        }
        emit entered();
    });
}

void BulkForm::showRows() {
    const auto chosen = what();
    const bool field = chosen == BulkChange::What::SetField;
    if (field) {
        const jisr::Field* wanted = record(m_kind).field(m_field->currentData().toString());
        if (wanted && (!m_lines[Value].editor || m_lines[Value].editor->field().name != wanted->name)) {
            put(Value, *wanted);
        }
    }
    const bool leaving =
        chosen == BulkChange::What::SetStatus && endsEnrolment(m_lines[Status].value.toString());
    const auto show = [this](Row row, bool yes) {
        m_lines[row].name->setVisible(yes);
        if (m_lines[row].editor) {
            m_lines[row].editor->setVisible(yes);
        }
    };
    m_field->setVisible(field);
    show(Field, field);
    show(Value, field);
    show(Status, chosen == BulkChange::What::SetStatus);
    show(Cohort, chosen == BulkChange::What::Transfer || chosen == BulkChange::What::MoveCohort);
    show(Day, chosen == BulkChange::What::Graduate || chosen == BulkChange::What::Transfer ||
                  chosen == BulkChange::What::SetStatus);
    show(Reason, leaving);
    m_onlyEmpty->setVisible(field);
    const bool people = m_kind == RecordKind::Learner;
    QString text;
    switch (chosen) {
        case BulkChange::What::Graduate:
            text = people ? tr("Their latest open enrolment becomes “graduated” on that day.")
                          : tr("The enrolments become “graduated” on that day.");
            break;
        case BulkChange::What::SetStatus:
            text = people ? tr("Applies to their latest open enrolment.") : QString();
            break;
        case BulkChange::What::Transfer:
            text = tr("The enrolment ends as “transferred” and a new one follows it: the path stays one.");
            break;
        case BulkChange::What::MoveCohort:
            text = tr("For enrolments noted in the wrong cohort: they were never in the old one.");
            break;
        case BulkChange::What::SetField:
            text = tr("An empty value takes out what stands there.");
            break;
    }
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

std::optional<BulkChange> BulkForm::change() {
    BulkChange change;
    change.what = what();
    bool whole = true;
    for (Line& line : m_lines) {
        if (line.editor && line.editor->isVisibleTo(this) && !line.editor->commit()) {
            line.editor->setFocus();
            whole = false;
        }
    }
    const auto need = [&](Row row, bool needed) {
        Line& line = m_lines[row];
        if (needed && whole && !line.value.isValid()) {
            line.editor->setError(
                {QT_TRANSLATE_NOOP("core", "“%1” is required."), {term(line.editor->field().label)}});
            line.editor->setFocus();
            whole = false;
        }
    };
    const bool toCohort =
        change.what == BulkChange::What::Transfer || change.what == BulkChange::What::MoveCohort;
    need(Cohort, toCohort);
    need(Status, change.what == BulkChange::What::SetStatus);
    need(Day,
         change.what == BulkChange::What::Graduate || change.what == BulkChange::What::Transfer ||
             (change.what == BulkChange::What::SetStatus && endsEnrolment(m_lines[Status].value.toString())));
    if (!whole) {
        return std::nullopt;
    }
    change.field = m_field->currentData().toString();
    change.value = m_lines[Value].value;
    change.onlyEmpty = m_onlyEmpty->isChecked();
    change.status = m_lines[Status].value.toString();
    change.exitReason = m_lines[Reason].value.toString();
    change.on = QDate::fromString(m_lines[Day].value.toString(), Qt::ISODate);
    change.cohort = m_lines[Cohort].value.toLongLong();
    return change;
}

void BulkForm::retranslate() {
    m_whatName->setText(tr("What to do"));
    m_what->setAccessibleName(tr("What to do"));
    m_field->setAccessibleName(tr("Field"));
    m_lines[Field].name->setText(tr("Field"));
    m_onlyEmpty->setText(tr("Only where nothing stands yet"));
    fillWhats();
    fillFields();
    for (const Line& line : m_lines) {
        if (line.editor) {
            line.name->setText(m_desk.language.phrasebook().say(line.editor->field().label));
        }
    }
    if (m_lines[Day].editor) {
        showRows();
    }
}

}  // namespace jisr
