#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/editing/bulkedit.h"
#include "ui/base/desk.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace jisr {

class FieldEditor;
class OpenProgramme;

/// Which change many rows get: what is done, and with which values.
class BulkForm : public QWidget {
    Q_OBJECT

  public:
    BulkForm(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// Begins anew for rows of @p kind.
    void begin(RecordKind kind);
    /// The change as asked for; nothing when something is missing, which is said beside its field.
    std::optional<BulkChange> change();
    void retranslate();

  signals:
    void edited();   ///< a plan made before no longer holds
    void entered();  ///< Enter in the last field

  private:
    enum Row { Field, Value, Status, Cohort, Day, Reason, RowCount };
    void fillWhats();
    void fillFields();
    void showRows();
    /// Gives a row the editor of @p field; its value begins empty.
    void put(Row row, const jisr::Field& field);
    BulkChange::What what() const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordKind m_kind = RecordKind::Learner;
    QComboBox *m_what, *m_field;
    QCheckBox* m_onlyEmpty;
    QLabel *m_whatName, *m_explanation;
    QGridLayout* m_grid;
    struct Line {
        QLabel* name = nullptr;
        FieldEditor* editor = nullptr;
        QVariant value;
    };
    std::vector<Line> m_lines;
};

}  // namespace jisr
