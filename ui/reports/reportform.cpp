#include "ui/reports/reportform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>

#include "core/base/clock.h"
#include "core/reporting/reportcatalogue.h"
#include "ui/base/figuresdesk.h"
#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int ChaptersHeight = 150, SignatureHeight = 58;
constexpr qint64 LargestLogo = 2'000'000;  // bytes

const QString officeKey = QStringLiteral("reports/office");
const QString signatureKey = QStringLiteral("reports/signature");
const QString logoKey = QStringLiteral("reports/logo");

enum Comparison { Nothing, MonthBefore, YearBefore, OtherDay };

}  // namespace

ReportForm::ReportForm(Desk& desk, FiguresDesk& figures, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_figures(figures) {
    makeRows();
    m_office->setText(desk.settings.value(officeKey).toString());
    m_signature->setPlainText(desk.settings.value(signatureKey).toString());
    m_logoBytes = desk.settings.value(logoKey).toByteArray();
    m_french->setChecked(desk.language.language() == Language::French);
    m_arabic->setChecked(desk.language.language() == Language::Arabic);
    m_english->setChecked(desk.language.language() == Language::English);
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillAbout();
        fillChapters();
        ask();
    });
    connect(m_about, &QComboBox::currentIndexChanged, this, &ReportForm::ask);
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this] {
        m_compareOn->setVisible(m_compare->currentIndex() == OtherDay);
        ask();
    });
    connect(m_compareOn, &QDateEdit::dateChanged, this, &ReportForm::ask);
    for (QCheckBox* language : {m_french, m_arabic, m_english}) {
        connect(language, &QCheckBox::toggled, this, [this, language](bool on) {
            // one language at least
            if (!on && !m_french->isChecked() && !m_arabic->isChecked() && !m_english->isChecked()) {
                language->setChecked(true);
                return;
            }
            const int chosen = m_french->isChecked() + m_arabic->isChecked() + m_english->isChecked();
            m_together->setEnabled(chosen == 2);
            ask();
        });
    }
    connect(m_together, &QCheckBox::toggled, this, &ReportForm::ask);
    connect(m_chapters, &QListWidget::itemChanged, this, &ReportForm::ask);
    connect(m_office, &QLineEdit::editingFinished, this, &ReportForm::remember);
    connect(m_signature, &QPlainTextEdit::textChanged, this, &ReportForm::remember);
    connect(m_logo, &QPushButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_logoBytes.clear();
        remember();
        showLogo();
    });
    connect(&figures, &FiguresDesk::changed, this, [this] {
        fillAbout();
        fillComparisons();
    });
    connect(&figures, &FiguresDesk::stateChanged, this, &ReportForm::fillAbout);
}

void ReportForm::makeRows() {
    auto* rows = parts::column(space::tight);
    rows->setContentsMargins(0, 0, 0, 0);
    setLayout(rows);
    const auto label = [this, rows](QWidget* of) {
        QLabel* text = parts::text("label");
        text->setBuddy(of);
        m_labels.append(text);
        rows->addWidget(text);
    };
    const auto add = [&](QWidget* widget, const char* name) {
        widget->setObjectName(QLatin1String(name));
        label(widget);
        rows->addWidget(widget);
        rows->addSpacing(space::tight);
    };
    m_kind = new QComboBox;
    add(m_kind, "reportKind");
    m_about = new QComboBox;
    add(m_about, "reportAbout");
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_french = new QCheckBox;
    m_arabic = new QCheckBox;
    m_english = new QCheckBox;
    m_together = new QCheckBox;
    auto* languages = new QWidget;
    auto* languageRow = parts::row(space::medium);
    languages->setLayout(languageRow);
    for (const auto& [box, name] :
         {std::pair{m_french, "reportFrench"}, {m_arabic, "reportArabic"}, {m_english, "reportEnglish"}}) {
        box->setObjectName(QLatin1String(name));
        languageRow->addWidget(box);
    }
    languageRow->addStretch();
    label(m_french);
    rows->addWidget(languages);
    m_together->setObjectName(QStringLiteral("reportTogether"));
    m_together->setEnabled(false);
    rows->addWidget(m_together);
    rows->addSpacing(space::tight);
    m_compare = new QComboBox;
    add(m_compare, "reportCompare");
    m_compareOn = new QDateEdit;
    m_compareOn->setObjectName(QStringLiteral("reportCompareOn"));
    m_compareOn->setCalendarPopup(true);
    m_compareOn->setLayoutDirection(Qt::LeftToRight);  // day, month, year, mirrored or not; before the format
    m_compareOn->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_compareOn->hide();
    rows->addWidget(m_compareOn);
    m_chapters = new QListWidget;
    m_chapters->setFixedHeight(ChaptersHeight);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // long titles end in dots
    add(m_chapters, "reportChapters");
    m_office = new QLineEdit;
    add(m_office, "reportOffice");
    m_signature = new QPlainTextEdit;
    m_signature->setFixedHeight(SignatureHeight);
    m_signature->setTabChangesFocus(true);
    add(m_signature, "reportSignature");
    auto* logos = parts::row(space::small);
    m_logo = parts::button("", "reportLogo");
    m_noLogo = parts::button("quiet", "reportNoLogo");
    logos->addWidget(m_logo);
    logos->addWidget(m_noLogo);
    logos->addStretch();
    rows->addLayout(logos);
    rows->addStretch();
}

void ReportForm::fillKinds() {
    const QString kind = m_kind->currentData().toString();
    m_kind->clear();
    for (const ReportInfo& info : reportCatalogue()) {
        m_kind->addItem(m_desk.language.phrasebook().say(info.name), QLatin1String(info.id));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

void ReportForm::setKind(const QString& kind) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
}

std::vector<CodeName> ReportForm::groups() const {
    const ReportInfo* info = reportInfo(m_kind->currentData().toString());
    if (!info || !info->about) {
        return {};
    }
    std::vector<CodeName> groups;
    const Filter& filter = m_figures.scope().filter;
    const auto allowed = filter.allowed.find(*info->about);
    for (const CodeName& code : m_figures.codes(*info->about)) {
        if (allowed == filter.allowed.end() || allowed->second.contains(code.code)) {
            groups.push_back(code);
        }
    }
    return groups;
}

void ReportForm::fillAbout() {
    const bool was = std::exchange(m_filling, true);
    const QString before = m_about->currentData().toString();
    m_about->clear();
    for (const CodeName& group : groups()) {
        m_about->addItem(group.label(m_desk.language.phrasebook()), group.code);
    }
    m_about->setCurrentIndex(std::max(0, m_about->findData(before)));
    const ReportInfo* info = reportInfo(m_kind->currentData().toString());
    m_about->setVisible(info && info->about);
    m_labels[1]->setVisible(info && info->about);
    m_filling = was;
}

void ReportForm::fillChapters() {
    const bool was = std::exchange(m_filling, true);
    m_chapters->clear();
    if (const ReportInfo* info = reportInfo(m_kind->currentData().toString())) {
        for (const QString& id : info->chapters) {
            const ChapterInfo* chapter = chapterInfo(id);
            auto* item = new QListWidgetItem(m_desk.language.phrasebook().say(chapter->title), m_chapters);
            item->setData(Qt::UserRole, id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    m_filling = was;
}

void ReportForm::fillComparisons() {
    const bool was = std::exchange(m_filling, true);
    const QDate cutOff = m_figures.scope().cutOff;
    const QDate month = parts::latestMonthEnd(cutOff.addDays(-1));
    const int before = m_compare->currentIndex();
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    m_compare->clear();
    m_compare->addItem(tr("With nothing"));
    m_compare->addItem(tr("With the month end before, %1").arg(phrasebook.date(month)), month);
    m_compare->addItem(tr("With the year before, %1").arg(phrasebook.date(cutOff.addYears(-1))),
                       cutOff.addYears(-1));
    m_compare->addItem(tr("With another day…"));
    m_compare->setCurrentIndex(std::max(0, before));
    m_compareOn->setMaximumDate(cutOff.addDays(-1));
    if (m_compare->currentIndex() != OtherDay) {
        m_compareOn->setDate(month);
    }
    m_filling = was;
}

ReportOrder ReportForm::order() const {
    const Scope& scope = m_figures.scope();
    ReportOrder order;
    order.kind = m_kind->currentData().toString();
    order.scope = scope.filter;
    order.cutOff = scope.cutOff;
    order.horizon = scope.horizon;
    order.publicMode = scope.publicMode;
    const ReportInfo* info = reportInfo(order.kind);
    if (info && info->about && m_about->currentIndex() >= 0) {
        order.scope.allowed[*info->about] = {m_about->currentData().toString()};
    }
    switch (m_compare->currentIndex()) {
        case MonthBefore:
        case YearBefore:
            order.comparison = m_compare->currentData().toDate();
            break;
        case OtherDay:
            order.comparison = m_compareOn->date();
            break;
        default:
            break;
    }
    const std::vector<Language> chosen = languages();
    order.language = chosen.front();
    if (m_together->isChecked() && chosen.size() == 2) {
        order.beside = chosen.back();
    }
    bool all = true;
    for (int row = 0; row < m_chapters->count(); ++row) {
        const QListWidgetItem* item = m_chapters->item(row);
        if (item->checkState() == Qt::Checked) {
            order.chapters.append(item->data(Qt::UserRole).toString());
        } else {
            all = false;
        }
    }
    if (all) {
        order.chapters.clear();
    }
    order.officeName = m_office->text().trimmed();
    order.logo = m_logoBytes;
    order.signature = m_signature->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    order.madeOn = m_desk.clock.nowUtc().toLocalTime().date();
    return order;
}

std::vector<Language> ReportForm::languages() const {
    std::vector<Language> chosen;
    for (const auto& [box, language] : {std::pair{m_french, Language::French},
                                        {m_arabic, Language::Arabic},
                                        {m_english, Language::English}}) {
        if (box->isChecked()) {
            chosen.push_back(language);
        }
    }
    if (chosen.empty()) {
        chosen.push_back(m_desk.language.language());
    }
    return chosen;
}

void ReportForm::chooseLogo() {
    const QString path =
        m_desk.prompts.openFile(window(), tr("The office's logo"), tr("Picture (*.svg *.png)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({QT_TRANSLATE_NOOP("core", "The logo %1 can't be read: %2."),
                     {QFileInfo(path).fileName(), file.errorString()}});
        return;
    }
    if (file.size() > LargestLogo) {
        emit failed({QT_TRANSLATE_NOOP(
                         "core", "The logo %1 is larger than 2 MB. Save it as SVG, or as a smaller PNG."),
                     {QFileInfo(path).fileName()}});
        return;
    }
    const QByteArray bytes = file.readAll();
    const bool picture = bytes.startsWith("\x89PNG") || bytes.left(1000).contains("<svg");
    if (!picture) {
        emit failed({QT_TRANSLATE_NOOP("core", "%1 is neither a PNG nor an SVG picture."),
                     {QFileInfo(path).fileName()}});
        return;
    }
    m_logoBytes = bytes;
    remember();
    showLogo();
}

void ReportForm::showLogo() {
    m_logo->setText(m_logoBytes.isEmpty() ? tr("Choose a logo…") : tr("Another logo…"));
    m_noLogo->setText(tr("Without logo"));
    m_noLogo->setVisible(!m_logoBytes.isEmpty());
}

void ReportForm::remember() {
    m_desk.settings.setValue(officeKey, m_office->text().trimmed());
    m_desk.settings.setValue(signatureKey, m_signature->toPlainText());
    m_desk.settings.setValue(logoKey, m_logoBytes);
    ask();
}

void ReportForm::ask() {
    if (!m_filling) {
        emit changed();
    }
}

void ReportForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReportForm::retranslate() {
    const bool was = std::exchange(m_filling, true);
    const QStringList labels{tr("Report"),
                             tr("About"),
                             tr("Languages"),
                             tr("Compare"),
                             tr("Chapters"),
                             tr("Office on the cover"),
                             tr("Signature (a line each)")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
    }
    m_kind->setAccessibleName(labels[0]);
    m_about->setAccessibleName(labels[1]);
    m_compare->setAccessibleName(labels[3]);
    m_compareOn->setAccessibleName(tr("Day to compare with"));
    m_chapters->setAccessibleName(labels[4]);
    m_office->setAccessibleName(labels[5]);
    m_signature->setAccessibleName(labels[6]);
    m_office->setPlaceholderText(tr("as in the file"));
    // each language under its own name, whatever the window's
    m_french->setText(LanguageSwitch::nameOf(Language::French));
    m_arabic->setText(LanguageSwitch::nameOf(Language::Arabic));
    m_english->setText(LanguageSwitch::nameOf(Language::English));
    m_together->setText(tr("Side by side in one document"));
    fillKinds();
    fillAbout();
    fillChapters();
    fillComparisons();
    showLogo();
    m_filling = was;
}

}  // namespace jisr
