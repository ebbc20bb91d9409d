#include "ui/dashboard/passportsharing.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/chartsharing.h"
#include "ui/theme/theme.h"

namespace jisr {

PassportSharing::PassportSharing(LanguageSwitch& language, QWidget* parent)
    : QWidget(parent), m_language(language) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::tight);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    m_sentenceLabel = parts::text("detail");
    grid->addWidget(m_sentenceLabel, 0, 0);
    auto* sentences = parts::row(0);
    sentences->addStretch(1);
    for (const Language one : {Language::French, Language::Arabic, Language::English}) {
        const QByteArray name = "copySentence-" + languageCode(one).toLatin1();
        QPushButton* button = parts::button("quiet", name.constData());
        button->setText(LanguageSwitch::nameOf(one));
        sentences->addWidget(button);
        m_copies[static_cast<std::size_t>(one)] = button;
    }
    m_toReport = parts::button("quiet", "sentenceToReport");
    sentences->addWidget(m_toReport);
    grid->addLayout(sentences, 0, 1);
    m_chartLabel = parts::text("detail");
    grid->addWidget(m_chartLabel, 1, 0);
    auto* chart = parts::row(0);
    m_copyChart = parts::button("quiet", "copyPassportChart");
    m_saveChart = parts::button("quiet", "savePassportChart");
    m_saveMenu = new QMenu(m_saveChart);
    m_saveChart->setMenu(m_saveMenu);
    m_chartToReport = parts::button("quiet", "passportChartToReport");
    m_chartToReport->setCheckable(true);
    chart->addStretch(1);
    chart->addWidget(m_copyChart);
    chart->addWidget(m_saveChart);
    chart->addWidget(m_chartToReport);
    grid->addLayout(chart, 1, 1);
    listen();
}

void PassportSharing::listen() {
    for (std::size_t at = 0; at < m_copies.size(); ++at) {
        connect(m_copies[at], &QPushButton::clicked, this, [this, at] {
            QGuiApplication::clipboard()->setText(m_sentences[at]);
            emit copied(tr("The sentence is copied."));
        });
    }
    connect(m_toReport, &QPushButton::clicked, this,
            [this] { emit sentenceForReport(m_sentences[static_cast<std::size_t>(m_language.language())]); });
    connect(m_copyChart, &QPushButton::clicked, this, [this] {
        if (const auto spec = chartToShare()) {
            emit chartCopyWanted(*spec);
        }
    });
    connect(m_saveMenu, &QMenu::triggered, this, [this](const QAction* action) {
        if (const auto spec = chartToShare()) {
            emit chartSaveWanted(*spec, action->data().toString());
        }
    });
    connect(m_chartToReport, &QPushButton::clicked, this, [this](bool inReport) {
        if (m_card) {
            m_card->putInReport(inReport);
        }
    });
}

void PassportSharing::setChart(ChartCard* card) {
    if (m_card) {
        disconnect(m_card, nullptr, m_chartToReport, nullptr);
    }
    m_card = card;
    if (card) {
        connect(card, &ChartCard::reportToggled, m_chartToReport, &QPushButton::setChecked);
    }
}

// The mark's chart follows the question; while it is being made anew it still shows the answer before.
std::optional<ChartSpec> PassportSharing::chartToShare() {
    if (!m_card) {
        return m_own;
    }
    if (!m_card->isMade()) {
        emit copied(tr("The chart is still being made; try again when it shows."));
        return {};
    }
    return m_card->spec();
}

void PassportSharing::show(const FigurePassport& passport, const std::optional<ChartSpec>& own) {
    m_sentences = passport.sentences;
    m_own = own;
    showSentences();
    showChart();
    setVisible(!m_sentences.front().isEmpty() || m_card || m_own);
}

void PassportSharing::showSentences() {
    const bool quotable = !m_sentences.front().isEmpty();
    m_sentenceLabel->setText(tr("Sentence"));
    m_sentenceLabel->setVisible(quotable);
    m_toReport->setText(tr("To the report"));
    m_toReport->setToolTip(tr("Put the sentence into the next report that is exported"));
    m_toReport->setVisible(quotable);
    for (std::size_t at = 0; at < m_copies.size(); ++at) {
        const QString action =
            tr("Copy the sentence: %1").arg(LanguageSwitch::nameOf(static_cast<Language>(at)));
        m_copies[at]->setToolTip(action + QStringLiteral("\n\n") + m_sentences[at]);
        m_copies[at]->setAccessibleName(action);
        m_copies[at]->setVisible(quotable);
    }
}

void PassportSharing::showChart() {
    m_chartLabel->setText(tr("Chart"));
    m_copyChart->setText(tr("Copy"));
    m_copyChart->setToolTip(tr("Copy the chart as a picture, with its values as a table"));
    m_copyChart->setAccessibleName(tr("Copy the chart"));
    m_saveChart->setText(tr("Save as"));
    m_saveChart->setToolTip(tr("Save the chart (PNG, SVG, PDF) or its table (Excel, CSV)"));
    m_saveChart->setAccessibleName(tr("Save the chart or its table"));
    m_saveMenu->clear();
    for (const ChartFileType& type : chartFileTypes()) {
        QAction* action =
            m_saveMenu->addAction(tr("%1 (%2)…").arg(type.name, type.extension.mid(1).toUpper()));
        action->setData(type.extension);
    }
    m_chartToReport->setText(tr("In the report"));
    m_chartToReport->setToolTip(tr("The chart goes into the next report that is exported"));
    m_chartToReport->setChecked(m_card && m_card->isInReport());
    const bool shareable = m_card || m_own;
    m_chartLabel->setVisible(shareable);
    m_copyChart->setVisible(shareable);
    m_saveChart->setVisible(shareable);
    m_chartToReport->setVisible(m_card);
}

}  // namespace jisr
