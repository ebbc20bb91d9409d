#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/catch.h"
#include "ui/charts/charttheme.h"

using namespace jisr;

namespace {

using Triple = std::array<double, 3>;
struct Sight {
    const char* name;
    std::array<Triple, 3> matrix;  ///< on linear RGB
};
/// Machado, Oliveira and Fernandes 2009, severity 1.0; grey by luminance, as a black and white printer does.
constexpr std::array<Sight, 5> sights = {
    Sight{"every colour", {Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}}},
    Sight{"protanopia",
          {Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216},
           Triple{-0.003882, -0.048116, 1.051998}}},
    Sight{"deuteranopia",
          {Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413},
           Triple{-0.011820, 0.042940, 0.968881}}},
    Sight{"tritanopia",
          {Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602},
           Triple{0.004733, 0.691367, 0.303900}}},
    Sight{"grey",
          {Triple{0.2126, 0.7152, 0.0722}, Triple{0.2126, 0.7152, 0.0722}, Triple{0.2126, 0.7152, 0.0722}}}};

Triple times(const std::array<Triple, 3>& matrix, const Triple& by) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i) {
            result[row] += matrix[row][i] * by[i];
        }
    }
    return result;
}

/// CIE L*a*b* (D65) of @p colour as seen by @p sight.
Triple seen(const QColor& colour, const Sight& sight) {
    Triple linear{colour.redF(), colour.greenF(), colour.blueF()};
    for (double& part : linear) {
        part = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    linear = times(sight.matrix, linear);
    for (double& part : linear) {
        part = std::clamp(part, 0.0, 1.0);
    }
    constexpr std::array<Triple, 3> toXyz = {Triple{0.4124564, 0.3575761, 0.1804375},
                                             Triple{0.2126729, 0.7151522, 0.0721750},
                                             Triple{0.0193339, 0.1191920, 0.9503041}};
    constexpr Triple white = {0.95047, 1, 1.08883};
    Triple f = times(toXyz, linear);
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = f[i] / white[i];
        f[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// ΔE*ab (CIE 1976): about 2 is just noticed side by side, 10 is told apart at a glance.
double difference(const QColor& one, const QColor& other, const Sight& sight) {
    const Triple a = seen(one, sight), b = seen(other, sight);
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

bool isGrey(const Sight& sight) {
    return QLatin1String(sight.name) == QLatin1String("grey");
}

/// Plain fills in the order in which they are stacked; the two unknown ones are hatched.
constexpr std::array stacked = {"EMP", "SH_APPR", "SH_CI", "SH_STUDY", "SH_INT", "SH_SEEK", "SH_INACT"};

std::vector<ChartTheme> themes() {
    return {ChartTheme::light(), ChartTheme::dim(), ChartTheme::print()};
}

}  // namespace

TEST_CASE("the simulation keeps white, black and grey and takes red and green together") {
    for (const Sight& sight : sights) {
        INFO(sight.name);
        CHECK(difference(Qt::white, Qt::black, sight) == Approx(100).margin(0.1));
        CHECK(difference(QColor(128, 128, 128), QColor(128, 128, 128), sight) == Approx(0).margin(1e-9));
    }
    const QColor olive(0x99, 0x7a, 0x00), green(0x5f, 0x8a, 0x00);
    CHECK(difference(olive, green, sights[2]) < difference(olive, green, sights[0]) / 2);
}

TEST_CASE("segments beside each other differ for every kind of sight, and in grey by lightness") {
    for (const ChartTheme& theme : themes()) {
        for (const Sight& sight : sights) {
            for (std::size_t i = 1; i < stacked.size(); ++i) {
                INFO(sight.name << ": " << stacked[i - 1] << " beside " << stacked[i]
                                << (theme.dark ? ", dark" : ", light"));
                CHECK(difference(theme.seriesColour(QLatin1String(stacked[i - 1]), 0),
                                 theme.seriesColour(QLatin1String(stacked[i]), 0),
                                 sight) >= (isGrey(sight) ? 12 : 18));
            }
        }
    }
}

TEST_CASE("any two segments differ for every colour blindness, as an empty one lets others meet") {
    for (const ChartTheme& theme : themes()) {
        for (const Sight& sight : sights) {
            if (isGrey(sight)) {
                continue;  // seven greys that all differ at a glance don't exist; the order and legend help
            }
            for (std::size_t i = 0; i < stacked.size(); ++i) {
                for (std::size_t k = i + 1; k < stacked.size(); ++k) {
                    INFO(sight.name << ": " << stacked[i] << " and " << stacked[k]
                                    << (theme.dark ? ", dark" : ", light"));
                    CHECK(difference(theme.seriesColour(QLatin1String(stacked[i]), 0),
                                     theme.seriesColour(QLatin1String(stacked[k]), 0), sight) >= 15);
                }
            }
        }
    }
}

TEST_CASE("colours by position are as far apart as those by name, and repeat only after seven") {
    for (const ChartTheme& theme : themes()) {
        for (int i = 1; i < 7; ++i) {
            for (const Sight& sight : sights) {
                INFO(sight.name << " at " << i);
                CHECK(difference(theme.seriesColour(QStringLiteral("?"), i - 1),
                                 theme.seriesColour(QStringLiteral("?"), i),
                                 sight) >= (isGrey(sight) ? 12 : 18));
            }
        }
        CHECK(theme.seriesColour(QStringLiteral("?"), 7) == theme.seriesColour(QStringLiteral("?"), 0));
    }
}

TEST_CASE("accent, warning, reference and hatching stand out from the ground for every kind of sight") {
    for (const ChartTheme& theme : themes()) {
        for (const Sight& sight : sights) {
            INFO(sight.name << (theme.dark ? ", dark" : ", light"));
            for (const QColor& colour :
                 {theme.accent, theme.warning, theme.reference, theme.text, theme.muted}) {
                CHECK(difference(colour, theme.background, sight) >= 40);
            }
            CHECK(difference(theme.hatch, theme.hatchGround, sight) >= 30);
            CHECK(difference(theme.band, theme.background, sight) >= 9);
            CHECK(difference(theme.accent, theme.band, sight) >= 30);
        }
    }
}

TEST_CASE("a warning differs from the accent by more than its shape wherever there is colour") {
    for (const ChartTheme& theme : themes()) {
        for (const Sight& sight : sights) {
            if (!isGrey(sight)) {  // in grey the hollow dot and the stripes tell them apart
                INFO(sight.name << (theme.dark ? ", dark" : ", light"));
                CHECK(difference(theme.accent, theme.warning, sight) >= 50);
                CHECK(difference(theme.accent, theme.reference, sight) >= 45);
            }
        }
    }
}
