#pragma once

#include <QFrame>

#include "core/followup/filledsheet.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace jisr {

class LanguageSwitch;

/// A filled call sheet before it is written: how many calls are new, and the lines with what becomes of each.
class FilledSheetView : public QFrame {
    Q_OBJECT

  public:
    explicit FilledSheetView(LanguageSwitch& language, QWidget* parent = nullptr);
    void show(const FilledSheet& sheet);
    void setWritable(bool writable);
    const FilledSheet& sheet() const { return m_sheet; }

  signals:
    void applyWanted();
    void dismissed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();

    LanguageSwitch& m_language;
    FilledSheet m_sheet;
    bool m_writable = true;
    QLabel *m_title, *m_about;
    QTableWidget* m_lines;
    QPushButton *m_apply, *m_cancel;
};

}  // namespace jisr
