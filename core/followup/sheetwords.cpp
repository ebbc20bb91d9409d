#include "core/followup/sheetwords.h"

#include "core/catalogue/fold.h"

namespace jisr {

namespace {

struct Spelling {
    const char16_t* text;
    CallOutcome outcome;
};

/// Beside the program's own words: what people write.
constexpr Spelling Spellings[] = {
    {u"idem", CallOutcome::SameSituation},
    {u"même situation", CallOutcome::SameSituation},
    {u"toujours en poste", CallOutcome::SameSituation},
    {u"inchangé", CallOutcome::SameSituation},
    {u"unchanged", CallOutcome::SameSituation},
    {u"نفس الوضعية", CallOutcome::SameSituation},
    {u"emploi", CallOutcome::NewJob},
    {u"en emploi", CallOutcome::NewJob},
    {u"nouvel emploi", CallOutcome::NewJob},
    {u"embauché", CallOutcome::NewJob},
    {u"embauchée", CallOutcome::NewJob},
    {u"salarié", CallOutcome::NewJob},
    {u"salariée", CallOutcome::NewJob},
    {u"works", CallOutcome::NewJob},
    {u"يعمل", CallOutcome::NewJob},
    {u"تعمل", CallOutcome::NewJob},
    {u"عمل جديد", CallOutcome::NewJob},
    {u"indépendant", CallOutcome::SelfEmployed},
    {u"auto-entrepreneur", CallOutcome::SelfEmployed},
    {u"freelance", CallOutcome::SelfEmployed},
    {u"عمل حر", CallOutcome::SelfEmployed},
    {u"anapec", CallOutcome::Contract},
    {u"contrat d'insertion", CallOutcome::Contract},
    {u"alternance", CallOutcome::Apprenticeship},
    {u"stage", CallOutcome::Internship},
    {u"تدريب", CallOutcome::Internship},
    {u"études", CallOutcome::Studying},
    {u"en études", CallOutcome::Studying},
    {u"étudiant", CallOutcome::Studying},
    {u"étudiante", CallOutcome::Studying},
    {u"يدرس", CallOutcome::Studying},
    {u"تدرس", CallOutcome::Studying},
    {u"en recherche", CallOutcome::Seeking},
    {u"recherche", CallOutcome::Seeking},
    {u"chômage", CallOutcome::Seeking},
    {u"cherche", CallOutcome::Seeking},
    {u"يبحث عن عمل", CallOutcome::Seeking},
    {u"تبحث عن عمل", CallOutcome::Seeking},
    {u"inactif", CallOutcome::Inactive},
    {u"inactive", CallOutcome::Inactive},
    {u"pas de réponse", CallOutcome::NoAnswer},
    {u"ne répond pas", CallOutcome::NoAnswer},
    {u"sans réponse", CallOutcome::NoAnswer},
    {u"injoignable", CallOutcome::NoAnswer},
    {u"messagerie", CallOutcome::NoAnswer},
    {u"no answer", CallOutcome::NoAnswer},
    {u"لا يجيب", CallOutcome::NoAnswer},
    {u"لا تجيب", CallOutcome::NoAnswer},
    {u"faux numéro", CallOutcome::WrongNumber},
    {u"mauvais numéro", CallOutcome::WrongNumber},
    {u"numéro erroné", CallOutcome::WrongNumber},
    {u"wrong number", CallOutcome::WrongNumber},
    {u"رقم خاطئ", CallOutcome::WrongNumber},
    {u"refus", CallOutcome::Refused},
    {u"refuse", CallOutcome::Refused},
    {u"رفض", CallOutcome::Refused},
    {u"à rappeler", CallOutcome::CallBack},
    {u"rappeler", CallOutcome::CallBack},
    {u"call back", CallOutcome::CallBack},
    {u"معاودة الاتصال", CallOutcome::CallBack},
};

constexpr const char16_t* ReachedWords[] = {u"reached",  u"joint",     u"jointe",
                                            u"contacté", u"contactée", u"تم الاتصال"};
constexpr const char16_t* NeverAgainWords[] = {u"ne plus appeler", u"ne plus contacter", u"don't call again",
                                               u"no contact",      u"no_contact",        u"لا تتصلوا"};

template <typename Use>
void inEveryLanguage(Use use) {
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        use(Phrasebook(language));
    }
}

}  // namespace

SheetWords::SheetWords() {
    const auto result = [this](const QString& text, ResultWord word) {
        if (const QString key = folded(text); !m_results.contains(key)) {
            m_results.insert(key, word);
        }
    };
    const Field& situation = *record(RecordKind::Situation).field(u"situation");
    const Field& contact = *record(RecordKind::Contact).field(u"result");
    for (int each = 0; each < CallOutcomeCount; ++each) {
        result(callOutcomeCode(CallOutcome(each)), {false, CallOutcome(each), false});
    }
    for (const Choice& choice : situation.choices) {
        m_situations.insert(folded(QString(choice.code)), choice.code);
    }
    for (int each = 0; each < SheetColumnCount; ++each) {
        m_columns.insert(folded(QString::fromLatin1(sheetColumnCode(SheetColumn(each)))), SheetColumn(each));
    }
    inEveryLanguage([&](const Phrasebook& phrasebook) {
        for (int each = 0; each < SheetColumnCount; ++each) {
            const QString key = folded(phrasebook.say(sheetColumnName(SheetColumn(each))));
            if (!m_columns.contains(key)) {
                m_columns.insert(key, SheetColumn(each));
            }
        }
        for (int each = 0; each < CallOutcomeCount; ++each) {
            result(phrasebook.say(callOutcomeName(CallOutcome(each))), {false, CallOutcome(each), false});
        }
        for (const Choice& choice : situation.choices) {
            m_situations.insert(folded(phrasebook.say(choice.label)), choice.code);
        }
        for (const Choice& choice : contact.choices) {
            const auto outcome = callOutcomeFromCode(QString(choice.code));
            result(phrasebook.say(choice.label), {!outcome, outcome, false});
        }
    });
    for (const Spelling& spelling : Spellings) {
        result(QString::fromUtf16(spelling.text), {false, spelling.outcome, false});
    }
    for (const char16_t* word : ReachedWords) {
        result(QString::fromUtf16(word), {true, std::nullopt, false});
    }
    for (const char16_t* word : NeverAgainWords) {
        result(QString::fromUtf16(word), {false, CallOutcome::Refused, true});
    }
}

std::optional<SheetColumn> SheetWords::column(const QString& header) const {
    const auto found = m_columns.constFind(folded(header));
    return found == m_columns.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ResultWord> SheetWords::result(const QString& text) const {
    const QString key = folded(text);
    const auto found = m_results.constFind(key);
    if (found != m_results.constEnd()) {
        return *found;
    }
    // a situation's own name or code says that the person was reached and is in it
    return situation(text) ? std::optional(ResultWord{true, std::nullopt, false}) : std::nullopt;
}

std::optional<QString> SheetWords::situation(const QString& text) const {
    const auto found = m_situations.constFind(folded(text));
    return found == m_situations.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace jisr
