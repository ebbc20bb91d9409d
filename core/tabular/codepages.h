#pragma once

namespace jisr {

/// The upper halves (bytes 0x80 to 0xFF) of the two Windows code pages of French and Arabic Excel.
extern const char16_t windows1252[128];
extern const char16_t windows1256[128];

}  // namespace jisr
