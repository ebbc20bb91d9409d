#include "core/catalogue/places.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <vector>

#include "core/catalogue/fold.h"
#include "core/catalogue/names.h"

// Resources of a static library are linked in only when asked for.
static void initialiseReference() {
    Q_INIT_RESOURCE(jisr_reference);
}

namespace jisr {

namespace {

/// A spelling without what differs from writer to writer: words such as "région de", articles, spaces,
/// doubled letters, Oued/Wed, and the Arabic article.
QString placeKey(QStringView text) {
    static const QSet<QString> idle = {
        QStringLiteral("region"),   QStringLiteral("de"),     QStringLiteral("du"),
        QStringLiteral("des"),      QStringLiteral("la"),     QStringLiteral("le"),
        QStringLiteral("l"),        QStringLiteral("d"),      QStringLiteral("el"),
        QStringLiteral("al"),       QStringLiteral("ed"),     QStringLiteral("es"),
        QStringLiteral("the"),      QStringLiteral("of"),     QStringLiteral("et"),
        QStringLiteral("and"),      QStringLiteral("ville"),  QStringLiteral("prefecture"),
        QStringLiteral("province"), QStringLiteral("wilaya"), QStringLiteral("grand"),
        QStringLiteral("جهه"),      QStringLiteral("اقليم"),  QStringLiteral("عماله"),
        QStringLiteral("مدينه"),    QStringLiteral("و")};
    QString key;
    const QString plain = folded(text);
    for (QStringView word : QStringView(plain).split(u' ')) {
        if (idle.contains(word.toString())) {
            continue;
        }
        if (word.size() > 4 && word.startsWith(u"ال")) {
            word = word.sliced(2);
        }
        for (const QChar c : word) {
            const QChar written = c == QLatin1Char('y') ? QLatin1Char('i')
                                  : c == QChar(0x0638)  ? QChar(0x0636)
                                                        : c;
            if (key.isEmpty() || key.back() != written) {
                key.append(written);
            }
        }
    }
    return key;
}

struct Places {
    QHash<QString, QString> exact;  // spelling as officially written → ISO code
    QHash<QString, QString> keys;   // placeKey → ISO code
    QHash<QString, QString> names;  // ISO code → French name
    QHash<QString, QString> regionOf;
    QHash<QString, QString> hcp;  // digits of the HCP code → ISO code

    void add(QStringView spelling, const QString& code) {
        const QString key = placeKey(spelling);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.insert(key, code);
        }
        exact.insert(spelling.toString(), code);
    }
};

std::vector<QStringList> readLines(const QString& resource) {
    initialiseReference();
    QFile file(resource);
    std::vector<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& row : rows.mid(1)) {
        lines.push_back(row.trimmed().split(u','));  // the two lists have no quoted cell
    }
    return lines;
}

struct Spelling {
    const char* code;
    const char16_t* names;  ///< separated by |
};

// Beside the official French, Arabic and Tifinagh names: English, press and common variants.
constexpr Spelling RegionSpellings[] = {
    {"MA-01",
     u"Tangier-Tetouan-Al Hoceima|Tanger Tetouan Alhoceima|Tanger-Tétouan-Houceima|TTA|"
     u"Tangiers-Tetouan-Al Hoceima|طنجة تطوان الحسيمه"},
    {"MA-02", u"L'Oriental|Orientale|L'Orientale|Eastern|Eastern region|الشرقية|جهة الشرق"},
    {"MA-03", u"Fez-Meknes|Fès-Meknes|Fes Mekness|Fas-Meknas"},
    {"MA-04", u"Rabat-Sale-Kenitra|RSK|Rabat Salé Quenitra"},
    {"MA-05", u"Beni Mellal-Khenifra|Benimellal Khenifra|BMK|Beni-Mellal Khnifra"},
    {"MA-06",
     u"Grand Casablanca-Settat|Casa-Settat|Casablanca Setat|Dar El Beida-Settat|"
     u"الدار البيضاء الكبرى سطات|البيضاء-سطات"},
    {"MA-07", u"Marrakesh-Safi|Marrakech-Asfi|Marrakesh-Asfi|Marakech Safi|مراكش اسفي"},
    {"MA-08", u"Daraa-Tafilalet|Draa-Tafilalt|Draa Tafilelt|Drâa-Tafilelt"},
    {"MA-09", u"Sous-Massa|Souss-Masa"},
    {"MA-10",
     u"Guelmim-Oued Noune|Guelmim Wad Noun|Goulimine-Oued Noun|Guelmim-Wadi Noun|"
     u"كلميم-وادي نون|گلميم واد نون"},
    {"MA-11",
     u"Laayoune-Saguia El Hamra|Laayoune Sakia Al Hamra|Laayoune-Saquia|Laâyoune-Seguia el Hamra|"
     u"Layoune-Sakia El Hamra|El Aaiun-Saguia el Hamra|العيون الساقيه الحمراء"},
    {"MA-12",
     u"Dakhla-Oued Eddahab|Dakhla-Oued Dahab|Dakhla-Wadi Eddahab|Dakhla Oued Ed Dahab|"
     u"Ad Dakhla-Oued Dahab|Dakhla-Oued Addahab|الداخلة واد الذهب|الداخلة-وادي الدهب"},
};

constexpr Spelling ProvinceSpellings[] = {
    {"MA-HOC", u"Alhoceima|Al Hoceïma|El Hoceima|Alhucemas|Houceima"},
    {"MA-CHE", u"Chaouen|Chefchaouene|Chaouene|الشاون"},
    {"MA-FAH", u"Fahs Anjra|Fahs-Bni Makada"},
    {"MA-OUZ", u"Ouazzane|Wazzane"},
    {"MA-TNG", u"Tanger|Tangier|Tanger-Asilah|Assilah|طنجة"},
    {"MA-TET", u"Tetuan|Titouan"},
    {"MA-MDF", u"M'diq|Mdiq|Fnideq|Mdiq Fnidaq|المضيق"},
    {"MA-GUF", u"Guersif|Gercif|كرسيف|جرسيف"},
    {"MA-FIG", u"Figuig|Bouarfa|فكيك|فجيج"},
    {"MA-JRA", u"Jrada|Djerada"},
    {"MA-NAD", u"الناظور|الناضور"},
    {"MA-OUJ", u"Oujda|Oujda Anjad|وجدة"},
    {"MA-MEK", u"Meknes|Mekness|Miknas"},
    {"MA-BOM", u"Boulman|Missour"},
    {"MA-HAJ", u"Elhajeb|Hajeb"},
    {"MA-FES", u"Fez|Fas"},
    {"MA-MOU", u"Moulay Yaacoub|Moulay Yaakoub|مولاي يعقوب"},
    {"MA-KEN", u"Kenitra|Qnitra"},
    {"MA-KHE", u"Khemisset|Khmisset"},
    {"MA-SAL", u"Sale|Sala"},
    {"MA-SKH", u"Témara|Temara|Skhirat|Skhirate|Skhirat-Témara|تمارة|الصخيرات"},
    {"MA-BEM", u"Benimellal|Beni-Mellal"},
    {"MA-FQH", u"Fkih Ben Salah|Fqih Ben Saleh|Fquih Bensalah|F'kih Ben Salah"},
    {"MA-KHN", u"Khnifra|Khenifra"},
    {"MA-KHO", u"Khouribka"},
    {"MA-BES", u"Ben Slimane"},
    {"MA-BRR", u"Barrechid|Ber Rechid|Berchid"},
    {"MA-CAS", u"Casa|Dar El Beida|Ad-Dar al-Bayda|Grand Casablanca ville|البيضاء|كازابلانكا"},
    {"MA-JDI", u"Eljadida|Jadida|Mazagan"},
    {"MA-MED", u"Mediouna"},
    {"MA-MOH", u"Mohammédia|Mohamedia|Fedala"},
    {"MA-NOU", u"Nouacer|Nouasseur|Nouaceur|Bouskoura"},
    {"MA-SIB", u"Sidi Benour|Sidi-Bennour"},
    {"MA-HAO", u"El Haouz|Haouz|Tahannaout"},
    {"MA-KES", u"Kelaat Sraghna|El Kelaa|Kelaa des Sraghna|Kelâat Es-Sraghna|El Kelaat Es Sraghna"},
    {"MA-ESI", u"Mogador|Souira|Saouira"},
    {"MA-MAR", u"Marrakesh|Marakech|Merrakech"},
    {"MA-REH", u"Rhamna|Ben Guerir|Benguerir|ابن جرير|بن جرير"},
    {"MA-SAF", u"Asfi|أسفي|آسفي"},
    {"MA-YUS", u"Yousoufia|Youssoufiya"},
    {"MA-ERR", u"Er-Rachidia|Rachidia|Er Rachidia|Ar Rachidia"},
    {"MA-OUA", u"Warzazate|Ouarzazat|وارزازات"},
    {"MA-TIN", u"Tinerhir|Tinghir"},
    {"MA-ZAG", u"Zagoura|زاگورة"},
    {"MA-AGD", u"Agadir|Agadir Ida Outanane|Agadir-Ida Ou Tanane|أكادير|اگادير|أغادير"},
    {"MA-CHT", u"Chtouka Ait Baha|Biougra|اشتوكة ايت باها|شتوكة آيت باها"},
    {"MA-INE", u"Inezgane|Inzegane|Ait Melloul|Inzegan-Ait Melloul|إنزكان"},
    {"MA-TAR", u"Taroudant|Taroudannte|Roudana"},
    {"MA-GUE", u"Goulimine|Guelmime|گلميم|كلميم"},
    {"MA-SIF", u"Ifni"},
    {"MA-TNT", u"Tantan|Tan Tan"},
    {"MA-BOD", u"Boujdor|Bojador"},
    {"MA-ESM", u"Smara|Semara|Es Smara|Assamara"},
    {"MA-LAA", u"Laayoune|Laâyoun|El Aaiun|Layoune|El Ayoun"},
    {"MA-AOU", u"Aoussered|Awserd|أوسرد"},
    {"MA-OUD", u"Dakhla|Oued Eddahab|Oued Dahab|Ad Dakhla|Wadi Eddahab|الداخلة|واد الذهب"},
};

struct OldRegion {
    const char16_t* names;
    const char16_t* successors;
};

// The sixteen regions of 1997–2015 ("Oriental" kept its name and is read as today's) and where they went.
constexpr OldRegion OldRegions[] = {
    {u"Grand Casablanca|Grand-Casa|Greater Casablanca|الدار البيضاء الكبرى|grandcasablanca",
     u"Casablanca-Settat"},
    {u"Chaouia-Ouardigha|Chaouia|الشاوية ورديغة", u"Casablanca-Settat, Béni Mellal-Khénifra"},
    {u"Doukkala-Abda|Doukala Abda|دكالة عبدة", u"Casablanca-Settat, Marrakech-Safi"},
    {u"Fès-Boulemane|Fez-Boulemane|فاس بولمان", u"Fès-Meknès"},
    {u"Gharb-Chrarda-Béni Hssen|Gharb-Chrarda-Beni Hsen|Gharb|الغرب شراردة بني حسن", u"Rabat-Salé-Kénitra"},
    {u"Guelmim-Es Semara|Guelmim-Smara|كلميم السمارة",
     u"Guelmim-Oued Noun, Laâyoune-Sakia El Hamra, Souss-Massa"},
    {u"Laâyoune-Boujdour-Sakia El Hamra|Laayoune-Boujdour|Laayoune-Boujdour-Sakia Al Hamra|"
     u"العيون بوجدور الساقية الحمراء",
     u"Laâyoune-Sakia El Hamra"},
    {u"Marrakech-Tensift-Al Haouz|Marrakesh-Tensift-El Haouz|Marrakech-Tensift|مراكش تانسيفت الحوز",
     u"Marrakech-Safi"},
    {u"Meknès-Tafilalet|Meknes-Tafilalt|مكناس تافيلالت", u"Fès-Meknès, Drâa-Tafilalet, Béni Mellal-Khénifra"},
    {u"Oued Ed-Dahab-Lagouira|Oued Eddahab Lagouira|Oued Dahab Lagouira|وادي الذهب لكويرة|وادي الذهب الكويرة",
     u"Dakhla-Oued Ed-Dahab"},
    {u"Rabat-Salé-Zemmour-Zaër|Rabat-Sale-Zemmour-Zaer|Rabat Salé Zemmour Zaïr|الرباط سلا زمور زعير",
     u"Rabat-Salé-Kénitra"},
    {u"Souss-Massa-Drâa|Sous-Massa-Draa|سوس ماسة درعة", u"Souss-Massa, Drâa-Tafilalet"},
    {u"Tadla-Azilal|تادلة أزيلال|تادلا أزيلال", u"Béni Mellal-Khénifra"},
    {u"Tanger-Tétouan|Tangier-Tetouan|طنجة تطوان", u"Tanger-Tétouan-Al Hoceima"},
    {u"Taza-Al Hoceima-Taounate|Taza-Alhoceima-Taounate|Taza-Houceima-Taounate|تازة الحسيمة تاونات",
     u"Fès-Meknès, Tanger-Tétouan-Al Hoceima, Oriental"},
};

template <size_t Count>
void addSpellings(Places& places, const Spelling (&spellings)[Count]) {
    for (const Spelling& line : spellings) {
        for (const QStringView name : QStringView(line.names).split(u'|')) {
            places.add(name, QString::fromLatin1(line.code));
        }
    }
}

Places makeRegions() {
    Places places;
    // hcp_code,iso_code,name_fr,name_ar,name_zgh,…
    for (const QStringList& line : readLines(QStringLiteral(":/reference/regions_ma.csv"))) {
        const QString& code = line[1];
        places.names.insert(code, line[2]);
        places.hcp.insert(QString::number(line[0].toInt()), code);
        for (int column = 2; column <= 4; ++column) {
            places.add(line[column], code);
        }
    }
    addSpellings(places, RegionSpellings);
    return places;
}

Places makeProvinces() {
    Places places;
    // hcp_code,iso_code,region_hcp_code,region_iso_code,type,name_fr,name_ar,name_zgh,population_2024
    for (const QStringList& line : readLines(QStringLiteral(":/reference/provinces_ma.csv"))) {
        const QString& code = line[1];
        places.names.insert(code, line[5]);
        places.regionOf.insert(code, line[3]);
        places.hcp.insert(QString(line[0]).remove(u'.'), code);
        for (int column = 5; column <= 7; ++column) {
            if (!line[column].isEmpty()) {
                places.add(line[column], code);
            }
        }
    }
    addSpellings(places, ProvinceSpellings);
    return places;
}

const Places& regions() {
    static const Places places = makeRegions();
    return places;
}

const Places& provinces() {
    static const Places places = makeProvinces();
    return places;
}

/// "grand" counts here, since it tells the old Grand Casablanca from the town.
QHash<QString, QString> makeOldRegions() {
    QHash<QString, QString> old;
    for (const OldRegion& region : OldRegions) {
        for (const QStringView name : QStringView(region.names).split(u'|')) {
            old.insert(folded(name).remove(u' '), QString(QStringView(region.successors).toString()));
            const QString key = placeKey(name);
            if (!regions().keys.contains(key) && !provinces().keys.contains(key)) {
                old.insert(key, QStringView(region.successors).toString());
            }
        }
    }
    return old;
}

QString nearest(const Places& places, const QString& key) {
    QString best;
    double bestSimilarity = 0.9;
    for (auto it = places.keys.constBegin(); it != places.keys.constEnd(); ++it) {
        const double similarity = nameSimilarity(key, it.key());
        if (similarity > bestSimilarity || (similarity == bestSimilarity && it.value() < best)) {
            bestSimilarity = similarity;
            best = it.value();
        }
    }
    return best.isEmpty() ? best : places.names.value(best);
}

QString exactly(const Places& places, QStringView text) {
    return places.exact.value(QString::fromRawData(text.data(), text.size()));
}

/// The digits of a numeric code; empty when @p text has a letter.
QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        const int digit = digitValue(c.unicode());
        if (digit >= 0) {
            digits.append(QChar(u'0' + digit));
        } else if (c != QLatin1Char('.') && c != QLatin1Char(' ')) {
            return {};
        }
    }
    return digits;
}

QString regionCode(QStringView text) {
    if (text.size() > 6 || text.isEmpty()) {
        return {};
    }
    QStringView rest = text;
    if (rest.size() > 2 && rest[0].toUpper() == QLatin1Char('M') && rest[1].toUpper() == QLatin1Char('A')) {
        rest = rest.sliced(2);
        while (!rest.isEmpty() && (rest[0] == QLatin1Char('-') || rest[0] == QLatin1Char(' ') ||
                                   rest[0] == QLatin1Char('_') || rest[0] == QChar(0x2011))) {
            rest = rest.sliced(1);
        }
    }
    if (rest.endsWith(u".0")) {
        rest.chop(2);  // a spreadsheet's number
    }
    const QString digits = digitsOf(rest);
    if (digits.isEmpty() || digits.size() > 3 || rest.contains(u'.')) {
        return {};
    }
    return regions().hcp.value(QString::number(digits.toInt()));
}

}  // namespace

PlaceFound findRegion(QStringView text) {
    using Kind = PlaceFound::Kind;
    if (const QString code = exactly(regions(), text); !code.isEmpty()) {
        return {Kind::Place, code, {}};
    }
    if (const QString code = regionCode(text); !code.isEmpty()) {
        return {Kind::Place, code, {}};
    }
    static const QHash<QString, QString> oldRegions = makeOldRegions();
    if (const auto old = oldRegions.constFind(folded(text).remove(u' ')); old != oldRegions.constEnd()) {
        return {Kind::OldRegion, {}, *old};
    }
    const QString key = placeKey(text);
    if (const QString code = regions().keys.value(key); !code.isEmpty()) {
        return {Kind::Place, code, {}};
    }
    if (const auto old = oldRegions.constFind(key); old != oldRegions.constEnd()) {
        return {Kind::OldRegion, {}, *old};
    }
    if (const QString province = provinces().keys.value(key); !province.isEmpty()) {
        return {Kind::Town, provinces().regionOf.value(province), {}};
    }
    return {Kind::None, {}, nearest(regions(), key)};
}

PlaceFound findProvince(QStringView text) {
    using Kind = PlaceFound::Kind;
    if (const QString code = exactly(provinces(), text); !code.isEmpty()) {
        return {Kind::Place, code, {}};
    }
    if (text.size() == 3 || (text.size() == 6 && text[2] == QLatin1Char('-'))) {
        const QString code = QStringLiteral("MA-") + text.last(3).toString().toUpper();
        if (provinces().names.contains(code) &&
            (text.size() == 3 || text.first(2).toString().toUpper() == u"MA")) {
            return {Kind::Place, code, {}};
        }
    }
    if (QString digits = digitsOf(text); digits.size() >= 2) {
        // 01.051, 1.051, 01051, and 6.54 or 1.1 from a spreadsheet that ate the zeros at the end
        if (const qsizetype point = text.indexOf(u'.'); point >= 0) {
            digits = digits.leftJustified(point + 3, u'0');
        }
        if (const QString code = provinces().hcp.value(digits.rightJustified(5, u'0')); !code.isEmpty()) {
            return {Kind::Place, code, {}};
        }
    }
    const QString key = placeKey(text);
    if (const QString code = provinces().keys.value(key); !code.isEmpty()) {
        return {Kind::Place, code, {}};
    }
    return {Kind::None, {}, nearest(provinces(), key)};
}

QString countryCode(QStringView text) {
    static const QHash<QString, QString> countries = [] {
        // where graduates of digital trades leave to
        constexpr Spelling known[] = {
            {"FR", u"France|فرنسا"},
            {"ES", u"Espagne|Spain|España|إسبانيا|اسبانيا"},
            {"DE", u"Allemagne|Germany|ألمانيا"},
            {"BE", u"Belgique|Belgium|بلجيكا"},
            {"NL", u"Pays-Bas|Netherlands|Hollande|هولندا"},
            {"IT", u"Italie|Italy|إيطاليا"},
            {"PT", u"Portugal|البرتغال"},
            {"CH", u"Suisse|Switzerland|سويسرا"},
            {"LU", u"Luxembourg|لوكسمبورغ"},
            {"GB", u"Royaume-Uni|United Kingdom|Angleterre|UK|بريطانيا|المملكة المتحدة"},
            {"IE", u"Irlande|Ireland|إيرلندا"},
            {"CA", u"Canada|Québec|كندا"},
            {"US", u"États-Unis|United States|USA|الولايات المتحدة|أمريكا"},
            {"AE", u"Émirats arabes unis|United Arab Emirates|EAU|UAE|Dubaï|الإمارات"},
            {"SA", u"Arabie saoudite|Saudi Arabia|السعودية"},
            {"QA", u"Qatar|قطر"},
            {"TR", u"Turquie|Turkey|تركيا"},
            {"TN", u"Tunisie|Tunisia|تونس"},
            {"SN", u"Sénégal|Senegal|السنغال"},
            {"CI", u"Côte d'Ivoire|Ivory Coast|كوت ديفوار"}};
        QHash<QString, QString> byName;
        for (const Spelling& line : known) {
            for (const QStringView name : QStringView(line.names).split(u'|')) {
                byName.insert(folded(name), QString::fromLatin1(line.code));
            }
        }
        return byName;
    }();
    if (text.size() == 2 && text[0].unicode() < 0x80 && text[1].unicode() < 0x80 && text[0].isLetter() &&
        text[1].isLetter()) {
        const QString code = text.toString().toUpper();
        return code == u"UK" ? QStringLiteral("GB") : code;
    }
    return countries.value(folded(text));
}

QString regionName(QStringView code) {
    return regions().names.value(code.toString());
}

}  // namespace jisr
