#pragma once

#include <QWidget>

#include "core/importing/valuesurvey.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace jisr {

class LanguageSwitch;
class Theme;

/// The values that occur in columns of choices and references, and what each is read as: to be translated to
/// a choice, to an existing record, to nothing, or created.
class ValuesView : public QWidget {
    Q_OBJECT

  public:
    ValuesView(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    void show(const ValueSurvey& survey, const Mapping& mapping, bool createMissing);
    using QWidget::show;
    /// The table is being read.
    void showWaiting();
    /// Values that would reject their row.
    int open() const { return m_open; }
    /// What may be chosen for the value in @p row: text and code. The first: as it stands.
    QList<std::pair<QString, QString>> choices(int row) const;
    /// As if chosen from the list in @p row.
    void choose(int row, const QString& code);

    static const QString AsItStands, Create;  ///< codes that no record has

  signals:
    /// Reads @p text of this field as @p code, nothing when empty; untranslated again when AsItStands.
    void chosen(jisr::RecordKind kind, const QString& field, const QString& text, const QString& code);
    void createWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Line {
        int field, value;
    };
    void retranslate();
    void fill();
    void showLine(int row);
    const Field& fieldOf(const SurveyedField& surveyed) const;
    bool makable(const SurveyedField& surveyed) const;
    QString words(const SurveyedField& surveyed, const QString& code) const;
    void emptyUnknown();

    LanguageSwitch& m_language;
    Theme& m_theme;
    ValueSurvey m_survey;
    Mapping m_mapping;
    bool m_createMissing = false, m_waiting = true;
    int m_open = 0;
    QList<Line> m_lines;
    QLabel* m_note;
    QTableWidget* m_table;
    QPushButton* m_emptyUnknown;
};

}  // namespace jisr
