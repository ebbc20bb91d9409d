#pragma once

#include <QByteArray>
#include <QHash>
#include <QMessageAuthenticationCode>
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// Names that stand for rows towards one purpose: the same row bears the same name in every export for that
/// purpose and another one in every other; nobody without the key can tell whose it is.
class Pseudonyms {
  public:
    explicit Pseudonyms(const QByteArray& secret) : m_hash(QCryptographicHash::Sha256, secret) {}
    /// 16 letters and digits (80 bits of HMAC-SHA-256). @p uid 16 bytes, or the uid as text.
    QString of(const QByteArray& uid);

  private:
    QMessageAuthenticationCode m_hash;
};

/// How a pseudonymous export shows one record: which fields, and how much of each. Of who shares what could
/// be looked up about a person with too few others less is told, until LeastAlike rows look alike: the
/// institution goes first, then the field of study, the province, the year of birth (by fives, then whole),
/// the profile, the education, at last the sex; the region stays, however small. Words that people typed and
/// that fewer than LeastAlike rows share are left out.
class Generalised {
  public:
    static constexpr int LeastAlike = 5;

    /// What is left of a field.
    enum class Shows { Nothing, Value, Month, Pseudonym, Quasi, SharedWord };
    static Shows shows(const Record& record, const Field& field);

    /// Reads the whole record once. Throws FileError, Cancelled.
    Generalised(Connection& connection, RecordKind kind, Progress& progress);

    /// The learner's level, from 0 (all is said); @p texts of quasiFields(), in their order.
    int level(const std::vector<std::string_view>& texts) const;
    /// What stands in a field at a level. @p quasi: position among quasiFields().
    static QString told(int quasi, std::string_view text, int level);
    bool shared(int field, std::string_view word) const;
    /// Fields by which somebody could be looked up, by index of the record; empty for others than learners.
    const std::vector<int>& quasiFields() const { return m_quasi; }
    /// Of how many people less than all is told, for the note.
    qint64 people() const { return m_people; }
    static constexpr int Levels = 9;

  private:
    static QByteArray key(const std::vector<std::string_view>& texts, int level);
    void settle(QHash<QByteArray, int> people, Progress& progress);

    std::vector<int> m_quasi;
    QHash<QByteArray, int> m_levels;             ///< by key() at level 0
    QHash<int, QHash<QByteArray, int>> m_words;  ///< a field: how many rows share a word
    qint64 m_people = 0;
};

}  // namespace jisr
