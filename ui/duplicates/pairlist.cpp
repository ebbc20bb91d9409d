#include "ui/duplicates/pairlist.h"

#include <QPainter>
#include <QSet>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

PairList::PairList(OpenProgramme& programme, LanguageSwitch& language, QObject* parent)
    : QAbstractListModel(parent), m_programme(programme), m_language(language) {}

void PairList::setResult(const DuplicateResult& result) {
    m_pairs = result.pairs;
    m_offices = result.offices;
    filter();
}

void PairList::setFilter(DuplicateLevel level, qint32 region) {
    m_level = level;
    m_region = region;
    filter();
}

bool PairList::inRegion(const DuplicatePair& pair) const {
    return !m_region || pair.firstRegion == m_region || pair.secondRegion == m_region;
}

void PairList::filter() {
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_pairs.size(); ++i) {
        if (m_pairs[i].level <= m_level && inRegion(m_pairs[i])) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

const DuplicatePair* PairList::pair(int row) const {
    return row >= 0 && row < rowCount() ? &m_pairs[m_shown[static_cast<size_t>(row)]] : nullptr;
}

int PairList::rowOf(qint64 first, qint64 second) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (pair(row)->first == first && pair(row)->second == second) {
            return row;
        }
    }
    return -1;
}

void PairList::remove(qint64 first, qint64 second) {
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const DuplicatePair& each) {
        return each.first == first && each.second == second;
    });
    if (found != m_pairs.end()) {
        m_pairs.erase(found);
        filter();
    }
}

void PairList::postpone(int row) {
    if (const DuplicatePair* chosen = pair(row)) {
        const auto place = m_pairs.begin() + (chosen - m_pairs.data());
        std::rotate(place, place + 1, m_pairs.end());
        filter();
    }
}

void PairList::restore(const DuplicatePair& pair) {
    std::erase_if(m_pairs, [&](const DuplicatePair& each) {
        return each.first == pair.first && each.second == pair.second;
    });
    m_pairs.insert(m_pairs.begin(), pair);
    filter();
}

void PairList::became(qint64 merged, qint64 kept) {
    const bool concerned = std::any_of(m_pairs.begin(), m_pairs.end(), [merged](const DuplicatePair& pair) {
        return pair.first == merged || pair.second == merged;
    });
    if (!concerned) {
        return;
    }
    for (DuplicatePair& pair : m_pairs) {
        pair.first = pair.first == merged ? kept : pair.first;
        pair.second = pair.second == merged ? kept : pair.second;
        if (pair.first > pair.second) {
            std::swap(pair.first, pair.second);
            std::swap(pair.firstOffice, pair.secondOffice);
            std::swap(pair.firstRegion, pair.secondRegion);
        }
    }
    QSet<std::pair<qint64, qint64>> seen;
    std::erase_if(m_pairs, [&](const DuplicatePair& pair) {
        const std::pair key(pair.first, pair.second);
        const bool again = pair.first == pair.second || seen.contains(key);
        seen.insert(key);
        return again;
    });
    filter();
}

void PairList::drop(qint64 learner) {
    const size_t dropped = std::erase_if(m_pairs, [learner](const DuplicatePair& pair) {
        return pair.first == learner || pair.second == learner;
    });
    if (dropped) {
        filter();
    }
}

std::vector<std::pair<qint64, qint64>> PairList::certain() const {
    std::vector<std::pair<qint64, qint64>> pairs;
    for (const DuplicatePair& pair : m_pairs) {
        if (pair.level == DuplicateLevel::Certain && inRegion(pair)) {
            pairs.emplace_back(pair.first, pair.second);
        }
    }
    return pairs;
}

std::array<qint64, 3> PairList::counts() const {
    std::array<qint64, 3> counts{};
    for (const DuplicatePair& pair : m_pairs) {
        counts[static_cast<size_t>(pair.level)] += inRegion(pair);
    }
    return counts;
}

std::vector<qint32> PairList::regions() const {
    std::vector<qint32> regions;
    for (const DuplicatePair& pair : m_pairs) {
        for (const qint32 region : {pair.firstRegion, pair.secondRegion}) {
            if (region && std::find(regions.begin(), regions.end(), region) == regions.end()) {
                regions.push_back(region);
            }
        }
    }
    return regions;
}

void PairList::refresh() {
    if (rowCount()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int PairList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString PairList::places(const DuplicatePair& pair) const {
    QStringList places;
    for (const qint32 region : {pair.firstRegion, pair.secondRegion}) {
        const QString name = region ? m_programme.label(RecordKind::Region, region) : QString();
        if (!name.isEmpty() && !places.contains(name)) {
            places << name;
        }
    }
    QString text = places.join(QStringLiteral(" / "));
    if (m_offices.size() > 1) {
        QStringList offices{m_offices.value(pair.firstOffice), m_offices.value(pair.secondOffice)};
        offices.removeDuplicates();
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) +
                tr("office %1").arg(offices.join(QStringLiteral(" / ")));
    }
    return text;
}

QVariant PairList::data(const QModelIndex& index, int role) const {
    const DuplicatePair* of = pair(index.row());
    if (!of) {
        return {};
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    const auto names = [&] {
        return QStringLiteral("%1 ↔ %2").arg(m_programme.label(RecordKind::Learner, of->first),
                                             m_programme.label(RecordKind::Learner, of->second));
    };
    const auto reasons = [&] {
        QStringList list;
        for (const Message& reason : reasonsOf(*of)) {
            list << phrasebook.say(reason);
        }
        return phrasebook.list(list);
    };
    switch (role) {
        case ScoreRole:
            return of->score;
        case LevelRole:
            return static_cast<int>(of->level);
        case NamesRole:
        case Qt::DisplayRole:
            return names();
        case ReasonsRole:
            return reasons();
        case PlacesRole:
            return places(*of);
        case Qt::ToolTipRole:
            return QString(names() + u'\n' + reasons() + u'\n' + places(*of));
        case Qt::AccessibleTextRole:
            return tr("%1, score %2: %3").arg(names(), phrasebook.number(of->score), reasons());
        default:
            return {};
    }
}

// ---- painting ----

namespace {
constexpr int Padding = 8, ScoreWidth = 38;
}

QSize PairPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, 3 * option.fontMetrics.height() + 2 * Padding + 2};
}

void PairPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Tokens& tokens = m_theme.tokens();
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, tokens.hover);
    }
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(Padding, Padding, -Padding, -Padding);
    const auto level = static_cast<DuplicateLevel>(index.data(PairList::LevelRole).toInt());
    QRect score =
        QStyle::visualRect(option.direction, inside,
                           {inside.left(), inside.top() + 1, ScoreWidth, option.fontMetrics.height() + 4});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(level == DuplicateLevel::Certain  ? tokens.success
                      : level == DuplicateLevel::Likely ? tokens.warning
                                                        : tokens.hover);
    painter->drawRoundedRect(score, 8, 8);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(level == DuplicateLevel::Certain  ? tokens.successText
                    : level == DuplicateLevel::Likely ? tokens.warningText
                                                      : tokens.muted);
    painter->drawText(score, Qt::AlignCenter, index.data(PairList::ScoreRole).toString());
    const int line = option.fontMetrics.height();
    const auto text = [&](int number, const QString& words, const QColor& colour, const QFont& font) {
        QRect place(inside.left() + ScoreWidth + Padding, inside.top() + number * line + 2,
                    inside.width() - ScoreWidth - Padding, line);
        place = QStyle::visualRect(option.direction, inside, place);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            place, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    QFont small = option.font;
    if (small.pixelSize() > 0) {
        small.setPixelSize(small.pixelSize() - 1);
    } else {
        small.setPointSizeF(small.pointSizeF() * 0.92);
    }
    text(0, index.data(PairList::NamesRole).toString(), tokens.text, bold);
    text(1, index.data(PairList::ReasonsRole).toString(), tokens.muted, small);
    text(2, index.data(PairList::PlacesRole).toString(), tokens.muted, small);
    painter->restore();
}

}  // namespace jisr
