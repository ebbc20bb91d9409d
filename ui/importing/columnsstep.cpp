#include "ui/importing/columnsstep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QTabWidget>

#include "ui/base/desk.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/importing/mappingeditor.h"
#include "ui/importing/readingbar.h"
#include "ui/importing/tablepreview.h"
#include "ui/importing/valuesview.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr qint64 readAtOnce = 4 << 20;  // bytes of a table whose values are read without being asked for
}

ColumnsStep::ColumnsStep(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* layout = parts::column(space::small);
    setLayout(layout);
    auto* head = parts::row(space::medium);
    m_name = parts::text("heading");
    m_tables = new QComboBox;
    m_tables->setObjectName(QStringLiteral("importTable"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reading = new ReadingBar(desk.language);
    auto* names = parts::column(space::hair);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_tables);
    head->addLayout(names);
    head->addWidget(m_reading, 1);
    layout->addLayout(head);

    m_parcel = parts::text("notice");
    m_parcel->setObjectName(QStringLiteral("parcelNote"));
    m_parcel->setWordWrap(true);
    layout->addWidget(m_parcel);
    m_proposal = new QFrame;
    m_proposal->setObjectName(QStringLiteral("mappingProposal"));
    parts::setRole(m_proposal, "role", QStringLiteral("banner"));
    auto* banner = new QHBoxLayout(m_proposal);
    banner->setContentsMargins(space::medium, space::tight, space::tight, space::tight);
    m_proposalText = new QLabel;
    m_proposalText->setObjectName(QStringLiteral("proposalText"));
    m_proposalText->setWordWrap(true);
    m_useProposal = parts::button("", "useProposal");
    m_declineProposal = parts::button("", "declineProposal");
    banner->addWidget(m_proposalText, 1);
    banner->addWidget(m_useProposal);
    banner->addWidget(m_declineProposal);
    layout->addWidget(m_proposal);

    m_editor = new MappingEditor(desk.language, desk.theme);
    m_values = new ValuesView(desk.language, desk.theme);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("columnTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_editor, QString());
    m_tabs->addTab(m_values, QString());
    layout->addWidget(m_tabs, 1);

    auto* saving = parts::row(space::small);
    m_saveName = new QLineEdit;
    m_saveName->setObjectName(QStringLiteral("mappingName"));
    m_saveName->setMaximumWidth(210);
    m_save = parts::button("", "saveMapping");
    m_saved = parts::text("label");
    m_saved->setObjectName(QStringLiteral("mappingSaved"));
    m_createMissing = new QCheckBox;
    m_createMissing->setObjectName(QStringLiteral("createMissing"));
    m_other = parts::button("", "otherTable");
    m_plan = parts::button("primary", "makePlan");
    layout->addWidget(m_createMissing);
    saving->addWidget(m_saveName);
    saving->addWidget(m_save);
    saving->addWidget(m_saved, 1);
    saving->addWidget(m_other);
    saving->addWidget(m_plan);
    layout->addLayout(saving);

    connect(m_tables, &QComboBox::activated, this, [this](int table) {
        m_current = table;
        showDraft();
    });
    connect(m_reading, &ReadingBar::optionsChanged, this,
            [this](const TableOptions& options, const QString& as) {
                if (const TableDraft* at = draft()) {
                    emit readAgain(at->preview.path, options, as);
                }
            });
    connect(m_reading, &ReadingBar::formChanged, m_editor, &MappingEditor::setForms);
    connect(m_editor, &MappingEditor::changed, this, &ColumnsStep::mappingChanged);
    connect(m_values, &ValuesView::chosen, this, &ColumnsStep::translate);
    connect(m_values, &ValuesView::createWanted, this, [this] { m_createMissing->setChecked(true); });
    connect(m_createMissing, &QCheckBox::toggled, this, &ColumnsStep::showValues, Qt::QueuedConnection);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ColumnsStep::wantSurvey);
    connect(m_useProposal, &QPushButton::clicked, this, &ColumnsStep::takeProposal);
    connect(m_declineProposal, &QPushButton::clicked, this, [this] {
        if (TableDraft* at = draft()) {
            at->proposalOver = true;
            showProposal();
        }
    });
    connect(m_saveName, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_saved->clear();
    });
    connect(m_saveName, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const TableDraft* at = draft()) {
            emit saveWanted(m_saveName->text().trimmed(), at->mapping);
        }
    });
    connect(m_plan, &QPushButton::clicked, this, &ColumnsStep::planWanted);
    connect(m_other, &QPushButton::clicked, this, &ColumnsStep::otherWanted);
    retranslate();
    showDraft();
}

TableDraft* ColumnsStep::draft() {
    return m_current < m_drafts.size() ? &m_drafts[m_current] : nullptr;
}

bool ColumnsStep::createMissing() const {
    return m_createMissing->isChecked();
}

void ColumnsStep::setTables(const OpenedTables& opened) {
    m_opened = opened;
    m_drafts.clear();
    m_tables->clear();
    for (const TablePreview& preview : opened.tables) {
        m_drafts.append({preview, preview.mapping, {}, {}, false});
        m_tables->addItem(QFileInfo(preview.path).fileName());
    }
    m_current = 0;
    m_saveName->clear();
    m_createMissing->setChecked(false);
    m_tabs->setCurrentIndex(0);
    retranslate();
    showDraft();
}

void ColumnsStep::takePreview(const TablePreview& preview) {
    for (TableDraft& each : m_drafts) {
        if (each.preview.path != preview.path) {
            continue;
        }
        // The same columns of the same kind of table: what was chosen for them stays.
        const bool same = each.preview.header == preview.header && each.preview.as == preview.as;
        const Mapping chosen = each.mapping;
        each.preview = preview;
        each.mapping = same ? chosen : preview.mapping;
        each.mapping.reading = preview.options;
        each.survey.reset();
        each.proposalOver = each.proposalOver && same;
    }
    showDraft();
}

void ColumnsStep::takeSurvey(const QString& path, const ValueSurvey& survey) {
    for (TableDraft& each : m_drafts) {
        if (each.preview.path == path) {
            each.survey = survey;
        }
    }
    showValues();
}

void ColumnsStep::setForm(const QString& path, const QString& column, const QString& format) {
    for (TableDraft& each : m_drafts) {
        for (RecordMapping& entry : each.mapping.records) {
            for (auto& [name, source] : entry.fields) {
                const Field* field = record(entry.kind).field(name);
                if (each.preview.path == path && field && field->type == FieldType::Date &&
                    source.columns.contains(column)) {
                    source.format = format;
                }
            }
        }
    }
    showDraft();
}

void ColumnsStep::showDraft() {
    const TableDraft* at = draft();
    const bool several = m_drafts.size() > 1;
    m_tables->setVisible(several);
    m_tables->setCurrentIndex(m_current);
    if (at) {
        m_name->setText(several ? m_desk.language.phrasebook().count(
                                      QT_TRANSLATE_N_NOOP("core", "%n table(s)"), m_drafts.size())
                                : QFileInfo(at->preview.path).fileName());
        m_editor->setPreview(at->preview, at->mapping);
        m_reading->show(at->preview, m_editor->form(FieldType::Date), m_editor->form(FieldType::Decimal));
    }
    showProposal();
    showValues();
    wantSurvey();
}

void ColumnsStep::showProposal() {
    const TableDraft* at = draft();
    const bool offered = at && !at->proposalOver && !at->preview.proposals.isEmpty();
    m_proposal->setVisible(offered);
    if (!offered) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const MappingProposal& best = at->preview.proposals.front();
    QStringList parts{tr("This table looks like “%1” (%2).")
                          .arg(best.name, phrasebook.withPercentSign(phrasebook.number(best.likeness)))};
    const auto few = [&](const QStringList& names) {
        constexpr int shown = 4;
        return phrasebook.list(names.mid(0, shown)) +
               (names.size() > shown ? QStringLiteral("…") : QString());
    };
    if (!best.renamed.isEmpty()) {
        QStringList names;
        for (const auto& [before, now] : best.renamed) {
            names.append(QStringLiteral("%1 = %2").arg(now, before));
        }
        parts.append(tr("Renamed: %1.").arg(few(names)));
    }
    if (!best.missing.isEmpty()) {
        parts.append(tr("Missing: %1.").arg(few(best.missing)));
    }
    if (!best.added.isEmpty()) {
        parts.append(tr("New: %1.").arg(few(best.added)));
    }
    m_proposalText->setText(parts.join(u' '));
}

void ColumnsStep::takeProposal() {
    TableDraft* at = draft();
    if (!at || at->preview.proposals.isEmpty()) {
        return;
    }
    const MappingProposal best = at->preview.proposals.front();
    at->proposalOver = true;
    at->mapping = best.mapping;
    at->mapping.reading = at->preview.options;
    at->source = best.name;
    at->survey.reset();
    at->preview.as = tableKind(best.mapping);
    m_saveName->setText(best.name);
    showDraft();
    m_plan->setFocus();
}

void ColumnsStep::mappingChanged() {
    if (TableDraft* at = draft()) {
        at->mapping = m_editor->mapping();
        at->survey.reset();
        m_reading->show(at->preview, m_editor->form(FieldType::Date), m_editor->form(FieldType::Decimal));
    }
    m_saved->clear();
    showValues();
    wantSurvey();
}

void ColumnsStep::translate(RecordKind kind, const QString& field, const QString& text, const QString& code) {
    TableDraft* at = draft();
    FieldSource* source =
        at && at->mapping.record(kind) ? at->mapping.edit(kind).source(QStringView(field)) : nullptr;
    if (!source) {
        return;
    }
    if (code == ValuesView::AsItStands) {
        source->values.remove(text);
    } else {
        source->values.insert(text, code);
    }
    m_saved->clear();
    m_editor->setPreview(at->preview, at->mapping);
    // later: the list that was chosen from is still closing
    QMetaObject::invokeMethod(this, &ColumnsStep::showValues, Qt::QueuedConnection);
}

void ColumnsStep::showValues() {
    const TableDraft* at = draft();
    if (at && at->survey) {
        m_values->show(*at->survey, at->mapping, createMissing());
    } else {
        m_values->showWaiting();
    }
    showTabs();
}

void ColumnsStep::showTabs() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_tabs->setTabText(0, tr("Columns"));
    const TableDraft* at = draft();
    m_tabs->setTabText(1, at && at->survey && m_values->open()
                              ? tr("Values (%1 not known)").arg(phrasebook.number(m_values->open()))
                              : tr("Values"));
}

/// Reads the table for its values when somebody looks at them, or when it is small.
void ColumnsStep::wantSurvey() {
    const TableDraft* at = draft();
    if (!at || at->survey || at->mapping.records.isEmpty()) {
        return;
    }
    const bool looking = m_tabs->currentWidget() == m_values;
    if (looking || QFileInfo(at->preview.path).size() <= readAtOnce) {
        emit surveyWanted(at->preview.path, at->mapping);
    }
}

void ColumnsStep::showSaved(const QString& name) {
    m_saved->setText(tr("Saved: tables like this one will be offered “%1”.").arg(name));
}

void ColumnsStep::focus() {
    (m_proposal->isVisibleTo(this) ? m_useProposal : m_plan)->setFocus();
}

void ColumnsStep::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProposal();
        showTabs();
    }
    QWidget::changeEvent(event);
}

void ColumnsStep::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    QStringList lines;
    for (const Finding& finding : std::as_const(m_opened.parcel)) {
        lines.append(phrasebook.say(finding.message));
    }
    if (!m_opened.ignored.isEmpty()) {
        lines.append(tr("Left out, for they are none of a folder's tables: %1.")
                         .arg(phrasebook.list(m_opened.ignored)));
    }
    m_parcel->setText(lines.join(u'\n'));
    m_parcel->setVisible(!lines.isEmpty());
    m_tables->setAccessibleName(tr("Table"));
    m_useProposal->setText(tr("Use its columns"));
    m_declineProposal->setText(tr("No"));
    m_saveName->setPlaceholderText(tr("Source, e.g. an operator"));
    m_saveName->setAccessibleName(tr("Name under which these columns are saved"));
    m_save->setText(tr("Save these columns"));
    m_save->setEnabled(!m_saveName->text().trimmed().isEmpty());
    m_createMissing->setText(
        tr("Create the cohorts, organisations and tracks that the table names and the programme lacks"));
    m_other->setText(tr("Another table…"));
    m_plan->setText(tr("Make the plan"));
}

}  // namespace jisr
