#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

#include "core/catalogue/normalise.h"
#include "ui/base/desk.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace jisr {

class DateSheet;
class FieldLine;
class Job;
class OpenProgramme;
class Picker;

/// Shows and edits one value of a record, by its field's type: typing that is understood as people write
/// (3/4/25, 06 12 34 56 78, 37,5), a list to choose from, a calendar. It writes nothing: whoever owns it does
/// on committed(), and says what became of it by setValue() or setError().
class FieldEditor : public QWidget {
    Q_OBJECT

  public:
    /// Form: with what is to be said beneath. Cell: one line, with the same said in a sheet below the cell.
    enum class Look { Form, Cell };

    FieldEditor(Desk& desk, OpenProgramme& programme, RecordKind kind, const Field& field,
                QWidget* parent = nullptr, Look look = Look::Form);
    ~FieldEditor() override;

    const Field& field() const { return m_field; }
    /// The stored value to show (see Field); what was typed and said is forgotten.
    void setValue(const QVariant& stored);
    const QVariant& value() const { return m_value; }
    /// The row's other values, which say what can be chosen (a region's provinces first).
    void setSiblings(const std::vector<QVariant>& row) { m_siblings = row; }

    /// What is typed.
    QString text() const;
    /// As if somebody had typed it.
    void setText(const QString& typed);
    /// Something was typed that was neither saved nor handed over by committed().
    bool isEdited() const;
    /// What the text means: a value to store, or why not.
    Normalised reading() const;
    /// Hands over what is typed, if it can be read. False: not, and the reason is shown.
    bool commit();
    /// commit() waits for a list to be read, and goes on by itself when it is there.
    bool isWaiting() const { return m_commitLater; }
    /// Back to the stored value.
    void revert();

    /// Shown beside the field, in words; an empty message takes it away.
    void setError(const Message& message);
    void setRemark(const Message& message);
    bool hasError() const { return !m_error.isEmpty(); }
    void setReadOnly(bool readOnly);
    void selectAll();
    /// What is concealed (CIN, sensitive values) is concealed again.
    void conceal();

  signals:
    void edited();
    /// To be stored; an invalid value empties the field. By Enter, a choice, or when the keyboard leaves.
    void committed(const QVariant& value);
    void cancelled();  ///< Escape: the stored value is shown again
    void entered();    ///< Enter, with nothing left to correct: on to the next field
    void gained();     ///< the keyboard came here

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeLine();
    void makeNote();
    void makePicker();
    void makeCalendar();
    void retranslate();
    void fillWords();
    void showStored();
    void showWords();
    void reveal();
    void leave();
    bool concealable() const;
    void askCandidates(const QString& text);
    void createNamed(const QString& name);
    QString storedText() const;
    ReadingRules rules() const;
    void typed();

    Desk& m_desk;
    OpenProgramme& m_programme;
    const RecordKind m_kind;
    const Field m_field;
    const Look m_look;
    QVariant m_value;
    std::vector<QVariant> m_siblings;
    QString m_shown;   ///< the stored value's text, as the line shows it
    QString m_handed;  ///< handed over by committed() and not yet answered
    bool m_isHanded = false, m_readOnly = false, m_concealed = false, m_showing = false;
    bool m_commitLater = false;
    Message m_error, m_remark;
    FieldLine* m_line = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_show = nullptr;
    QToolButton* m_open = nullptr;
    Picker* m_picker = nullptr;
    DateSheet* m_sheet = nullptr;
    QPointer<Job> m_asking;  ///< for what a list holds
};

}  // namespace jisr
