#include "core/editing/candidates.h"

#include <QLocale>

#include "core/base/progress.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/names.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

/// Parts the names within a key, so that one of them can be named exactly.
constexpr QChar nameEnd = u'|';
constexpr int codeLength = 24;

QString valueOf(const StoredRow& row, RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    return index < 0 ? QString() : row.values[static_cast<std::size_t>(index)].toString();
}

/// A row's own names and code.
Candidate fromRow(RecordKind kind, const StoredRow& row, bool arabic) {
    const auto value = [&](QStringView field) { return valueOf(row, kind, field); };
    Candidate candidate;
    candidate.id = row.id;
    QStringList names;
    if (kind == RecordKind::Learner) {
        candidate.label = value(u"last_name") + u' ' + value(u"first_name");
        candidate.detail = value(u"reference");
        const QString foreign = value(u"last_name_ar") + u' ' + value(u"first_name_ar");
        names << candidate.label << foreign << candidate.detail;
        if (arabic && !value(u"last_name_ar").isEmpty() && !value(u"first_name_ar").isEmpty()) {
            candidate.label = foreign;
        }
    } else {
        for (const QStringView field : {u"name", u"name_fr", u"name_ar", u"name_en", u"name_zgh", u"login",
                                        u"code", u"hcp_code", u"city", u"reference"}) {
            if (const QString text = value(field); !text.isEmpty()) {
                names << text;
            }
        }
        const QString foreign = value(u"name_ar");
        const QString code = value(QString(record(kind).key));
        candidate.label = kind == RecordKind::Cohort     ? code
                          : arabic && !foreign.isEmpty() ? foreign
                          : names.isEmpty()              ? code
                                                         : names.first();
        candidate.detail = kind == RecordKind::Cohort ? value(u"name") : code;
    }
    for (const QString& name : std::as_const(names)) {
        candidate.key += nameEnd + folded(name);
    }
    candidate.key += nameEnd;
    return candidate;
}

/// An enrolment is known by its cohort and what became of it.
Candidate fromEnrolment(RecordStore& store, const StoredRow& row, bool withName) {
    Candidate candidate;
    candidate.id = row.id;
    const auto value = [&](QStringView field) { return valueOf(row, RecordKind::Enrolment, field); };
    candidate.label = store.label(RecordKind::Cohort, value(u"cohort").toLongLong());
    if (withName) {
        candidate.label = store.label(RecordKind::Learner, value(u"learner").toLongLong()) +
                          QStringLiteral(" · ") + candidate.label;
    }
    candidate.detail = value(u"reference");
    candidate.key = nameEnd + folded(candidate.label) + nameEnd + folded(candidate.detail) + nameEnd;
    return candidate;
}

std::vector<qint64> idsFor(RecordStore& store, const CandidateQuestion& question) {
    if (question.kind == RecordKind::Enrolment && question.learner) {
        return store.ids(RecordKind::Enrolment, {}, {}, false,
                         {{QStringLiteral("learner"), question.learner}});
    }
    if (!isSearched(question.kind)) {
        return store.ids(question.kind);
    }
    // One letter begins half of all names: nothing anybody could choose from.
    if (question.text.trimmed().size() < 2) {
        return {};
    }
    std::vector<qint64> ids = store.ids(question.kind, question.text);
    ids.resize(std::min(ids.size(), question.limit));
    return ids;
}

QString codeOf(const QString& name) {
    QString code;
    for (const QChar unit : folded(name).toUpper()) {
        code += unit.isLetterOrNumber() ? unit : u'-';
    }
    code = code.left(codeLength);
    while (code.endsWith(u'-')) {
        code.chop(1);
    }
    return code;
}

}  // namespace

bool isSearched(RecordKind kind) {
    return kind == RecordKind::Learner || kind == RecordKind::Enrolment || kind == RecordKind::Situation ||
           kind == RecordKind::Contact;
}

std::vector<Candidate> candidates(RecordStore& store, const CandidateQuestion& question, Progress& progress) {
    std::vector<Candidate> found;
    std::vector<qint64> first;  // regions of provinces
    const std::vector<qint64> ids = idsFor(store, question);
    progress.check();
    found.reserve(ids.size());
    for (const StoredRow& row : store.rows(question.kind, ids)) {
        progress.check();
        found.push_back(question.kind == RecordKind::Enrolment
                            ? fromEnrolment(store, row, !question.learner)
                            : fromRow(question.kind, row, question.arabic));
        if (question.kind == RecordKind::Cohort) {
            const auto reference = [&](QStringView field) {
                return valueOf(row, RecordKind::Cohort, field).toLongLong();
            };
            const QString place = store.label(RecordKind::Region, reference(u"region"));
            const QString by = store.label(RecordKind::Organisation, reference(u"operator"));
            Candidate& cohort = found.back();
            cohort.detail = cohort.detail.isEmpty() ? by + QStringLiteral(" · ") + place : cohort.detail;
            cohort.key += folded(by) + nameEnd + folded(place) + nameEnd;
        }
        if (question.kind == RecordKind::Province &&
            valueOf(row, RecordKind::Province, u"region").toLongLong() == question.region) {
            first.push_back(row.id);
        }
    }
    // Regions stand by their code, as everywhere; people and other names by the alphabet.
    if (question.kind != RecordKind::Region && !isSearched(question.kind)) {
        const bool newestFirst = question.kind == RecordKind::Cohort;
        std::stable_sort(found.begin(), found.end(), [&](const Candidate& a, const Candidate& b) {
            const int order = QString::localeAwareCompare(a.label, b.label);
            return newestFirst ? order > 0 : order < 0;
        });
    }
    std::stable_partition(found.begin(), found.end(), [&](const Candidate& each) {
        return std::find(first.begin(), first.end(), each.id) != first.end();
    });
    return found;
}

std::vector<std::size_t> matching(const std::vector<Candidate>& all, QStringView text) {
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> begins, wordBegins, elsewhere;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString& key = all[i].key;
        const bool holds =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); });
        if (!holds) {
            continue;
        }
        if (words.isEmpty() || key.contains(nameEnd + wanted)) {
            begins.push_back(i);
        } else if (key.contains(u' ' + words.first())) {
            wordBegins.push_back(i);
        } else {
            elsewhere.push_back(i);
        }
    }
    begins.insert(begins.end(), wordBegins.begin(), wordBegins.end());
    begins.insert(begins.end(), elsewhere.begin(), elsewhere.end());
    return begins;
}

int named(const std::vector<Candidate>& all, QStringView text) {
    const QString whole = nameEnd + folded(text) + nameEnd;
    int found = -1;
    if (whole.size() > 2) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].key.contains(whole)) {
                if (found >= 0) {
                    return -1;
                }
                found = static_cast<int>(i);
            }
        }
    }
    return found;
}

std::vector<QVariant> newOrganisation(RecordStore& store, const QString& name, const QString& kind) {
    const Record& description = record(RecordKind::Organisation);
    const QString office = store.office();
    QString base = codeOf(name);
    if (base.isEmpty()) {
        base = QStringLiteral("ORG");
    }
    QString code = base;
    for (int again = 2; store.find(RecordKind::Organisation, code, office); ++again) {
        code = base + u'-' + QString::number(again);
    }
    std::vector<QVariant> values(static_cast<std::size_t>(description.fields.size()));
    const auto set = [&](QStringView field, const QString& value) {
        values[static_cast<std::size_t>(description.indexOf(field))] = value;
    };
    set(u"code", code);
    set(u"name", name.trimmed());
    set(u"kind", kind);
    return values;
}

}  // namespace jisr
