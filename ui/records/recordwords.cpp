#include "ui/records/recordwords.h"

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/shownvalue.h"

namespace jisr {

QVariant valueOf(RecordKind kind, const StoredRow& row, QStringView field) {
    const int index = record(kind).indexOf(field);
    return index >= 0 ? row.values[static_cast<std::size_t>(index)] : QVariant();
}

QDate dayOf(RecordKind kind, const StoredRow& row, QStringView field) {
    return QDate::fromString(valueOf(kind, row, field).toString(), Qt::ISODate);
}

qint64 idOf(RecordKind kind, const StoredRow& row, QStringView field) {
    return valueOf(kind, row, field).toLongLong();
}

const Phrasebook& RecordWords::phrasebook() const {
    return m_language.phrasebook();
}

QString RecordWords::fieldName(RecordKind kind, QStringView field) const {
    const Field* described = record(kind).field(field);
    return described ? phrasebook().say(described->label) : field.toString();
}

QString RecordWords::text(RecordKind kind, const StoredRow& row, QStringView field) const {
    return text(kind, field, valueOf(kind, row, field));
}

QString RecordWords::text(RecordKind kind, QStringView field, const QVariant& value) const {
    const Field* described = record(kind).field(field);
    if (!described) {
        return {};
    }
    return screenText(*described, value, phrasebook(),
                      [this](RecordKind of, qint64 id) { return m_programme.label(of, id); });
}

QString RecordWords::label(RecordKind kind, qint64 id) const {
    return id ? m_programme.label(kind, id) : QString();
}

QString RecordWords::date(const QDate& date) const {
    return phrasebook().date(date);
}

QString RecordWords::span(const QDate& from, const QDate& to) const {
    if (from.isValid() && to.isValid()) {
        // Figures alone have no direction: in Arabic the earlier day stands at the right.
        const QString mark = phrasebook().rightToLeft() ? QString(QChar(0x200F)) : QString();
        return mark + QStringLiteral("%1 – %2").arg(date(from), mark + date(to));
    }
    if (from.isValid()) {
        return phrasebook().say(Message(QT_TRANSLATE_NOOP("core", "since %1"), {date(from)}));
    }
    return to.isValid() ? phrasebook().say(Message(QT_TRANSLATE_NOOP("core", "until %1"), {date(to)}))
                        : QString();
}

QString RecordWords::number(qint64 value) const {
    return phrasebook().number(value);
}

QString RecordWords::situation(const StoredRow& row) const {
    constexpr RecordKind kind = RecordKind::Situation;
    QStringList words{text(kind, row, u"situation")};
    if (const qint64 employer = idOf(kind, row, u"employer")) {
        words.append(label(RecordKind::Organisation, employer));
    } else if (const QString title = text(kind, row, u"job_title"); !title.isEmpty()) {
        words.append(title);
    }
    if (const QString hours = text(kind, row, u"weekly_hours"); !hours.isEmpty()) {
        words.append(phrasebook().say(Message(QT_TRANSLATE_NOOP("core", "%1 h a week"), {hours})));
    }
    return words.join(QStringLiteral(" · "));
}

QString RecordWords::enrolment(const StoredRow& row) const {
    constexpr RecordKind kind = RecordKind::Enrolment;
    return QStringLiteral("%1 · %2").arg(label(RecordKind::Cohort, idOf(kind, row, u"cohort")),
                                         text(kind, row, u"status"));
}

}  // namespace jisr
