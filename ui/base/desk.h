#pragma once

class QSettings;

namespace jisr {

class Clock;
class LanguageSwitch;
class Prompts;
class Theme;

/// What every page of the window works with; composed once by `app`, or by a test.
struct Desk {
    const Clock& clock;
    QSettings& settings;
    Prompts& prompts;
    LanguageSwitch& language;
    Theme& theme;
};

}  // namespace jisr
