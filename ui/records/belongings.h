#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <map>
#include <vector>

#include "core/storage/recordstore.h"
#include "ui/base/desk.h"

class QVBoxLayout;

namespace jisr {

class Job;
class OpenProgramme;

/// What belongs to a record (a learner's enrolments, a cohort's roster …) and its latest history, read by a
/// job shortly after the record came into focus, so that nobody waits for it on the way through a table.
class Belongings : public QWidget {
    Q_OBJECT

  public:
    Belongings(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    void showFor(RecordKind kind, qint64 id);
    /// Asks again for the same record.
    void renew();
    void clear();

  signals:
    void recordWanted(jisr::RecordKind kind, qint64 id);
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    /// Make a record of @p kind that belongs to this one.
    void addWanted(jisr::RecordKind kind, const QHash<QString, QVariant>& values);

  private:
    struct Part {
        RecordKind kind = RecordKind::Enrolment;
        const char* field = "";
        bool add = false;
        std::vector<qint64> ids;
        std::vector<StoredRow> first;
        std::map<QString, qint64> byStatus;
    };
    struct Found {
        std::vector<Part> parts;
        QList<JournalEntry> history;
    };
    void ask();
    void show(const Found& found);
    void showPart(const Part& part);
    void showHistory(const QList<JournalEntry>& history);
    QHash<QString, QVariant> prefilled(const Part& part);
    void addHeading(const QString& text, QWidget* action = nullptr);
    std::pair<QString, QString> wordsOf(const Part& part, const StoredRow& row);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordKind m_kind = RecordKind::Learner;
    qint64 m_id = 0;
    QTimer m_later{this};
    QPointer<Job> m_asking;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

}  // namespace jisr
