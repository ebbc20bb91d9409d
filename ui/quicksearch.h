#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

#include "core/catalogue/catalogue.h"
#include "ui/jobs/jobs.h"

class QLineEdit;
class QLabel;
class QListWidget;

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// Ctrl+K: one field that finds any learner, cohort, organisation or command, above the page.
class QuickSearch : public QFrame {
    Q_OBJECT

  public:
    struct Command {
        QString text;
        std::function<void()> act;
    };

    QuickSearch(LanguageSwitch& language, QWidget* parent);

    /// Opens over its parent. @p programme may be nullptr: then commands only.
    void begin(OpenProgramme* programme, QList<Command> commands);
    void dismiss();

  signals:
    void recordChosen(jisr::RecordKind kind, qint64 id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Hit {
        RecordKind kind;
        qint64 id;
        QString label;
    };
    void ask();
    void showCommands();
    void choose();
    void place();

    LanguageSwitch& m_language;
    QPointer<OpenProgramme> m_programme;
    QList<Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_hint;
    QTimer m_typing{this};
    QPointer<Job> m_asking;
};

}  // namespace jisr
