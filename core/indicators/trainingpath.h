#pragma once

#include <array>
#include <cstdint>

#include "core/indicators/outcome.h"

/// How far each chain came, chain by chain, so that what goes into a step of the flow comes out of it:
/// admitted → confirmed → graduated. METHODOLOGY, Populations; from graduation on a person counts once.
namespace jisr {

/// What CONF says of a chain, and why it can't say anything yet.
enum class Confirmation : std::uint8_t {
    Confirmed,
    NotConfirmed,  ///< never came, or left before CONFIRM_DAYS
    TooEarly,      ///< begins later, or less than CONFIRM_DAYS before the cut-off
    NoStart        ///< "sans date de début"
};
inline constexpr std::size_t ConfirmationCount = 4;

/// Where a chain's leaf stands at the cut-off.
enum class PathEnd : std::uint8_t {
    Graduated,       ///< the person's reference graduation
    GraduatedAgain,  ///< counted at an earlier one
    Undated,         ///< graduated, without a date
    InTraining,
    Dropped,  ///< or no_show of a later enrolment
    Failed,
    Neutral,  ///< death, incapacity, military service, detention
    Lost      ///< transferred, without a successor
};
inline constexpr std::size_t PathEndCount = 8;

/// Where a chain begins and where it graduated, seen from a filter: training follows the root, insertion
/// the leaf, so that a transfer may lead out of a group or into it.
enum PathPlace : std::uint8_t {
    StayedBit = 1,  ///< root in the filter, and so is the leaf of a reference graduation
    LeftBit = 2,    ///< reference graduation outside
    JoinedBit = 4   ///< reference graduation within, root outside
};

/// Both in one byte, as the columns keep it.
using PathCode = std::uint8_t;
constexpr PathCode pathCode(Confirmation confirmation, PathEnd end) {
    return PathCode(unsigned(confirmation) * PathEndCount + unsigned(end));
}
PathCode pathOf(const LearnerView& view, const ChainOutcome& chain, bool isReference);

/// Which paths: sets of bits, 1 << value.
struct PathChoice {
    std::uint8_t confirmations = 0, ends = 0, places = StayedBit;

    bool has(PathCode path) const {
        return (confirmations >> (path / PathEndCount) & 1) && (ends >> (path % PathEndCount) & 1);
    }
    bool operator==(const PathChoice&) const = default;
};

/// A filter's chains by path.
struct TrainingPaths {
    std::array<qint64, ConfirmationCount * PathEndCount> begun{};  ///< root within, by PathCode
    std::array<qint64, ConfirmationCount> left{}, joined{};        ///< see PathPlace

    qint64 count(const PathChoice& choice) const;
};

}  // namespace jisr
