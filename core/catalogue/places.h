#pragma once

#include <QString>
#include <QStringView>

/// The regions and provinces of 2015 by every spelling in use (DOMAIN.md, region).
namespace jisr {

struct PlaceFound {
    enum class Kind {
        None,
        Place,      ///< code is its ISO code
        OldRegion,  ///< one of the 16 of before 2015; hint names the new regions it went to
        Town        ///< a town or province given for a region; code is the region's ISO code
    };
    Kind kind = Kind::None;
    QString code;
    QString hint;  ///< for None: the official spelling that comes nearest, or empty
};

/// @p text trimmed and free of invisible marks.
PlaceFound findRegion(QStringView text);
PlaceFound findProvince(QStringView text);

/// ISO 3166-1 code of a country named in French, Arabic or English, or given as its code; empty when unknown.
QString countryCode(QStringView text);

/// The region's French name for its ISO code.
QString regionName(QStringView code);

}  // namespace jisr
