#pragma once

#include <QFrame>
#include <functional>

#include "core/storage/viewstore.h"
#include "ui/base/desk.h"
#include "ui/base/programmefacts.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jisr {

class OpenProgramme;

/// The questions that the file keeps under a name: asks them again, saves the present one, deletes.
class QuestionsPopup : public QFrame {
    Q_OBJECT

  public:
    QuestionsPopup(Desk& desk, OpenProgramme& programme, QWidget* parent);

    /// @p beneath: a button's place on screen; @p words: the present question in words.
    void open(const QRect& beneath, const Scope& now, const QString& words);

  signals:
    void chosen(const jisr::Scope& scope);
    void saved(const QString& name);
    void failed(const jisr::Message& message);

  private:
    void read();
    void list();
    void enable();
    void save();
    void remove();
    void write(std::function<qint64(ViewStore&)> work, std::function<void()> done);

    Desk& m_desk;
    OpenProgramme& m_programme;
    Scope m_now;
    QList<SavedQuestion> m_questions;
    QLabel *m_heading, *m_none, *m_words, *m_readOnly;
    QListWidget* m_list;
    QLineEdit* m_name;
    QCheckBox* m_dated;
    QPushButton *m_save, *m_remove;
    bool m_sure = false;
};

}  // namespace jisr
