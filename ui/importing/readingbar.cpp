#include "ui/importing/readingbar.h"

#include <QComboBox>
#include <QEvent>
#include <QSpinBox>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int lastHeaderRow = 50;
}

ReadingBar::ReadingBar(LanguageSwitch& language, QWidget* parent) : QWidget(parent), m_language(language) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::medium);
    layout->setVerticalSpacing(space::hair);
    m_as = add("importAs");
    m_sheet = add("importSheet");
    m_encoding = add("importEncoding");
    m_separator = add("importSeparator");
    m_headerLabel = parts::text("label");
    m_header = new QSpinBox;
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_header->setRange(0, lastHeaderRow);
    m_header->setKeyboardTracking(false);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_headerLabel->setBuddy(m_header);
    m_dates = add("importDates");
    m_amounts = add("importAmounts");
    int column = 0;
    const auto place = [&](QLabel* label, QWidget* box) {
        layout->addWidget(label, 0, column);
        layout->addWidget(box, 1, column++);
    };
    place(m_as.label, m_as.box);
    place(m_sheet.label, m_sheet.box);
    place(m_encoding.label, m_encoding.box);
    place(m_separator.label, m_separator.box);
    place(m_headerLabel, m_header);
    place(m_dates.label, m_dates.box);
    place(m_amounts.label, m_amounts.box);
    layout->setColumnStretch(column, 1);
    for (QComboBox* box : {m_as.box, m_sheet.box, m_encoding.box, m_separator.box}) {
        connect(box, &QComboBox::activated, this, &ReadingBar::tellOptions);
    }
    connect(m_header, &QSpinBox::valueChanged, this, &ReadingBar::tellOptions);
    connect(m_dates.box, &QComboBox::activated, this,
            [this] { emit formChanged(FieldType::Date, m_dates.box->currentData().toString()); });
    connect(m_amounts.box, &QComboBox::activated, this,
            [this] { emit formChanged(FieldType::Decimal, m_amounts.box->currentData().toString()); });
    retranslate();
}

ReadingBar::Choice ReadingBar::add(const char* objectName) {
    Choice choice{parts::text("label"), new QComboBox};
    choice.box->setObjectName(QLatin1String(objectName));
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.box->setMaximumWidth(230);
    choice.label->setBuddy(choice.box);
    return choice;
}

void ReadingBar::refill(QComboBox* box, const QList<std::pair<QString, QVariant>>& items) {
    const QVariant current = box->currentData();
    box->clear();
    for (const auto& [text, data] : items) {
        box->addItem(text, data);
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

void ReadingBar::show(const TablePreview& preview, const QString& dates, const QString& amounts) {
    const QSignalBlocker quiet(m_header);
    m_options = preview.options;
    const auto select = [](QComboBox* box, const QVariant& wanted) {
        if (box->findData(wanted) < 0 && !wanted.toString().isEmpty()) {
            box->addItem(wanted.toString(), wanted);
        }
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    select(m_as.box, preview.as);
    m_sheet.box->clear();
    for (const QString& sheet : preview.sheets) {
        m_sheet.box->addItem(sheet, sheet);
    }
    select(m_sheet.box, preview.options.sheet);
    select(m_encoding.box, preview.options.encoding);
    m_separator.box->setCurrentIndex(std::max(0, m_separator.box->findData(preview.options.separator)));
    m_header->setValue(preview.options.headerLine);
    select(m_dates.box, dates);
    select(m_amounts.box, amounts);
    const bool workbook = !preview.sheets.isEmpty();
    for (const Choice& choice : {m_encoding, m_separator}) {
        choice.label->setVisible(!workbook);
        choice.box->setVisible(!workbook);
    }
    m_sheet.label->setVisible(workbook);
    m_sheet.box->setVisible(workbook);
}

void ReadingBar::tellOptions() {
    m_options.sheet = m_sheet.box->currentData().toString();
    m_options.encoding = m_encoding.box->currentData().toString();
    m_options.separator = m_separator.box->currentData().toChar();
    m_options.headerLine = m_header->value();
    emit optionsChanged(m_options, m_as.box->currentData().toString());
}

void ReadingBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReadingBar::retranslate() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    QList<std::pair<QString, QVariant>> kinds{
        {tr("one row a learner, with everything"), QStringLiteral("roll")}};
    for (const RecordKind kind :
         {RecordKind::Learner, RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact,
          RecordKind::Cohort, RecordKind::Organisation, RecordKind::Track, RecordKind::Phase,
          RecordKind::Target, RecordKind::Staff}) {
        kinds.append({phrasebook.say(record(kind).pluralLabel), QString(record(kind).plural)});
    }
    refill(m_as.box, kinds);
    if (m_encoding.box->count() == 0) {
        for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256"}) {
            m_encoding.box->addItem(QLatin1String(name), QLatin1String(name));
        }
    }
    refill(m_separator.box, {{tr("semicolon ;"), QChar(u';')},
                             {tr("comma ,"), QChar(u',')},
                             {tr("tab"), QChar(u'\t')},
                             {tr("bar |"), QChar(u'|')}});
    refill(m_dates.box, {{tr("as each one shows"), QString()},
                         {tr("day/month/year"), QStringLiteral("dd/MM/yyyy")},
                         {tr("month/day/year"), QStringLiteral("MM/dd/yyyy")},
                         {tr("year-month-day"), QStringLiteral("yyyy-MM-dd")}});
    refill(m_amounts.box, {{tr("as each one shows"), QString()},
                           {QStringLiteral("1 234,50"), QStringLiteral("1 234,50")},
                           {QStringLiteral("1,234.50"), QStringLiteral("1,234.50")}});
    m_as.label->setText(tr("It holds"));
    m_sheet.label->setText(tr("Sheet"));
    m_encoding.label->setText(tr("Encoding"));
    m_separator.label->setText(tr("Separator"));
    m_headerLabel->setText(tr("Header row"));
    m_header->setSpecialValueText(tr("none"));
    m_dates.label->setText(tr("Dates"));
    m_amounts.label->setText(tr("Amounts"));
    for (const Choice& choice : {m_as, m_sheet, m_encoding, m_separator, m_dates, m_amounts}) {
        choice.box->setAccessibleName(choice.label->text());
    }
    m_header->setAccessibleName(m_headerLabel->text());
}

}  // namespace jisr
