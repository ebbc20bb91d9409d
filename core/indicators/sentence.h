#pragma once

#include <QDate>
#include <vector>

#include "core/base/message.h"
#include "core/indicators/disclosure.h"

/// METHODOLOGY, "Sentence a minister can quote".
namespace jisr {

class Phrasebook;

/// The sentences in order, numbers written as @p phrasebook does. It says no more than the covers of
/// @p published allow, and no rate where the quality gate gives counts and bounds only.
/// @p horizon in months; @p scope, the reader's words for filters and group, empty for the whole.
std::vector<Message> quotable(const PublishedGroup& published, const QDate& cutOff, int horizon,
                              const Phrasebook& phrasebook, const QString& scope = {});

/// The same as one text, a space between sentences.
QString quotableSentence(const PublishedGroup& published, const QDate& cutOff, int horizon,
                         const Phrasebook& phrasebook, const QString& scope = {});

}  // namespace jisr
