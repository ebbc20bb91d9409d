// Any bytes as a mapping file are a mapping or a MappingError, and a mapping says the same after being
// written. A table with any header is guessed without a fault, and the guess is a mapping that can be
// written.
#include <cstdint>
#include <cstdlib>

#include "core/importing/guesser.h"
#include "core/importing/mapping.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 1) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto writtenAndRead = [](const jisr::Mapping& mapping) {
        const QByteArray json = mapping.toJson();
        if (jisr::Mapping::fromJson(json).toJson() != json) {
            std::abort();
        }
    };
    if (data[0] & 1) {
        const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        const QStringList header = lines.first().split(u';');
        QList<QStringList> sample;
        for (const QString& line : lines.mid(1, 20)) {
            QStringList cells = line.split(u';');
            cells.resize(header.size());
            sample.append(cells);
        }
        const jisr::Guess guess = jisr::guessMapping(header, sample, {});
        guess.mapping.checkAgainst(header);
        if (!guess.mapping.records.isEmpty()) {
            writtenAndRead(guess.mapping);
        }
        return 0;
    }
    try {
        writtenAndRead(jisr::Mapping::fromJson(bytes));
    } catch (const jisr::MappingError& error) {
        (void)error.message();
    }
    return 0;
}
