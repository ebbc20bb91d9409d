#include "ui/tables/recordtablemodel.h"

#include <algorithm>

#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"

namespace jisr {

namespace {
constexpr int pageRows = 128;
}

RecordTableModel::RecordTableModel(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind,
                                   const QStringList& fields, QObject* parent)
    : QAbstractTableModel(parent),
      m_programme(programme),
      m_language(language),
      m_kind(kind),
      m_fields(fields) {
    for (const QString& name : fields) {
        m_columns.push_back(record(kind).indexOf(name));
        Q_ASSERT(m_columns.back() >= 0);
    }
}

qint64 RecordTableModel::idAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_ids.size()) ? m_ids[row] : 0;
}

int RecordTableModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void RecordTableModel::setSearch(const QString& text) {
    if (text.trimmed() != m_search) {
        m_search = text.trimmed();
        reload();
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    const QString field = column >= 0 && column < m_fields.size() ? m_fields[column] : QString();
    if (field == m_sortField && m_descending == (order == Qt::DescendingOrder)) {
        return;
    }
    m_sortField = field;
    m_descending = order == Qt::DescendingOrder;
    reload();
}

void RecordTableModel::reload() {
    if (m_asking) {
        m_asking->cancel();
    }
    become(State::Loading);
    m_asking = m_programme.jobs().start<std::vector<qint64>>(
        this,
        [file = &m_programme.file(), kind = m_kind, search = m_search, sortField = m_sortField,
         descending = m_descending](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            return store.ids(kind, search, sortField, descending);
        },
        [this](std::vector<qint64> ids) {
            beginResetModel();
            m_pages.clear();
            m_ids = std::move(ids);
            endResetModel();
            become(State::Ready);
        },
        [this](const Message& message) {
            m_fault = message;
            become(State::Failed);
        });
}

void RecordTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::become(State state) {
    m_state = state;
    emit stateChanged();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const StoredRow* RecordTableModel::rowAt(int row) const {
    const int page = row / pageRows;
    auto* rows = m_pages.object(page);
    if (!rows) {
        // While a batch writes, an open reader would make its COMMIT fail: only cached rows are shown.
        if (m_programme.writing()) {
            return nullptr;
        }
        const auto first = m_ids.begin() + page * pageRows;
        const auto last = m_ids.begin() + std::min<qsizetype>(m_ids.size(), qsizetype(page + 1) * pageRows);
        rows = new std::vector<StoredRow>;
        guarded([&] { *rows = m_programme.store().rows(m_kind, {first, last}); }, [](const Message&) {});
        m_pages.insert(page, rows);
    }
    const qint64 id = m_ids[row];
    const auto found =
        std::find_if(rows->begin(), rows->end(), [id](const StoredRow& r) { return r.id == id; });
    return found == rows->end() ? nullptr : &*found;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Field& field = record(m_kind).fields[m_columns[index.column()]];
    if (role == Qt::TextAlignmentRole) {
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
        return int(number ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const StoredRow* row = rowAt(index.row());
    if (!row) {
        return QStringLiteral("…");
    }
    QString text;
    guarded(
        [&] {
            text = screenText(field, row->values[m_columns[index.column()]], m_language.phrasebook(),
                              [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
        },
        [](const Message&) {});
    return text;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const Field& field = record(m_kind).fields[m_columns[section]];
        const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
        return int(number ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return m_language.phrasebook().say(record(m_kind).fields[m_columns[section]].label);
}

}  // namespace jisr
