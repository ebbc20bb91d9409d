#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <map>
#include <vector>

#include "core/storage/recordstore.h"
#include "ui/base/desk.h"
#include "ui/records/recordwords.h"

class QPushButton;
class QVBoxLayout;

namespace jisr {

class Job;
class OpenProgramme;
class ProgrammeFile;

/// Everything that ever happened to some rows, newest first: who, when, what it was called, each value
/// before and after. A value that was replaced can be put back; that is a change like any other.
class HistoryView : public QWidget {
    Q_OBJECT

  public:
    using Row = std::pair<RecordKind, qint64>;

    HistoryView(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// Reads the history in a job. @p learner: besides, rows of theirs that were removed, and those of the
    /// learners that were merged into them; 0 for none.
    void showFor(std::vector<Row> rows, qint64 learner = 0);
    void retranslate();

  signals:
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);
    void counted(qint64 entries);

  private:
    struct Line {
        JournalEntry entry;
        QString label;        ///< of the batch, for Phrasebook::recall()
        bool merged = false;  ///< of a learner who is now this one
    };
    struct Found {
        std::vector<Line> lines;
        std::map<Row, StoredRow> now;    ///< rows that are still there
        QHash<QString, QString> people;  ///< names by login
    };
    static Found read(const ProgrammeFile& file, std::vector<Row> rows, qint64 learner);
    void show(int from);
    void showLine(const Line& line, int number);
    QString subject(const Line& line) const;
    QString shown(RecordKind kind, const QString& field, const QVariant& value) const;
    void restore(const Row& row, const QString& field, const QVariant& value);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordWords m_words;
    QPointer<Job> m_asking;
    Found m_found;
    int m_shown = 0;
    QWidget* m_content = nullptr;
    QVBoxLayout *m_outer, *m_lines = nullptr;
    QPushButton* m_more;
};

}  // namespace jisr
