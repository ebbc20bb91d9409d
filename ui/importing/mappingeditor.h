#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QComboBox;
class QLabel;

namespace jisr {

class ColumnTable;
class FieldList;
class LanguageSwitch;
class ReadPreview;
class Theme;

/// Which column feeds which field, by choosing or dragging, and the first rows as they would be read.
class MappingEditor : public QWidget {
    Q_OBJECT

  public:
    MappingEditor(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    void setPreview(const TablePreview& preview, const Mapping& mapping);
    const Mapping& mapping() const { return m_mapping; }
    /// The form of every column of dates, or of amounts; empty: as each value shows.
    void setForms(FieldType type, const QString& format);
    /// The form that all columns of dates, or of amounts, share; empty when they don't.
    QString form(FieldType type) const;

  signals:
    void changed();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillColumns();
    void fillFields();
    void fillPreview();
    void fillTargets(QComboBox* box, const QString& header) const;
    void showRow(int row);
    QString remark(const QString& header) const;
    void setFormat(const QString& header, const QString& format);
    void assign(int column, const QString& target);

    LanguageSwitch& m_language;
    Theme& m_theme;
    TablePreview m_preview;
    Mapping m_mapping;
    QLabel *m_columnsTitle, *m_fieldsTitle, *m_previewTitle, *m_warnings;
    ColumnTable* m_columns;
    FieldList* m_fields;
    ReadPreview* m_rows;
};

}  // namespace jisr
