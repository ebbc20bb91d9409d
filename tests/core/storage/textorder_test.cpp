#include "core/storage/textorder.h"

#include <QRandomGenerator>
#include <algorithm>
#include <set>

#include "core/catalogue/names.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

/// Made of few words, so that many agree at the beginning; up to seven words, some empty.
std::vector<std::string> madeTexts(int count) {
    QRandomGenerator dice(7);
    const char* words[] = {
        "a", "al", "ala", "alaoui", "ben", "benabdeljalilelmansouri", "benabdeljalilelmansour", "عمر", "z"};
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        std::string text;
        for (int word = dice.bounded(8); word > 0; --word) {
            if (!text.empty()) {
                text += ' ';
            }
            text += words[dice.bounded(9)];
        }
        texts.push_back(text);
    }
    return texts;
}

/// Whether @p places orders @p texts by their bytes, equal texts in one place.
void checkOrder(const std::vector<std::string>& texts, const std::vector<quint32>& places) {
    for (std::size_t a = 0; a < texts.size(); ++a) {
        for (std::size_t b = 0; b < texts.size(); ++b) {
            if (!texts[a].empty() && !texts[b].empty() && (texts[a] < texts[b]) != (places[a] < places[b])) {
                FAIL(texts[a] << " | " << texts[b]);
            }
        }
    }
}

}  // namespace

TEST_CASE("texts by their words are in the order of their bytes, however many words they have", "[table]") {
    const std::vector<std::string> texts = madeTexts(600);
    WordOrder order(static_cast<quint32>(texts.size()));
    for (quint32 i = 0; i < texts.size(); ++i) {
        order.set(i, texts[i]);
    }
    const std::vector<quint32> places = order.places();
    checkOrder(texts, places);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CHECK((places[i] == std::numeric_limits<quint32>::max()) == texts[i].empty());
    }
}

TEST_CASE("different texts are numbered once and put in the order of their bytes", "[table]") {
    const std::vector<std::string> texts = madeTexts(600);
    TextOrder order;
    std::vector<quint32> numbers;
    for (const std::string& text : texts) {
        numbers.push_back(order.add(text));
    }
    CHECK(order.texts().size() == std::set<std::string>(texts.begin(), texts.end()).size());
    const std::vector<quint32> placeOf = order.places();
    std::vector<quint32> places;
    for (const quint32 number : numbers) {
        places.push_back(placeOf[number]);
    }
    checkOrder(texts, places);
}

TEST_CASE("folding stored bytes gives what searchKey() gives", "[table]") {
    TextFolder folder;
    for (const char* text : {"", " ", "Alaoui", "  EL-FASSI,  (Fès) ", "M'hamed", "L'Oriental", "d'Agadir",
                             "`x", "فَاطِمَة", "JIT-L000042", "a_b.c@d.ma", "Œuvre"}) {
        INFO(text);
        CHECK(folder.fold(text) == searchKey(QString::fromUtf8(text)).toStdString());
    }
}
