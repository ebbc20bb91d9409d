#pragma once

#include <QHash>
#include <QObject>
#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"
#include "ui/base/desk.h"

class QStackedWidget;

namespace jisr {

class FileDesk;
class Page;
class TablePage;
struct SavedView;

/// The pages of the open programme, each made when it is first wanted, and what they ask of the window.
class WindowPages : public QObject {
    Q_OBJECT

  public:
    /// In the order of the navigation; those from firstBeyond on are reached from other pages.
    enum Id {
        Dashboard,
        Reports,
        FollowUp,
        Agenda,
        Learners,
        Cohorts,
        Enrolments,
        Situations,
        Contacts,
        Organisations,
        Plan,
        Duplicates,
        Quality,
        Import,
        Retention,
        Phases,
        Targets,
        Tracks,
        Staff,
        LearnerRecord,
        CohortRecord,
        OrganisationRecord,
        Count
    };
    static constexpr Id firstBeyond = Phases;

    struct Info {
        const char* objectName;  ///< of its button in the navigation; empty beyond it
        const char* icon;
        const char* name;  ///< QT_TR_NOOP; empty: the record's plural
        std::optional<RecordKind> table;
        bool section = false;  ///< begins a group of the navigation
    };
    static const Info& info(Id id);
    /// The page with the table of a record, where there is one.
    static std::optional<Id> tableOf(RecordKind kind);
    /// The page of one such record, where there is one; it lies in the navigation under tableOf().
    static std::optional<Id> pageOf(RecordKind kind);
    QString nameOf(Id id) const;

    WindowPages(Desk& desk, FileDesk& files, QStackedWidget& stack, QObject* parent = nullptr);

    /// Makes it when it is not there yet. A programme is open.
    Page* page(Id id);
    TablePage* table(Id id);
    template <typename Type>
    Type* as(Id id) {
        return qobject_cast<Type*>(page(id));
    }
    /// Of a page of one record: which.
    void showRecord(Id id, RecordKind kind, qint64 record);
    std::optional<Id> idOf(const QWidget* page) const;
    /// Those made so far.
    std::vector<Page*> made() const;
    void clear();

  signals:
    void recordWanted(jisr::RecordKind kind, qint64 id);
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);
    void viewsChanged();
    /// Another page is to be shown, e.g. the duplicates after an import.
    void pageWanted(jisr::WindowPages::Id page);

  private:
    Page* make(Id id);

    Desk& m_desk;
    FileDesk& m_files;
    QStackedWidget& m_stack;
    QHash<int, Page*> m_pages;
};

}  // namespace jisr
