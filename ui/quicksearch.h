#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/catalogue/catalogue.h"
#include "ui/quicklane.h"

class QLineEdit;
class QLabel;
class QListWidget;

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// Ctrl+K: one field that finds any learner, cohort, organisation, saved view or command, above the page.
class QuickSearch : public QFrame {
    Q_OBJECT

  public:
    struct Command {
        QString text;
        std::function<void()> act;
    };

    /// What a text stands for that names neither a record nor a command, e.g. the code of a figure.
    struct Reading {
        QString text, kind;
        std::function<void()> act;  ///< none: the text says what is wrong, shown when nothing else is found
    };
    using Reader = std::function<std::optional<Reading>(const QString& typed)>;

    QuickSearch(LanguageSwitch& language, QWidget* parent);
    /// Asked with every text, in the GUI thread: it must answer at once.
    void setReader(Reader reader) { m_reader = std::move(reader); }

    /// Gets to know the words of a programme in the background, so that the first search finds at once. To be
    /// called when one was opened; begin() does it, too.
    void prepare(OpenProgramme* programme);
    /// Opens over its parent. @p programme may be nullptr: then commands only.
    void begin(OpenProgramme* programme, QList<Command> commands);
    void dismiss();

  signals:
    void recordChosen(jisr::RecordKind kind, qint64 id);
    /// A saved view (ViewStore).
    void viewChosen(qint64 id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask();
    void take(const QuickLane::Answer& answer);
    void add(const QString& name, const QStringList& details, const QString& kind, int role,
             const QVariant& value);
    void addRecord(const QuickHit& hit);
    void addReading();
    void addCommands();
    void finish(bool nothing);
    void choose();
    void step(int by);
    void place();

    LanguageSwitch& m_language;
    QPointer<OpenProgramme> m_programme;
    QPointer<QuickLane> m_lane;
    QList<Command> m_commands;
    Reader m_reader;
    std::optional<Reading> m_reading;  ///< of what is listed
    QLineEdit* m_field;
    QListWidget* m_list;
    QPointer<QWidget> m_before;  ///< had the keyboard
    QLabel* m_hint;
    QTimer m_typing{this};
    bool m_waiting = false;  ///< what is listed answers an older text
    bool m_chosen = false;   ///< Enter came meanwhile: the first answer is it
};

}  // namespace jisr
