#pragma once

#include <map>
#include <random>
#include <vector>

#include "core/indicators/figures.h"

/// Printouts made from counts that nobody derived from people: disclosure looks at numbers only.
namespace synthetic {

using namespace jisr;

/// Disjoint kinds of people, so that every figure is a sum of them.
enum Kind {
    EmpKind,
    ApprKind,
    CiKind,
    StudyKind,
    IntKind,
    SeekKind,
    InactKind,
    UnreachedKind,
    NotTracedKind,
    NeutralKind,
    NotDueKind,
    GradOnTimeKind,
    GradLateKind,
    DropKind,
    FailKind,
    OngoKind,
    NotEndedKind,
    ConfirmedKind,
    UnconfirmedKind,
    VerifiedKind,  // of the inserted; the others below are likewise counts of their own
    StableKind,
    InFieldKind,
    OutFieldKind,
    FullTimeKind,
    PartTimeKind,
    NetInsertedKind,
    NetOtherKind,
    PaidKind,
    KindCount
};
using Kinds = std::vector<int>;
using Counts = std::vector<qint64>;  ///< by kind

inline const Kinds L2 = {EmpKind, ApprKind, CiKind};
inline const Kinds N = {EmpKind,  ApprKind,  CiKind,        StudyKind,    IntKind,
                        SeekKind, InactKind, UnreachedKind, NotTracedKind};

struct Recipe {
    IndicatorId id;
    bool atHorizon;
    Kinds numerator, denominator;
};

inline Kinds joined(Kinds a, const Kinds& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

inline const std::vector<Recipe>& recipes() {
    using enum IndicatorId;
    static const Kinds chains = {GradOnTimeKind, GradLateKind, DropKind, FailKind, OngoKind};
    static const Kinds due = joined(N, {NeutralKind});
    static const Kinds answered = {EmpKind, ApprKind, CiKind, StudyKind, IntKind, SeekKind, InactKind};
    static const Kinds unknown = {UnreachedKind, NotTracedKind};
    static const std::vector<Recipe> all = {
        {Conf, false, {ConfirmedKind}, {ConfirmedKind, UnconfirmedKind}},
        {Grad, false, {GradOnTimeKind, GradLateKind}, chains},
        {GradOt, false, {GradOnTimeKind}, chains},
        {Drop, false, {DropKind}, chains},
        {Fail, false, {FailKind}, chains},
        {Ongo, false, {OngoKind}, chains},
        {Due, true, due, joined(due, {NotDueKind})},
        {Neut, true, {NeutralKind}, due},
        {Ins, true, L2, N},
        {Emp, true, {EmpKind}, N},
        {InsUb, true, joined(L2, unknown), N},
        {Pos, true, joined(L2, {StudyKind}), N},
        {ShAppr, true, {ApprKind}, N},
        {ShCi, true, {CiKind}, N},
        {ShStudy, true, {StudyKind}, N},
        {ShInt, true, {IntKind}, N},
        {ShSeek, true, {SeekKind}, N},
        {ShInact, true, {InactKind}, N},
        {Unk, true, unknown, N},
        {Unreached, true, {UnreachedKind}, N},
        {NotTraced, true, {NotTracedKind}, N},
        {Rep, true, answered, N},
        {InsR, true, L2, answered},
        {InsA, true, L2, joined(L2, {SeekKind})},
        {InsN, true, {NetInsertedKind}, {NetInsertedKind, NetOtherKind}},
        {Ver, true, {VerifiedKind}, L2},
        {Stab, true, {StableKind}, {EmpKind}},
        {Field, true, {InFieldKind}, {InFieldKind, OutFieldKind}},
        {Ft30, true, {FullTimeKind}, {FullTimeKind, PartTimeKind}},
        {SalMed, true, {}, {PaidKind}},
    };
    return all;
}

inline qint64 sumOf(const Counts& people, const Kinds& kinds) {
    qint64 sum = 0;
    for (const int kind : kinds) {
        sum += people[std::size_t(kind)];
    }
    return sum;
}

/// The figures of @p people; those with a horizon at 6 months.
inline std::vector<Figure> figuresOf(const Counts& people) {
    std::vector<Figure> figures;
    for (const Recipe& recipe : recipes()) {
        Figure figure;
        figure.id = recipe.id;
        figure.horizon = recipe.atHorizon ? 6 : 0;
        figure.numerator = sumOf(people, recipe.numerator);
        figure.denominator = sumOf(people, recipe.denominator);
        if (recipe.id == IndicatorId::SalMed) {
            figure.amount = 6000;
        }
        figures.push_back(figure);
    }
    return figures;
}

inline FigureGroup groupOf(const std::vector<GroupKey>& keys, const QStringList& codes,
                           const Counts& people) {
    FigureGroup group;
    group.grouping.keys = keys;
    group.codes = codes;
    group.figures = figuresOf(people);
    return group;
}

/// Counts of every region × operator.
struct Programme {
    int regions = 0, operators = 0;
    std::vector<Counts> cells;  ///< region × operators + operator

    static Programme random(std::mt19937& engine, int regions, int operators, unsigned size) {
        Programme programme{regions, operators, {}};
        for (int cell = 0; cell < regions * operators; ++cell) {
            Counts people(KindCount, 0);
            for (int kind = 0; kind < KindCount; ++kind) {
                const unsigned top = kind == EmpKind || kind == GradOnTimeKind ? 3 * size : size;
                people[std::size_t(kind)] = engine() % 3 == 0 ? 0 : qint64(engine() % (top + 1));
            }
            people[VerifiedKind] = std::min(people[VerifiedKind], sumOf(people, L2));
            people[StableKind] = std::min(people[StableKind], people[EmpKind]);
            programme.cells.push_back(people);
        }
        return programme;
    }
    /// Positions of the cells of a region (−1 = all) and an operator (−1 = all).
    std::vector<std::size_t> of(int region, int operatorIndex) const {
        std::vector<std::size_t> found;
        for (int r = 0; r < regions; ++r) {
            for (int o = 0; o < operators; ++o) {
                if ((region < 0 || region == r) && (operatorIndex < 0 || operatorIndex == o)) {
                    found.push_back(std::size_t(r * operators + o));
                }
            }
        }
        return found;
    }
    Counts sum(int region, int operatorIndex) const {
        Counts people(KindCount, 0);
        for (const std::size_t cell : of(region, operatorIndex)) {
            for (int kind = 0; kind < KindCount; ++kind) {
                people[std::size_t(kind)] += cells[cell][std::size_t(kind)];
            }
        }
        return people;
    }
    /// The whole; with @p byRegion its regions, with @p byOperator its operators, with both the cells too.
    std::vector<FigureGroup> printout(bool byRegion, bool byOperator, bool crossed) const {
        std::vector<FigureGroup> groups = {groupOf({}, {"ALL"}, sum(-1, -1))};
        for (int r = 0; byRegion && r < regions; ++r) {
            groups.push_back(groupOf({GroupKey::Region}, {regionCode(r)}, sum(r, -1)));
        }
        for (int o = 0; byOperator && o < operators; ++o) {
            groups.push_back(groupOf({GroupKey::Operator}, {operatorCode(o)}, sum(-1, o)));
        }
        for (int r = 0; crossed && r < regions; ++r) {
            for (int o = 0; o < operators; ++o) {
                groups.push_back(groupOf({GroupKey::Region, GroupKey::Operator},
                                         {regionCode(r), operatorCode(o)}, sum(r, o)));
            }
        }
        return groups;
    }
    /// The cells that a group of printout() adds up.
    std::vector<std::size_t> cellsOf(const FigureGroup& group) const {
        int region = -1, operatorIndex = -1;
        for (std::size_t key = 0; key < group.grouping.keys.size(); ++key) {
            const int number = group.codes[qsizetype(key)].mid(1).toInt();
            (group.grouping.keys[key] == GroupKey::Region ? region : operatorIndex) = number;
        }
        return of(region, operatorIndex);
    }
    static QString regionCode(int region) { return u'R' + QString::number(region); }
    static QString operatorCode(int operatorIndex) { return u'O' + QString::number(operatorIndex); }
};

}  // namespace synthetic
