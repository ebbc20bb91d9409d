#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>

#include "core/followup/callreport.h"
#include "core/followup/duelist.h"
#include "ui/base/desk.h"
#include "ui/records/recordwords.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jisr {

class FieldEditor;
class OpenProgramme;

/// One person to phone, on one screen: what is known, the numbers, what to ask, and the answer keyed in: one
/// key for what came of the call, Enter to write it down.
class CallCard : public QFrame {
    Q_OBJECT

  public:
    CallCard(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// @param minAttempts as many failed attempts make somebody unreached.
    void showPerson(const DuePerson& person, const QDate& cutOff, const QDate& today, int minAttempts);
    void showNobody(const QString& why);
    qint64 learner() const { return m_person.learner; }
    /// One key for what came of the call, or for what may be done here; false when it is none.
    bool takeKey(const QKeyEvent& key);
    void choose(CallOutcome outcome);
    /// Something was chosen or typed and isn't written down yet.
    bool isBegun() const;
    void save();
    /// Before the page goes: writes down what was begun. False when it can't be written as it stands.
    bool settle();
    void retranslate();

  signals:
    /// Written: the next one, please.
    void written(qint64 learner, const QString& what);
    void skipped();
    void recordWanted(jisr::RecordKind kind, qint64 id);
    void copied(const QString& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Line {
        QLabel* label;
        FieldEditor* editor;
    };
    void makeOutcomes(QVBoxLayout* layout);
    void makeFields(QVBoxLayout* layout);
    Line addField(RecordKind kind, const char* field, const char* objectName);
    void fill();
    void showWaiting();
    void showWhatIsKnown();
    void showContacts(RecordStore& store);
    void showPermission();
    void fillNumbers(const StoredRow& learner);
    void showFields();
    void showCounts();
    bool takeFields();
    void leadOn(FieldEditor* from);
    /// The horizon's day about which nothing is known and that the answer so far doesn't reach; invalid:
    /// none.
    QDate dayToAskFor() const;
    void replay();
    void nameFields();
    void clearAnswer();
    CallReport report() const;
    QDate dateOf(FieldEditor* editor) const;
    void showFindings(const QList<Finding>& findings);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordWords m_words;
    DuePerson m_person;
    QDate m_cutOff, m_today;
    int m_minAttempts = 0;
    CallSubject m_subject;
    std::optional<CallOutcome> m_outcome;
    bool m_writing = false;
    bool m_stale = false;               ///< nothing could be asked of the file yet
    QPointer<FieldEditor> m_justTaken;  ///< took a value by the Enter that is being handled
    struct Press {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    QList<Press> m_ahead;  ///< typed for the next person while this one was being written down

    QLabel *m_name, *m_path, *m_about, *m_known, *m_contacts, *m_script, *m_fault, *m_counts;
    QVBoxLayout* m_numbers;
    QScrollArea* m_scroll;
    QWidget *m_head, *m_body, *m_foot;
    QLabel* m_empty;
    QHash<int, QPushButton*> m_outcomes;
    QGridLayout* m_fields;
    QList<Line> m_lines;
    FieldEditor *m_on, *m_employer, *m_startedOn, *m_then, *m_hours, *m_jobTitle, *m_contract, *m_previousEnd,
        *m_nextOn, *m_note;
    QCheckBox *m_unpaid, *m_noContact;
    QPushButton *m_save, *m_skip, *m_open;
};

}  // namespace jisr
