#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <QVariant>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

/// A text from a table, a form or a person, turned into the one stored form (DOMAIN.md, formats).
struct Normalised {
    QVariant value;     ///< invalid when the text was blank or refused
    Message rejection;  ///< non-empty: the text can't be accepted, and why
    Message warning;    ///< non-empty: accepted, but worth a look
    bool ok() const { return rejection.isEmpty(); }
};

/// In which order a column writes its dates; Asked means that every value seen could be either.
enum class DateOrder { Unknown, DayMonthYear, MonthDayYear, YearMonthDay };

/// How to read dates and numbers of one column.
struct ReadingRules {
    DateOrder dateOrder = DateOrder::Unknown;
    int yearPivot = 50;        ///< two-digit years below are 20xx, others 19xx
    bool excel1904 = false;    ///< serial numbers count from 1904-01-01
    QString decimalSeparator;  ///< "," or "."; empty: told apart value by value
};

/// How people type a value of @p field by hand, or paste it: day before month; nobody is born tomorrow, so
/// that 3/4/45 is 1945. A table that is imported tells its own way. @p thisYear with four digits.
ReadingRules typedByHand(const Field& field, int thisYear);

/// Reads @p text for @p field. A Reference field yields the key as QString (trimmed; a region or
/// province key is its ISO code): whoever stores it looks up the id.
Normalised normalise(const Field& field, QStringView text, const ReadingRules& rules = {});

Normalised normaliseCin(QStringView text);
Normalised normalisePhone(QStringView text);
Normalised normaliseIce(QStringView text);
/// Massar (one letter, nine digits) or the older CNE (ten digits).
Normalised normaliseMassar(QStringView text);
Normalised normaliseEmail(QStringView text);
Normalised normaliseDate(QStringView text, const ReadingRules& rules = {});
Normalised normaliseAmount(QStringView text, const ReadingRules& rules = {});
Normalised normaliseRegion(QStringView text);
Normalised normaliseProvince(QStringView text);

/// What the dates of a column tell about their order; Unknown when every value fits both readings.
class DateOrderWatcher {
  public:
    void see(QStringView text);
    DateOrder order() const;
    /// True when values were seen that fit both day-month and month-day, and none decides.
    bool ambiguous() const;

  private:
    qint64 m_dayFirst = 0, m_monthFirst = 0, m_either = 0, m_yearFirst = 0;
};

/// "AB••••56": how a CIN is shown on screen.
QString maskedCin(const QString& cin);
/// "06 12 34 56 78" for "+212612345678"; other text unchanged.
QString shownPhone(const QString& stored);

/// The value as the canonical CSV writes it ("Y"/"N", ISO dates, "." decimals); references are the
/// caller's affair.
QString canonicalText(const Field& field, const QVariant& value);

}  // namespace jisr
