#include "ui/dashboard/peoplemodel.h"

#include <QCoreApplication>
#include <set>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"

namespace jisr {

PeopleModel::PeopleModel(FiguresDesk& figures, LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_figures(figures), m_language(language) {}

void PeopleModel::setPersons(std::vector<Person> persons) {
    beginResetModel();
    m_persons = std::move(persons);
    m_reasons = !m_persons.empty() && m_persons.front().part == Part::Excluded;
    endResetModel();
}

qint64 PeopleModel::learnerAt(int row) const {
    return row >= 0 && row < static_cast<int>(m_persons.size()) ? m_persons[row].learner : 0;
}

std::vector<qint64> PeopleModel::learners() const {
    std::vector<qint64> ids;
    std::set<qint64> seen;
    for (const Person& person : m_persons) {
        if (seen.insert(person.learner).second) {
            ids.push_back(person.learner);
        }
    }
    return ids;
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_persons.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const Person& person = m_persons[index.row()];
    if (index.column() == 1 && m_reasons) {
        return m_language.phrasebook().say(exclusionName(person.reason));
    }
    QString text;
    guarded(
        [&] {
            OpenProgramme& programme = m_figures.programme();
            text = index.column() == 0 ? programme.label(RecordKind::Learner, person.learner)
                   : person.enrolment  ? programme.cohortOf(person.enrolment)
                                       : QString();
        },
        [](const Message&) {});
    return text;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? m_language.phrasebook().say(record(RecordKind::Learner).label)
           : m_reasons  ? QCoreApplication::translate("jisr::PeoplePanel", "Why left out")
                        : m_language.phrasebook().say(record(RecordKind::Cohort).label);
}

}  // namespace jisr
