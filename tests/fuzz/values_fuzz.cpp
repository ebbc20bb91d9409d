// Any text for any field is a stored form or a rejection; a stored form is its own stored form, and as the
// canonical file writes it, it is read back the same.
#include <cstdint>
#include <cstdlib>

#include "core/catalogue/names.h"
#include "core/catalogue/normalise.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 3) {
        return 0;
    }
    const auto& record = jisr::catalogue()[data[0] % jisr::catalogue().size()];
    const auto& field = record.fields[data[1] % record.fields.size()];
    jisr::ReadingRules rules;
    rules.dateOrder = static_cast<jisr::DateOrder>(data[2] & 3);
    rules.excel1904 = data[2] & 4;
    rules.decimalSeparator = data[2] & 8 ? (data[2] & 16 ? "," : ".") : "";
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data) + 3, static_cast<qsizetype>(size) - 3);
    (void)jisr::nameKey(text);
    const jisr::Normalised once = jisr::normalise(field, text, rules);
    if (!once.ok() || !once.value.isValid()) {
        return 0;
    }
    const jisr::Normalised again = jisr::normalise(field, jisr::canonicalText(field, once.value));
    if (!again.ok() || again.value != once.value) {
        std::abort();
    }
    return 0;
}
