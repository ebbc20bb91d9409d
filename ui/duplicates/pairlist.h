#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <array>

#include "core/matching/duplicates.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;
class Theme;

/// The pairs still to decide on, by level and region; names are asked for as rows are painted.
class PairList : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { ScoreRole = Qt::UserRole + 1, LevelRole, NamesRole, ReasonsRole, PlacesRole };

    PairList(OpenProgramme& programme, LanguageSwitch& language, QObject* parent = nullptr);

    void setResult(const DuplicateResult& result);
    /// Nothing of a level that is less sure than @p level; 0 any region.
    void setFilter(DuplicateLevel level, qint32 region);
    const DuplicatePair* pair(int row) const;
    int rowOf(qint64 first, qint64 second) const;
    /// Takes a pair out; nothing when it isn't there.
    void remove(qint64 first, qint64 second);
    /// To the end: later.
    void postpone(int row);
    /// Brings a pair back to the top.
    void restore(const DuplicatePair& pair);
    /// @p merged is @p kept from here on: its other pairs are about that one.
    void became(qint64 merged, qint64 kept);
    /// The certain pairs of the chosen region.
    std::vector<std::pair<qint64, qint64>> certain() const;
    /// How many of each level in the chosen region.
    std::array<qint64, 3> counts() const;
    /// Ids of the regions that occur, each once.
    std::vector<qint32> regions() const;
    bool any() const { return !m_pairs.empty(); }
    /// A learner that is no longer there.
    void drop(qint64 learner);
    /// Names may be others.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    bool inRegion(const DuplicatePair& pair) const;
    void filter();
    QString places(const DuplicatePair& pair) const;

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    std::vector<DuplicatePair> m_pairs;
    std::vector<size_t> m_shown;
    QStringList m_offices;
    DuplicateLevel m_level = DuplicateLevel::Likely;
    qint32 m_region = 0;
};

/// Two lines a pair: score and names, then the reasons.
class PairPainter : public QStyledItemDelegate {
  public:
    PairPainter(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& m_theme;
};

}  // namespace jisr
