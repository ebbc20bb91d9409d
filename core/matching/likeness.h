#pragma once

#include <QString>
#include <algorithm>
#include <deque>
#include <vector>

#include "core/matching/flatindex.h"

/// How alike two people are by name and birth: shared by the import's matcher and the search for duplicates.
namespace jisr {

// Thresholds found with the 20,000 learners of the duplicates' test (recall ≥ 95 %, precision ≥ 90 %).
inline constexpr double AnotherPerson = 0.72;   ///< names less alike than this are not one person's
inline constexpr double SameName = 0.97;        ///< where nothing else confirms the person
inline constexpr double EachNameAlike = 0.80;   ///< of an uncertain pair: the less alike of its two names
inline constexpr double BothNamesAlike = 0.90;  ///< … and their mean
inline constexpr size_t LargestBlock = 400;     ///< a block beyond says nothing (a default birth date)

/// 32 bits of a text; 0 for an empty one.
quint32 shortHash(QStringView text);
/// Of a hash that is there; 0 none.
quint32 shortHash(quint64 hash);

/// One number for a date (Julian day) and the date with day and month swapped.
qint32 unorderedBirth(qint32 birth);

/// Likeness of two people's names in [0, 1]: mean and worse of the two, in the better order.
struct Likeness {
    double mean = 0, worse = 0;
    bool swapped = false;
    bool alike() const { return worse >= EachNameAlike && mean >= BothNamesAlike; }
    bool same() const { return mean > 0.999; }
};

/// @param similar tells for two names how alike they are
template <typename Name, typename Similar>
Likeness compareNames(const Name& lastA, const Name& firstA, const Name& lastB, const Name& firstB,
                      Similar&& similar) {
    const double ll = similar(lastA, lastB), ff = similar(firstA, firstB);
    const Likeness straight{(ll + ff) / 2, std::min(ll, ff), false};
    if (straight.mean > 0.99) {
        return straight;
    }
    const double lf = similar(lastA, firstB), fl = similar(firstA, lastB);
    const Likeness crossed{(lf + fl) / 2, std::min(lf, fl), true};
    return crossed.mean > straight.mean ? crossed : straight;
}

/// Name keys by number, each once: a programme's people share a few thousand names.
class NameNumbers {
  public:
    /// 0 for an empty key.
    qint32 numberOf(QStringView nameKey);
    const QString& name(qint32 number) const { return m_names[static_cast<size_t>(number)]; }

  private:
    std::deque<QString> m_names{QString()};
    FlatIndex m_numbers;
};

/// How alike two numbered names are, remembered. One a thread.
class Likenesses {
  public:
    explicit Likenesses(const NameNumbers& names) : m_names(names), m_places(Places) {}
    double of(qint32 a, qint32 b);

  private:
    static constexpr size_t Places = 1 << 16;
    struct Known {
        qint32 a = -1, b = -1;
        double value = 0;
    };
    const NameNumbers& m_names;
    std::vector<Known> m_places;
};

}  // namespace jisr
