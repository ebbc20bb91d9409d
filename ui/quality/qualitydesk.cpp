#include "ui/quality/qualitydesk.h"

#include "core/quality/qualitycheck.h"
#include "core/storage/connection.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/openprogramme.h"

namespace jisr {

namespace {

/// Learners that are looked through in a blink (some 3 seconds a million).
constexpr qint64 FewLearners = 100'000;
/// Milliseconds that a note may wait for another writer.
constexpr int Patience = 60'000;

}  // namespace

QualityDesk::QualityDesk(FiguresDesk& figures, QObject* parent)
    : QObject(parent), m_figures(figures), m_programme(figures.programme()) {
    connect(&m_programme, &OpenProgramme::recordsChanged, this, [this] {
        m_stale = true;
        emit stateChanged();
    });
    connect(&m_programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing && m_wanted) {
            check();
        }
    });
    connect(&m_figures, &FiguresDesk::changed, this, [this] {
        if (m_report && m_report->cutOff != cutOff()) {
            m_stale = true;
            emit stateChanged();
        }
    });
}

QDate QualityDesk::cutOff() const {
    return m_figures.scope().cutOff;
}

bool QualityDesk::quick() const {
    return m_report && m_report->learners <= FewLearners;
}

void QualityDesk::become(State state) {
    m_state = state;
    emit stateChanged();
}

void QualityDesk::check() {
    m_wanted = m_programme.writing();
    if (m_wanted) {
        emit stateChanged();
        return;
    }
    if (m_job) {
        m_job->cancel();
    }
    m_stale = false;
    m_job = m_programme.jobs().start<std::shared_ptr<const QualityReport>>(
        this,
        [&file = m_programme.file(), day = cutOff()](Progress& progress) {
            const auto connection = file.connect(true);
            const Connection::Watch watch(*connection, progress);
            return std::make_shared<const QualityReport>(
                checkQuality(*connection, file.clock(), day, progress));
        },
        [this](std::shared_ptr<const QualityReport> report) {
            m_report = std::move(report);
            become(State::Ready);
            emit reportChanged();
        },
        [this](const Message& message) {
            m_fault = message;
            become(State::Failed);
        });
    connect(m_job, &Job::progressed, this, &QualityDesk::progressed);
    become(State::Checking);
}

void QualityDesk::stop() {
    m_wanted = false;
    if (m_job && m_state == State::Checking) {
        m_job->cancel();
        m_stale = true;
        become(m_report ? State::Ready : State::Stopped);
    }
}

void QualityDesk::acknowledge(QualityRule rule, const std::vector<qint64>& rows, const QString& reason) {
    if (!reason.trimmed().isEmpty() && !rows.empty() && m_programme.writable()) {
        write(rule, rows, reason.trimmed());
    }
}

void QualityDesk::takeBack(QualityRule rule, const std::vector<qint64>& rows) {
    if (!rows.empty() && m_programme.writable()) {
        write(rule, rows, {});
    }
}

void QualityDesk::write(QualityRule rule, const std::vector<qint64>& rows, const QString& reason) {
    struct Written {
        qint64 rows = 0;
        QHash<qint64, Acknowledgement> all;
    };
    m_programme.setWriting(true);
    m_programme.jobs().start<Written>(
        this,
        [&file = m_programme.file(), who = m_programme.who(), rule, rows, reason](Progress&) {
            const QualityRuleInfo& info = qualityRule(rule);
            const QString code = QLatin1String(info.code);
            const auto connection = file.connect();
            connection->setPatience(Patience);
            Acknowledgements acknowledgements(*connection, file.clock());
            const QStringList said{term(info.name), QString::number(rows.size()), reason};
            Written written;
            if (reason.isEmpty()) {
                written.rows = acknowledgements.takeBack(
                    code, info.kind, rows, who,
                    {QT_TRANSLATE_NOOP("core", "Data quality, “%1”: %2 findings open again"),
                     said.mid(0, 2)});
            } else {
                written.rows = acknowledgements.acknowledge(
                    code, info.kind, rows, reason, who,
                    {QT_TRANSLATE_NOOP("core", "Data quality, “%1”: %2 findings left as they are (%3)"),
                     said});
            }
            written.all = acknowledgements.of(code, info.kind);
            return written;
        },
        [this, rule, back = reason.isEmpty()](const Written& written) {
            m_programme.setWriting(false);
            // a copy: an export may be reading the one that is shown
            auto report = std::make_shared<QualityReport>(*m_report);
            report->setAcknowledged(rule, written.all);
            m_report = std::move(report);
            emit reportChanged();
            emit acknowledged(rule, written.rows, back);
        },
        [this](const Message& message) {
            m_programme.setWriting(false);
            emit failed(message);
        });
}

}  // namespace jisr
