#include "core/indicators/tallywords.h"

namespace jisr {

void sumChains(const ChainEntry* entries, const std::uint8_t* chosen, std::size_t count, TallyWord* words) {
    TallyWord training = 0, entrants = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const ChainEntry& chain = entries[chosen[i]];
        training += SpreadBits[chain.training];
        entrants += EntrantWords[chain.entrant];
    }
    words[0] = training;
    words[1] = entrants;
}

void sumGraduates(const GraduateEntry* entries, const StatusCode* codes, std::size_t dates,
                  const std::uint8_t* chosen, std::size_t count, TallyWord* words) {
    std::array<std::uint8_t, FullLane> employed;
    TallyWord salaries = 0, extras = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const GraduateEntry& graduate = entries[chosen[i]];
        employed[i] = std::uint8_t(employedAtEntry(graduate.person));
        salaries += TallyWord(graduate.hasSalary);
        extras += SpreadBits[graduate.extras];
    }
    words[1] = salaries * lane(counter::Salaries);
    words[2] = extras;
    words += WordsBefore;
    // date by date, so that the sums stay in registers
    for (std::size_t date = 0; date < dates; ++date, words += WordsPerDate) {
        StatusWords statuses;
        TallyWord qualities = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const StatusCode code = codes[chosen[i] * dates + date];
            const StatusWords& status = SpreadStatus[(code & 0xF) | employed[i]];
            statuses.low += status.low;
            statuses.high += status.high;
            qualities += SpreadBits[qualitiesOf(code)];
        }
        words[0] = statuses.low;
        words[1] = statuses.high;
        words[2] = qualities;
    }
}

}  // namespace jisr
