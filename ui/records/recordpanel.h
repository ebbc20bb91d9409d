#pragma once

#include <QFrame>
#include <QHash>
#include <QTimer>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/storage/recordstore.h"
#include "ui/base/desk.h"
#include "ui/records/drafts.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jisr {

class Belongings;
class OpenProgramme;
class RecordForm;
struct RecordChanges;

/// The record in focus at the side: edited in place, each change checked and saved at once; a new record is
/// made here too. What was typed is never lost: it is saved, or kept with the reason why not.
class RecordPanel : public QFrame {
    Q_OBJECT

  public:
    RecordPanel(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    void showRecord(RecordKind kind, qint64 id);
    /// Begins a new record, with values by field name.
    void beginCreate(RecordKind kind, const QHash<QString, QVariant>& values = {});
    /// Gives the keyboard to a field (the first when it has none of that name). False: there is none.
    bool editField(const QString& name = {});
    /// Saves what is typed. False when it can't be saved as it stands: the field is shown, with the reason.
    bool settle();
    RecordKind kind() const { return m_kind; }
    qint64 id() const { return m_id; }  ///< 0 while a record is being made

  public slots:
    void dismiss();

  signals:
    void dismissed();
    /// Escape in a field: the keyboard goes back to the table; the panel stays.
    void left();
    void created(jisr::RecordKind kind, qint64 id);
    void recordWanted(jisr::RecordKind kind, qint64 id);
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    void done(const QString& text, bool undoable);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    static constexpr int narrowest = 320, widest = 480;
    static constexpr QLatin1String widthKey{"window/sidePanelWidth"};
    void makeHead(QVBoxLayout* layout);
    void makeFoot(QVBoxLayout* layout);
    RecordForm* formFor(RecordKind kind, bool creating);
    void show(RecordForm* form);
    void fill();
    void wait();
    void goOn();
    void changed(const RecordChanges& changes);
    void sayTitle();
    void mirror();
    void say(const QString& text);
    void askDelete(bool ask);
    void remove();
    void giveUpCreation();
    void retranslate();
    QString readOnlyReason() const;
    RecordForm* begun() const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordKind m_kind = RecordKind::Learner;
    qint64 m_id = 0;
    bool m_pending = false;  ///< to be filled when the file is free again
    QString m_wanted;        ///< the field to give the keyboard to then; null: none
    QTimer m_waiting{this};
    Drafts m_drafts;
    QHash<int, RecordForm*> m_forms;  ///< by kind, made when wanted
    RecordForm *m_form = nullptr, *m_creation = nullptr;
    RecordKind m_before = RecordKind::Learner;  ///< what was shown before a creation began
    qint64 m_beforeId = 0;
    Belongings* m_belongings;
    QLabel *m_title, *m_subtitle, *m_notice, *m_deleteQuestion, *m_createHint;
    QPushButton *m_close, *m_open, *m_resume, *m_create, *m_giveUp, *m_delete, *m_deleteYes, *m_deleteNo;
    QWidget *m_foot, *m_grip;
    QScrollArea* m_scroll;
    QVBoxLayout *m_column, *m_content;
    int m_gripFrom = 0, m_widthFrom = 0;
};

}  // namespace jisr
