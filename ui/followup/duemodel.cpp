#include "ui/followup/duemodel.h"

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"

namespace jisr {

const CohortRow* DueTable::cohort(const DuePerson& person) const {
    return person.cohort < 0 ? nullptr : &dimensions.cohorts[static_cast<std::size_t>(person.cohort)];
}

bool DueTable::helps(const DuePerson& person, const Threshold& threshold) const {
    const CohortRow* of = cohort(person);
    if (!of || std::find(person.open.begin(), person.open.end(), threshold.horizon) == person.open.end()) {
        return false;
    }
    const auto is = [&](const std::vector<Dimension>& groups, std::int32_t at) {
        return at >= 0 ? groups[static_cast<std::size_t>(at)].code == threshold.group.code
                       : threshold.group.code == QLatin1String(NoCode);
    };
    switch (threshold.key) {
        case GroupKey::Region:
            return is(dimensions.regions, of->region);
        case GroupKey::Operator:
            return is(dimensions.operators, of->operatorIndex);
        case GroupKey::Track:
            return is(dimensions.tracks, of->track);
        case GroupKey::Cohort:
            return of->code == threshold.group.code;
        default:
            return true;
    }
}

DueModel::DueModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_programme(programme), m_language(language) {}

void DueModel::setTable(std::shared_ptr<const DueTable> table) {
    beginResetModel();
    if (m_table && m_filter.threshold >= 0) {
        // the same group and horizon, wherever it stands now
        const Threshold& before = m_table->list.thresholds[static_cast<std::size_t>(m_filter.threshold)];
        const std::vector<Threshold>& now = table->list.thresholds;
        const auto found = std::find_if(now.begin(), now.end(), [&](const Threshold& each) {
            return each.key == before.key && each.horizon == before.horizon &&
                   each.group.code == before.group.code;
        });
        m_filter.threshold = found == now.end() ? -1 : static_cast<int>(found - now.begin());
    }
    m_table = std::move(table);
    sift();
    endResetModel();
}

void DueModel::setFilter(const DueFilter& filter) {
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    sift();
    endResetModel();
}

void DueModel::sift() {
    m_rows.clear();
    if (!m_table) {
        return;
    }
    for (std::size_t i = 0; i < m_table->list.persons.size(); ++i) {
        if (passes(m_table->list.persons[i])) {
            m_rows.push_back(i);
        }
    }
}

bool DueModel::passes(const DuePerson& person) const {
    if (m_filter.state ? person.state != *m_filter.state : person.state == DueState::Later) {
        return false;
    }
    if (m_filter.inCharge && person.inCharge != *m_filter.inCharge) {
        return false;
    }
    const CohortRow* of = m_table->cohort(person);
    const auto is = [](const std::vector<Dimension>& list, std::int32_t at, const QString& code) {
        return code.isEmpty() ||
               (at < 0 ? code == QLatin1String(NoCode) : list[static_cast<std::size_t>(at)].code == code);
    };
    if ((!of && !(m_filter.region.isEmpty() && m_filter.operatorCode.isEmpty())) ||
        (of && !(is(m_table->dimensions.regions, of->region, m_filter.region) &&
                 is(m_table->dimensions.operators, of->operatorIndex, m_filter.operatorCode)))) {
        return false;
    }
    if (m_filter.horizon && person.horizon != m_filter.horizon &&
        std::find(person.open.begin(), person.open.end(), m_filter.horizon) == person.open.end()) {
        return false;
    }
    return m_filter.threshold < 0 ||
           m_table->helps(person, m_table->list.thresholds[static_cast<std::size_t>(m_filter.threshold)]);
}

void DueModel::take(qint64 learner) {
    if (const int row = rowOf(learner); row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

const DuePerson* DueModel::person(int row) const {
    return row >= 0 && row < rowCount() ? &m_table->list.persons[m_rows[static_cast<std::size_t>(row)]]
                                        : nullptr;
}

int DueModel::rowOf(qint64 learner) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_table->list.persons[m_rows[row]].learner == learner) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

void DueModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int DueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DueModel::data(const QModelIndex& index, int role) const {
    const DuePerson* person = this->person(index.row());
    if (!person) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(index.column() == Attempts ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    const auto label = [&](RecordKind kind, qint64 id) {
        QString text;
        guarded([&] { text = id ? m_programme.label(kind, id) : QString(); }, [](const Message&) {});
        return text;
    };
    switch (index.column()) {
        case Name:
            return label(RecordKind::Learner, person->learner);
        case About:
            return tr("%1 months").arg(phrasebook.number(person->horizon));
        case Since:
            return phrasebook.date(person->dueOn);
        case State:
            return phrasebook.say(dueStateName(person->state));
        case Attempts:
            return phrasebook.number(person->failedAttempts);
        case Cohort: {
            const CohortRow* cohort = m_table->cohort(*person);
            return cohort ? cohort->code : QString();
        }
        default:
            return label(RecordKind::Staff, person->inCharge);
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(section == Attempts ? parts::figureSide : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Attempts) {
        return tr("Days on which the person was tried in vain since graduation");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Graduate");
        case About:
            return tr("Horizon");
        case Since:
            return tr("Due on");
        case State:
            return tr("Why");
        case Attempts:
            return tr("In vain");
        case Cohort:
            return tr("Cohort");
        default:
            return tr("In charge");
    }
}

}  // namespace jisr
