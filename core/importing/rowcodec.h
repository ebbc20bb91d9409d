#pragma once

#include <QByteArray>
#include <QVariant>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr::rowcodec {

/// Values of a record packed into bytes: field number, type, value; texts in UTF-8. A reference is a
/// local id, or minus the number of a row that the plan itself will create.
inline constexpr int PersonKeyField = 253;  ///< of a learner: names.h, personKey()
inline constexpr int UidField = 254;
inline constexpr int OfficeField = 255;

void addText(std::string& packed, int field, QStringView text);
void addBytes(std::string& packed, int field, std::string_view bytes);
void addReference(std::string& packed, int field, qint64 target);
/// By the value's type; nothing for an invalid one.
void addValue(std::string& packed, int field, const QVariant& value);

/// One packed value, as it lies there.
struct Item {
    enum class Type : unsigned char { Text = 1, Integer, Decimal, No, Yes, Reference };
    int field = 0;
    Type type = Type::Text;
    std::string_view text;  ///< UTF-8 or bytes
    qint64 integer = 0;     ///< Integer, Reference
    double decimal = 0;
    QVariant value() const;
};

/// Walks over packed values.
class Reader {
  public:
    explicit Reader(std::string_view packed) : m_left(packed) {}
    explicit Reader(const QByteArray& packed)
        : m_left(packed.constData(), static_cast<size_t>(packed.size())) {}
    bool next(Item& item);

  private:
    std::string_view m_left;
};

/// What a packed row holds: values by field (references as qlonglong), uid and office beside.
struct Unpacked {
    std::vector<QVariant> values;
    QByteArray uid;
    QString office;
};
Unpacked unpack(RecordKind kind, std::string_view packed);

}  // namespace jisr::rowcodec
