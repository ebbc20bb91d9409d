#pragma once

#include <QAbstractTableModel>

#include "core/storage/merging.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;
class Theme;

/// Two learners side by side, field by field and row by row, and what they would be as one.
class Comparison : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, Kept, Merged, After, ColumnCount };
    enum Role { ChosenRole = Qt::UserRole + 1, DiffersRole, HeadingRole };

    Comparison(OpenProgramme& programme, LanguageSwitch& language, Theme& theme, QObject* parent = nullptr);

    /// Looks at two learners; the better one to keep stays, unless @p asTold. Throws FileError, Refused.
    void set(qint64 a, qint64 b, bool asTold = false);
    void clear();
    /// Reads both again, the choices stay.
    void renew();
    /// Who stays, goes.
    void swap();
    /// Takes a row's value from one of them; false when there is nothing to choose.
    bool choose(int row, Side side);
    /// Both CIN in full, or masked as everywhere.
    void setCinShown(bool shown);
    /// The next row with a choice, from @p row on; -1 none.
    int nextChoice(int row) const;

    const MergePlan& plan() const { return m_plan; }
    const MergeChoices& choices() const { return m_choices; }
    bool empty() const { return !m_plan.kept; }
    /// A heading's row, which spans the table.
    bool isHeading(int row) const { return m_rows[static_cast<size_t>(row)].heading; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        QString name, kept, merged, after;
        int field = -1;
        bool heading = false, differs = false, choosable = false;
        Side side = Side::Kept;
    };
    void build();
    void addFields();
    void addEvents(RecordKind kind);
    QString shown(const Field& field, const QVariant& value) const;
    QString event(RecordKind kind, const StoredRow& row) const;
    QString who(qint64 learner, const QVariant& reference) const;

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    Theme& m_theme;
    MergePlan m_plan;
    MergeChoices m_choices;
    bool m_cinShown = false;
    std::vector<Row> m_rows;
};

}  // namespace jisr
