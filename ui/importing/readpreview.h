#pragma once

#include <QTableWidget>

#include "core/importing/mapping.h"

namespace jisr {

class LanguageSwitch;
class Theme;

/// The first rows of a table as they would be read under a mapping; what can't be is struck through, what
/// is doubtful slanted, each with its reason.
class ReadPreview : public QTableWidget {
    Q_OBJECT

  public:
    ReadPreview(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    void show(const Mapping& mapping, const QStringList& header, const QList<QStringList>& rows);
    using QTableWidget::show;

  private:
    /// How the dates of the table are written, as its columns of dates tell together.
    static DateOrder orderOf(const Mapping& mapping, const QStringList& header,
                             const QList<QStringList>& rows);
    void fillColumn(int column, const Field* field, const FieldSource& source, const QStringList& header,
                    const QList<QStringList>& rows);

    DateOrder m_order = DateOrder::Unknown;
    LanguageSwitch& m_language;
    Theme& m_theme;
};

}  // namespace jisr
