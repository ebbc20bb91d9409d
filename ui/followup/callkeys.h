#pragma once

#include "core/followup/callreport.h"

class QKeyEvent;

namespace jisr {

/// The key that says what came of a call.
struct OutcomeKey {
    CallOutcome outcome;
    const char* shown;
};
/// In the order of the buttons: digits for what is said every day, letters for the rest.
inline constexpr OutcomeKey outcomeKeys[] = {
    {CallOutcome::SameSituation, "1"}, {CallOutcome::NewJob, "2"},       {CallOutcome::Seeking, "3"},
    {CallOutcome::Studying, "4"},      {CallOutcome::Internship, "5"},   {CallOutcome::Inactive, "6"},
    {CallOutcome::NoAnswer, "7"},      {CallOutcome::WrongNumber, "8"},  {CallOutcome::Refused, "9"},
    {CallOutcome::CallBack, "0"},      {CallOutcome::SelfEmployed, "S"}, {CallOutcome::Contract, "C"},
    {CallOutcome::Apprenticeship, "A"}};

/// The digit or letter that is meant: Arabic digits, and a French keyboard's first row without Shift too.
QString keyOf(const QKeyEvent& key);

}  // namespace jisr
