#pragma once

#include <QByteArray>

#include "ui/printing/printedpages.h"

namespace jisr {

/// What Qt's PDF writer can't do: bookmarks, links within the document, language and reading direction,
/// Arabic letters that can be searched, metadata that depend on the report alone (Qt writes the present
/// moment and a random identity).
/// @returns the finished file's bytes. Throws PrintError.
QByteArray finishPdf(const QByteArray& pdf, const PrintedPages& printed);

}  // namespace jisr
