#include "ui/agenda/filledsheetview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

#include "ui/base/language.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int ListedLines = 2000, LineWidth = 70, ReferenceWidth = 120, NameWidth = 190, FateWidth = 150;
}  // namespace

FilledSheetView::FilledSheetView(LanguageSwitch& language, QWidget* parent)
    : QFrame(parent), m_language(language) {
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, space::medium);
    auto* head = parts::row(space::small);
    head->setContentsMargins(space::large, 0, space::large, 0);
    auto* words = parts::column(space::tight);
    m_title = parts::text("heading");
    m_title->setObjectName(QStringLiteral("filledTitle"));
    m_about = parts::text("muted");
    m_about->setObjectName(QStringLiteral("filledAbout"));
    m_about->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_about);
    m_cancel = parts::button("", "filledCancel");
    m_apply = parts::button("primary", "filledApply");
    head->addLayout(words, 1);
    head->addWidget(m_cancel);
    head->addWidget(m_apply);
    layout->addLayout(head);
    m_lines = new QTableWidget;
    m_lines->setObjectName(QStringLiteral("filledLines"));
    m_lines->setColumnCount(5);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setShowGrid(false);
    m_lines->setAlternatingRowColors(true);
    m_lines->setTabKeyNavigation(false);
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setDefaultSectionSize(28);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    m_lines->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {LineWidth, ReferenceWidth, NameWidth, FateWidth};
    for (int column = 0; column < 4; ++column) {
        m_lines->setColumnWidth(column, widths[column]);
    }
    layout->addWidget(m_lines, 1);
    connect(m_apply, &QPushButton::clicked, this, &FilledSheetView::applyWanted);
    connect(m_cancel, &QPushButton::clicked, this, &FilledSheetView::dismissed);
}

void FilledSheetView::show(const FilledSheet& sheet) {
    m_sheet = sheet;
    fill();
    QFrame::show();
    (m_apply->isEnabled() ? m_apply : m_cancel)->setFocus();
}

void FilledSheetView::setWritable(bool writable) {
    m_writable = writable;
    m_apply->setEnabled(writable && m_sheet.count(SheetFate::Write) > 0);
}

void FilledSheetView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QFrame::changeEvent(event);
}

void FilledSheetView::fill() {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const auto count = [&](SheetFate fate) { return phrasebook.number(m_sheet.count(fate)); };
    m_title->setText(tr("Filled sheet “%1”").arg(QFileInfo(m_sheet.path).fileName()));
    m_about->setText(
        !m_sheet.fault.isEmpty()
            ? phrasebook.say(m_sheet.fault)
            : tr("%1 calls to write, %2 entered before, %3 rejected, %4 lines not filled in. Nothing "
                 "has been written yet.")
                  .arg(count(SheetFate::Write), count(SheetFate::Already), count(SheetFate::Rejected),
                       count(SheetFate::Empty)));
    m_cancel->setText(tr("Close"));
    m_apply->setText(tr("Write %1 calls").arg(count(SheetFate::Write)));
    setWritable(m_writable);
    m_lines->setAccessibleName(tr("Lines of the sheet"));
    m_lines->setHorizontalHeaderLabels({tr("Line"), phrasebook.say(sheetColumnName(SheetColumn::Reference)),
                                        phrasebook.say(sheetColumnName(SheetColumn::Name)),
                                        tr("What becomes of it"), tr("Why, or what is written")});
    for (int column = 0; column < m_lines->columnCount(); ++column) {
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    // what needs a hand first
    std::vector<const FilledLine*> lines;
    for (const SheetFate fate : {SheetFate::Rejected, SheetFate::Write, SheetFate::Already}) {
        for (const FilledLine& line : m_sheet.lines) {
            if (line.fate == fate && lines.size() < ListedLines) {
                lines.push_back(&line);
            }
        }
    }
    m_lines->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const FilledLine& line = *lines[std::size_t(row)];
        const bool rejected = line.fate == SheetFate::Rejected;
        const QString fate = rejected                        ? tr("rejected")
                             : line.fate == SheetFate::Write ? tr("new call")
                                                             : tr("entered before");
        QString what = rejected ? phrasebook.say(line.why)
                                : tr("%1 on %2", "result, day")
                                      .arg(phrasebook.say(callOutcomeName(line.report.outcome)),
                                           phrasebook.date(line.report.on));
        if (!line.newEmployer.isEmpty()) {
            what += QStringLiteral(" · ") + tr("new organisation “%1”").arg(line.newEmployer);
        }
        const QString cells[] = {phrasebook.number(line.line), line.reference, line.name, fate, what};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_lines->setItem(row, column, item);
        }
    }
}

}  // namespace jisr
