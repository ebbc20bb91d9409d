#include "ui/printing/printedpages.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>
#include <algorithm>

#include "ui/printing/cover.h"
#include "ui/printing/typography.h"

namespace jisr {

namespace {

constexpr qreal unitsPerPoint = 10;

struct Spot {
    int page = 0;
    qreal y = 0;  ///< tenths of a point
};

}  // namespace

/// What is laid out once and never changes: all that paint() reads.
class PrintedPages::Sheets {
  public:
    explicit Sheets(std::vector<ReportToPrint> printed) : m_printed(std::move(printed)) {
        m_spots.resize(m_printed.size());
        for (std::size_t i = 0; i < m_printed.size(); ++i) {
            m_printed[i].report = typographic(std::move(m_printed[i].report));
            m_voices.push_back(std::make_unique<Typesetter>(
                m_printed[i].report, m_printed[i].charts, [this, i](const QString& anchor) {
                    const auto found = m_spots[i].find(anchor);
                    return found == m_spots[i].end() ? 0 : found->second.page + 1;
                }));
        }
        if (CoverPage::neededFor(m_printed.front().report)) {
            std::vector<const Typesetter*> voices;
            for (const auto& voice : m_voices) {
                voices.push_back(voice.get());
            }
            m_cover.emplace(voices);
        }
        collect();
        m_pages = placeStrips(m_strips);
        if (m_pages.empty() && !m_cover) {
            m_pages.emplace_back();
        }
        find();
    }

    int count() const { return first() + static_cast<int>(m_pages.size() * m_voices.size()); }
    PageFormat format(int page) const { return page < first() ? PageFormat() : m_pages[sheet(page)].format; }
    const std::vector<ReportToPrint>& printed() const { return m_printed; }

    void paint(QPainter& painter, int page) const {
        const Typesetter& voice = *m_voices[voiceOf(page)];
        if (page < first()) {
            m_cover->paint(painter);
            paintFoot(painter, page, voice, PageFormat());
            return;
        }
        const PlacedPage& placed = m_pages[sheet(page)];
        if (page > 0) {
            paintHead(painter, voice, placed.format);
        }
        for (const PlacedStrip& one : placed.strips) {
            const Strip& strip = m_strips[one.strip];
            const std::size_t part = voiceOf(page);
            if (part >= strip.parts.size() || !strip.parts[part].paint) {
                continue;
            }
            painter.save();
            const qreal aside = placed.format.textWidth() - PageFormat().textWidth();
            painter.translate(PageFormat::side + (strip.narrow && voice.rtl() ? aside : 0), one.y);
            if (one.scale < 0.9999) {
                painter.translate(placed.format.textWidth() * (1 - one.scale) / 2, 0);
                painter.scale(one.scale, one.scale);
            }
            strip.parts[part].paint(painter);
            painter.restore();
        }
        paintFoot(painter, page, voice, placed.format);
    }

    std::vector<PrintedHeading> headings() const {
        std::vector<PrintedHeading> result;
        for (std::size_t voice = 0; voice < m_voices.size(); ++voice) {
            const bool many = m_voices.size() > 1;
            if (many && !m_pages.empty()) {
                result.push_back({1, m_printed[voice].report.title, pageFor(0, voice), 0});
            }
            for (std::size_t sheet = 0; sheet < m_pages.size(); ++sheet) {
                for (const PlacedStrip& placed : m_pages[sheet].strips) {
                    const Strip& strip = m_strips[placed.strip];
                    if (!placed.repeated && voice < strip.parts.size() && strip.parts[voice].level > 0) {
                        result.push_back({strip.parts[voice].level + (many ? 1 : 0),
                                          strip.parts[voice].heading, pageFor(sheet, voice),
                                          placed.y / unitsPerPoint});
                    }
                }
            }
        }
        return result;
    }

    std::vector<PrintedLink> links() const {
        std::vector<PrintedLink> result;
        const auto add = [&](int page, const QRectF& area, std::size_t voice, const QString& target) {
            const auto found = m_spots[voice].find(target);
            if (found != m_spots[voice].end()) {
                result.push_back({page, QRectF(area.topLeft() / unitsPerPoint, area.size() / unitsPerPoint),
                                  found->second.page, found->second.y / unitsPerPoint});
            }
        };
        if (m_cover) {
            for (const CoverPage::Link& link : m_cover->links()) {
                add(0, link.area, link.voice, link.target);
            }
        }
        for (std::size_t sheet = 0; sheet < m_pages.size(); ++sheet) {
            for (const PlacedStrip& placed : m_pages[sheet].strips) {
                const Strip& strip = m_strips[placed.strip];
                for (std::size_t voice = 0; voice < strip.parts.size(); ++voice) {
                    for (const StripLink& link : strip.parts[voice].links) {
                        const QRectF area(link.area.topLeft() * placed.scale,
                                          link.area.size() * placed.scale);
                        const qreal indent = m_pages[sheet].format.textWidth() * (1 - placed.scale) / 2;
                        add(pageFor(sheet, voice),
                            area.translated(PageFormat::side + (placed.scale < 1 ? indent : 0), placed.y),
                            voice, link.target);
                    }
                }
            }
        }
        return result;
    }

  private:
    std::vector<ReportToPrint> m_printed;
    std::vector<std::map<QString, Spot>> m_spots;  ///< anchors, one map a language
    std::vector<std::unique_ptr<Typesetter>> m_voices;
    std::optional<CoverPage> m_cover;
    std::vector<Strip> m_strips;
    std::vector<PlacedPage> m_pages;

    int first() const { return m_cover ? 1 : 0; }
    std::size_t sheet(int page) const { return static_cast<std::size_t>(page - first()) / m_voices.size(); }
    std::size_t voiceOf(int page) const {
        return page < first() ? 0 : static_cast<std::size_t>(page - first()) % m_voices.size();
    }
    int pageFor(std::size_t sheet, std::size_t voice) const {
        return first() + static_cast<int>(sheet * m_voices.size() + voice);
    }

    Block block(std::vector<std::vector<Strip>> made) const {
        Block one;
        one.strips = std::move(made.front());
        if (m_voices.size() > 1) {
            one.strips = besideEachOther(std::move(one.strips), std::move(made.back()));
        }
        return one;
    }

    Block::Kind kindOf(std::size_t item) const {
        for (const ReportToPrint& one : m_printed) {
            if (item >= one.report.items.size()) {
                return Block::Fixed;
            }
        }
        const ReportItem& first = m_printed.front().report.items[item];
        const auto* paragraph = std::get_if<ReportParagraph>(&first);
        if (std::holds_alternative<ChartSpec>(first)) {
            return Block::Picture;
        }
        return std::holds_alternative<ReportTable>(first) || (paragraph && !paragraph->headline)
                   ? Block::Mobile
                   : Block::Fixed;
    }

    void collect() {
        std::vector<Block> blocks;
        if (!m_cover) {
            std::vector<std::vector<Strip>> made;
            for (const auto& voice : m_voices) {
                made.push_back(voice->titleStrips());
            }
            blocks.push_back(block(std::move(made)));
        }
        const bool contents = m_cover && !m_cover->hasContents();
        if (contents) {
            std::vector<std::vector<Strip>> made;
            for (const auto& voice : m_voices) {
                made.push_back(voice->contentsStrips());
            }
            blocks.push_back(block(std::move(made)));
        }
        std::size_t count = 0;
        for (const ReportToPrint& one : m_printed) {
            count = std::max(count, one.report.items.size());
        }
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<const PrintedTable*> tables;
            for (const auto& voice : m_voices) {
                if (const PrintedTable* table = voice->table(i)) {
                    tables.push_back(table);
                }
            }
            std::vector<TableShape> shapes;
            if (tables.size() == 2 && tables[0]->columnCount() != tables[1]->columnCount()) {
                shapes = {PrintedTable::shapeFor({tables[0]}), PrintedTable::shapeFor({tables[1]})};
            } else if (!tables.empty()) {
                shapes.assign(m_voices.size(), PrintedTable::shapeFor(tables));
            }
            std::vector<std::vector<Strip>> made;
            for (std::size_t voice = 0; voice < m_voices.size(); ++voice) {
                const TableShape* shape = shapes.empty() ? nullptr : &shapes[voice];
                made.push_back(i < m_printed[voice].report.items.size() ? m_voices[voice]->strips(i, shape)
                                                                        : std::vector<Strip>());
            }
            blocks.push_back(block(std::move(made)));
            blocks.back().kind = kindOf(i);
            blocks.back().item = i;
        }
        // the items begin a page of their own behind contents that take one
        const auto begins = std::find_if(blocks.begin() + (contents ? 1 : 0), blocks.end(),
                                         [](const Block& one) { return !one.strips.empty(); });
        if (contents && begins != blocks.end()) {
            begins->strips.front().startsPage = true;
        }
        const std::vector<std::size_t> order = bestOrder(blocks);
        m_strips = inOrder(blocks, order);
        std::vector<std::size_t> items;
        for (const std::size_t index : order) {
            if (blocks[index].item) {
                items.push_back(*blocks[index].item);
            }
        }
        for (const auto& voice : m_voices) {
            voice->number(items);
        }
    }

    void find() {
        for (std::size_t sheet = 0; sheet < m_pages.size(); ++sheet) {
            for (const PlacedStrip& placed : m_pages[sheet].strips) {
                const Strip& strip = m_strips[placed.strip];
                for (std::size_t voice = 0; voice < strip.parts.size() && !placed.repeated; ++voice) {
                    if (!strip.parts[voice].anchor.isEmpty()) {
                        m_spots[voice].emplace(strip.parts[voice].anchor,
                                               Spot{pageFor(sheet, voice), placed.y});
                    }
                }
            }
        }
    }

    void paintHead(QPainter& painter, const Typesetter& voice, const PageFormat& format) const {
        const Report& report = voice.report();
        const qreal width = format.textWidth();
        painter.save();
        painter.translate(PageFormat::side, 400);
        const QString edition = report.cover.edition.isEmpty() ? report.subtitle : report.cover.edition;
        const WrappedText programme(report.programme, voice.font(74, true), width * 0.36, voice.leading(),
                                    voice.rtl(), 1);
        // a long title gives way, the edition never
        const QString behind = edition.isEmpty() ? QString() : QStringLiteral(" · ") + edition;
        const qreal room = width * 0.62 - textWidth(behind, voice.font(74));
        const QString shortened =
            QFontMetricsF(voice.font(74)).elidedText(report.title, Qt::ElideRight, std::max<qreal>(room, 0));
        const WrappedText title(shortened + behind, voice.font(74), width * 0.62, voice.trailing(),
                                voice.rtl(), 1);
        programme.draw(painter, {voice.rtl() ? width - programme.width() : 0, 0}, voice.theme().accent);
        title.draw(painter, {voice.rtl() ? 0 : width - title.width(), 0}, voice.theme().muted);
        painter.setPen(QPen(voice.theme().axis, 5));
        painter.drawLine(QPointF(0, programme.height() + 40), QPointF(width, programme.height() + 40));
        painter.restore();
    }

    void paintFoot(QPainter& painter, int page, const Typesetter& voice, const PageFormat& format) const {
        const qreal width = format.textWidth(), numbers = 700;
        painter.save();
        painter.translate(PageFormat::side, format.height() - PageFormat::bottom + 190);
        painter.setPen(QPen(voice.theme().axis, 5));
        painter.drawLine(QPointF(0, 0), QPointF(width, 0));
        const WrappedText passport(voice.report().passport, voice.font(62), width - numbers - 100,
                                   voice.leading(), voice.rtl(), 4);
        const Phrasebook& phrasebook = voice.phrasebook();
        const QString words = phrasebook.say({QT_TRANSLATE_NOOP("core", "Page %1 / %2"),
                                              {phrasebook.number(page + 1), phrasebook.number(count())}});
        const WrappedText number(words, voice.font(74, true), numbers, voice.trailing(), voice.rtl(), 1);
        passport.draw(painter, {voice.rtl() ? numbers + 100 : 0, 50}, voice.theme().muted);
        number.draw(painter, {voice.rtl() ? 0 : width - numbers, 45}, voice.theme().text);
        painter.restore();
    }
};

PrintedPages::PrintedPages(ReportToPrint report, std::optional<ReportToPrint> beside) {
    std::vector<ReportToPrint> printed;
    printed.push_back(std::move(report));
    if (beside) {
        const bool swap = printed.front().report.language == Language::Arabic;
        printed.insert(swap ? printed.begin() : printed.end(), std::move(*beside));
    }
    m_sheets = std::make_shared<const Sheets>(std::move(printed));
}

int PrintedPages::count() const {
    return m_sheets ? m_sheets->count() : 0;
}

QSizeF PrintedPages::size(int page) const {
    const PageFormat format = m_sheets->format(page);
    return QSizeF(format.width(), format.height()) / unitsPerPoint;
}

void PrintedPages::paint(QPainter& painter, int page) const {
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    m_sheets->paint(painter, page);
    painter.restore();
}

std::vector<const Report*> PrintedPages::reports() const {
    std::vector<const Report*> result;
    if (m_sheets) {
        for (const ReportToPrint& one : m_sheets->printed()) {
            result.push_back(&one.report);
        }
    }
    return result;
}

std::vector<PrintedHeading> PrintedPages::headings() const {
    return m_sheets ? m_sheets->headings() : std::vector<PrintedHeading>();
}

std::vector<PrintedLink> PrintedPages::links() const {
    return m_sheets ? m_sheets->links() : std::vector<PrintedLink>();
}

void printPages(const PrintedPages& pages, QPrinter& printer) {
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    printer.setFullPage(true);
    QPainter painter;
    for (int page = from; page < to; ++page) {
        const QSizeF size = pages.size(page);
        printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
        if (page == from ? !painter.begin(&printer) : !printer.newPage()) {
            return;
        }
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const qreal scale = std::min(paper.width() / size.width(), paper.height() / size.height());
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

}  // namespace jisr
