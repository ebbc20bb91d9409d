#include "core/indicators/disclosure.h"

#include <algorithm>

#include "core/indicators/publication.h"

namespace jisr {

const Cover* PublishedGroup::find(IndicatorId id, int horizon) const {
    for (std::size_t at = 0; at < covers.size(); ++at) {
        if (group.figures[at].id == id && group.figures[at].horizon == horizon) {
            return &covers[at];
        }
    }
    return nullptr;
}

Edition internalEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter) {
    Edition edition;
    edition.cutOff = cutOff;
    edition.filter = filter;
    for (FigureGroup& group : printout) {
        PublishedGroup published;
        for (const Figure& figure : group.figures) {
            published.covers.push_back({figure.denominator == 0 ? Shown::Nothing : Shown::Rate, true});
        }
        published.group = std::move(group);
        edition.groups.push_back(std::move(published));
    }
    return edition;
}

Edition publicEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                      const RuleParameters& parameters, const std::vector<Edition>& earlier,
                      const EarlierEditions* sealed) {
    return Publication(std::move(printout), cutOff, filter, parameters, earlier, sealed).take();
}

std::vector<bool> publishable(const std::vector<qint64>& counts, qint64 minCell) {
    std::vector<bool> result;
    std::vector<qint64> printed;
    for (const qint64 count : counts) {
        const bool near = std::any_of(printed.begin(), printed.end(),
                                      [&](qint64 other) { return smallStep(count, other, minCell); });
        result.push_back(!near && !(count > 0 && count < minCell));
        if (result.back()) {
            printed.push_back(count);
        }
    }
    return result;
}

IndicatorRow publishedRow(const FigureGroup& group, const Figure& figure, const Cover& cover) {
    IndicatorRow row = indicatorRow(group, figure);
    const QString hidden = QStringLiteral("c");
    if (!cover.denominator) {
        row.denominator = hidden;
    }
    if (cover.numerator()) {
        return row;
    }
    row.value = cover.rate == Shown::AtMost5     ? QStringLiteral("≤ 5 %")
                : cover.rate == Shown::AtLeast95 ? QStringLiteral("≥ 95 %")
                                                 : hidden;
    if (figure.id != IndicatorId::SalMed) {
        row.numerator = row.exact = row.low95 = row.high95 = hidden;
    }
    return row;
}

Quality qualityAt(const FigureGroup& group, int horizon) {
    const Figure* response = group.find(IndicatorId::Rep, horizon);
    return response ? qualityOf(response->numerator, response->denominator) : Quality::Nothing;
}

}  // namespace jisr
