#pragma once

#include <QVariant>

#include "core/storage/recordstore.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/records/recordwords.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace jisr {

class FiguresDesk;
class OpenProgramme;
class RecordPanel;
struct RecordChanges;

/// A page about one record: a head with its name, cards beneath, the panel that edits at the side. It reads
/// anew when the file or the figures behind it change, and only while somebody sees it.
class RecordPage : public Page {
    Q_OBJECT

  public:
    void showRecord(RecordKind kind, qint64 id);
    RecordKind kind() const { return m_kind; }
    qint64 record() const { return m_id; }
    void enter() override;
    bool settleInput() override;

  protected:
    RecordPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent);

    /// Another record: what was open or typed for the last one is put away.
    virtual void turn() {}
    /// Reads the record and fills the cards. The file may be read here; a fault is caught by the caller.
    virtual void fill() = 0;
    /// Asks for the figures; runs again when the cut-off or the facts change.
    virtual void askFigures() = 0;
    /// All texts that don't belong to the record; fill() follows.
    virtual void retranslate() = 0;
    /// False for a page that shows all of a kind and only points to one.
    virtual bool needsRecord() const { return true; }
    /// Whether what the page shows may be different after a write.
    virtual bool concernedBy(const RecordChanges& changes) const;

    void setHead(const QString& title, const QString& second, const QString& detail);
    /// The record is no longer in the file: says so instead of the cards.
    void showGone();
    void edit(RecordKind kind, qint64 id);
    /// A form for a new record that belongs to this one. @p values by field name.
    void create(RecordKind kind, const QHash<QString, QVariant>& values);
    void refresh();
    void say(QLabel* label, const QString& text);

    OpenProgramme& programme() const { return m_programme; }
    FiguresDesk& figures() const { return m_figures; }
    const Desk& desk() const { return m_desk; }
    const Phrasebook& phrasebook() const { return m_words.phrasebook(); }
    const RecordWords& words() const { return m_words; }
    QVBoxLayout* column() const { return m_column; }
    QHBoxLayout* headActions() const { return m_headActions; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    Desk& m_desk;

  private:
    void fillNow();

    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    RecordWords m_words;
    RecordPanel* m_panel;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QHBoxLayout* m_headActions;
    QLabel *m_title, *m_second, *m_detail, *m_gone;
    QWidget* m_cards;
    RecordKind m_kind = RecordKind::Learner;
    qint64 m_id = 0;
    bool m_stale = true, m_staleFigures = true;
};

}  // namespace jisr
