#include "ui/printing/pagelayout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace jisr {

namespace {

constexpr qreal mostStretch = 0.6;   // of a gap, to bring a page's last line to its foot
constexpr qreal mostSqueeze = 0.25;  // of a gap
constexpr qreal perPage = 0.35;      // what a page more costs, in units of the costs below

// White may grow between blocks, not between a heading and what follows it.
bool isElastic(const std::vector<Strip>& strips, std::size_t i) {
    return i > 0 && !strips[i - 1].keepNext;
}

/// One try at a page: strips [from, to).
struct Page {
    qreal used = 0, shrinkable = 0, gaps = 0;
    int parts = 0;
};

class Breaking {
  public:
    explicit Breaking(const std::vector<Strip>& strips) : m_strips(strips) {}

    std::vector<std::size_t> ends() {
        const std::size_t count = m_strips.size();
        m_best.assign(count + 1, 0);
        m_end.assign(count + 1, count);
        for (std::size_t from = count; from-- > 0;) {
            consider(from);
        }
        std::vector<std::size_t> result;
        for (std::size_t from = 0; from < count; from = m_end[from]) {
            result.push_back(m_end[from]);
        }
        return result;
    }

    /// Of the whole, once ends() was asked for.
    qreal cost() const { return m_best.front(); }

  private:
    const std::vector<Strip>& m_strips;
    std::vector<qreal> m_best;
    std::vector<std::size_t> m_end;

    bool forced(std::size_t to) const {
        return to == m_strips.size() || m_strips[to].startsPage ||
               m_strips[to].landscape != m_strips[to - 1].landscape;
    }

    qreal cost(const Page& page, qreal room, std::size_t to) const {
        qreal cost = perPage;
        if (page.used > room) {
            cost += 0.9 * (page.used - room) / std::max<qreal>(page.shrinkable, 1);
        }
        if (forced(to)) {
            // a last page with two lines on it looks like a mistake
            const qreal filled = page.used / room;
            return cost + (filled < 0.2 ? 2 * (0.2 - filled) : 0);
        }
        const qreal white = std::max<qreal>(0, room - page.used - mostStretch * page.gaps) / room;
        return cost + 60 * white * white + 2 * white + m_strips[to].breakCost;
    }

    void consider(std::size_t from) {
        const qreal room = PageFormat{m_strips[from].landscape}.textHeight();
        Page page;
        const int header = m_strips[from].header;
        if (header >= 0 && static_cast<std::size_t>(header) != from) {
            page.used = m_strips[static_cast<std::size_t>(header)].height;
        }
        qreal best = std::numeric_limits<qreal>::max();
        std::size_t end = from + 1, fits = from + 1;
        for (std::size_t to = from + 1; to <= m_strips.size(); ++to) {
            const Strip& last = m_strips[to - 1];
            if (to - 1 > from) {
                if (last.startsPage || last.landscape != m_strips[from].landscape) {
                    break;
                }
                page.used += last.gap;
                page.gaps += isElastic(m_strips, to - 1) ? last.gap : 0;
            }
            page.used += std::min(last.height, room);
            page.shrinkable += last.least > 0 ? last.height - last.least : 0;
            if (to - 1 > from && page.used - page.shrinkable - mostSqueeze * page.gaps > room) {
                break;
            }
            fits = to;
            if (last.keepNext && !forced(to)) {
                continue;
            }
            const qreal whole = cost(page, room, to) + m_best[to];
            if (whole < best) {
                best = whole;
                end = to;
            }
        }
        if (best == std::numeric_limits<qreal>::max()) {
            // what should keep together is higher than a page: as much as there is room for
            best = 10 + m_best[fits];
            end = fits;
        }
        m_best[from] = best;
        m_end[from] = end;
    }
};

PlacedPage place(const std::vector<Strip>& strips, std::size_t from, std::size_t to) {
    PlacedPage page;
    page.format.landscape = strips[from].landscape;
    const qreal room = page.format.textHeight();
    qreal used = 0, gaps = 0, shrinkable = 0;
    const int header = strips[from].header;
    const bool repeats = header >= 0 && static_cast<std::size_t>(header) != from;
    if (repeats) {
        used += strips[static_cast<std::size_t>(header)].height;
    }
    for (std::size_t i = from; i < to; ++i) {
        used += std::min(strips[i].height, room) + (i > from ? strips[i].gap : 0);
        gaps += i > from && isElastic(strips, i) ? strips[i].gap : 0;
        shrinkable += strips[i].least > 0 ? strips[i].height - strips[i].least : 0;
    }
    qreal spread = 1, shrink = 0;
    if (used > room) {
        const qreal squeezed = std::min(used - room, mostSqueeze * gaps);
        // gaps give way first, then the charts
        spread = gaps > 0 ? 1 - squeezed / gaps : 1;
        shrink = shrinkable > 0 ? std::min<qreal>(1, (used - squeezed - room) / shrinkable) : 0;
    } else if (to < strips.size() && gaps > 0 && room - used < 0.3 * room) {
        spread = 1 + std::min(mostStretch, (room - used) / gaps);
    }
    qreal y = PageFormat::top;
    if (repeats) {
        page.strips.push_back({static_cast<std::size_t>(header), y, 1, true});
        y += strips[static_cast<std::size_t>(header)].height;
    }
    for (std::size_t i = from; i < to; ++i) {
        const Strip& strip = strips[i];
        y += i > from ? strip.gap * (isElastic(strips, i) ? spread : 1) : 0;
        qreal height = std::min(strip.height, room);
        if (strip.least > 0) {
            height = std::min(height, strip.height - shrink * (strip.height - strip.least));
        }
        page.strips.push_back({i, y, strip.height > 0 ? height / strip.height : 1, false});
        y += height;
    }
    return page;
}

// Without what is painted: enough to weigh an order.
std::vector<Strip> joined(const std::vector<Block>& blocks, const std::vector<std::size_t>& order,
                          bool whole) {
    std::vector<Strip> strips;
    for (const std::size_t index : order) {
        const int base = static_cast<int>(strips.size());
        for (const Strip& one : blocks[index].strips) {
            strips.emplace_back();
            Strip& strip = strips.back();
            if (whole) {
                strip = one;
            } else {
                strip.height = one.height;
                strip.least = one.least;
                strip.gap = one.gap;
                strip.keepNext = one.keepNext;
                strip.landscape = one.landscape;
                strip.startsPage = one.startsPage;
                strip.header = one.header;
                strip.breakCost = one.breakCost;
            }
            strip.header += strip.header >= 0 ? base : 0;
        }
    }
    for (std::size_t i = strips.size(); i-- > 1;) {
        // a heading goes with its table
        if (strips[i].landscape && !strips[i - 1].landscape && strips[i - 1].keepNext) {
            strips[i - 1].landscape = strips[i - 1].narrow = true;
        }
    }
    return strips;
}

qreal costOf(const std::vector<Strip>& strips) {
    if (strips.empty()) {
        return 0;
    }
    Breaking breaking(strips);
    breaking.ends();
    return breaking.cost();
}

}  // namespace

std::vector<Strip> inOrder(const std::vector<Block>& blocks, const std::vector<std::size_t>& order) {
    return joined(blocks, order, true);
}

std::vector<std::size_t> bestOrder(const std::vector<Block>& blocks) {
    // a document that goes on for hundreds of pages is weighed as it stands: each try costs its whole length
    constexpr std::size_t mostTries = 60;
    // what a move must save: the order that was written is the better one
    constexpr qreal worth = 0.5;
    std::vector<std::size_t> order(blocks.size());
    std::iota(order.begin(), order.end(), 0);
    qreal best = costOf(joined(blocks, order, false));
    std::size_t tries = 0;
    for (std::size_t i = 1; i < order.size() && tries < mostTries; ++i) {
        if (blocks[order[i]].kind == Block::Fixed || blocks[order[i - 1]].kind != Block::Picture ||
            blocks[order[i]].strips.empty()) {
            continue;
        }
        std::size_t to = i;
        while (to > 0 && blocks[order[to - 1]].kind == Block::Picture) {
            --to;
        }
        std::vector<std::size_t> other = order;
        std::rotate(other.begin() + static_cast<std::ptrdiff_t>(to),
                    other.begin() + static_cast<std::ptrdiff_t>(i),
                    other.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        ++tries;
        const qreal cost = costOf(joined(blocks, other, false));
        if (cost < best - worth) {
            best = cost;
            order = other;
        }
    }
    return order;
}

std::vector<PlacedPage> placeStrips(const std::vector<Strip>& strips) {
    std::vector<PlacedPage> pages;
    std::size_t from = 0;
    for (const std::size_t to : Breaking(strips).ends()) {
        pages.push_back(place(strips, from, to));
        from = to;
    }
    return pages;
}

std::vector<Strip> besideEachOther(std::vector<Strip> first, std::vector<Strip> second) {
    const std::size_t count = std::max(first.size(), second.size());
    first.resize(count);
    second.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        Strip& strip = first[i];
        Strip& other = second[i];
        strip.parts.resize(1);
        strip.parts.push_back(other.parts.empty() ? StripPart() : std::move(other.parts.front()));
        if (strip.least > 0 || other.least > 0) {
            // both give way in the same proportion
            const qreal a = strip.height > 0 ? strip.least / strip.height : 1;
            const qreal b = other.height > 0 ? other.least / other.height : 1;
            strip.least = std::max(a, b) * std::max(strip.height, other.height);
        }
        strip.height = std::max(strip.height, other.height);
        strip.gap = std::max(strip.gap, other.gap);
        strip.keepNext = strip.keepNext || other.keepNext;
        strip.landscape = strip.landscape || other.landscape;
        strip.startsPage = strip.startsPage || other.startsPage;
        strip.header = std::max(strip.header, other.header);
        strip.breakCost = std::max(strip.breakCost, other.breakCost);
    }
    return first;
}

}  // namespace jisr
