#include "ui/charts/textmeasure.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <atomic>
#include <memory>
#include <unordered_map>

namespace jisr {

namespace {

// Far more than a window shows: a report of thousands of rows begins anew now and then.
constexpr qsizetype MostTexts = 8192;
constexpr std::size_t MostFonts = 64;

struct FontHash {
    std::size_t operator()(const QFont& font) const { return qHash(font, 0); }
};

/// How often the fonts at hand have changed: with them, what a font's name stands for.
int fontChanges() {
    static std::atomic<int> changes = 0;
    static const QMetaObject::Connection watched =
        QObject::connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, [] { ++changes; });
    return changes;
}

}  // namespace

TextMeasure& TextMeasure::of(const QFont& font) {
    struct Known {
        int changes = -1;
        std::unordered_map<QFont, std::unique_ptr<TextMeasure>, FontHash> measures;
    };
    thread_local Known known;
    if (const int changes = fontChanges(); changes != known.changes || known.measures.size() > MostFonts) {
        known.measures.clear();
        known.changes = changes;
    }
    std::unique_ptr<TextMeasure>& measure = known.measures[font];
    if (!measure) {
        measure = std::make_unique<TextMeasure>(font);
    }
    return *measure;
}

TextMeasure::TextMeasure(const QFont& font) : m_font(font) {
    const QFontMetricsF metrics(m_font);
    m_height = metrics.height();
    m_capHeight = metrics.capHeight();
}

qreal TextMeasure::width(const QString& text) {
    if (const auto known = m_widths.constFind(text); known != m_widths.constEnd()) {
        return *known;
    }
    if (m_widths.size() >= MostTexts) {
        m_widths.clear();
    }
    return *m_widths.insert(text, QFontMetricsF(m_font).horizontalAdvance(text));
}

TextMeasure::Lines TextMeasure::broken(const QString& text, qreal width, bool rightToLeft, int maxLines) {
    // most labels and cells are one short line: no need to break them
    if (text.size() < 200 && !text.contains(u'\n')) {
        if (const qreal natural = this->width(text); natural <= width + 0.01) {
            return {{{text, natural}}, false};
        }
    }
    const Asked asked{text, width, rightToLeft, maxLines};
    if (const auto known = m_broken.constFind(asked); known != m_broken.constEnd()) {
        return *known;
    }
    if (m_broken.size() >= MostTexts) {
        m_broken.clear();
    }
    return *m_broken.insert(asked, breakUp(asked));
}

TextMeasure::Lines TextMeasure::breakUp(const Asked& asked) {
    Lines result;
    const QStringList paragraphs = asked.text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        const qreal natural = paragraph.size() < 200 ? width(paragraph) : asked.width + 1;
        if (natural <= asked.width + 0.01) {
            result.lines.push_back({paragraph, natural});
            continue;
        }
        breakParagraph(paragraph, asked, result);
        if (result.elided) {
            break;
        }
    }
    return result;
}

void TextMeasure::breakParagraph(const QString& paragraph, const Asked& asked, Lines& into) {
    const QFontMetricsF metrics(m_font);
    const auto add = [&](const QString& line) {
        into.lines.push_back({line, metrics.horizontalAdvance(line)});
    };
    QTextLayout layout(paragraph, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(asked.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(asked.width + 0.01, 1));
        if (asked.maxLines > 0 && static_cast<int>(into.lines.size()) + 1 == asked.maxLines &&
            line.textStart() + line.textLength() < paragraph.size()) {
            add(metrics.elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, asked.width));
            into.elided = true;
            break;
        }
        add(paragraph.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
}

}  // namespace jisr
