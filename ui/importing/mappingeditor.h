#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace jisr {

class LanguageSwitch;
class Theme;

/// Which column feeds which field, and the first rows as they would be read.
class MappingEditor : public QWidget {
    Q_OBJECT

  public:
    MappingEditor(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    void setPreview(const TablePreview& preview);
    const Mapping& mapping() const { return m_mapping; }

  signals:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Target {
        QString name;  ///< "learner.cin"
        QString text;
    };
    void retranslate();
    void fillColumns();
    void fillPreview();
    void showRow(int row);
    void setFormat(const QString& header, const QString& format);
    void assign(int column, const QString& target);
    QStringList targetsOf(const QString& header) const;
    QList<Target> possibleTargets() const;
    QString targetText(const QString& name) const;

    LanguageSwitch& m_language;
    Theme& m_theme;
    TablePreview m_preview;
    Mapping m_mapping;
    QLabel *m_columnsTitle, *m_previewTitle, *m_warnings;
    QTableWidget *m_columns, *m_rows;
};

}  // namespace jisr
