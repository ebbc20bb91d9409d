#include "ui/records/recordform.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

#include "core/base/phrasebook.h"
#include "core/catalogue/validation.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/fieldeditor.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int namesWidth = 112;
/// Milliseconds that a window which wants to close waits for the last change to be written.
constexpr int patience = 3000;

bool isMissingReference(RecordKind kind, const Finding& finding) {
    const Field* field = record(kind).field(finding.field);
    return field && isMade(kind, *field) && finding.value.isEmpty();
}

}  // namespace

RecordForm::RecordForm(Desk& desk, OpenProgramme& programme, Drafts& drafts, RecordKind kind, bool creating,
                       QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_programme(programme),
      m_drafts(drafts),
      m_kind(kind),
      m_creating(creating),
      m_values(static_cast<std::size_t>(record(kind).fields.size())) {
    setObjectName(QStringLiteral("recordForm"));
    build();
    retranslate();
}

void RecordForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnMinimumWidth(0, namesWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FieldGroup& group : m_creating ? creationGroups(m_kind) : fieldGroups(m_kind)) {
        if (*group.title) {
            auto* title = parts::text("heading", this);
            title->setContentsMargins(0, row ? space::medium : 0, 0, space::hair);
            grid->addWidget(title, row++, 0, 1, 2);
            m_titles.emplace_back(title, group.title);
        }
        for (const QString& fieldName : group.fields) {
            const Field& field = *record(m_kind).field(fieldName);
            auto* name = parts::text("fieldName", this);
            name->setWordWrap(true);
            name->setFixedWidth(namesWidth);
            name->setContentsMargins(0, 6, 0, 0);
            auto* editor = new FieldEditor(m_desk, m_programme, m_kind, field, this);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(editor, row, 1, Qt::AlignTop);
            ++row;
            m_lines.push_back({name, editor});
            connect(editor, &FieldEditor::committed, this,
                    [this, editor](const QVariant& value) { save(*editor, value); });
            connect(editor, &FieldEditor::entered, this, [this, editor] { goOn(*editor); });
            connect(editor, &FieldEditor::gained, this, [this, editor] { emit focused(editor); });
            connect(editor, &FieldEditor::edited, this, [this, editor] {
                m_createLater = false;
                // Typed back to what is stored: nothing is left to save.
                if (!editor->isEdited()) {
                    m_drafts.erase(keyOf(*editor));
                }
            });
            connect(editor, &FieldEditor::cancelled, this, [this, editor] {
                m_drafts.erase(keyOf(*editor));
                showRemarks();
            });
        }
    }
    grid->setRowStretch(row, 1);
}

void RecordForm::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    for (const auto& [label, title] : m_titles) {
        label->setText(QCoreApplication::translate("RecordForm", title));
    }
    for (const Line& line : m_lines) {
        line.name->setText(phrasebook.say(line.editor->field().label));
        if (auto* edit = line.editor->findChild<QLineEdit*>()) {
            const Field& field = line.editor->field();
            edit->setPlaceholderText(!m_creating             ? QString()
                                     : isMade(m_kind, field) ? tr("made by the program")
                                     : field.required        ? tr("required")
                                                             : QString());
        }
    }
}

FieldEditor* RecordForm::editor(QStringView field) const {
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line& line) { return line.editor->field().name == field; });
    return found == m_lines.end() ? nullptr : found->editor;
}

int RecordForm::indexOf(const FieldEditor& editor) const {
    return record(m_kind).indexOf(QString(editor.field().name));
}

DraftKey RecordForm::keyOf(const FieldEditor& editor) const {
    return {m_kind, m_id, QString(editor.field().name)};
}

void RecordForm::showRow(const StoredRow& row) {
    if (m_id) {
        leaveRow();
    }
    m_id = row.id;
    m_values = row.values;
    m_said.clear();
    for (const Line& line : m_lines) {
        line.editor->setSiblings(m_values);
        line.editor->setValue(m_values[static_cast<std::size_t>(indexOf(*line.editor))]);
    }
    showDrafts();
    showRemarks();
    showEmpty();
}

void RecordForm::renew(const StoredRow& row) {
    m_values = row.values;
    for (const Line& line : m_lines) {
        FieldEditor& editor = *line.editor;
        editor.setSiblings(m_values);
        const QVariant& value = m_values[static_cast<std::size_t>(indexOf(editor))];
        if (!editor.isEdited() && !m_drafts.contains(keyOf(editor)) && editor.value() != value) {
            editor.setValue(value);
        }
    }
    showRemarks();
    showEmpty();
}

void RecordForm::begin(const QHash<QString, QVariant>& values) {
    std::fill(m_values.begin(), m_values.end(), QVariant());
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const int index = record(m_kind).indexOf(it.key()); index >= 0) {
            m_values[static_cast<std::size_t>(index)] = it.value();
        }
    }
    m_begun = m_values;
    for (const Line& line : m_lines) {
        line.editor->setSiblings(m_values);
        line.editor->setValue(m_values[static_cast<std::size_t>(indexOf(*line.editor))]);
    }
}

bool RecordForm::isBegun() const {
    return m_creating &&
           (m_values != m_begun ||
            std::any_of(m_lines.begin(), m_lines.end(), [](const Line& l) { return l.editor->isEdited(); }));
}

void RecordForm::keep(const FieldEditor& editor, const Message& reason) {
    if (!m_creating) {
        m_drafts[keyOf(editor)] = {editor.text(), reason};
    }
}

QList<Finding> RecordForm::standingAgainst(const std::vector<QVariant>& values) const {
    QList<Finding> against = validate(m_kind, values);
    against.removeIf([&](const Finding& finding) {
        return finding.severity != Finding::Severity::Rejection ||
               (m_creating && isMissingReference(m_kind, finding));
    });
    return against;
}

void RecordForm::save(FieldEditor& editor, const QVariant& value) {
    const auto index = static_cast<std::size_t>(indexOf(editor));
    const QString field(editor.field().name);
    const Message remark = editor.reading().warning;
    remark.isEmpty() ? m_said.remove(field) > 0 : (m_said.insert(field, remark), true);
    if (m_creating) {
        m_values[index] = value;
        editor.setValue(value);
        editor.setRemark(remark);
        bool waiting = false;
        for (const Line& line : m_lines) {
            line.editor->setSiblings(m_values);
            waiting = waiting || line.editor->isWaiting();
        }
        if (m_createLater && !waiting) {
            m_createLater = false;
            create();
        }
        return;
    }
    if (value == m_values[index]) {
        m_drafts.erase(keyOf(editor));
        editor.setValue(value);
        showRemarks();
        return;
    }
    std::vector<QVariant> after = m_values;
    after[index] = value;
    // What was wrong before and elsewhere must not keep this from being mended.
    const QList<Finding> before = standingAgainst(m_values);
    for (const Finding& finding : standingAgainst(after)) {
        const bool known = std::any_of(before.begin(), before.end(), [&](const Finding& other) {
            return other.field == finding.field && other.message == finding.message;
        });
        if (finding.field == field || !known) {
            editor.setError(finding.message);
            keep(editor, finding.message);
            return;
        }
    }
    keep(editor, {});
    m_programme.write(
        this,
        {QT_TRANSLATE_NOOP("core", "%1: %2 changed"),
         {m_programme.label(m_kind, m_id), term(editor.field().label)}},
        [kind = m_kind, id = m_id, index, value](RecordStore& store, Progress&) {
            // The row as it is by now: only this field is anybody's wish.
            if (auto row = store.row(kind, id)) {
                row->values[index] = value;
                store.update(kind, id, row->values);
            }
        },
        [this, id = m_id, field, text = editor.text(), value](qint64) {
            const auto draft = m_drafts.find({m_kind, id, field});
            if (draft != m_drafts.end() && draft->second.text == text) {
                m_drafts.erase(draft);
            }
            FieldEditor* saved = this->editor(field);
            if (m_id == id && saved && !saved->isEdited()) {
                saved->setValue(value);
                m_values[static_cast<std::size_t>(indexOf(*saved))] = value;
                showRemarks();
            }
        },
        [this, id = m_id, field, text = editor.text()](const QList<Finding>& findings) {
            refused(id, field, text, findings);
        });
}

void RecordForm::refused(qint64 id, const QString& field, const QString& text,
                         const QList<Finding>& findings) {
    const Message reason = findings.first().message;
    m_drafts[{m_kind, id, field}] = {text, reason};
    FieldEditor* editor = this->editor(field);
    if (m_id == id && editor) {
        if (editor->text() != text && !editor->isEdited()) {
            editor->setText(text);
        }
        editor->setError(reason);
    }
}

void RecordForm::create() {
    if (m_sending) {
        return;
    }
    FieldEditor* first = nullptr;
    for (const Line& line : m_lines) {
        if (!line.editor->commit() && !first) {
            first = line.editor;
        }
        m_createLater = m_createLater || line.editor->isWaiting();
    }
    if (m_createLater) {
        return;
    }
    for (const Finding& finding : standingAgainst(m_values)) {
        FieldEditor* editor = this->editor(finding.field);
        if (editor && !editor->hasError()) {
            editor->setError(finding.message);
        }
    }
    for (const Line& line : m_lines) {
        if (line.editor->hasError() && !first) {
            first = line.editor;
        }
    }
    if (first) {
        first->setFocus();
        return;
    }
    m_sending = true;
    auto made = std::make_shared<qint64>(0);
    m_programme.write(
        this, {QT_TRANSLATE_NOOP("core", "%1 created"), {term(record(m_kind).label)}},
        [kind = m_kind, values = m_values, made](RecordStore& store, Progress&) {
            *made = store.create(kind, values);
        },
        [this, made](qint64) {
            m_sending = false;
            m_begun = m_values;
            emit created(*made);
        },
        [this](const QList<Finding>& findings) {
            m_sending = false;
            for (const Finding& finding : findings) {
                FieldEditor* editor = this->editor(finding.field);
                editor = editor ? editor : m_lines.front().editor;
                editor->setError(finding.message);
                editor->setFocus();
            }
        });
}

void RecordForm::leaveRow() {
    for (const Line& line : m_lines) {
        FieldEditor& editor = *line.editor;
        // What a list still has to be read for is kept as it was typed.
        if (editor.isEdited() && !editor.commit()) {
            const Normalised read = editor.reading();
            keep(editor, read.ok() ? Message(QT_TRANSLATE_NOOP("core", "This was typed and not yet saved."))
                                   : read.rejection);
        }
    }
}

bool RecordForm::settle() {
    for (const Line& line : m_lines) {
        if (line.editor->isEdited()) {
            line.editor->commit();
        }
    }
    const bool written = m_creating || m_programme.finishWrites(patience);
    for (const Line& line : m_lines) {
        if (line.editor->isEdited() || line.editor->hasError()) {
            line.editor->setFocus();
            return false;
        }
    }
    return written;
}

void RecordForm::showDrafts() {
    for (const Line& line : m_lines) {
        const auto draft = m_drafts.find(keyOf(*line.editor));
        if (draft != m_drafts.end() && !draft->second.reason.isEmpty()) {
            line.editor->setText(draft->second.text);
            line.editor->setError({QT_TRANSLATE_NOOP("core", "Not saved. %1"),
                                   {m_desk.language.phrasebook().say(draft->second.reason)}});
        }
    }
}

void RecordForm::showRemarks() {
    if (m_creating) {
        return;
    }
    QHash<QString, Message> remarks = m_said;
    for (const Finding& finding : validate(m_kind, m_values)) {
        remarks.insert(finding.field, finding.message);
    }
    if (const auto misplaced = misplacedProvince()) {
        remarks.insert(misplaced->field, misplaced->message);
    }
    for (const Line& line : m_lines) {
        if (!line.editor->isEdited() && !line.editor->hasError()) {
            line.editor->setRemark(remarks.value(QString(line.editor->field().name)));
        }
    }
}

std::optional<Finding> RecordForm::misplacedProvince() const {
    const Record& of = record(m_kind);
    for (const auto& [province, region] :
         {std::pair(u"residence_province", u"residence_region"), std::pair(u"province", u"region")}) {
        const int at = of.indexOf(province), in = of.indexOf(region);
        if (at < 0 || in < 0 || m_programme.writing()) {
            continue;
        }
        const QVariant &chosen = m_values[static_cast<std::size_t>(at)],
                       &said = m_values[static_cast<std::size_t>(in)];
        if (!chosen.isValid() || !said.isValid()) {
            continue;
        }
        std::optional<Finding> finding;
        guarded(
            [&] {
                const auto row = m_programme.store().row(RecordKind::Province, chosen.toLongLong());
                const auto field = static_cast<std::size_t>(record(RecordKind::Province).indexOf(u"region"));
                if (row && row->values[field] != said) {
                    finding.emplace();
                    finding->field = QString::fromUtf16(province);
                    finding->message = Message(
                        QT_TRANSLATE_NOOP("core", "This province lies in %1, not in the region above."),
                        {m_programme.label(RecordKind::Region, row->values[field].toLongLong())});
                }
            },
            [](const Message&) {});
        return finding;
    }
    return std::nullopt;
}

void RecordForm::setWritable(bool writable) {
    m_writable = writable;
    for (const Line& line : m_lines) {
        line.editor->setReadOnly(!writable);
    }
    showEmpty();
}

void RecordForm::conceal() {
    for (const Line& line : m_lines) {
        line.editor->conceal();
    }
}

void RecordForm::showEmpty() {
    // Nothing can be typed where reading is all there is: empty lines would only be in the way.
    for (const Line& line : m_lines) {
        const bool shown = m_writable || line.editor->value().isValid();
        line.name->setVisible(shown);
        line.editor->setVisible(shown);
    }
}

bool RecordForm::focusField(const QString& name) {
    FieldEditor* wanted = editor(name);
    if (!wanted || !wanted->isVisibleTo(this)) {
        for (const Line& line : m_lines) {
            if (line.editor->isVisibleTo(this)) {
                wanted = line.editor;
                break;
            }
        }
    }
    if (!wanted) {
        return false;
    }
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->selectAll();
    return true;
}

void RecordForm::goOn(const FieldEditor& from) {
    bool passed = false;
    for (const Line& line : m_lines) {
        if (passed && line.editor->isVisibleTo(this)) {
            line.editor->setFocus(Qt::TabFocusReason);
            return;
        }
        passed = passed || line.editor == &from;
    }
}

}  // namespace jisr
