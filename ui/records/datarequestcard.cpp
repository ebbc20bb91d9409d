#include "ui/records/datarequestcard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/uid.h"
#include "core/privacy/datarequests.h"
#include "core/storage/connection.h"
#include "core/storage/recordstore.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int writersPatience = 60'000;  // milliseconds that the note may wait for another writer
constexpr int DayWidth = 130;            // pixels
constexpr const char* kinds[] = {"access", "rectification"};

}  // namespace

DataRequestCard::DataRequestCard(Desk& desk, OpenProgramme& programme, QWidget* parent)
    : SheetCard("dataRequestCard", parent), m_desk(desk), m_programme(programme) {
    m_list = new QWidget;
    m_list->setLayout(parts::column(space::small));
    m_form = new QWidget;
    auto* line = parts::row(space::small);
    m_form->setLayout(line);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("requestKind"));
    for (const char* kind : kinds) {
        m_kind->addItem(QString(), QLatin1String(kind));
    }
    m_received = new QDateEdit;
    m_received->setObjectName(QStringLiteral("requestReceived"));
    m_received->setLayoutDirection(Qt::LeftToRight);  // day, month, year, mirrored or not; before the format
    m_received->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_received->setCalendarPopup(true);
    m_received->setMinimumWidth(DayWidth);
    m_detail = new QLineEdit;
    m_detail->setObjectName(QStringLiteral("requestDetail"));
    m_enter = parts::button("", "requestEnter");
    m_receivedLabel = parts::text("label");
    m_receivedLabel->setBuddy(m_received);
    line->addWidget(m_kind);
    line->addWidget(m_receivedLabel);
    line->addWidget(m_received);
    line->addWidget(m_detail, 1);
    line->addWidget(m_enter);
    addWidget(m_list);
    addWidget(m_form);
    connect(m_enter, &QPushButton::clicked, this, &DataRequestCard::enter);
    connect(m_detail, &QLineEdit::returnPressed, this, &DataRequestCard::enter);
    connect(&programme, &OpenProgramme::whoChanged, this, &DataRequestCard::fill);
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing) {
            fill();  // the file can be asked again
        }
    });
    retranslate();
}

void DataRequestCard::showLearner(qint64 learner, const QByteArray& uid) {
    if (learner != m_learner) {
        m_received->setDate(m_desk.clock.nowUtc().toLocalTime().date());
        m_detail->clear();
    }
    m_learner = learner;
    m_uid = uid;
    fill();
}

void DataRequestCard::fill() {
    if (m_uid.isEmpty() || m_programme.writing()) {
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QDate today = m_desk.clock.nowUtc().toLocalTime().date();
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<DataRequest> requests;
    try {
        requests = DataRequestStore(m_programme.file().connection(), m_desk.clock).requests();
    } catch (const Error& error) {
        emit failed(error.message());
    }
    for (const DataRequest& request : requests) {
        if (request.learner != m_uid) {
            continue;
        }
        auto* row = new QWidget;
        auto* line = parts::row(space::small);
        row->setLayout(line);
        const auto left = daysLeft(request, today);
        auto* text = parts::text(left && *left < 0 ? "fault" : "plain");
        text->setObjectName(QStringLiteral("request_%1").arg(request.id));
        text->setWordWrap(true);
        QStringList words{
            tr("%1, received on %2")
                .arg(phrasebook.say(requestKindName(request.kind)), phrasebook.date(request.receivedOn)),
            requestState(request, today, phrasebook)};
        if (!request.detail.isEmpty()) {
            words << request.detail;
        }
        text->setText(words.join(QStringLiteral(" · ")));
        line->addWidget(text, 1);
        if (left) {
            auto* answered = parts::button("", "requestAnswered");
            answered->setText(tr("Answered today"));
            answered->setEnabled(m_programme.writable());
            connect(answered, &QPushButton::clicked, this, [this, id = request.id] { answer(id); });
            line->addWidget(answered);
        }
        m_list->layout()->addWidget(row);
    }
    m_list->setVisible(m_list->layout()->count() > 0);
    m_form->setEnabled(m_programme.writable());
}

void DataRequestCard::enter() {
    write(
        [learner = m_learner, kind = m_kind->currentData().toString(), on = m_received->date(),
         detail = m_detail->text().trimmed(),
         who = m_programme.who()](Connection& connection, const Clock& clock) {
            UidMaker uids(clock, 0);  // no record is made
            RecordStore store(connection, clock, uids, who);
            enterRequest(connection, store, clock, learner, kind, on, detail, who);
        },
        tr("The request is noted: %1 days to answer.")
            .arg(m_desk.language.phrasebook().number(qint64(AnswerDays))));
}

void DataRequestCard::answer(qint64 request) {
    write(
        [request, on = m_desk.clock.nowUtc().toLocalTime().date(), who = m_programme.who()](
            Connection& connection, const Clock& clock) { enterAnswer(connection, clock, request, on, who); },
        tr("The answer is noted."));
}

void DataRequestCard::write(std::function<void(Connection&, const Clock&)> work, const QString& said) {
    if (!m_programme.writable() || m_programme.writing()) {
        return;
    }
    m_form->setEnabled(false);
    m_programme.setWriting(true);
    Job* job = m_programme.jobs().start<bool>(
        this,
        [file = &m_programme.file(), work = std::move(work)](Progress&) {
            const auto connection = file->connect();
            connection->setPatience(writersPatience);
            work(*connection, file->clock());
            return true;
        },
        [this, said](bool) {
            m_detail->clear();
            emit done(said, false);
        },
        [this](const Message& message) { emit failed(message); });
    connect(job, &Job::finished, &m_programme, [held = &m_programme] { held->setWriting(false); });
}

void DataRequestCard::retranslate() {
    setTitle(tr("Requests about their data"),
             tr("law 09-08: answered within %1 days")
                 .arg(m_desk.language.phrasebook().number(qint64(AnswerDays))));
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(
            i, m_desk.language.phrasebook().say(requestKindName(m_kind->itemData(i).toString())));
    }
    m_kind->setAccessibleName(tr("What is asked for"));
    m_receivedLabel->setText(tr("received on"));
    m_received->setLocale(m_desk.language.phrasebook().locale());
    m_detail->setPlaceholderText(tr("in their words"));
    m_detail->setAccessibleName(tr("What they ask, in their words"));
    m_enter->setText(tr("Note the request"));
    fill();
}

}  // namespace jisr
