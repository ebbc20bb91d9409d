#include "core/importing/rowcodec.h"

#include <cstring>

namespace jisr::rowcodec {

namespace {

void addHead(std::string& packed, int field, Item::Type type) {
    packed.push_back(static_cast<char>(field));
    packed.push_back(static_cast<char>(type));
}

void addNumber(std::string& packed, quint64 number) {
    while (number >= 0x80) {
        packed.push_back(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    packed.push_back(static_cast<char>(number));
}

quint64 takeNumber(std::string_view& left) {
    quint64 number = 0;
    for (int shift = 0; !left.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(left.front());
        left.remove_prefix(1);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80) {
            break;
        }
    }
    return number;
}

quint64 zigzag(qint64 number) {
    return (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
}
qint64 unzigzag(quint64 number) {
    return static_cast<qint64>(number >> 1) ^ -static_cast<qint64>(number & 1);
}

}  // namespace

void addText(std::string& packed, int field, QStringView text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        const QByteArray utf8 = text.toUtf8();
        addBytes(packed, field, {utf8.constData(), static_cast<size_t>(utf8.size())});
        return;
    }
    addHead(packed, field, Item::Type::Text);
    addNumber(packed, static_cast<quint64>(text.size()));
    for (const QChar c : text) {
        packed.push_back(static_cast<char>(c.unicode()));
    }
}

void addBytes(std::string& packed, int field, std::string_view bytes) {
    addHead(packed, field, Item::Type::Text);
    addNumber(packed, bytes.size());
    packed.append(bytes);
}

void addReference(std::string& packed, int field, qint64 target) {
    addHead(packed, field, Item::Type::Reference);
    addNumber(packed, zigzag(target));
}

void addValue(std::string& packed, int field, const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::UnknownType:
            return;
        case QMetaType::Bool:
            addHead(packed, field, value.toBool() ? Item::Type::Yes : Item::Type::No);
            return;
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            addHead(packed, field, Item::Type::Integer);
            addNumber(packed, zigzag(value.toLongLong()));
            return;
        case QMetaType::Double: {
            addHead(packed, field, Item::Type::Decimal);
            const double number = value.toDouble();
            char bytes[sizeof number];
            std::memcpy(bytes, &number, sizeof number);
            packed.append(bytes, sizeof number);
            return;
        }
        default:
            addText(packed, field, *static_cast<const QString*>(value.constData()));
    }
}

QVariant Item::value() const {
    switch (type) {
        case Type::Text:
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        case Type::Decimal:
            return decimal;
        case Type::No:
            return false;
        case Type::Yes:
            return true;
        case Type::Integer:
        case Type::Reference:
            break;
    }
    return QVariant(static_cast<qlonglong>(integer));
}

bool Reader::next(Item& item) {
    if (m_left.size() < 2) {
        return false;
    }
    item.field = static_cast<unsigned char>(m_left[0]);
    item.type = static_cast<Item::Type>(m_left[1]);
    m_left.remove_prefix(2);
    switch (item.type) {
        case Item::Type::Text: {
            const size_t size = std::min<size_t>(takeNumber(m_left), m_left.size());
            item.text = m_left.substr(0, size);
            m_left.remove_prefix(size);
            break;
        }
        case Item::Type::Decimal:
            std::memcpy(&item.decimal, m_left.data(), sizeof item.decimal);
            m_left.remove_prefix(sizeof item.decimal);
            break;
        case Item::Type::Integer:
        case Item::Type::Reference:
            item.integer = unzigzag(takeNumber(m_left));
            break;
        case Item::Type::No:
        case Item::Type::Yes:
            break;
    }
    return true;
}

Unpacked unpack(RecordKind kind, std::string_view packed) {
    Unpacked row;
    row.values.resize(static_cast<size_t>(record(kind).fields.size()));
    Reader reader(packed);
    for (Item item; reader.next(item);) {
        if (item.field == UidField) {
            row.uid = QByteArray(item.text.data(), static_cast<qsizetype>(item.text.size()));
        } else if (item.field == OfficeField) {
            row.office = item.value().toString();
        } else if (static_cast<size_t>(item.field) < row.values.size()) {
            row.values[static_cast<size_t>(item.field)] = item.value();
        }
    }
    return row;
}

}  // namespace jisr::rowcodec
