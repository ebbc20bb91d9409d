#include "ui/reports/sealedreportsview.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>

#include "core/reporting/reportcatalogue.h"
#include "core/results/figurepassport.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/sealstore.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/reportoutput.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int RowHeight = 28, CausesAtOnce = 8;
struct SealColumn {
    enum { Code, Kind, Scope, Edition, CutOff, Sealed, Check, Count };
};
struct CauseColumn {
    enum { Why, People, Numerator, Denominator, Count };
};

QTableWidget* makeTable(const char* name, int columns, int stretched) {
    auto* table = new QTableWidget(0, columns);
    table->setObjectName(QLatin1String(name));
    table->setProperty("role", QStringLiteral("rows"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

void put(QTableWidget* table, int row, int column, const QString& text, bool figure = false) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    if (figure) {
        item->setTextAlignment(parts::figureSide);
    }
    table->setItem(row, column, item);
}

}  // namespace

struct SealedReportsView::Answer {
    std::vector<SealedReport> seals;
    std::optional<SinceLastReport> since;
    std::map<GroupKey, std::vector<CodeName>> names;  ///< of what the scopes filter by
};

SealedReportsView::SealedReportsView(Desk& desk, OpenProgramme& programme, FiguresDesk& figures,
                                     std::function<ReportOrder()> order, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_programme(programme), m_figures(figures), m_order(std::move(order)) {
    auto* main = parts::column(space::medium);
    setLayout(main);
    main->addWidget(makeSeals(), 1);
    main->addWidget(makeDifference());
    connect(&figures, &FiguresDesk::changed, this, &SealedReportsView::refresh);
    connect(&programme, &OpenProgramme::recordsChanged, this, [this] { refresh(); });
    retranslate();
}

QWidget* SealedReportsView::makeSeals() {
    auto* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    auto* head = parts::row(space::small);
    m_title = parts::text("heading");
    m_state = parts::text("muted");
    m_state->setObjectName(QStringLiteral("sealsState"));
    m_state->setWordWrap(true);
    m_verify = parts::button("", "sealsVerify");
    head->addWidget(m_title);
    head->addWidget(m_state, 1, Qt::AlignBottom);
    head->addWidget(m_verify);
    inside->addLayout(head);
    m_seals = makeTable("seals", SealColumn::Count, SealColumn::Scope);
    inside->addWidget(m_seals, 1);
    m_about = parts::text("");
    m_about->setObjectName(QStringLiteral("sealAbout"));
    m_about->setWordWrap(true);
    m_files = parts::text("muted");
    m_files->setObjectName(QStringLiteral("sealFiles"));
    m_files->setWordWrap(true);
    inside->addWidget(m_about);
    inside->addWidget(m_files);
    auto* actions = parts::row(space::small);
    m_handOut = parts::button("", "sealHandOut");
    m_correct = parts::button("", "sealCorrect");
    actions->addStretch();
    actions->addWidget(m_correct);
    actions->addWidget(m_handOut);
    inside->addLayout(actions);
    connect(m_seals, &QTableWidget::itemSelectionChanged, this, &SealedReportsView::showSeal);
    connect(m_verify, &QPushButton::clicked, this, &SealedReportsView::verify);
    connect(m_handOut, &QPushButton::clicked, this, &SealedReportsView::handOut);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (const SealedReport* seal = chosen()) {
            emit correctionWanted(seal->code);
        }
    });
    return card;
}

QWidget* SealedReportsView::makeDifference() {
    auto* card = parts::card();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inside->setSpacing(space::small);
    m_differenceTitle = parts::text("heading");
    m_difference = parts::text("");
    m_difference->setObjectName(QStringLiteral("sealDifference"));
    m_difference->setWordWrap(true);
    m_causes = makeTable("sealCauses", CauseColumn::Count, CauseColumn::Why);
    m_people = parts::button("", "sealPeople");
    inside->addWidget(m_differenceTitle);
    inside->addWidget(m_difference);
    inside->addWidget(m_causes);
    auto* actions = parts::row(space::small);
    actions->addStretch();
    actions->addWidget(m_people);
    inside->addLayout(actions);
    connect(m_people, &QPushButton::clicked, this, &SealedReportsView::showPeople);
    connect(m_causes, &QTableWidget::activated, this, &SealedReportsView::showPeople);
    return card;
}

void SealedReportsView::refresh() {
    m_stale = true;
    if (!isVisible() || m_programme.writing() || m_figures.state() != FiguresDesk::State::Ready) {
        return;
    }
    m_stale = false;
    if (m_reading) {
        m_reading->cancel();
    }
    using Pointer = std::shared_ptr<const Answer>;
    m_reading = m_figures.askAcross<Pointer>(
        this,
        [&file = m_programme.file(), order = m_order()](ProgrammeFacts& facts, const Scope&,
                                                        Progress& progress) {
            const auto connection = file.connect(true);
            auto answer = std::make_shared<Answer>();
            answer->seals = sealedReports(*connection, file.clock());
            for (const SealedReport& seal : answer->seals) {
                for (const auto& [key, codes] : seal.scope.allowed) {
                    answer->names.try_emplace(key, facts.analysis().codes(key));
                }
            }
            if (!refusal(order)) {
                ReportMaterial material;
                if (order.publicMode) {
                    material.earlier = facts.earlier();
                }
                answer->since =
                    sinceLastReport(*connection, file.clock(), facts.turnable(), order, material, progress);
            }
            return Pointer(std::move(answer));
        },
        [this](const Pointer& answer) {
            m_answer = answer;
            showSeals();
            showDifference();
        },
        [this](const Message& message) { emit failed(message); });
}

void SealedReportsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

const SealedReport* SealedReportsView::chosen() const {
    const int row = m_seals->currentRow();
    return m_answer && row >= 0 && row < int(m_answer->seals.size()) ? &m_answer->seals[std::size_t(row)]
                                                                     : nullptr;
}

void SealedReportsView::showSeals() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const SealedReport* before = chosen();
    const QString code = before ? before->code : QString();
    m_seals->setRowCount(0);
    if (!m_answer) {
        return;
    }
    int row = 0, again = 0;
    for (const SealedReport& seal : m_answer->seals) {
        m_seals->insertRow(row);
        const ReportInfo* info = reportInfo(seal.kind);
        put(m_seals, row, SealColumn::Code, seal.code);
        put(m_seals, row, SealColumn::Kind, info ? phrasebook.say(info->name) : seal.kind);
        put(m_seals, row, SealColumn::Scope,
            filterInWords(
                seal.scope, [this](GroupKey key) { return m_answer->names.at(key); }, phrasebook));
        put(m_seals, row, SealColumn::Edition, seal.isPublic ? tr("Public") : tr("Internal"));
        put(m_seals, row, SealColumn::CutOff, phrasebook.date(seal.cutOff));
        put(m_seals, row, SealColumn::Sealed, phrasebook.date(seal.at.toLocalTime().date()));
        const auto check = m_checks.find(seal.code);
        put(m_seals, row, SealColumn::Check,
            check == m_checks.end()           ? tr("not checked")
            : !check->second.faults.isEmpty() ? tr("CHANGED")
            : !seal.revisedBy.isEmpty()       ? tr("as sealed, corrected since")
                                              : tr("as sealed"));
        if (seal.code == code) {
            again = row;
        }
        ++row;
    }
    m_seals->setCurrentCell(row > 0 ? again : -1, 0);
    QStringList state;
    if (row == 0) {
        state << tr("No report was sealed in this file yet: “Seal…” beneath a report's pages does it.");
    }
    for (const Message& fault : m_chain) {
        state << phrasebook.say(fault);
    }
    m_state->setText(state.join(u' '));
    m_verify->setEnabled(row > 0 && !m_checking);
    showSeal();
}

void SealedReportsView::showSeal() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const SealedReport* seal = chosen();
    QStringList about, files;
    if (seal) {
        about << tr("Sealed by %1 on %2.").arg(seal->who, phrasebook.date(seal->at.toLocalTime().date()));
        if (!seal->revises.isEmpty()) {
            about << tr("Corrects %1: %2").arg(seal->revises, seal->reason);
        }
        if (!seal->revisedBy.isEmpty()) {
            about << tr("Corrected by %1.").arg(seal->revisedBy);
        }
        if (const auto check = m_checks.find(seal->code); check != m_checks.end()) {
            for (const QList<Message>& said : {check->second.faults, check->second.remarks}) {
                for (const Message& message : said) {
                    about << phrasebook.say(message);
                }
            }
        }
        for (const SealedReport::File& file : seal->files) {
            files << (file.isHere
                          ? tr("%1 (%2 kB)").arg(file.name, phrasebook.number((file.size + 999) / 1000))
                          : tr("%1 (taken out by law)").arg(file.name));
        }
    }
    m_about->setText(about.join(u'\n'));
    m_about->setVisible(!about.isEmpty());
    m_files->setText(files.join(QStringLiteral(" · ")));
    m_files->setVisible(!files.isEmpty());
    m_handOut->setEnabled(seal);
    m_correct->setEnabled(seal && m_programme.writable());
}

void SealedReportsView::showDifference() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_causes->setRowCount(0);
    const bool told = m_answer && m_answer->since;
    QString text;
    if (told) {
        const SinceLastReport& since = *m_answer->since;
        for (const ReportItem& item : differenceItems(since.difference, since.view, phrasebook)) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&item)) {
                text = paragraph->text;
                break;
            }
        }
        int row = 0;
        for (const DifferenceRow& cause : differenceRows(since.difference, since.view)) {
            m_causes->insertRow(row);
            QStringList names;
            for (const Cause one : cause.causes) {
                names << phrasebook.say(causeName(one));
            }
            put(m_causes, row, CauseColumn::Why, phrasebook.list(names));
            put(m_causes, row, CauseColumn::People, phrasebook.number(cause.people), true);
            put(m_causes, row, CauseColumn::Numerator, signedCount(cause.numerator, phrasebook), true);
            put(m_causes, row, CauseColumn::Denominator, signedCount(cause.denominator, phrasebook), true);
            ++row;
        }
        m_causes->setCurrentCell(row > 0 ? 0 : -1, 0);
    } else if (m_answer) {
        text =
            tr("There is no sealed report of this kind, filter and horizon to compare with, or nothing has "
               "changed since.");
    }
    m_difference->setText(text);
    m_causes->setFixedHeight(m_causes->horizontalHeader()->sizeHint().height() + 2 * m_causes->frameWidth() +
                             RowHeight * std::min(m_causes->rowCount(), CausesAtOnce));
    m_causes->setVisible(m_causes->rowCount() > 0);
    m_people->setVisible(told && !m_answer->since->view.publicMode && m_causes->rowCount() > 0);
}

void SealedReportsView::showPeople() {
    if (!m_answer || !m_answer->since || m_answer->since->view.publicMode || m_causes->currentRow() < 0) {
        return;
    }
    const Difference& difference = m_answer->since->difference;
    const std::vector<DifferenceRow> rows = differenceRows(difference, m_answer->since->view);
    const Cause cause = rows[std::size_t(m_causes->currentRow())].causes.front();
    std::vector<qint64> ids;
    bool gone = false;
    for (const ChangedPerson& person : difference.people) {
        if (person.cause == cause) {
            person.learner ? ids.push_back(person.learner) : void(gone = true);
        }
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (ids.empty() && gone) {
        emit done(tr("The file no longer has these people."), false);
        return;
    }
    emit rowsWanted(
        RecordKind::Learner, ids,
        tr("%1, since the report %2").arg(phrasebook.say(causeName(cause)), m_answer->since->view.code));
}

void SealedReportsView::verify() {
    m_verify->setEnabled(false);
    m_state->setText(tr("Every figure is counted again from the facts of its seal…"));
    m_checking = m_programme.jobs().start<Verification>(
        this,
        [&file = m_programme.file()](Progress& progress) {
            const auto connection = file.connect(true);
            return verifySeals(*connection, file.clock(), {}, progress);
        },
        [this](const Verification& found) {
            m_checking = nullptr;
            m_checks.clear();
            for (const SealCheck& check : found.seals) {
                m_checks.emplace(check.code, check);
            }
            m_chain = found.faults;
            showSeals();
            const Phrasebook& phrasebook = m_desk.language.phrasebook();
            if (found.ok()) {
                emit done(tr("All sealed reports are as they were sealed: %1.")
                              .arg(phrasebook.number(qint64(found.seals.size()))),
                          false);
            } else {
                emit failed({QT_TRANSLATE_NOOP("core", "Sealed reports were changed since: see %1 faults."),
                             {phrasebook.number(found.faultCount())}});
            }
        },
        [this](const Message& message) {
            m_checking = nullptr;
            showSeals();
            emit failed(message);
        });
}

void SealedReportsView::handOut() {
    const SealedReport* seal = chosen();
    if (!seal) {
        return;
    }
    const QString folder = m_desk.prompts.chooseFolder(window(), tr("Where the sealed report's files go"));
    if (folder.isEmpty()) {
        return;
    }
    m_programme.jobs().start<int>(
        this,
        [&file = m_programme.file(), id = seal->id, folder](Progress&) {
            const auto connection = file.connect(true);
            SealStore store(*connection, file.clock());
            int written = 0;
            for (const StoredSealFile& one : store.files(id, true)) {
                if (one.content) {
                    writeWhole(QDir(folder).filePath(QFileInfo(one.name).fileName()), *one.content);
                    ++written;
                }
            }
            return written;
        },
        [this, folder](int written) {
            emit done(tr("%1 files written to %2.")
                          .arg(m_desk.language.phrasebook().number(qint64(written)),
                               QDir::toNativeSeparators(folder)),
                      false);
        },
        [this](const Message& message) { emit failed(message); });
}

void SealedReportsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SealedReportsView::retranslate() {
    m_title->setText(tr("Sealed reports"));
    m_verify->setText(tr("Check all"));
    m_verify->setToolTip(tr("Counts every sealed figure again and holds the kept files against their seals"));
    m_handOut->setText(tr("Save its files…"));
    m_correct->setText(tr("Correct it…"));
    m_correct->setToolTip(tr("Seals the report now asked for as its correction; the old one stays"));
    m_differenceTitle->setText(tr("Since the last sealed report of what is asked for"));
    m_people->setText(tr("Show these people"));
    m_seals->setAccessibleName(tr("Sealed reports"));
    m_causes->setAccessibleName(tr("Causes of the change"));
    m_seals->setHorizontalHeaderLabels(
        {tr("Code"), tr("Report"), tr("Scope"), tr("Edition"), tr("Cut-off"), tr("Sealed"), tr("Check")});
    m_causes->setHorizontalHeaderLabels({tr("Cause"), tr("People"), tr("Numerator"), tr("Denominator")});
    for (int column = CauseColumn::People; column <= CauseColumn::Denominator; ++column) {
        m_causes->horizontalHeaderItem(column)->setTextAlignment(parts::figureSide);
    }
    showSeals();
    showDifference();
    showSeal();
}

}  // namespace jisr
