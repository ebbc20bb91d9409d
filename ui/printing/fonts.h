#pragma once

namespace jisr {

/// Makes the embedded Noto fonts known to the application; to be called once after QGuiApplication is made,
/// before the first text. False when this build carries none (see ui/printing/CMakeLists.txt): the system's
/// fonts are used then.
bool loadFonts();

}  // namespace jisr
