#pragma once

#include <QDate>
#include <QString>
#include <functional>

#include "core/indicators/explanationwords.h"
#include "core/storage/recordstore.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// A row's value by field name; invalid for an unknown field.
QVariant valueOf(RecordKind kind, const StoredRow& row, QStringView field);
/// Invalid when the field is empty.
QDate dayOf(RecordKind kind, const StoredRow& row, QStringView field);
qint64 idOf(RecordKind kind, const StoredRow& row, QStringView field);

/// Says rows in the window's language: for the pages of records, which all show the same things.
class RecordWords {
  public:
    RecordWords(OpenProgramme& programme, LanguageSwitch& language)
        : m_programme(programme), m_language(language) {}

    const Phrasebook& phrasebook() const;
    QString fieldName(RecordKind kind, QStringView field) const;
    /// A field's value as screens show it; empty where there is none. The CIN is masked.
    QString text(RecordKind kind, const StoredRow& row, QStringView field) const;
    QString text(RecordKind kind, QStringView field, const QVariant& value) const;
    QString label(RecordKind kind, qint64 id) const;
    QString date(const QDate& date) const;
    /// "01/02/2025 – 30/06/2025", "since 01/02/2025", "until …"; empty without either.
    QString span(const QDate& from, const QDate& to) const;
    QString number(qint64 value) const;

    /// "Job · Atlas Digital · 35 h"
    QString situation(const StoredRow& row) const;
    /// "C-2025-04 · Graduated"
    QString enrolment(const StoredRow& row) const;

  private:
    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
};

}  // namespace jisr
