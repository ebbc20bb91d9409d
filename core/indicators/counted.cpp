#include "core/indicators/counted.h"

#include <array>

namespace jisr {

namespace {

constexpr Count denominator(IndicatorId id) {
    return numeratorCount(id) + 1;
}

}  // namespace

Count denominatorCount(IndicatorId id) {
    switch (id) {
        case IndicatorId::GradOt:
        case IndicatorId::Drop:
        case IndicatorId::Fail:
        case IndicatorId::Ongo:
            return denominator(IndicatorId::Grad);
        case IndicatorId::Neut:
            return numeratorCount(IndicatorId::Due);
        case IndicatorId::Emp:
        case IndicatorId::InsUb:
        case IndicatorId::Pos:
        case IndicatorId::ShAppr:
        case IndicatorId::ShCi:
        case IndicatorId::ShStudy:
        case IndicatorId::ShInt:
        case IndicatorId::ShSeek:
        case IndicatorId::ShInact:
        case IndicatorId::Unk:
        case IndicatorId::Unreached:
        case IndicatorId::NotTraced:
        case IndicatorId::Rep:
            return denominator(IndicatorId::Ins);
        case IndicatorId::InsR:
            return numeratorCount(IndicatorId::Rep);
        case IndicatorId::Ver:
        case IndicatorId::Local:
        case IndicatorId::Abroad:
            return numeratorCount(IndicatorId::Ins);
        case IndicatorId::Stab:
            return numeratorCount(IndicatorId::Emp);
        case IndicatorId::Cirr180Ft:
            return denominator(IndicatorId::Cirr180);
        default:
            return denominator(id);
    }
}

const std::vector<IndicatorId>& tableOrder() {
    using enum IndicatorId;
    static const std::vector<IndicatorId> order = {
        Ins,       Conf, Grad,   GradOt, Drop,    Fail,   Ongo,     Due,       Neut,    Emp,
        InsUb,     Pos,  ShAppr, ShCi,   ShStudy, ShInt,  ShSeek,   ShInact,   Unk,     Unreached,
        NotTraced, Rep,  InsR,   InsA,   InsN,    InsD,   Ofppt,    E2i,       Cirr180, Cirr180Ft,
        Ver,       Stab, Field,  Ft30,   Local,   Abroad, Sust3To6, Sust6To12, SalMed};
    return order;
}

int countPosition(Count count) {
    static const std::array<int, CountCount> positions = [] {
        std::array<int, CountCount> result{};
        int next = 0;
        for (const IndicatorId id : tableOrder()) {
            result[std::size_t(numeratorCount(id))] = next++;
            result[std::size_t(denominator(id))] = next++;
        }
        return result;
    }();
    return positions[std::size_t(count)];
}

const std::vector<Sum>& sums() {
    using enum IndicatorId;
    static const std::vector<Sum> all = [] {
        const auto counts = [](std::initializer_list<IndicatorId> ids) {
            std::vector<Count> result;
            for (const IndicatorId id : ids) {
                result.push_back(numeratorCount(id));
            }
            return result;
        };
        const Count inserted = numeratorCount(Ins), observed = denominator(Ins);
        return std::vector<Sum>{
            {counts({Grad, Drop, Fail, Ongo}), denominator(Grad), true},
            {counts({Emp, ShAppr, ShCi, ShStudy, ShInt, ShSeek, ShInact, Unk}), observed, true},
            {counts({Emp, ShAppr, ShCi}), inserted, false},
            {counts({Unreached, NotTraced}), numeratorCount(Unk), false},
            {counts({Ins, Unk}), numeratorCount(InsUb), false},
            {counts({Ins, ShStudy}), numeratorCount(Pos), false},
            {counts({Rep, Unk}), observed, false},
            {counts({Ins, ShSeek}), denominator(InsA), false},
            {counts({Ins, ShSeek, ShStudy}), denominator(Ofppt), false},
            {{observed, numeratorCount(Neut)}, numeratorCount(Due), false},
        };
    }();
    return all;
}

}  // namespace jisr
