#pragma once

#include <QByteArray>
#include <array>
#include <cstdint>
#include <string_view>

#include "core/indicators/factrows.h"

/// The columns that facts are read from, and how their texts become the codes of factrows.h.
namespace jisr::factcolumns {

/// Position = the column in the select.
inline constexpr std::array Learner{"id", "sex", "education_level", "residence_province"};
inline constexpr std::array Enrolment{
    "learner", "id",        "reference",     "cohort",         "started_on",      "planned_end_on",
    "status",  "status_on", "transfer_from", "neutral_reason", "status_at_entry", "intent_at_entry"};
inline constexpr std::array Situation{
    "learner",        "id",       "reference", "situation",       "started_on",   "ended_on",
    "last_known_on",  "in_field", "place",     "contract_months", "weekly_hours", "hired_by_operator",
    "monthly_salary", "evidence"};
inline constexpr std::array Contact{"learner", "on", "result"};
inline constexpr std::array Coded{"id", "code", "name_fr", "name_ar"};
inline constexpr std::array Phase{"id", "code", "name_fr"};
inline constexpr std::array Organisation{"id", "code", "name", "name_ar"};
inline constexpr std::array Cohort{"id",    "code",      "region",  "operator", "track",
                                   "phase", "starts_on", "ends_on", "mode"};

/// The choices of a field in the order of their codes in factrows.h; those with an Unknown begin at 1.
inline constexpr std::array<std::string_view, 2> Sexes{"F", "M"};
inline constexpr std::array<std::string_view, 7> Educations{"below_bac", "bac",   "bac_2",    "bac_3",
                                                            "bac_4",     "bac_5", "doctorate"};
inline constexpr std::array<std::string_view, 10> Statuses{
    "applied",   "waitlisted", "rejected", "admitted",    "in_progress",
    "graduated", "dropped",    "failed",   "transferred", "no_show"};
inline constexpr std::array<std::string_view, 4> NeutralReasons{"death", "incapacity", "military",
                                                                "detention"};
inline constexpr std::array<std::string_view, 4> EntryStatuses{"unemployed", "employed", "student",
                                                               "inactive"};
inline constexpr std::array<std::string_view, 4> EntryIntents{"job", "keep_employer", "self_enrichment",
                                                              "study"};
inline constexpr std::array<std::string_view, 12> Situations{"EMP",      "SELF",       "APPR",  "CI",
                                                             "INT_PAID", "INT_UNPAID", "STUDY", "SEEK",
                                                             "INACT",    "DECEASED",   "INCAP", "MIL"};
inline constexpr std::array<std::string_view, 4> Modes{"initial", "continuing", "alternance", "bootcamp"};
inline constexpr std::array<std::string_view, 5> Results{"reached", "no_answer", "wrong_number", "refused",
                                                         "callback"};

/// Position of @p text among @p choices plus @p first; @p otherwise when it is none of them.
template <typename Code, size_t N>
Code codeOf(const std::array<std::string_view, N>& choices, std::string_view text, int first,
            Code otherwise) {
    for (size_t i = 0; i < N; ++i) {
        if (choices[i] == text) {
            return static_cast<Code>(static_cast<int>(i) + first);
        }
    }
    return otherwise;
}

/// Julian day of "yyyy-MM-dd", as QDate counts; NoDay when empty.
inline Day dayOf(std::string_view text) {
    if (text.size() != 10) {
        return NoDay;
    }
    const auto digits = [&](size_t at, size_t count) {
        int value = 0;
        for (size_t i = at; i < at + count; ++i) {
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    // Fliegel and Van Flandern (1968), for the Gregorian calendar
    const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    const int shift = (month - 14) / 12;
    return (1461 * (year + 4800 + shift)) / 4 + (367 * (month - 2 - 12 * shift)) / 12 -
           (3 * ((year + 4900 + shift) / 100)) / 4 + day - 32075;
}

/// "MA-06" → 6, "ABROAD:FR" → PlaceAbroad, empty → 0, anything else → PlaceOther.
inline PlaceCode placeOf(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.size() == 5 && text.starts_with("MA-")) {
        const int number = (text[3] - '0') * 10 + (text[4] - '0');
        return number >= 1 && number <= 12 ? static_cast<PlaceCode>(number) : PlaceOther;
    }
    return text.starts_with("ABROAD") ? PlaceAbroad : PlaceOther;
}

}  // namespace jisr::factcolumns
