#include "ui/windowpages.h"

#include <QStackedWidget>

#include "ui/agenda/agendapage.h"
#include "ui/base/language.h"
#include "ui/base/page.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/filedesk.h"
#include "ui/followup/followuppage.h"
#include "ui/importing/importpage.h"
#include "ui/privacy/retentionpage.h"
#include "ui/quality/qualitypage.h"
#include "ui/records/cohortpage.h"
#include "ui/records/learnerpage.h"
#include "ui/records/organisationpage.h"
#include "ui/records/planpage.h"
#include "ui/records/recordpage.h"
#include "ui/reports/reportspage.h"
#include "ui/tables/tablepage.h"

namespace jisr {

const WindowPages::Info& WindowPages::info(Id id) {
    static const Info infos[Count] = {
        {"goDashboard", "office-chart-bar", QT_TR_NOOP("Dashboard"), {}, true},
        {"goReports", "document-export", QT_TR_NOOP("Reports"), {}},
        {"goFollowUp", "call-start", QT_TR_NOOP("Follow-up"), {}},
        {"goAgenda", "view-calendar", QT_TR_NOOP("Agenda"), {}},
        {"goLearners", "user", "", RecordKind::Learner, true},
        {"goCohorts", "system-users", "", RecordKind::Cohort},
        {"goEnrolments", "view-task", "", RecordKind::Enrolment},
        {"goSituations", "view-list-details", "", RecordKind::Situation},
        {"goContacts", "call-voicemail", "", RecordKind::Contact},
        {"goOrganisations", "view-group", "", RecordKind::Organisation},
        {"goPlan", "flag", QT_TR_NOOP("Phases and targets"), {}},
        {"goDuplicates", "merge", QT_TR_NOOP("Duplicates"), {}, true},
        {"goQuality", "checkmark", QT_TR_NOOP("Data quality"), {}},
        {"goImport", "document-import", QT_TR_NOOP("Import"), {}},
        {"goRetention", "object-locked", QT_TR_NOOP("Retention"), {}},
        {"", "", "", RecordKind::Phase},
        {"", "", "", RecordKind::Target},
        {"", "", "", RecordKind::Track},
        {"", "", "", RecordKind::Staff},
        {"", "", QT_TR_NOOP("Learner"), {}},
        {"", "", QT_TR_NOOP("Cohort"), {}},
        {"", "", QT_TR_NOOP("Organisation"), {}},
    };
    return infos[id];
}

std::optional<WindowPages::Id> WindowPages::tableOf(RecordKind kind) {
    for (int id = 0; id < Count; ++id) {
        if (info(static_cast<Id>(id)).table == kind) {
            return static_cast<Id>(id);
        }
    }
    return std::nullopt;
}

std::optional<WindowPages::Id> WindowPages::pageOf(RecordKind kind) {
    switch (kind) {
        case RecordKind::Learner:
            return LearnerRecord;
        case RecordKind::Cohort:
            return CohortRecord;
        case RecordKind::Organisation:
            return OrganisationRecord;
        case RecordKind::Phase:
        case RecordKind::Target:
            return Plan;
        default:
            return std::nullopt;
    }
}

QString WindowPages::nameOf(Id id) const {
    const Info& of = info(id);
    return of.table ? m_desk.language.phrasebook().say(record(*of.table).pluralLabel) : tr(of.name);
}

WindowPages::WindowPages(Desk& desk, FileDesk& files, QStackedWidget& stack, QObject* parent)
    : QObject(parent), m_desk(desk), m_files(files), m_stack(stack) {}

Page* WindowPages::page(Id id) {
    Page*& page = m_pages[id];
    if (!page) {
        page = make(id);
        m_stack.addWidget(page);
        connect(page, &Page::recordWanted, this, &WindowPages::recordWanted);
        connect(page, &Page::rowsWanted, this, &WindowPages::rowsWanted);
        connect(page, &Page::done, this, &WindowPages::done);
        connect(page, &Page::failed, this, &WindowPages::failed);
    }
    return page;
}

Page* WindowPages::make(Id id) {
    OpenProgramme& programme = *m_files.programme();
    FiguresDesk& figures = *m_files.figures();
    if (const auto kind = info(id).table) {
        auto* table = new TablePage(m_desk, programme, *kind);
        connect(table, &TablePage::viewsChanged, this, &WindowPages::viewsChanged);
        return table;
    }
    switch (id) {
        case Reports:
            return new ReportsPage(m_desk, programme, figures);
        case FollowUp:
            return new FollowUpPage(m_desk, programme, figures);
        case Agenda:
            return new AgendaPage(m_desk, figures);
        case Plan: {
            auto* plan = new PlanPage(m_desk, programme, figures);
            plan->showRecord(RecordKind::Phase, 0);
            return plan;
        }
        case Duplicates:
            return new DuplicatesPage(m_desk, programme);
        case Quality:
            return new QualityPage(m_desk, figures);
        case Import: {
            auto* importing = new ImportPage(m_desk, programme);
            connect(importing, &ImportPage::duplicatesWanted, this, [this] { emit pageWanted(Duplicates); });
            return importing;
        }
        case Retention:
            return new RetentionPage(m_desk, programme);
        case LearnerRecord:
            return new LearnerPage(m_desk, programme, figures);
        case CohortRecord:
            return new CohortPage(m_desk, programme, figures);
        case OrganisationRecord:
            return new OrganisationPage(m_desk, programme, figures);
        default:
            return new DashboardPage(m_desk, figures);
    }
}

TablePage* WindowPages::table(Id id) {
    return as<TablePage>(id);
}

void WindowPages::showRecord(Id id, RecordKind kind, qint64 record) {
    if (auto* shown = as<RecordPage>(id)) {
        shown->showRecord(kind, record);
    }
}

std::optional<WindowPages::Id> WindowPages::idOf(const QWidget* page) const {
    for (auto each = m_pages.cbegin(); each != m_pages.cend(); ++each) {
        if (each.value() == page) {
            return static_cast<Id>(each.key());
        }
    }
    return std::nullopt;
}

std::vector<Page*> WindowPages::made() const {
    return {m_pages.cbegin(), m_pages.cend()};
}

void WindowPages::clear() {
    qDeleteAll(m_pages);
    m_pages.clear();
}

}  // namespace jisr
