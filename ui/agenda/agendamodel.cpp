#include "ui/agenda/agendamodel.h"

#include <QFont>
#include <algorithm>
#include <map>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"

namespace jisr {

namespace {
/// The group's name and its sum come before the weeks.
constexpr int FirstWeek = 2;
}  // namespace

AgendaModel::AgendaModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_programme(programme), m_language(language) {}

qint64 AgendaModel::keyOf(const AgendaEntry& entry) const {
    return m_by == By::Region ? qint64(entry.region) : entry.inCharge;
}

void AgendaModel::show(std::shared_ptr<const AgendaTable> table, By by) {
    beginResetModel();
    m_table = std::move(table);
    m_by = by;
    m_groups.clear();
    if (m_table) {
        const Agenda& agenda = m_table->agenda;
        std::map<qint64, Group> groups;
        for (std::size_t i = 0; i < agenda.entries.size(); ++i) {
            const qint64 key = keyOf(agenda.entries[i]);
            Group& group = groups[key];
            group.key = key;
            group.weeks.resize(static_cast<std::size_t>(agenda.weeks));
            group.weeks[static_cast<std::size_t>(agenda.weekOf(agenda.entries[i].on))].push_back(
                static_cast<std::uint32_t>(i));
        }
        for (auto& [key, group] : groups) {
            m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

void AgendaModel::retranslate() {
    if (rowCount()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

QString AgendaModel::name(int row) const {
    if (isTotal(row)) {
        return tr("Together");
    }
    const qint64 key = m_groups[static_cast<std::size_t>(row)].key;
    if (m_by == By::InCharge) {
        QString text;
        guarded([&] { text = key ? m_programme.label(RecordKind::Staff, key) : tr("Nobody in charge"); },
                [](const Message&) {});
        return text;
    }
    if (key < 0) {
        return tr("Region unknown");
    }
    const Dimension& region = m_table->dimensions.regions[static_cast<std::size_t>(key)];
    return m_language.phrasebook().rightToLeft() && !region.nameAr.isEmpty() ? region.nameAr : region.name;
}

std::size_t AgendaModel::count(int row, int week) const {
    if (!isTotal(row)) {
        return m_groups[static_cast<std::size_t>(row)].weeks[static_cast<std::size_t>(week)].size();
    }
    std::size_t sum = 0;
    for (const Group& group : m_groups) {
        sum += group.weeks[static_cast<std::size_t>(week)].size();
    }
    return sum;
}

std::size_t AgendaModel::total(int row) const {
    std::size_t sum = 0;
    for (int week = 0; week < m_table->agenda.weeks; ++week) {
        sum += count(row, week);
    }
    return sum;
}

std::vector<qint64> AgendaModel::learners(const QModelIndex& cell) const {
    std::vector<std::uint32_t> positions;
    for (int row = 0; cell.isValid() && row < int(m_groups.size()); ++row) {
        if (row != cell.row() && !isTotal(cell.row())) {
            continue;
        }
        for (int week = 0; week < m_table->agenda.weeks; ++week) {
            if (cell.column() < FirstWeek || week == cell.column() - FirstWeek) {
                const auto& some =
                    m_groups[static_cast<std::size_t>(row)].weeks[static_cast<std::size_t>(week)];
                positions.insert(positions.end(), some.begin(), some.end());
            }
        }
    }
    std::sort(positions.begin(), positions.end());
    std::vector<qint64> ids;
    for (const std::uint32_t position : positions) {
        ids.push_back(m_table->agenda.entries[position].learner);
    }
    return ids;
}

QString AgendaModel::title(const QModelIndex& cell) const {
    const QString group = isTotal(cell.row()) ? tr("Calls") : name(cell.row());
    return cell.column() < FirstWeek
               ? group
               : tr("%1 · week of %2", "group, day")
                     .arg(group,
                          m_language.phrasebook().date(m_table->agenda.weekBegin(cell.column() - FirstWeek)));
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_groups.empty() ? 0 : int(m_groups.size()) + 1;
}

int AgendaModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_table ? 0 : FirstWeek + m_table->agenda.weeks;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(index.column() == 0 ? Qt::AlignLeading | Qt::AlignVCenter : parts::figureSide);
    }
    if (role == Qt::FontRole && (isTotal(index.row()) || index.column() == 1)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole && index.column() >= FirstWeek) {
        return tr("%1: %2 calls").arg(title(index)).arg(count(index.row(), index.column() - FirstWeek));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == 0) {
        return name(index.row());
    }
    const std::size_t calls =
        index.column() == 1 ? total(index.row()) : count(index.row(), index.column() - FirstWeek);
    return calls ? m_language.phrasebook().number(qint64(calls)) : QStringLiteral("–");
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !m_table) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : parts::figureSide);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    if (section == 0) {
        return m_by == By::Region ? phrasebook.say(record(RecordKind::Region).label)
                                  : phrasebook.say(record(RecordKind::Learner).field(u"in_charge")->label);
    }
    if (section == 1) {
        return tr("Together");
    }
    return section == FirstWeek ? tr("This week")
                                : phrasebook.date(m_table->agenda.weekBegin(section - FirstWeek));
}

}  // namespace jisr
