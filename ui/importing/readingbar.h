#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace jisr {

class LanguageSwitch;

/// How a table is read: what it holds, sheet or encoding and separator, header row, dates, amounts. Each
/// change is told at once.
class ReadingBar : public QWidget {
    Q_OBJECT

  public:
    explicit ReadingBar(LanguageSwitch& language, QWidget* parent = nullptr);

    /// @param dates, amounts the form that all such columns share.
    void show(const TablePreview& preview, const QString& dates, const QString& amounts);
    using QWidget::show;

  signals:
    void optionsChanged(const jisr::TableOptions& options, const QString& as);
    void formChanged(jisr::FieldType type, const QString& format);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Choice {
        QLabel* label;
        QComboBox* box;
    };
    Choice add(const char* objectName);
    void retranslate();
    void tellOptions();
    static void refill(QComboBox* box, const QList<std::pair<QString, QVariant>>& items);

    LanguageSwitch& m_language;
    TableOptions m_options;
    Choice m_as, m_sheet, m_encoding, m_separator, m_dates, m_amounts;
    QLabel* m_headerLabel;
    QSpinBox* m_header;
};

}  // namespace jisr
