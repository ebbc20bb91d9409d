#pragma once

#include <functional>

#include "core/base/message.h"
#include "core/storage/datarequeststore.h"
#include "ui/base/desk.h"
#include "ui/records/sheetcard.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace jisr {

class OpenProgramme;

/// What a person asked about their own data (law 09-08), each with the days left to answer; a request is
/// entered and answered here.
class DataRequestCard : public SheetCard {
    Q_OBJECT

  public:
    DataRequestCard(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// @p learner: local id and uid.
    void showLearner(qint64 learner, const QByteArray& uid);
    void retranslate();

  signals:
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);

  private:
    void fill();
    void enter();
    void answer(qint64 request);
    /// One write with its note, in a job; then the list is read anew and @p said across the top.
    void write(std::function<void(Connection&, const Clock&)> work, const QString& said);

    Desk& m_desk;
    OpenProgramme& m_programme;
    qint64 m_learner = 0;
    QByteArray m_uid;
    QWidget *m_list, *m_form;
    QComboBox* m_kind;
    QDateEdit* m_received;
    QLineEdit* m_detail;
    QPushButton* m_enter;
    QLabel* m_receivedLabel;
};

}  // namespace jisr
