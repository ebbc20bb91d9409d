#include "ui/dashboard/peoplepanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>
#include <map>

#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/dashboard/passportsharing.h"
#include "ui/dashboard/peoplemodel.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

QLabel* wrapped(const char* role, const char* name) {
    QLabel* label = parts::text(role);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

/// "06/2026", of a month counted through.
QString monthLabel(int month) {
    return QStringLiteral("%1/%2").arg(month % 12 + 1, 2, 10, QLatin1Char('0')).arg(month / 12);
}

}  // namespace

PeoplePanel::PeoplePanel(FiguresDesk& figures, LanguageSwitch& language, QWidget* parent)
    : QFrame(parent), m_figures(figures), m_language(language) {
    setObjectName(QStringLiteral("sidePanel"));
    setFixedWidth(380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::medium, space::small);
    layout->setSpacing(space::tight);
    auto* head = parts::row();
    m_title = wrapped("heading", "peopleTitle");
    m_close = parts::button("quiet", "closePeople");
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_filter = wrapped("muted", "passportFilter");
    layout->addWidget(m_filter);
    auto* numbers = parts::row(space::medium);
    m_value = parts::text("value");
    m_value->setObjectName(QStringLiteral("passportValue"));
    m_sum = wrapped("label", "peopleSum");
    numbers->addWidget(m_value);
    numbers->addWidget(m_sum, 1, Qt::AlignVCenter);
    layout->addLayout(numbers);
    m_remark = wrapped("detail", "passportRemark");
    layout->addWidget(m_remark);
    m_definition = wrapped("detail", "passportDefinition");
    layout->addWidget(m_definition);
    m_outOf = wrapped("detail", "passportOutOf");
    layout->addWidget(m_outOf);
    m_facts = new QGridLayout;
    m_facts->setContentsMargins(0, space::tight, 0, space::tight);
    m_facts->setHorizontalSpacing(space::medium);
    m_facts->setVerticalSpacing(space::hair);
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    auto* origin = parts::row(space::small);
    m_rules = wrapped("detail", "passportRules");
    m_code = parts::button("quiet", "passportCode");
    origin->addWidget(m_rules, 1);
    origin->addWidget(m_code, 0, Qt::AlignTop);
    layout->addLayout(origin);
    m_sharing = new PassportSharing(language);
    layout->addWidget(m_sharing);
    m_nameless = wrapped("muted", "passportNameless");
    layout->addWidget(m_nameless);
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
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(120);
    layout->addWidget(m_table, 1);
    m_open = parts::button("", "openPeople");
    layout->addWidget(m_open);
    layout->addStretch(0);

    connect(m_close, &QPushButton::clicked, this, &PeoplePanel::dismiss);
    connect(m_code, &QPushButton::clicked, this, [this] {
        copy(m_answer.passport.code, tr("The figure's code %1 is copied.").arg(m_answer.passport.code));
    });
    connect(m_open, &QPushButton::clicked, this, &PeoplePanel::openInTable);
    connect(m_sharing, &PassportSharing::copied, this, &PeoplePanel::copied);
    connect(m_sharing, &PassportSharing::sentenceForReport, this, &PeoplePanel::sentenceForReport);
    connect(m_sharing, &PassportSharing::chartCopyWanted, this, &PeoplePanel::chartCopyWanted);
    connect(m_sharing, &PassportSharing::chartSaveWanted, this, &PeoplePanel::chartSaveWanted);
    connect(m_parts, &QTabBar::currentChanged, this, &PeoplePanel::showPart);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PeoplePanel::showPart);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit personChosen(m_model->learnerAt(index.row())); });
    hide();
}

void PeoplePanel::setChart(ChartCard* card) {
    m_sharing->setChart(card);
}

void PeoplePanel::ask(const PeopleQuestion& question, const QString& title) {
    m_question = question;
    m_shownTitle = title;
    if (!isVisible()) {
        m_parts->setCurrentIndex(0);
        m_title->setText(title);
        show();
        m_parts->setFocus();
    }
    if (m_asking) {
        m_asking->cancel();
    }
    m_asking = m_figures.ask<PeopleAnswer>(
        this,
        [question, language = m_language.language()](const ProgrammeFacts& facts, const Scope& scope) {
            return peopleAnswer(facts, scope, question, language);
        },
        [this](PeopleAnswer answer) {
            m_answer = std::move(answer);
            fill();
        },
        [this](const Message& message) { m_sum->setText(m_language.phrasebook().say(message)); });
}

void PeoplePanel::fill() {
    if (!m_question) {
        return;
    }
    parts::setRole(this, "mirrored", layoutDirection() == Qt::RightToLeft);
    m_close->setText(tr("Close"));
    fillFacts();
    fillParts();
    showPart();
}

QString PeoplePanel::definition() const {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const auto name = [&phrasebook](IndicatorId id) { return phrasebook.say(indicatorInfo(id).name); };
    if (m_question->day) {
        return tr("Inserted at most %1 days after graduation, out of all graduates").arg(*m_question->day);
    }
    if (m_question->reached) {
        const QString month = monthLabel(m_question->reached->month);
        switch (m_question->reached->what) {
            case Reached::Confirmed:
                return tr("Everybody whose enrolment was confirmed by the end of %1").arg(month);
            case Reached::Graduated:
                return tr("Everybody who graduated by the end of %1, each person once").arg(month);
            case Reached::Inserted:
                return tr("Everybody inserted 6 months after graduation, where these ended by the end of %1")
                    .arg(month);
        }
    }
    if (m_question->isAlone()) {
        return tr("Exactly those whom this part of the flow counts");
    }
    if (m_question->from) {
        return tr("Everybody whom the step from \"%1\" to \"%2\" moves; beside the number: newly counted, "
                  "out of all who begin or cease to be counted")
            .arg(name(*m_question->from), name(m_question->indicator));
    }
    return tr("Counted: %1").arg(m_answer.passport.definition.counted);
}

void PeoplePanel::fillFacts() {
    const FigurePassport& passport = m_answer.passport;
    // a mark's title tells its values as well, line by line; they stand beneath
    const QString name = passport.name.isEmpty() ? m_shownTitle.section(u'\n', 0, 0) : passport.name;
    m_title->setText(name);
    setAccessibleName(name);
    if (m_shownTitle.isEmpty()) {
        m_shownTitle = name;
    }
    m_filter->setText(passport.filter);
    m_value->setText(passport.value);
    m_sum->setText(passport.counts);
    m_sum->setVisible(!passport.counts.isEmpty());
    m_remark->setText(passport.remark);
    m_remark->setVisible(!passport.remark.isEmpty());
    m_definition->setText(definition());
    m_outOf->setText(tr("Out of: %1").arg(passport.definition.outOf));
    m_outOf->setVisible(!passport.definition.outOf.isEmpty());
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const FigurePassport::Line& line : passport.lines) {
        QLabel* label = parts::text("detail");
        QLabel* value = parts::text("label");
        label->setText(line.label);
        value->setText(line.value);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(line.label, line.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0);
        m_facts->addWidget(value, row++, 1);
    }
    m_rules->setText(passport.rules);
    m_code->setVisible(!passport.code.isEmpty());
    // codes read from left to right in an Arabic window, too; a long one is shown by its beginning
    const QString shown =
        passport.code.size() > 19 ? passport.code.left(14) + QStringLiteral("…") : passport.code;
    m_code->setText(tr("Code %1").arg(QStringLiteral("\u2066%1\u2069").arg(shown)));
    m_code->setToolTip(
        tr("%1\nClick to copy the code. Typed into the search (Ctrl+K), it opens this figure again, "
           "in any copy of the file.")
            .arg(QStringLiteral("\u2066%1\u2069").arg(passport.code)));
    m_code->setAccessibleName(tr("Copy the figure's code %1").arg(passport.code));
    m_sharing->show(passport, m_answer.chart);
}

void PeoplePanel::fillParts() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const People& people = m_answer.people;
    m_nameless->setText(tr("The public mode names nobody. Turn it off to see who is counted."));
    m_nameless->setVisible(!m_answer.namesShown);
    m_parts->setVisible(m_answer.namesShown);
    m_table->setVisible(m_answer.namesShown);
    m_open->setVisible(m_answer.namesShown);
    m_table->setAccessibleName(tr("People behind the figure"));
    m_parts->setAccessibleName(tr("Part of the figure"));
    m_reason->setAccessibleName(tr("Reason"));
    const bool step = m_question->from.has_value();
    const QString first = phrasebook.number(people.numerator);
    const QString second = phrasebook.number(people.denominator - people.numerator);
    const QString third = phrasebook.number(people.excluded);
    m_parts->setTabText(0, step ? tr("Newly counted %1").arg(first) : tr("Counted %1").arg(first));
    m_parts->setTabText(1, step ? tr("No longer counted %1").arg(second) : tr("Others %1").arg(second));
    // a part of the flow, or of what was reached, has nobody beside it
    const bool alone = m_question->isAlone();
    m_parts->setTabVisible(1, !alone);
    m_parts->setTabVisible(2, !alone);
    m_parts->setTabText(2, step ? tr("Denominator only %1").arg(third) : tr("Left out %1").arg(third));
    m_open->setText(tr("Open in the learners table"));
    std::map<Exclusion, qint64> reasons;
    for (const Person& person : people.persons) {
        if (person.part == Part::Excluded) {
            ++reasons[person.reason];
        }
    }
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("All reasons"), -1);
    for (const auto& [reason, count] : reasons) {
        m_reason->addItem(
            QStringLiteral("%1 (%2)").arg(phrasebook.say(exclusionName(reason)), phrasebook.number(count)),
            static_cast<int>(reason));
    }
}

void PeoplePanel::showPart() {
    const Part part = static_cast<Part>(std::max(0, m_parts->currentIndex()));
    m_reason->setVisible(m_answer.namesShown && part == Part::Excluded && m_reason->count() > 2);
    const int reason = part == Part::Excluded ? m_reason->currentData().toInt() : -1;
    std::vector<Person> persons;
    for (const Person& person : m_answer.people.persons) {
        if (person.part == part && (reason < 0 || static_cast<int>(person.reason) == reason)) {
            persons.push_back(person);
        }
    }
    m_open->setEnabled(!persons.empty());
    m_model->setPersons(std::move(persons));
    shareColumns();
}

// A cohort's code is only of use whole; a name is still known by its beginning. A reason takes two lines.
void PeoplePanel::shareColumns() {
    constexpr int Measured = 60;
    const int room = m_table->viewport()->width();
    int second = room * 3 / 5;
    m_table->verticalHeader()->setDefaultSectionSize(m_model->saysReasons() ? 40 : 28);
    if (!m_model->saysReasons()) {
        int widest = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), Measured); ++row) {
            const QString code = m_model->index(row, 1).data().toString();
            widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(code));
        }
        QFont bold = m_table->font();
        bold.setBold(true);
        const QString heading = m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString();
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(heading));
        second = std::min(widest + 28, room * 2 / 3);
    }
    m_table->setColumnWidth(0, room - second);
    m_table->setColumnWidth(1, second);
}

bool PeoplePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        shareColumns();
    }
    return QFrame::eventFilter(watched, event);
}

QString PeoplePanel::partName() const {
    const bool step = m_question && m_question->from;
    switch (static_cast<Part>(m_parts->currentIndex())) {
        case Part::Numerator:
            return step ? tr("newly counted") : tr("counted");
        case Part::Denominator:
            return step ? tr("no longer counted") : tr("the others");
        default:
            return m_reason->currentIndex() > 0
                       ? m_language.phrasebook().say(
                             exclusionName(static_cast<Exclusion>(m_reason->currentData().toInt())))
                   : step ? tr("in one denominator only")
                          : tr("left out");
    }
}

void PeoplePanel::openInTable() {
    emit rowsWanted(RecordKind::Learner, m_model->learners(),
                    tr("%1, %2: %3").arg(m_title->text(), m_filter->text(), partName()));
}

void PeoplePanel::copy(const QString& text, const QString& said) {
    QGuiApplication::clipboard()->setText(text);
    emit copied(said);
}

void PeoplePanel::dismiss() {
    m_question.reset();
    if (m_asking) {
        m_asking->cancel();
    }
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
