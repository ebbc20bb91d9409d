#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace jisr {

/// The encodings in which spreadsheets reach a Moroccan office.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252, Windows1256 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256".
QString encodingName(TextEncoding encoding);
/// Understands common spellings ("utf8", "cp1252", "latin1"); nothing for an unknown name.
std::optional<TextEncoding> encodingFromName(QStringView name);

/// What a byte order mark says, and how many bytes it takes.
struct ByteOrderMark {
    TextEncoding encoding = TextEncoding::Utf8;
    int size = 0;  ///< 0: there is none
};
ByteOrderMark byteOrderMark(const QByteArray& head);

/// UTF-16 without a mark shows itself by zero bytes on one side of the units only.
std::optional<TextEncoding> detectUtf16(const QByteArray& head);

/// Chooses between UTF-8, windows-1252 and windows-1256.
/// @param sample text that begins with a byte ≥ 0x80; it may end in the middle of a character.
TextEncoding detectEightBit(const QByteArray& sample);

/// Offset of the first byte ≥ 0x80, or @p size.
qsizetype firstNonAscii(const char* bytes, qsizetype size);

/// What decode() made of its bytes.
struct Decoded {
    qsizetype used = 0;     ///< bytes; the rest is the beginning of a character that goes on
    qsizetype written = 0;  ///< UTF-16 units
    bool invalid = false;   ///< the bytes behind `used` are no character of this encoding
};

/// Decodes whole characters. An unpaired surrogate or an overlong form is invalid.
/// @param last nothing follows: a character cut short is invalid (an odd zero or line feed after
///             UTF-16 is dropped: tools that append a bare newline leave one).
/// @param out room for at least @p size units.
Decoded decode(TextEncoding encoding, const char* bytes, qsizetype size, bool last, char16_t* out);

}  // namespace jisr
