#pragma once

#include "core/demo/awkward.h"

/// The few moves of which the awkward cases are made.
namespace jisr {

const DemoCohort& cohortOf(const AwkwardStage& s);
/// The day this stage's cohort graduates, a week after its planned end.
QDate graduation(const AwkwardStage& s);
/// Six months after it: T_6.
QDate half(const AwkwardStage& s);
DemoEnrolment& enrol(AwkwardStage& s, const char* status, const QDate& on);
DemoEnrolment& graduate(AwkwardStage& s);
/// Another cohort that begins after @p day and is over by the cut-off; the stage's own when none is.
int nextCohort(const AwkwardStage& s, const QDate& day);
DemoSituation& job(AwkwardStage& s, const QDate& from, const QDate& known);
DemoSituation& spell(AwkwardStage& s, const char* kind, const QDate& from, const QDate& known);
void tried(AwkwardStage& s, const QDate& on, const char* result = "no_answer");
/// A second enrolment that goes on from the @p from-th.
DemoEnrolment& continued(AwkwardStage& s, int from, const char* status, const QDate& startedOn,
                         const QDate& statusOn);
QDate middle(const AwkwardStage& s);

std::span<const AwkwardCase> awkwardTraining();
std::span<const AwkwardCase> awkwardInsertion();

}  // namespace jisr
