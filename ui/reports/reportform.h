#pragma once

#include <QWidget>

#include "core/reporting/reportorder.h"
#include "ui/base/desk.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jisr {

class FiguresDesk;

/// What is asked of a report: kind, whom it is about, languages, what to compare with, chapters, and what the
/// cover says. Cut-off, filter, horizon and edition are the filter bar's. Remembers the office's name, logo
/// and signature from report to report.
class ReportForm : public QWidget {
    Q_OBJECT

  public:
    ReportForm(Desk& desk, FiguresDesk& figures, QWidget* parent = nullptr);

    /// As it stands, in the first of languages().
    ReportOrder order() const;
    /// Those chosen, French first; never empty.
    std::vector<Language> languages() const;
    /// The groups that the kind may be about, under the present filter; empty for a kind about all.
    std::vector<CodeName> groups() const;
    /// What the page adds by hand to the next report is none of the form's.
    void setKind(const QString& kind);

  signals:
    void changed();
    void failed(const jisr::Message& message);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void makeRows();
    void retranslate();
    void fillKinds();
    void fillAbout();
    void fillChapters();
    void fillComparisons();
    void chooseLogo();
    void showLogo();
    void remember();
    void ask();

    Desk& m_desk;
    FiguresDesk& m_figures;
    QList<QLabel*> m_labels;
    QComboBox *m_kind, *m_about, *m_compare;
    QDateEdit* m_compareOn;
    QCheckBox *m_french, *m_arabic, *m_english, *m_together;
    QListWidget* m_chapters;
    QLineEdit* m_office;
    QPlainTextEdit* m_signature;
    QPushButton *m_logo, *m_noLogo;
    QByteArray m_logoBytes;
    bool m_filling = false;
};

}  // namespace jisr
