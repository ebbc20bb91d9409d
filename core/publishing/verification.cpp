#include "core/publishing/verification.h"

#include <QCryptographicHash>
#include <map>

#include "core/publishing/factsnapshot.h"
#include "core/publishing/recount.h"
#include "core/publishing/seal.h"
#include "core/publishing/sealcode.h"

namespace jisr {

namespace {

constexpr int MostNamed = 20;  ///< figures of one seal that are named one by one

/// What a part of the manifest is called.
const char* partName(const QString& part) {
    static const std::map<QString, const char*> names = {
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("core", "the kind of report")},
        {QStringLiteral("edition"), QT_TRANSLATE_NOOP("core", "the edition")},
        {QStringLiteral("cut_off"), QT_TRANSLATE_NOOP("core", "the cut-off")},
        {QStringLiteral("scope"), QT_TRANSLATE_NOOP("core", "the filter")},
        {QStringLiteral("asked"), QT_TRANSLATE_NOOP("core", "what was asked for")},
        {QStringLiteral("parameters"), QT_TRANSLATE_NOOP("core", "the parameters of the rule set")},
        {QStringLiteral("figures"), QT_TRANSLATE_NOOP("core", "the figures")},
        {QStringLiteral("snapshot"), QT_TRANSLATE_NOOP("core", "the facts")},
        {QStringLiteral("revises"), QT_TRANSLATE_NOOP("core", "which report it corrects")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("core", "the reason of the correction")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("core", "the code")},
        {QStringLiteral("journal"), QT_TRANSLATE_NOOP("core", "the state of the file")},
        {QStringLiteral("batch"), QT_TRANSLATE_NOOP("core", "the note in the journal")},
        {QStringLiteral("who"), QT_TRANSLATE_NOOP("core", "who sealed it")},
        {QStringLiteral("at"), QT_TRANSLATE_NOOP("core", "when it was sealed")}};
    const auto found = names.find(part);
    return found == names.end() ? nullptr : found->second;
}

QString figureWords(const FigureGroup& group, const Figure& figure) {
    QString words = QLatin1String(indicatorInfo(figure.id).code);
    if (figure.horizon > 0) {
        words += u'/' + QString::number(figure.horizon);
    }
    return words + u'/' + group.grouping.code() + u'=' + group.code();
}

/// Names what is wrong with one seal, apart from the chain.
class SealVerifier {
  public:
    SealVerifier(const StoredSeal& seal, std::vector<StoredSealFile> files, QString revises, SealCheck& check,
                 Progress& progress)
        : m_seal(seal),
          m_files(std::move(files)),
          m_revises(std::move(revises)),
          m_check(check),
          m_progress(progress),
          m_figures(qUncompress(seal.figures)),
          m_snapshot(qUncompress(seal.snapshot)) {}

    void verify(bool recount) {
        verifyParts();
        verifyFiles();
        if (recount) {
            verifyFigures();
        }
    }

  private:
    void fault(const char* text, const QStringList& arguments) { m_check.faults.append({text, arguments}); }

    void verifyParts() {
        const QStringList content = sealing::contentParts(m_seal, m_figures, m_snapshot, m_revises);
        const QStringList manifest = m_seal.manifest.split(u'\n');
        for (const QString& part : content + sealing::handingParts(m_seal, {})) {
            if (!manifest.contains(part)) {
                fault(QT_TRANSLATE_NOOP("core", "Report %1 was changed since it was sealed: %2."),
                      {m_seal.code, term(partName(part.section(u' ', 0, 0)))});
            }
        }
        const QString code = sealing::codeOf(manifest.mid(0, content.size()), m_seal.previous);
        if (!manifest.contains(sealing::part("code", code.toUtf8()))) {
            fault(
                QT_TRANSLATE_NOOP("core",
                                  "Report %1: its code doesn't follow from its list of SHA-256 sums and from "
                                  "the report before it; one of them was rewritten."),
                {m_seal.code});
        }
        if (sealing::hashOf(m_seal.manifest, m_seal.previous) != m_seal.hash) {
            fault(QT_TRANSLATE_NOOP("core",
                                    "Report %1: its hash doesn't follow from its list of SHA-256 sums and "
                                    "from the report before it."),
                  {m_seal.code});
        }
    }

    void verifyFiles() {
        const QStringList manifest = m_seal.manifest.split(u'\n');
        qsizetype sealed = 0;
        for (const QString& line : manifest) {
            sealed += line.startsWith(QLatin1String("file "));
        }
        for (const StoredSealFile& file : m_files) {
            ++m_check.files;
            if (!manifest.contains(sealing::filePart(file))) {
                fault(QT_TRANSLATE_NOOP("core",
                                        "Report %1: the kept file “%2” was not sealed under this name, size "
                                        "and SHA-256."),
                      {m_seal.code, file.name});
            } else {
                --sealed;
            }
            if (!file.content) {
                m_check.remarks.append(
                    {QT_TRANSLATE_NOOP("core",
                                       "Report %1: the file “%2” was taken out on %3 because the law on "
                                       "personal data asks for it; its SHA-256 stays."),
                     {m_seal.code, file.name, file.erasedAt.left(10)}});
                continue;
            }
            if (QCryptographicHash::hash(*file.content, QCryptographicHash::Sha256) != file.sha256 ||
                file.content->size() != file.size) {
                fault(
                    QT_TRANSLATE_NOOP("core",
                                      "Report %1: the kept file “%2” was changed; it isn't the one that was "
                                      "handed out."),
                    {m_seal.code, file.name});
            }
        }
        if (sealed > 0) {
            fault(QT_TRANSLATE_NOOP("core", "Report %1: %2 of the files that were sealed are missing."),
                  {m_seal.code, QString::number(sealed)});
        }
    }

    void verifyFigures() {
        try {
            const FactSnapshot snapshot(m_snapshot);
            const RuleParameters parameters = canonical::parametersFrom(m_seal.parameters);
            const QDate cutOff = QDate::fromString(m_seal.cutOff, Qt::ISODate);
            const Filter scope = canonical::filterFrom(m_seal.scope);
            const std::vector<canonical::SealedEdition> editions = canonical::figuresFrom(m_figures);
            if (!canonical::find(editions, cutOff, scope)) {
                fault(QT_TRANSLATE_NOOP(
                          "core", "Report %1: its figures are of another cut-off or filter than it says."),
                      {m_seal.code});
            }
            Analysis analysis = snapshot.analysis(parameters, cutOff, m_progress);
            for (const canonical::SealedEdition& sealed : editions) {
                if (analysis.cutOff() != sealed.edition.cutOff) {
                    analysis.setCutOff(sealed.edition.cutOff);
                }
                verifyEdition(sealed, analysis);
                m_progress.check();
            }
            m_check.recounted = true;
            if (m_wrong > MostNamed) {
                fault(QT_TRANSLATE_NOOP("core", "Report %1: %2 figures in all don't follow from its facts."),
                      {m_seal.code, QString::number(m_wrong)});
            }
        } catch (const Cancelled&) {
            throw;
        } catch (const Error& error) {
            fault(QT_TRANSLATE_NOOP("core", "Report %1 can't be counted again: %2"),
                  {m_seal.code, term(error.message().text)});
        }
    }

    void verifyEdition(const canonical::SealedEdition& sealed, const Analysis& analysis) {
        Recount recount(analysis, sealed.edition.filter);
        const auto wrong = [this](const QString& what, const QString& was, const QString& is) {
            if (++m_wrong <= MostNamed) {
                fault(QT_TRANSLATE_NOOP("core",
                                        "Report %1: %2 says %3; counted again from its facts it is %4."),
                      {m_seal.code, what, was, is});
            }
        };
        for (const PublishedGroup& group : sealed.edition.groups) {
            for (const Figure& figure : group.group.figures) {
                ++m_check.figures;
                const std::optional<Figure> again = recount.figure(group.group, figure.id, figure.horizon);
                const auto words = [](const Figure& f) {
                    const QString counts =
                        QString::number(f.numerator) + u'/' + QString::number(f.denominator);
                    return f.amount ? counts + QStringLiteral(" (%1)").arg(*f.amount) : counts;
                };
                if (!again || !(*again == figure)) {
                    wrong(figureWords(group.group, figure), words(figure),
                          again ? words(*again) : QStringLiteral("–"));
                }
            }
        }
        for (const canonical::SealedCount& count : sealed.counts) {
            ++m_check.figures;
            const std::optional<qint64> again = recount.count(count.name);
            if (!again || *again != count.value) {
                wrong(count.name, QString::number(count.value),
                      again ? QString::number(*again) : QStringLiteral("–"));
            }
        }
    }

    const StoredSeal& m_seal;
    const std::vector<StoredSealFile> m_files;
    const QString m_revises;
    SealCheck& m_check;
    Progress& m_progress;
    const QByteArray m_figures, m_snapshot;
    qint64 m_wrong = 0;
};

/// The links between the seals, and what the journal says of them.
void verifyChain(SealStore& store, const std::vector<StoredSeal>& seals, Verification& result) {
    QByteArray previous = sealing::origin(store.programmeUid());
    std::map<qint64, QString> noted = store.notedCodes(sealing::Note);
    for (std::size_t i = 0; i < seals.size(); ++i) {
        const StoredSeal& seal = seals[i];
        if (seal.previous != previous) {
            result.seals[i].faults.append(
                i == 0
                    ? Message(QT_TRANSLATE_NOOP("core",
                                                "Report %1 is the first of this file and doesn't begin its "
                                                "chain: a report before it was taken out, or it comes from "
                                                "another file."),
                              {seal.code})
                    : Message(QT_TRANSLATE_NOOP("core",
                                                "Report %1 doesn't follow report %2: one between them was "
                                                "taken out, or one of the two was rewritten."),
                              {seal.code, seals[i - 1].code}));
        }
        previous = seal.hash;
        const auto note = noted.find(seal.batch);
        if (note == noted.end() || note->second != seal.code) {
            result.seals[i].faults.append(
                {QT_TRANSLATE_NOOP("core", "Report %1: the journal has no note of its sealing."),
                 {seal.code}});
        }
        std::erase_if(noted, [&seal](const auto& each) { return each.second == seal.code; });
    }
    for (const auto& [batch, code] : noted) {
        result.faults.append(
            {QT_TRANSLATE_NOOP("core", "The journal says that report %1 was sealed; its seal is gone."),
             {code}});
    }
}

}  // namespace

qint64 Verification::faultCount() const {
    qint64 count = faults.size();
    for (const SealCheck& seal : seals) {
        count += seal.faults.size();
    }
    return count;
}

Verification verifySeals(Connection& connection, const Clock& clock, const QString& printed,
                         Progress& progress) {
    SealStore store(connection, clock);
    const std::vector<StoredSeal> seals = store.seals();
    Verification result;
    const QString code = normalisedSealCode(printed);
    bool found = false;
    std::map<qint64, QString> codes;
    progress.stage(QT_TRANSLATE_NOOP("core", "Verifying the seals"));
    for (const StoredSeal& listed : seals) {
        progress.report(qint64(result.seals.size()), qint64(seals.size()));
        progress.check();
        const std::optional<StoredSeal> seal = store.seal(listed.id);
        SealCheck& check = result.seals.emplace_back();
        check.code = listed.code;
        check.kind = listed.kind;
        check.at = listed.at;
        codes[listed.id] = listed.code;
        const QString revises = listed.revises ? codes[listed.revises] : QString();
        if (listed.revises) {
            check.remarks.append({QT_TRANSLATE_NOOP("core", "Report %1 corrects report %2: %3"),
                                  {listed.code, revises, listed.reason}});
        }
        const bool wanted = printed.isEmpty() || listed.code == code;
        found = found || listed.code == code;
        SealVerifier(*seal, store.files(listed.id, true), revises, check, progress).verify(wanted);
    }
    verifyChain(store, seals, result);
    if (!printed.isEmpty() && code.isEmpty()) {
        result.faults.prepend({QT_TRANSLATE_NOOP("core",
                                                 "“%1” is no code of a sealed report: it has 12 letters and "
                                                 "digits, such as 7K2M-QX4T-B0RD."),
                               {printed}});
    } else if (!printed.isEmpty() && !found) {
        result.faults.prepend(
            {QT_TRANSLATE_NOOP(
                 "core",
                 "No report of this file has the code %1: the report was sealed in another file, "
                 "or the seals of this file were rewritten after it was printed."),
             {code}});
    }
    return result;
}

}  // namespace jisr
