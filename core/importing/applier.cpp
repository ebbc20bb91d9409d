#include "core/importing/applier.h"

#include <numeric>

#include "core/importing/drafter.h"
#include "core/importing/packedrows.h"
#include "core/storage/plandatabase.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {
constexpr qint64 RowsBetweenReports = 2048;
}

ImportResult Applier::apply(const Plan& plan, const QString& label,
                            const std::optional<RuleParameters>& parameters, Progress& progress) {
    ImportResult result;
    result.unchanged = plan.count(PlanAction::Unchanged);
    result.rejectedRows = plan.rejectedRows();
    if (plan.changesNothing()) {
        return result;
    }
    result.created = plan.count(PlanAction::Create);
    result.updated = plan.count(PlanAction::Update);
    m_total = result.created + result.updated;
    m_store.begin(label);
    try {
        if (parameters) {
            m_store.setParameters(*parameters);
        }
        for (const Record& record : catalogue()) {
            createAll(plan, record.kind, progress);
        }
        for (const Record& record : catalogue()) {
            if (plan.count(record.kind, PlanAction::Update) > 0) {
                plan.m_database->each(record.kind, static_cast<int>(PlanAction::Update),
                                      [&](const PlanItem& item) {
                                          update(item);
                                          touched(item.kind).push_back(item.entity);
                                          tell(progress);
                                      });
            }
        }
        result.batch = m_store.commit();
        result.rows = std::move(m_touched);
    } catch (...) {
        m_store.rollback();
        throw;
    }
    return result;
}

void Applier::tell(Progress& progress) {
    if (++m_done % RowsBetweenReports == 0) {
        progress.check();
        progress.report(m_done, m_total);
    }
}

qint64 Applier::realId(RecordKind kind, qint64 entity) const {
    return entity > 0 ? entity : m_ids[static_cast<size_t>(kind)][static_cast<size_t>(-entity) - 1];
}

void Applier::createAll(const Plan& plan, RecordKind kind, Progress& progress) {
    if (plan.count(kind, PlanAction::Create) == 0) {
        return;
    }
    std::vector<qint64>& ids = m_ids[static_cast<size_t>(kind)];
    const QList<Field>& fields = record(kind).fields;
    std::vector<int> used, place(static_cast<size_t>(fields.size()), -1);
    for (int field = 0; field < fields.size(); ++field) {
        if (plan.m_fields[static_cast<size_t>(kind)] & (quint32{1} << field)) {
            place[static_cast<size_t>(field)] = static_cast<int>(used.size());
            used.push_back(field);
        }
    }
    // The reading thread has judged each row of a table; small records may also be made from a mere name.
    const auto rows = isSmallRecord(kind) ? BulkLoader::Rows::Checked : BulkLoader::Rows::Vouched;
    BulkLoader loader(m_store, kind, used, plan.count(kind, PlanAction::Create), rows);
    std::vector<Cell> cells(used.size());
    QString personKey;
    PackedRows packed(*plan.m_database, kind);
    for (PackedRows::Block block = packed.next(); !block.rows.empty(); block = packed.next()) {
        for (const auto& [entity, from, size] : block.rows) {
            std::fill(cells.begin(), cells.end(), Cell{});
            BulkLoader::Extra extra;
            rowcodec::Reader reader(std::string_view(block.bytes).substr(from, size));
            for (rowcodec::Item value; reader.next(value);) {
                if (value.field == rowcodec::UidField) {
                    extra.uid = QByteArray(value.text.data(), static_cast<qsizetype>(value.text.size()));
                } else if (value.field == rowcodec::OfficeField) {
                    extra.office = value.value().toString();
                } else if (value.field == rowcodec::PersonKeyField) {
                    personKey = value.value().toString();
                    extra.nameKey = personKey;
                } else {
                    const int cellPlace = place[static_cast<size_t>(value.field)];
                    cells[static_cast<size_t>(cellPlace)] = cell(fields[value.field], value);
                }
            }
            const auto number = static_cast<size_t>(-entity) - 1;
            if (ids.size() <= number) {
                ids.resize(std::max(number + 1, ids.size() * 2));
            }
            ids[number] = loader.add(cells, extra);
            touched(kind).push_back(ids[number]);
            tell(progress);
        }
        packed.giveBack(std::move(block));
    }
}

Cell Applier::cell(const Field& field, const rowcodec::Item& value) const {
    switch (value.type) {
        case rowcodec::Item::Type::Text:
            return value.text;
        case rowcodec::Item::Type::Integer:
            return value.integer;
        case rowcodec::Item::Type::Decimal:
            return value.decimal;
        case rowcodec::Item::Type::No:
            return qint64{0};
        case rowcodec::Item::Type::Yes:
            return qint64{1};
        case rowcodec::Item::Type::Reference:
            break;
    }
    return realId(*field.target, value.integer);
}

void Applier::update(const PlanItem& item) {
    const std::optional<StoredRow> stored = m_store.row(item.kind, item.entity);
    if (!stored) {
        return;
    }
    std::vector<QVariant> values = stored->values;
    const rowcodec::Unpacked changed =
        rowcodec::unpack(item.kind, {item.values.constData(), static_cast<size_t>(item.values.size())});
    const QList<Field>& fields = record(item.kind).fields;
    for (size_t field = 0; field < values.size(); ++field) {
        if (!changed.values[field].isValid()) {
            continue;
        }
        const Field& described = fields[static_cast<qsizetype>(field)];
        values[field] =
            described.type == FieldType::Reference
                ? QVariant(qlonglong{realId(*described.target, changed.values[field].toLongLong())})
                : changed.values[field];
    }
    m_store.update(item.kind, item.entity, values);
}

}  // namespace jisr
