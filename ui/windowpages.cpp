#include "ui/windowpages.h"

#include <QStackedWidget>

#include "ui/base/language.h"
#include "ui/base/page.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/filedesk.h"
#include "ui/importing/importpage.h"
#include "ui/tables/tablepage.h"

namespace jisr {

namespace {

QStringList usualFields(RecordKind kind) {
    switch (kind) {
        case RecordKind::Learner:
            return {QStringLiteral("last_name"),      QStringLiteral("first_name"),
                    QStringLiteral("reference"),      QStringLiteral("sex"),
                    QStringLiteral("born_on"),        QStringLiteral("cin"),
                    QStringLiteral("phone"),          QStringLiteral("residence_region"),
                    QStringLiteral("education_level")};
        case RecordKind::Cohort:
            return {QStringLiteral("code"),    QStringLiteral("region"),  QStringLiteral("operator"),
                    QStringLiteral("track"),   QStringLiteral("phase"),   QStringLiteral("starts_on"),
                    QStringLiteral("ends_on"), QStringLiteral("capacity")};
        default: {
            QStringList fields;
            for (const Field& field : record(kind).fields) {
                fields.append(field.name);
            }
            return fields.mid(0, 8);
        }
    }
}

}  // namespace

const WindowPages::Info& WindowPages::info(Id id) {
    static const Info infos[Count] = {
        {"goDashboard", "office-chart-bar", QT_TR_NOOP("Dashboard"), {}, true},
        {"goLearners", "user", "", RecordKind::Learner, true},
        {"goCohorts", "system-users", "", RecordKind::Cohort},
        {"goEnrolments", "view-task", "", RecordKind::Enrolment},
        {"goSituations", "view-list-details", "", RecordKind::Situation},
        {"goContacts", "call-voicemail", "", RecordKind::Contact},
        {"goOrganisations", "view-group", "", RecordKind::Organisation},
        {"goImport", "document-import", QT_TR_NOOP("Import"), {}, true},
        {"", "", "", RecordKind::Phase},
        {"", "", "", RecordKind::Target},
        {"", "", "", RecordKind::Track},
        {"", "", "", RecordKind::Staff},
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
    Q_UNUSED(kind)
    return std::nullopt;
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
        return new TablePage(m_desk, programme, *kind, usualFields(*kind));
    }
    if (id == Import) {
        return new ImportPage(m_desk, programme);
    }
    return new DashboardPage(m_desk, figures);
}

TablePage* WindowPages::table(Id id) {
    return as<TablePage>(id);
}

void WindowPages::showRecord(Id, RecordKind, qint64) {}

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
