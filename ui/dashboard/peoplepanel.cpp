#include "ui/dashboard/peoplepanel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>
#include <map>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

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
           : m_reasons  ? PeoplePanel::tr("Why left out")
                        : m_language.phrasebook().say(record(RecordKind::Cohort).label);
}

PeoplePanel::PeoplePanel(FiguresDesk& figures, LanguageSwitch& language, QWidget* parent)
    : QFrame(parent), m_figures(figures), m_language(language) {
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::small, space::small);
    layout->setSpacing(space::small);
    auto* head = parts::row();
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("peopleTitle"));
    m_title->setWordWrap(true);
    m_close = parts::button("quiet", "closePeople");
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_definition = parts::text("detail");
    m_definition->setWordWrap(true);
    m_sum = parts::text("label");
    m_sum->setObjectName(QStringLiteral("peopleSum"));
    m_sum->setWordWrap(true);
    layout->addWidget(m_definition);
    layout->addWidget(m_sum);
    m_parts = new QTabBar;
    m_parts->setObjectName(QStringLiteral("peopleParts"));
    m_parts->setExpanding(false);
    m_parts->setUsesScrollButtons(true);
    for (int i = 0; i < 3; ++i) {
        m_parts->addTab({});
    }
    layout->addWidget(m_parts);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("peopleReason"));
    layout->addWidget(m_reason);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_model = new PeopleModel(figures, language, this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(0, 190);
    layout->addWidget(m_table, 1);

    connect(m_close, &QPushButton::clicked, this, &PeoplePanel::dismiss);
    connect(m_parts, &QTabBar::currentChanged, this, &PeoplePanel::showPart);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PeoplePanel::showPart);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit personChosen(m_model->learnerAt(index.row())); });
    hide();
}

void PeoplePanel::ask(const PeopleQuestion& question, const QString& title) {
    m_question = question;
    m_shownTitle = title;
    m_title->setText(title);
    setAccessibleName(title);
    if (!isVisible()) {
        m_parts->setCurrentIndex(0);
        show();
        m_parts->setFocus();
    }
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_figures.ask<People>(
        this,
        [question](const ProgrammeFacts& facts, const Scope&) { return question.answer(facts.analysis()); },
        [this](People people) {
            m_people = std::move(people);
            fill();
        },
        [this](const Message& message) { m_sum->setText(m_language.phrasebook().say(message)); });
}

void PeoplePanel::fill() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    parts::setRole(this, "mirrored", layoutDirection() == Qt::RightToLeft);
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("People behind the figure"));
    m_parts->setAccessibleName(tr("Part of the figure"));
    m_reason->setAccessibleName(tr("Reason"));
    m_parts->setTabText(0, tr("Counted %1").arg(phrasebook.number(m_people.numerator)));
    m_parts->setTabText(1, tr("Others %1").arg(phrasebook.number(m_people.denominator - m_people.numerator)));
    m_parts->setTabText(2, tr("Left out %1").arg(phrasebook.number(m_people.excluded)));
    const IndicatorInfo& info = indicatorInfo(m_question->indicator);
    m_definition->setText(
        m_question->day
            ? tr("Inserted at most %1 days after graduation, out of all graduates").arg(*m_question->day)
            : tr("%1, out of: %2").arg(phrasebook.say(info.numerator), phrasebook.say(info.denominator)));
    m_sum->setText(
        tr("%1 of %2").arg(phrasebook.number(m_people.numerator), phrasebook.number(m_people.denominator)) +
        (m_people.denominator
             ? QStringLiteral(" = ") + phrasebook.percent(m_people.numerator, m_people.denominator)
             : QString()));

    std::map<Exclusion, qint64> reasons;
    for (const Person& person : m_people.persons) {
        if (person.part == Part::Excluded) {
            ++reasons[person.reason];
        }
    }
    m_reason->blockSignals(true);
    m_reason->clear();
    m_reason->addItem(tr("All reasons"), -1);
    for (const auto& [reason, count] : reasons) {
        m_reason->addItem(
            QStringLiteral("%1 (%2)").arg(phrasebook.say(exclusionName(reason)), phrasebook.number(count)),
            static_cast<int>(reason));
    }
    m_reason->blockSignals(false);
    showPart();
}

void PeoplePanel::showPart() {
    const Part part = static_cast<Part>(std::max(0, m_parts->currentIndex()));
    m_reason->setVisible(part == Part::Excluded && m_reason->count() > 2);
    const int reason = part == Part::Excluded ? m_reason->currentData().toInt() : -1;
    std::vector<Person> persons;
    for (const Person& person : m_people.persons) {
        if (person.part == part && (reason < 0 || static_cast<int>(person.reason) == reason)) {
            persons.push_back(person);
        }
    }
    m_model->setPersons(std::move(persons));
}

void PeoplePanel::dismiss() {
    m_question.reset();
    hide();
    emit dismissed();
}

void PeoplePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_question) {
        // The title was said by the figure in the language before.
        dismiss();
    }
    QFrame::changeEvent(event);
}

void PeoplePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace jisr
