#include "core/tabular/csvdialect.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/tabular/csvscanner.h"

namespace jisr {

namespace {

constexpr int sampledRows = 200;

std::vector<qsizetype> rowWidths(QStringView sample, char16_t separator, bool last) {
    std::vector<qsizetype> widths;
    CsvScanner scanner(separator);
    const char16_t* at = sample.utf16();
    qsizetype left = sample.size();
    while (left > 0 && static_cast<int>(widths.size()) < sampledRows) {
        const CsvScanner::Scan scan = scanner.scan(at, left, last);
        if (scan.end != CsvScanner::End::Row) {
            break;
        }
        if (!scanner.blank(at)) {
            widths.push_back(static_cast<qsizetype>(scanner.cells().size()));
        }
        at += scan.length;
        left -= scan.length;
    }
    return widths;
}

qsizetype commonest(const std::vector<qsizetype>& widths) {
    std::map<qsizetype, int> counts;
    for (const qsizetype width : widths) {
        ++counts[width];
    }
    qsizetype best = 1;
    int times = 0;
    for (const auto& [width, count] : counts) {
        if (count >= times) {
            best = width;
            times = count;
        }
    }
    return best;
}

}  // namespace

char16_t detectSeparator(QStringView sample, int headerLine, bool last) {
    char16_t best = u';';
    double bestScore = 0;
    qsizetype bestWidth = 1;
    for (const char16_t separator : {u';', u',', u'\t', u'|'}) {
        std::vector<qsizetype> widths = rowWidths(sample, separator, last);
        const size_t header = static_cast<size_t>(std::max(headerLine, 1) - 1);
        if (header < widths.size()) {
            widths.erase(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(header));
        }
        if (widths.empty()) {
            continue;
        }
        // a title above the header has one cell: then the commonest width decides, at half the credit
        double credit = 1;
        qsizetype width = widths.front();
        if (width == 1) {
            width = commonest(widths);
            credit = 0.5;
        }
        if (width == 1) {
            continue;
        }
        const auto alike = std::count(widths.begin(), widths.end(), width);
        const double score = credit * static_cast<double>(alike) / static_cast<double>(widths.size());
        if (score > bestScore || (score == bestScore && width > bestWidth)) {
            best = separator;
            bestScore = score;
            bestWidth = width;
        }
    }
    return best;
}

SeparatorHint separatorHint(QStringView text) {
    const bool quoted = text.startsWith(u'"');
    QStringView rest = text.mid(quoted ? 1 : 0);
    if (!rest.startsWith(u"sep=", Qt::CaseInsensitive) || rest.size() < 5) {
        return {};
    }
    const char16_t separator = rest[4].unicode();
    rest = rest.mid(5);
    if (quoted) {
        if (!rest.startsWith(u'"')) {
            return {};
        }
        rest = rest.mid(1);
    }
    if (separator == u'\r' || separator == u'\n' || separator == u'"' || separator == 0) {
        return {};
    }
    if (rest.startsWith(u"\r\n")) {
        rest = rest.mid(2);
    } else if (rest.startsWith(u'\n') || rest.startsWith(u'\r')) {
        rest = rest.mid(1);
    } else if (!rest.isEmpty()) {
        return {};
    }
    return {separator, text.size() - rest.size()};
}

}  // namespace jisr
