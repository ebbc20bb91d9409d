// The access report leaves out nothing that the file holds on a person.
#include "core/privacy/accessreport.h"
#include "core/base/error.h"
#include "core/base/phrasebook.h"
#include "core/privacy/datarequests.h"
#include "core/storage/merging.h"
#include "core/storage/releaselog.h"
#include "tests/core/publishing/sealbench.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

QString wholeText(const Report& report) {
    QStringList texts{report.title, report.subtitle, report.passport};
    for (const ReportItem& item : report.items) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&item)) {
            texts << paragraph->text;
        } else if (const auto* table = std::get_if<ReportTable>(&item)) {
            texts << table->title;
            for (const auto& row : table->rows) {
                for (const ReportCell& cell : row) {
                    texts << cell.text;
                }
            }
        }
    }
    return texts.join(u'\n');
}

/// Whether a table of the report has this line.
bool hasLine(const Report& report, const QString& label, const QString& value) {
    for (const ReportItem& item : report.items) {
        if (const auto* table = std::get_if<ReportTable>(&item)) {
            for (const auto& row : table->rows) {
                if (row.size() == 2 && row[0].text == label && row[1].text == value) {
                    return true;
                }
            }
        }
    }
    return false;
}

struct AccessBench : test::SealBench {
    AccessBench() : SealBench(120) {}
    Report report(qint64 learner, Language language = Language::English) {
        return accessReport(connection(), *store, clock, learner, language);
    }
};

/// What the test itself makes of a stored value that must stand in the report.
QString expected(RecordStore& store, const Field& field, const QVariant& value, const Phrasebook& words) {
    switch (field.type) {
        case FieldType::Choice:
            for (const Choice& choice : field.choices) {
                if (choice.code == value.toString()) {
                    return words.say(choice.label);
                }
            }
            return value.toString();
        case FieldType::Date:
            return words.date(QDate::fromString(value.toString(), Qt::ISODate));
        case FieldType::Reference:
            return store.label(*field.target, value.toLongLong());
        case FieldType::Text:
        case FieldType::Email:
            return value.toString();
        default:
            return {};  // figures, phones and yes/no: the label must be there
    }
}

}  // namespace

TEST_CASE("every field of every row that is held on a person stands in the access report, in words") {
    AccessBench bench;
    for (const Language language : {Language::English, Language::French, Language::Arabic}) {
        const Phrasebook words(language);
        for (const qint64 id : bench.store->ids(RecordKind::Learner)) {
            if (id % 7 != 0) {
                continue;
            }
            const Report report = bench.report(id, language);
            const QString text = wholeText(report);
            std::vector<std::pair<RecordKind, StoredRow>> rows{
                {RecordKind::Learner, *bench.store->row(RecordKind::Learner, id)}};
            for (const RecordKind kind :
                 {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
                for (const qint64 row :
                     bench.store->ids(kind, {}, {}, false, {{QStringLiteral("learner"), id}})) {
                    rows.emplace_back(kind, *bench.store->row(kind, row));
                }
            }
            for (const auto& [kind, row] : rows) {
                for (int index = 0; index < record(kind).fields.size(); ++index) {
                    const Field& field = record(kind).fields[index];
                    const QVariant value = row.values[static_cast<std::size_t>(index)];
                    if (!value.isValid()) {
                        continue;
                    }
                    INFO(record(kind).name.data() << "." << field.name.data() << " of " << id);
                    const QString told = expected(*bench.store, field, value, words);
                    CHECK((told.isEmpty() ? text.contains(words.say(field.label))
                                          : hasLine(report, words.say(field.label), told)));
                }
            }
        }
    }
}

TEST_CASE("the access report tells purpose, retention and rights first, the CNDP number where there is one") {
    AccessBench bench;
    const qint64 id = bench.store->ids(RecordKind::Learner).front();
    const QString text = wholeText(bench.report(id));
    CHECK(text.contains(QStringLiteral("Purpose:")));
    CHECK(text.contains(QStringLiteral("Retention: 60 months")));
    CHECK(text.contains(QStringLiteral("within 10 days")));
    const qint64 programme = bench.store->ids(RecordKind::Programme).front();
    std::vector<QVariant> values = bench.store->row(RecordKind::Programme, programme)->values;
    values[static_cast<std::size_t>(record(RecordKind::Programme).indexOf(u"authorisation"))] =
        QStringLiteral("D-W-123/2026");
    bench.store->update(RecordKind::Programme, programme, values);
    CHECK(wholeText(bench.report(id)).contains(QStringLiteral("CNDP number: D-W-123/2026.")));
}

TEST_CASE("merged records, changes, requests and releases since stand in the access report") {
    AccessBench bench;
    const qint64 kept =
        bench.learner(QStringLiteral("K-1"), QStringLiteral("Alaoui"), QStringLiteral("Sara"));
    const qint64 gone = bench.learner(QStringLiteral("G-1"), QStringLiteral("Alawi"), QStringLiteral("Sara"));
    enterRequest(bench.connection(), *bench.store, bench.clock, gone, QStringLiteral("access"),
                 bench.clock.nowUtc().date(), QStringLiteral("au guichet"), QStringLiteral("amina"));
    const Phrasebook words(Language::English);
    Merging(*bench.store).merge(kept, gone, {}, words);
    std::vector<QVariant> values = bench.store->row(RecordKind::Learner, kept)->values;
    values[static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"email"))] =
        QStringLiteral("sara@example.ma");
    bench.store->update(RecordKind::Learner, kept, values);
    logAccessReport(bench.connection(), bench.clock, QStringLiteral("sara.pdf"), QStringLiteral("amina"));
    const QString text = wholeText(bench.report(kept));
    for (const char* part : {"G-1", "Alawi", "au guichet", "sara@example.ma", "sara.pdf", "amina"}) {
        INFO(part);
        CHECK(text.contains(QLatin1String(part)));
    }
    const std::vector<Release> releases = ReleaseLog(bench.connection(), bench.clock).releases();
    REQUIRE(releases.size() == 1);
    CHECK(releases.front().people == 1);
    CHECK(releases.front().profile == QStringLiteral("nominative"));
    CHECK_THROWS_AS(bench.report(gone), Error);
}
