#include "core/privacy/accessreport.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/catalogue/normalise.h"
#include "core/indicators/explanation.h"
#include "core/indicators/explanationwords.h"
#include "core/privacy/anonymisationplan.h"
#include "core/privacy/datarequests.h"
#include "core/storage/connection.h"
#include "core/storage/factsreader.h"
#include "core/storage/merging.h"
#include "core/storage/recordstore.h"
#include "core/storage/releaselog.h"
#include "core/storage/sealstore.h"

namespace jisr {

namespace {

ReportCell cell(const QString& text) {
    return {text, text, {}};
}

/// One person's report while it is put together.
class AccessReport {
  public:
    AccessReport(Connection& connection, RecordStore& store, const Clock& clock, StoredRow person,
                 Language language)
        : m_connection(connection),
          m_store(store),
          m_clock(clock),
          m_person(std::move(person)),
          m_words(language),
          m_today(clock.nowUtc().date()) {}

    Report make() {
        m_report.language = m_words.language();
        m_report.title = say(QT_TRANSLATE_NOOP("core", "Access report"));
        m_report.subtitle = QStringLiteral("%1 · %2").arg(m_store.label(RecordKind::Learner, m_person.id),
                                                          text(m_person, RecordKind::Learner, u"reference"));
        m_report.scope = m_report.subtitle;
        m_report.cutOff = m_today;
        m_report.keywords = {say(QT_TRANSLATE_NOOP("core", "Law 09-08"))};
        const std::vector<qint64> programmes = m_store.ids(RecordKind::Programme);
        if (!programmes.empty()) {
            m_programme = m_store.row(RecordKind::Programme, programmes.front());
            m_report.programme = text(*m_programme, RecordKind::Programme, u"name");
        }
        m_report.passport =
            m_words.say({QT_TRANSLATE_NOOP("core", "Access report (law 09-08) · %1 · for the person alone"),
                         {m_words.date(m_today)}});
        m_report.cover.edition = say(QT_TRANSLATE_NOOP("core", "With names, for the person concerned alone"));
        m_report.cover.madeOn = m_today;
        m_merges = Merging(m_store).mergesInto(m_person.id);
        addRights();
        addRows();
        addMerges();
        addStatuses();
        addRequests();
        addHistory();
        addWhatLeft();
        return std::move(m_report);
    }

  private:
    Connection& m_connection;
    RecordStore& m_store;
    const Clock& m_clock;
    StoredRow m_person;
    Phrasebook m_words;
    QDate m_today;
    std::optional<StoredRow> m_programme;
    QList<MergeInfo> m_merges;
    std::vector<std::pair<RecordKind, StoredRow>> m_rows;  ///< what belongs to the person
    QDateTime m_since;                                     ///< when the person came into the file
    Report m_report;

    QString say(const char* source) const { return m_words.say(source); }
    void heading(const char* source) { m_report.items.emplace_back(ReportHeading{1, say(source)}); }
    void paragraph(const QString& words) { m_report.items.emplace_back(ReportParagraph{words}); }

    /// In full, unlike on the screen: it is the person's own.
    QString inWords(const Field& field, const QVariant& value) {
        if (!value.isValid()) {
            return {};
        }
        switch (field.type) {
            case FieldType::Choice:
                for (const Choice& choice : field.choices) {
                    if (choice.code == value.toString()) {
                        return say(choice.label);
                    }
                }
                return value.toString();
            case FieldType::Date:
                return m_words.date(QDate::fromString(value.toString(), Qt::ISODate));
            case FieldType::Integer:
                return m_words.number(value.toLongLong());
            case FieldType::Decimal:
                return m_words.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
            case FieldType::Boolean:
                return say(value.toBool() ? QT_TRANSLATE_NOOP("core", "yes")
                                          : QT_TRANSLATE_NOOP("core", "no"));
            case FieldType::Reference:
                return m_store.label(*field.target, value.toLongLong());
            case FieldType::Phone:
                return shownPhone(value.toString());
            case FieldType::Text:
            case FieldType::Email:
                break;
        }
        return value.toString();
    }
    QString text(const StoredRow& row, RecordKind kind, QStringView name) {
        const int index = record(kind).indexOf(name);
        return inWords(record(kind).fields[index], row.values[static_cast<std::size_t>(index)]);
    }

    ReportTable& table(const QString& id, const QString& title, std::initializer_list<const char*> columns) {
        ReportTable made;
        made.id = id;
        made.title = title;
        for (const char* column : columns) {
            made.columns.append({say(column), ReportColumnKind::Text});
        }
        m_report.items.emplace_back(std::move(made));
        return std::get<ReportTable>(m_report.items.back());
    }

    void addRow(RecordKind kind, const StoredRow& row, const QString& id, const QString& title) {
        const Record& type = record(kind);
        ReportTable& made =
            table(id, title, {QT_TRANSLATE_NOOP("core", "Field"), QT_TRANSLATE_NOOP("core", "Value")});
        for (int index = 0; index < type.fields.size(); ++index) {
            const QString value = inWords(type.fields[index], row.values[static_cast<std::size_t>(index)]);
            if (!value.isEmpty()) {
                made.rows.push_back({cell(say(type.fields[index].label)), cell(value)});
            }
        }
        made.rows.push_back({cell(say(QT_TRANSLATE_NOOP("core", "Office"))), cell(row.office)});
    }

    void addRights() {
        heading(QT_TRANSLATE_NOOP("core", "Why this is held, and your rights"));
        paragraph(
            m_words.say({QT_TRANSLATE_NOOP(
                             "core",
                             "This document shows everything that “%1” held on you in this file on %2. It is "
                             "meant for you alone."),
                         {m_report.programme, m_words.date(m_today)}}));
        paragraph(say(QT_TRANSLATE_NOOP(
            "core",
            "Purpose: to organise the training, to follow what becomes of graduates, and to report on the "
            "programme in figures that name nobody.")));
        const QString consent = text(m_person, RecordKind::Learner, u"consent_on");
        paragraph(
            consent.isEmpty()
                ? say(QT_TRANSLATE_NOOP(
                      "core",
                      "Ground: no consent is noted; ask the office on what other ground it holds your data."))
                : m_words.say({QT_TRANSLATE_NOOP("core", "Ground: your consent of %1."), {consent}}));
        paragraph(m_words.count(
            QT_TRANSLATE_N_NOOP("core",
                                "Retention: %n month(s) after the last thing that happened; then your name, "
                                "numbers and contacts are taken out for good."),
            retentionInForce(m_connection, m_clock)));
        paragraph(m_words.count(
            QT_TRANSLATE_N_NOOP(
                "core",
                "Your rights (law 09-08): to see what is held, to have it put right, to object. "
                "The office answers within %n day(s)."),
            AnswerDays));
        const QString number =
            m_programme ? text(*m_programme, RecordKind::Programme, u"authorisation") : QString();
        paragraph(number.isEmpty()
                      ? say(QT_TRANSLATE_NOOP("core", "CNDP number: none is entered in the file."))
                      : m_words.say({QT_TRANSLATE_NOOP("core", "CNDP number: %1."), {number}}));
    }

    void addRows() {
        heading(QT_TRANSLATE_NOOP("core", "What is held on you"));
        m_rows.emplace_back(RecordKind::Learner, m_person);
        addRow(RecordKind::Learner, m_person, QStringLiteral("person"),
               say(record(RecordKind::Learner).label));
        for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
            const std::vector<qint64> ids =
                m_store.ids(kind, {}, {}, false, {{QStringLiteral("learner"), m_person.id}});
            for (StoredRow& row : m_store.rows(kind, ids)) {
                const QString reference = text(row, kind, u"reference");
                addRow(kind, row, QStringLiteral("%1-%2").arg(record(kind).name, reference),
                       QStringLiteral("%1 %2").arg(say(record(kind).label), reference));
                m_rows.emplace_back(kind, std::move(row));
            }
        }
    }

    void addMerges() {
        for (const MergeInfo& merge : std::as_const(m_merges)) {
            if (const std::optional<StoredRow> row = Merging(m_store).mergedRow(merge)) {
                addRow(RecordKind::Learner, *row, QStringLiteral("merged-%1").arg(merge.mergedReference),
                       m_words.say({QT_TRANSLATE_NOOP("core", "Record %1, found to be you on %2 by %3"),
                                    {merge.mergedReference, m_words.date(merge.at.date()), merge.who}}));
            }
        }
    }

    QString situationName(qint64 id) {
        const std::optional<StoredRow> row = m_store.row(RecordKind::Situation, id);
        if (!row) {
            return {};
        }
        QStringList words{text(*row, RecordKind::Situation, u"situation"),
                          text(*row, RecordKind::Situation, u"employer")};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }

    void addStatuses() {
        FactsReader reader(m_connection);
        const RuleParameters parameters = reader.parameters();
        const Dimensions dimensions = reader.dimensions();
        const LearnerExplanation why =
            explain(reader.learner(dimensions, m_person.id), dimensions, parameters, m_today);
        heading(QT_TRANSLATE_NOOP("core", "What you count in"));
        if (why.horizons.empty()) {
            paragraph(say(QT_TRANSLATE_NOOP(
                "core", "You count as enrolled; as no graduate yet, you count in no insertion figure.")));
            return;
        }
        const ReasonNames names{[this](qint64 id) { return situationName(id); },
                                [this](qint64 id) { return m_store.label(RecordKind::Enrolment, id); }};
        ReportTable& made =
            table(QStringLiteral("statuses"), say(QT_TRANSLATE_NOOP("core", "Statuses as a graduate")),
                  {QT_TRANSLATE_NOOP("core", "Date"), QT_TRANSLATE_NOOP("core", "Status"),
                   QT_TRANSLATE_NOOP("core", "Why")});
        for (const HorizonReason& reason : why.horizons) {
            made.rows.push_back({cell(m_words.date(reason.date)), cell(say(statusName(reason.status))),
                                 cell(reasonSentence(reason, parameters, names, m_words))});
        }
    }

    void addRequests() {
        QList<QByteArray> uids{m_person.uid};
        for (const MergeInfo& merge : std::as_const(m_merges)) {
            if (const std::optional<StoredRow> row = Merging(m_store).mergedRow(merge)) {
                uids << row->uid;
            }
        }
        heading(QT_TRANSLATE_NOOP("core", "What you asked"));
        ReportTable made;
        for (const DataRequest& request : DataRequestStore(m_connection, m_clock).requests()) {
            if (uids.contains(request.learner)) {
                made.rows.push_back({cell(m_words.date(request.receivedOn)),
                                     cell(say(requestKindName(request.kind))), cell(request.detail),
                                     cell(requestState(request, m_today, m_words))});
            }
        }
        if (made.rows.empty()) {
            paragraph(say(QT_TRANSLATE_NOOP("core", "No request about your data is entered.")));
            return;
        }
        table(QStringLiteral("requests"), say(QT_TRANSLATE_NOOP("core", "Requests about your data")),
              {QT_TRANSLATE_NOOP("core", "Received on"), QT_TRANSLATE_NOOP("core", "Request"),
               QT_TRANSLATE_NOOP("core", "Detail"), QT_TRANSLATE_NOOP("core", "Answer")})
            .rows = std::move(made.rows);
    }

    QString action(const QString& code) const {
        return say(code == u"create"   ? QT_TRANSLATE_NOOP("core", "created")
                   : code == u"delete" ? QT_TRANSLATE_NOOP("core", "removed")
                                       : QT_TRANSLATE_NOOP("core", "changed"));
    }

    void addHistory() {
        struct Line {
            QDateTime at;
            std::vector<ReportCell> cells;
        };
        std::vector<Line> lines;
        // what a row was made with and still holds stands above: one line says who made it
        const auto take = [&](RecordKind kind, qint64 id, const QString& name, const StoredRow* now) {
            for (const JournalEntry& entry : m_store.history(kind, id)) {
                if (kind == RecordKind::Learner && (!m_since.isValid() || entry.at < m_since)) {
                    m_since = entry.at;
                }
                const QString what = QStringLiteral("%1 %2").arg(say(record(kind).label), name);
                const auto add = [&](const QString& field, const QString& before, const QString& after) {
                    lines.push_back({entry.at,
                                     {cell(m_words.date(entry.at.date())), cell(entry.who),
                                      cell(QStringLiteral("%1 · %2").arg(what, action(entry.action))),
                                      cell(field), cell(before), cell(after)}});
                };
                const bool made = now && entry.action == u"create";
                if (made) {
                    add({}, {}, {});
                }
                for (const JournalEntry::Change& change : entry.changes) {
                    const Field* field = record(kind).field(change.field);
                    if (!field) {
                        continue;
                    }
                    const QString before = inWords(*field, change.before),
                                  after = inWords(*field, change.after);
                    const int index = record(kind).indexOf(change.field);
                    const bool still = made && now->values[static_cast<std::size_t>(index)] == change.after;
                    if (!still && !(before.isEmpty() && after.isEmpty())) {
                        add(say(field->label), before, after);
                    }
                }
            }
        };
        for (const auto& [kind, row] : m_rows) {
            take(kind, row.id, text(row, kind, u"reference"), &row);
        }
        for (const MergeInfo& merge : std::as_const(m_merges)) {
            take(RecordKind::Learner, merge.merged, merge.mergedReference, nullptr);
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line& a, const Line& b) { return a.at < b.at; });
        heading(QT_TRANSLATE_NOOP("core", "Who entered and changed it"));
        ReportTable& made = table(QStringLiteral("history"),
                                  say(QT_TRANSLATE_NOOP("core", "Entries and changes, oldest first")),
                                  {QT_TRANSLATE_NOOP("core", "Date"), QT_TRANSLATE_NOOP("core", "By"),
                                   QT_TRANSLATE_NOOP("core", "What"), QT_TRANSLATE_NOOP("core", "Field"),
                                   QT_TRANSLATE_NOOP("core", "Before"), QT_TRANSLATE_NOOP("core", "After")});
        for (Line& line : lines) {
            made.rows.push_back(std::move(line.cells));
        }
    }

    bool sinceThen(const QString& at) const {
        return !m_since.isValid() || QDateTime::fromString(at, Qt::ISODateWithMs) >= m_since;
    }
    QString dayOf(const QString& at) const {
        return m_words.date(QDateTime::fromString(at, Qt::ISODateWithMs).date());
    }

    void addWhatLeft() {
        heading(QT_TRANSLATE_NOOP("core", "What may have left the office"));
        paragraph(say(QT_TRANSLATE_NOOP(
            "core",
            "Exports about people and sealed reports made since you came into the file. The file keeps "
            "what was taken out, by whom and what for, not each name in it: you may be in any of these.")));
        std::vector<std::vector<ReportCell>> rows;
        for (const Release& release : ReleaseLog(m_connection, m_clock).releases()) {
            if (sinceThen(release.at)) {
                const bool named = release.profile == u"nominative";
                rows.push_back({cell(dayOf(release.at)), cell(release.who), cell(release.what),
                                cell(release.purpose),
                                cell(say(named ? QT_TRANSLATE_NOOP("core", "with names")
                                               : QT_TRANSLATE_NOOP("core", "under pseudonyms")))});
            }
        }
        if (!rows.empty()) {
            table(QStringLiteral("releases"), say(QT_TRANSLATE_NOOP("core", "Exports about people")),
                  {QT_TRANSLATE_NOOP("core", "Date"), QT_TRANSLATE_NOOP("core", "By"),
                   QT_TRANSLATE_NOOP("core", "What"), QT_TRANSLATE_NOOP("core", "Purpose"),
                   QT_TRANSLATE_NOOP("core", "Form")})
                .rows = std::move(rows);
        }
        rows.clear();
        for (const StoredSeal& seal : SealStore(m_connection, m_clock).seals()) {
            if (sinceThen(seal.at)) {
                rows.push_back({cell(dayOf(seal.at)), cell(seal.who), cell(seal.code),
                                cell(m_words.date(QDate::fromString(seal.cutOff, Qt::ISODate)))});
            }
        }
        if (!rows.empty()) {
            table(QStringLiteral("seals"),
                  say(QT_TRANSLATE_NOOP("core", "Sealed reports, which count you under a pseudonym")),
                  {QT_TRANSLATE_NOOP("core", "Date"), QT_TRANSLATE_NOOP("core", "By"),
                   QT_TRANSLATE_NOOP("core", "Code"), QT_TRANSLATE_NOOP("core", "Cut-off")})
                .rows = std::move(rows);
        }
    }
};

}  // namespace

Report accessReport(Connection& connection, RecordStore& store, const Clock& clock, qint64 learner,
                    Language language) {
    std::optional<StoredRow> row = store.row(RecordKind::Learner, learner);
    if (!row) {
        throw Error(Message(QT_TRANSLATE_NOOP("core", "This learner is not in the file any more.")));
    }
    return AccessReport(connection, store, clock, std::move(*row), language).make();
}

void logAccessReport(Connection& connection, const Clock& clock, const QString& file, const QString& who) {
    ReleaseLog(connection, clock)
        .add({QStringLiteral("nominative"), QStringLiteral("access request"), file, 1, who, {}});
}

}  // namespace jisr
