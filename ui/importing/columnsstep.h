#pragma once

#include <QWidget>

#include "ui/importing/tabledraft.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace jisr {

struct Desk;
class MappingEditor;
class ReadingBar;
class ValuesView;

/// The tables before they are planned, one at a time: how it is read, where its columns go, what its values
/// mean. What was chosen stays until other tables are opened.
class ColumnsStep : public QWidget {
    Q_OBJECT

  public:
    explicit ColumnsStep(Desk& desk, QWidget* parent = nullptr);

    void setTables(const OpenedTables& opened);
    void takePreview(const TablePreview& preview);
    void takeSurvey(const QString& path, const ValueSurvey& survey);
    /// The form of one column of dates, as answered to a question of the plan.
    void setForm(const QString& path, const QString& column, const QString& format);
    const QList<TableDraft>& drafts() const { return m_drafts; }
    bool createMissing() const;
    /// Says that the mapping was saved.
    void showSaved(const QString& name);
    void focus();

  signals:
    void readAgain(const QString& path, const jisr::TableOptions& options, const QString& as);
    void surveyWanted(const QString& path, const jisr::Mapping& mapping);
    void saveWanted(const QString& name, const jisr::Mapping& mapping);
    void planWanted();
    void otherWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    TableDraft* draft();
    void showDraft();
    void showProposal();
    void showValues();
    void showTabs();
    void mappingChanged();
    void translate(RecordKind kind, const QString& field, const QString& text, const QString& code);
    void takeProposal();
    void wantSurvey();

    Desk& m_desk;
    QList<TableDraft> m_drafts;
    int m_current = 0;

    QLabel* m_name;
    QComboBox* m_tables;
    ReadingBar* m_reading;
    QFrame* m_proposal;
    QLabel* m_proposalText;
    QPushButton *m_useProposal, *m_declineProposal;
    QTabWidget* m_tabs;
    MappingEditor* m_editor;
    ValuesView* m_values;
    QLabel *m_parcel, *m_saved;
    OpenedTables m_opened;
    QCheckBox* m_createMissing;
    QLineEdit* m_saveName;
    QPushButton *m_save, *m_other, *m_plan;
};

}  // namespace jisr
