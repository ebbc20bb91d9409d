#include "core/importing/rostercolumns.h"

#include "core/base/phrasebook.h"

namespace jisr::rostercolumns {

const char* heading(int column) {
    static constexpr const char* headings[ColumnCount] = {
        QT_TRANSLATE_NOOP("core", "Enrolment (don't change)"),
        QT_TRANSLATE_NOOP("core", "Learner"),
        QT_TRANSLATE_NOOP("core", "Cohort"),
        QT_TRANSLATE_NOOP("core", "Planned end"),
        QT_TRANSLATE_NOOP("core", "Status"),
        QT_TRANSLATE_NOOP("core", "Graduated on (to be filled in)")};
    return headings[column];
}

std::vector<int> find(const QStringList& header) {
    std::vector<int> places(ColumnCount, -1);
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const Phrasebook phrasebook(language);
        for (int column = 0; column < ColumnCount; ++column) {
            if (const auto at = header.indexOf(phrasebook.say(heading(column))); at >= 0) {
                places[static_cast<std::size_t>(column)] = static_cast<int>(at);
            }
        }
    }
    return places;
}

bool isRoster(const std::vector<int>& places) {
    return places[Reference] >= 0 && places[Learner] >= 0 && places[GraduatedOn] >= 0;
}

}  // namespace jisr::rostercolumns
