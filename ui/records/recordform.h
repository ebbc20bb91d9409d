#pragma once

#include <QHash>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/storage/recordstore.h"
#include "ui/base/desk.h"
#include "ui/records/drafts.h"
#include "ui/records/fieldgroups.h"

class QLabel;

namespace jisr {

class FieldEditor;
class OpenProgramme;

/// The fields of one record. Of a row: each is checked and saved as soon as it is left, and what can't be
/// saved stays with the reason beside it. Of a record being made: all are saved at once by create().
class RecordForm : public QWidget {
    Q_OBJECT

  public:
    RecordForm(Desk& desk, OpenProgramme& programme, Drafts& drafts, RecordKind kind, bool creating,
               QWidget* parent = nullptr);

    RecordKind kind() const { return m_kind; }
    qint64 id() const { return m_id; }
    bool isCreating() const { return m_creating; }

    /// Shows a row; what is typed and unsaved of the one before is saved, or kept as a draft.
    void showRow(const StoredRow& row);
    /// The same row with other values: fields being typed in keep their text.
    void renew(const StoredRow& row);
    /// Begins a record with these values, by field name.
    void begin(const QHash<QString, QVariant>& values);
    /// Something was typed into the record being made.
    bool isBegun() const;
    /// Saves the record being made; created() or the reasons beside the fields follow.
    void create();

    /// Hands over what is typed. False when some of it can't be saved; the field has the keyboard then.
    bool settle();
    /// Saves what is typed or notes it as a draft, before another row comes.
    void leaveRow();

    void setWritable(bool writable);
    /// What was asked to be shown (CIN, sensitive values) is concealed again.
    void conceal();
    /// Gives the keyboard to a field; to the first when there is none of that name. False: none.
    bool focusField(const QString& name);
    void retranslate();
    FieldEditor* editor(QStringView field) const;

  signals:
    void created(qint64 id);
    /// The field has the keyboard: brought into sight.
    void focused(QWidget* field);

  private:
    void build();
    void save(FieldEditor& editor, const QVariant& value);
    void keep(const FieldEditor& editor, const Message& reason);
    void refused(qint64 id, const QString& field, const QString& text, const QList<Finding>& findings);
    void showDrafts();
    void showRemarks();
    /// The province, where it lies in another region than the one beside it.
    std::optional<Finding> misplacedProvince() const;
    void goOn(const FieldEditor& from);
    void showEmpty();
    int indexOf(const FieldEditor& editor) const;
    DraftKey keyOf(const FieldEditor& editor) const;
    /// What stands against these values; beside its field in a form that shows it.
    QList<Finding> standingAgainst(const std::vector<QVariant>& values) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    Drafts& m_drafts;
    const RecordKind m_kind;
    const bool m_creating;
    qint64 m_id = 0;
    bool m_writable = true, m_sending = false;
    bool m_createLater = false;      ///< asked for while a list was still being read
    std::vector<QVariant> m_values;  ///< as stored, or of the record being made
    std::vector<QVariant> m_begun;   ///< what the record being made began with
    QHash<QString, Message> m_said;  ///< remarks on what was typed, by field
    struct Line {
        QLabel* name;
        FieldEditor* editor;
    };
    std::vector<Line> m_lines;  ///< in the order of the form
    std::vector<std::pair<QLabel*, const char*>> m_titles;
};

}  // namespace jisr
