#include "ui/dashboard/figurereading.h"

#include <QCoreApplication>

#include "core/results/figurepassport.h"
#include "ui/base/figuresdesk.h"

namespace jisr {

std::optional<FigureReading> readFigure(const QString& typed, const FiguresDesk& figures,
                                        const Phrasebook& phrasebook) {
    if (figures.codes(GroupKey::Sex).empty()) {
        return {};
    }
    const CodesOf codesOf = [&figures](GroupKey key) { return figures.codes(key); };
    const auto read = readFigureCode(typed, codesOf);
    if (const auto* fault = std::get_if<Message>(&read)) {
        return looksLikeFigureCode(typed) ? std::optional(FigureReading{phrasebook.say(*fault), {}})
                                          : std::nullopt;
    }
    const auto& reference = std::get<FigureReference>(read);
    const FigureAddress& address = reference.address;
    return FigureReading{
        QCoreApplication::translate("FigureReading", "Open figure: %1, %2, %3")
            .arg(figureName(address.id, address.horizon, phrasebook),
                 filterInWords(address.filter, codesOf, phrasebook), phrasebook.date(reference.cutOff)),
        reference};
}

}  // namespace jisr
