#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <vector>

#include "core/tabular/numberformat.h"
#include "core/tabular/ziparchive.h"

namespace jisr {

/// What an XLSX archive says about itself: its sheets and where their parts lie. Transitional and strict
/// OOXML differ in namespaces only, which are not looked at.
struct Workbook {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;  ///< worksheets only, in the order of their tabs
    QString sharedStrings;      ///< part; empty: none
    QString styles;             ///< part; empty: none
    bool date1904 = false;

    /// Throws TableError, which names other kinds of file (.ods, .xlsb, .docx) for what they are.
    static Workbook read(ZipArchive& archive);
    QStringList names() const;
};

/// By the style number of a cell, what its number is.
std::vector<NumberKind> readNumberKinds(ZipArchive& archive, const QString& part);

/// The texts that cells refer to by number, end to end in one piece of memory.
class SharedStrings {
  public:
    static constexpr qsizetype mostUnits = 256ll << 20;  ///< UTF-16 units (512 MiB)
    static constexpr qsizetype mostStrings = 20'000'000;

    void read(ZipArchive& archive, const QString& part);
    bool contains(qint64 index) const { return index >= 0 && index < qint64(m_ends.size()); }
    QStringView at(qint64 index) const {
        const quint32 begin = index == 0 ? 0 : m_ends[static_cast<size_t>(index - 1)];
        return QStringView(m_text).mid(begin, m_ends[static_cast<size_t>(index)] - begin);
    }

  private:
    QString m_text;
    std::vector<quint32> m_ends;
};

/// Cell text longer than Excel's 32,767 by far is refused.
inline constexpr qsizetype longestCellText = 1 << 20;

/// Appends the text within the element just begun, those of its children included but phonetic hints (rPh)
/// left out, _x000D_ and its like resolved. Ends behind the element.
void appendRichText(QXmlStreamReader& xml, QString& out);
/// Appends the text directly within the element just begun, as it stands.
void appendPlainText(QXmlStreamReader& xml, QString& out);
/// Resolves _xHHHH_ from @p from on: how OOXML writes what XML can't hold.
void unescapeCellText(QString& text, qsizetype from);
/// Throws the archive's fault, or names the damaged part and line, when @p xml has failed.
void checkXml(const QXmlStreamReader& xml, const ZipArchive& archive, const QString& part);
/// Value of the attribute with this local name, whatever its namespace.
QStringView attribute(const QXmlStreamAttributes& attributes, QLatin1String name);

}  // namespace jisr
