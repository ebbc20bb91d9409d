#include "ui/tables/tablestrip.h"

#include <QKeyEvent>
#include <QProgressBar>

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

TableStrip::TableStrip(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("tableStrip"));
    auto* layout = parts::row(space::medium);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    setLayout(layout);
    auto* words = parts::column(space::hair);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("stripWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("stripDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    words->addWidget(m_words);
    words->addWidget(m_detail);
    words->addWidget(m_progress);
    layout->addLayout(words, 1);
    m_action = parts::button("primary", "stripAction");
    m_leave = parts::button("", "stripLeave");
    layout->addWidget(m_action);
    layout->addWidget(m_leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {})) {
            act();
        }
    });
    connect(m_leave, &QPushButton::clicked, this, &TableStrip::dismiss);
    hide();
}

void TableStrip::ask(const QString& words, const QString& detail, const QString& action,
                     std::function<void()> act, const QString& leave) {
    m_job = nullptr;
    m_words->setText(words);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_progress->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_leave->setText(leave);
    m_act = std::move(act);
    setAccessibleName(words);
    show();
    (action.isEmpty() ? m_leave : m_action)->setFocus();
}

void TableStrip::follow(Job* job, const QString& words, const QString& leave) {
    m_job = job;
    m_act = {};
    m_words->setText(words);
    m_detail->hide();
    m_action->hide();
    m_leave->setText(leave);
    m_progress->setRange(0, 0);
    m_progress->show();
    connect(job, &Job::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job) {
            m_job = nullptr;
            hide();
        }
    });
    show();
}

void TableStrip::dismiss() {
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    m_act = {};
    hide();
    emit dismissed();
}

void TableStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace jisr
