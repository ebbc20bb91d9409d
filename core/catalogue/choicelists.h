#pragma once

#include "core/catalogue/catalogue.h"

/// The values of the catalogue's choice fields: codes of HEADERS.csv with their labels.
namespace jisr::choicelists {

QList<Choice> trackFamily();
QList<Choice> organisationKind();
QList<Choice> targetMeasure();
QList<Choice> cohortMode();
QList<Choice> sex();
QList<Choice> educationLevel();
QList<Choice> profile();
QList<Choice> enrolmentStatus();
QList<Choice> exitReason();
QList<Choice> neutralReason();
QList<Choice> statusAtEntry();
QList<Choice> intentAtEntry();
QList<Choice> situation();
QList<Choice> contract();
QList<Choice> evidence();
QList<Choice> channel();
QList<Choice> result();

}  // namespace jisr::choicelists
