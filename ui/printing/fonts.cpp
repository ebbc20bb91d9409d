#include "ui/printing/fonts.h"

#include <QDir>
#include <QFontDatabase>

namespace jisr {

bool loadFonts() {
    static const bool loaded = [] {
        bool any = false;
        const QDir fonts(QStringLiteral(":/fonts"));
        for (const QString& name : fonts.entryList(QDir::Files, QDir::Name)) {
            any = QFontDatabase::addApplicationFont(fonts.filePath(name)) >= 0 || any;
        }
        return any;
    }();
    return loaded;
}

}  // namespace jisr
