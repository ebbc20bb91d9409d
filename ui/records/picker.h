#pragma once

#include <QListWidget>
#include <QObject>
#include <QPointer>
#include <QVariant>
#include <functional>
#include <vector>

#include "core/catalogue/normalise.h"
#include "core/editing/candidates.h"

namespace jisr {

class FieldLine;
class FieldPopup;

/// A list beneath a line of typing: any part of a name finds it, arrows and Enter choose. The list is
/// given, or asked for when it is needed.
class Picker : public QObject {
    Q_OBJECT

  public:
    struct Entry {
        QVariant value;
        Candidate words;  ///< how it is shown and found; its id isn't used
    };

    Picker(FieldLine& line, QWidget* owner);
    ~Picker() override;

    void setEntries(std::vector<Entry> entries);
    bool loaded() const { return m_loaded; }
    /// The list is no longer what it was: asked for again when needed.
    void forget();
    /// Called when the list is needed; @p text is what is typed.
    void setAsk(std::function<void(const QString& text)> ask, bool byText);
    /// Offers "Create “X”" beneath the list when what is typed names nothing in it.
    void setCreate(std::function<QString(const QString& text)> offer,
                   std::function<void(const QString& text)> create);
    /// Other ways in which a text may mean an entry (common words, codes); an empty result: none.
    void setMeaning(std::function<QVariant(const QString& text)> meaning) { m_meaning = std::move(meaning); }

    /// What the text of the line means. Before the list came: neither value nor rejection.
    Normalised read(const QString& text) const;
    /// The list isn't there yet, so that nothing can be told.
    bool waiting(const QString& text) const;
    void openAll();
    void close();
    bool isOpen() const;

  signals:
    /// An entry was chosen by mouse or keyboard; the line shows it.
    void chosen();
    void arrived();  ///< the list that was asked for

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void typed(const QString& text);
    void fill(const QString& text);
    void need(const QString& text);
    bool key(int key);
    void choose(int row);
    void move(int step);

    FieldLine& m_line;
    QWidget* m_owner;
    QListWidget* m_list;
    QPointer<FieldPopup> m_popup;
    std::vector<Entry> m_entries;
    std::vector<Candidate> m_words;  ///< of the entries, for matching
    bool m_loaded = false, m_byText = false, m_wanted = false;
    QString m_askedText;
    bool m_asked = false;
    QString m_shownText;
    QVariant m_chosen;
    QString m_chosenLabel;
    std::function<void(const QString&)> m_ask, m_create;
    std::function<QString(const QString&)> m_offer;
    std::function<QVariant(const QString&)> m_meaning;
};

}  // namespace jisr
