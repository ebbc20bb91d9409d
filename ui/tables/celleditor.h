#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <optional>

#include "core/editing/candidates.h"

namespace jisr {

class Phrasebook;

/// One line of typing upon a cell, with a list of what the cell may hold beneath it where there is one: any
/// part of a name finds it, arrows choose.
class CellEditor : public QLineEdit {
    Q_OBJECT

  public:
    /// Where the cursor goes when the text was accepted.
    enum class Next { Stay, Below, Above, After, Before };

    explicit CellEditor(QWidget* parent = nullptr);
    ~CellEditor() override;

    /// Shows @p text, all of it selected.
    void begin(const Field& field, const QString& text, const Phrasebook& phrasebook);
    /// What a reference may be set to; ids are the values.
    void setEntries(std::vector<Candidate> entries);
    /// The entry that was chosen from the list, unless the text was changed since.
    std::optional<QVariant> chosen() const;
    bool changed() const { return text() != m_first; }
    /// How it stood before anybody typed.
    void setFirst(const QString& text) { m_first = text; }
    void closeList();

  signals:
    void left(jisr::CellEditor::Next next);
    void gaveUp();
    void listWanted(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void fill(bool all);
    void take(int row);

    const Field* m_field = nullptr;
    QString m_first;
    std::vector<Candidate> m_entries;
    std::vector<QVariant> m_values;  ///< of choices, by entry
    QPointer<QListWidget> m_list;
    std::optional<QVariant> m_chosen;
    QString m_chosenText;
};

}  // namespace jisr
