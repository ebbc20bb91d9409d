#include "core/editing/bulkedit.h"

#include "core/base/progress.h"
#include "core/editing/bulkrows.h"

namespace jisr {

QList<const Field*> bulkFields(RecordKind kind) {
    // What only one person or row can have, or what ties a row to its owner.
    static const QStringList own = {
        QStringLiteral("last_name"), QStringLiteral("first_name"),    QStringLiteral("last_name_ar"),
        QStringLiteral("cin"),       QStringLiteral("first_name_ar"), QStringLiteral("massar"),
        QStringLiteral("phone"),     QStringLiteral("phone_2"),       QStringLiteral("email"),
        QStringLiteral("ice"),       QStringLiteral("learner"),       QStringLiteral("transfer_from"),
        QStringLiteral("hcp_code"),  QStringLiteral("name"),          QStringLiteral("name_fr"),
        QStringLiteral("name_ar"),   QStringLiteral("name_en"),       QStringLiteral("name_zgh"),
        QStringLiteral("born_on"),   QStringLiteral("login"),         QStringLiteral("note"),
    };
    QList<const Field*> fields;
    for (const Field& field : record(kind).fields) {
        const bool status = kind == RecordKind::Enrolment && (field.name == QLatin1String("status") ||
                                                              field.name == QLatin1String("status_on") ||
                                                              field.name == QLatin1String("cohort"));
        if (field.name != record(kind).key && !own.contains(QString(field.name)) && !status) {
            fields.append(&field);
        }
    }
    return fields;
}

bool takesEnrolmentChanges(RecordKind kind) {
    return kind == RecordKind::Learner || kind == RecordKind::Enrolment;
}

QStringList bulkStatuses() {
    return {QStringLiteral("dropped"),     QStringLiteral("failed"),   QStringLiteral("no_show"),
            QStringLiteral("in_progress"), QStringLiteral("admitted"), QStringLiteral("waitlisted"),
            QStringLiteral("rejected"),    QStringLiteral("applied")};
}

bool endsEnrolment(QStringView status) {
    return status == u"dropped" || status == u"failed" || status == u"no_show" || status == u"graduated" ||
           status == u"transferred";
}

BulkPlan planBulk(RecordStore& store, RecordKind kind, const std::vector<qint64>& ids,
                  const BulkChange& change, Progress& progress) {
    BulkPlan plan;
    plan.kind = kind;
    plan.change = change;
    BulkRows rows(store, kind, change);
    const auto total = static_cast<qint64>(ids.size());
    for (qint64 i = 0; i < total; ++i) {
        if (i % 256 == 0) {
            progress.check();
            progress.report(i, total);
        }
        BulkRow row = rows.plan(ids[static_cast<std::size_t>(i)]);
        switch (row.outcome) {
            case BulkOutcome::Update:
                plan.updates.push_back(row.id);
                if (plan.shown.size() < BulkPlan::shownAtMost) {
                    plan.shown.push_back(std::move(row));
                }
                break;
            case BulkOutcome::Unchanged:
                plan.unchanged.push_back(row.id);
                break;
            case BulkOutcome::Rejected:
                plan.rejected.emplace_back(row.id, std::move(row.reason));
                break;
        }
    }
    if (const auto remark = rows.capacityRemark(static_cast<qint64>(plan.updates.size()))) {
        plan.remarks.append(*remark);
    }
    progress.report(total, total);
    return plan;
}

BulkResult applyBulk(RecordStore& store, const BulkPlan& plan, Progress& progress) {
    BulkRows rows(store, plan.kind, plan.change);
    BulkResult result;
    const auto total = static_cast<qint64>(plan.updates.size());
    for (qint64 i = 0; i < total; ++i) {
        if (i % 256 == 0) {
            progress.check();
            progress.report(i, total);
        }
        // As it stands now, which may be other than when the plan was shown.
        const BulkRow row = rows.plan(plan.updates[static_cast<std::size_t>(i)]);
        if (row.outcome == BulkOutcome::Update) {
            rows.write(row);
            ++result.updated;
        } else {
            result.left.emplace_back(row.id, row.reason);
        }
    }
    progress.report(total, total);
    return result;
}

Message bulkLabel(const BulkPlan& plan) {
    const QString count = QString::number(plan.updates.size());
    switch (plan.change.what) {
        case BulkChange::What::SetField: {
            const Field* field = record(plan.kind).field(plan.change.field);
            return {QT_TRANSLATE_NOOP("core", "%1 rows of “%2”: %3 set"),
                    {count, term(record(plan.kind).pluralLabel), field ? term(field->label) : QString()}};
        }
        case BulkChange::What::Graduate:
            return {QT_TRANSLATE_NOOP("core", "%1 graduated on %2"),
                    {count, plan.change.on.toString(Qt::ISODate)}};
        case BulkChange::What::SetStatus: {
            QString status = plan.change.status;
            for (const Choice& choice : record(RecordKind::Enrolment).field(u"status")->choices) {
                if (status == choice.code) {
                    status = term(choice.label);
                    break;
                }
            }
            return {QT_TRANSLATE_NOOP("core", "%1 enrolments: status “%2”"), {count, status}};
        }
        case BulkChange::What::Transfer:
            return {QT_TRANSLATE_NOOP("core", "%1 transferred to another cohort"), {count}};
        case BulkChange::What::MoveCohort:
            return {QT_TRANSLATE_NOOP("core", "%1 enrolments: cohort corrected"), {count}};
    }
    return {};
}

}  // namespace jisr
