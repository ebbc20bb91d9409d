#include "core/catalogue/choicevalues.h"

#include <QHash>
#include <QSet>

#include "core/catalogue/fold.h"

namespace jisr {

namespace {

struct Words {
    const char* field;
    const char* code;
    const char16_t* words;  ///< separated by |; folded before use, so accents and case don't matter
};

// clang-format off
// What operators write, seen in French, Arabic and English lists. A bare "stage" is read as
// unpaid: the reading that can't flatter a rate.
constexpr Words CommonWords[] = {
    {"sex", "F", u"f|femme|feminin|féminin|female|woman|fille|féminine|mme|mlle|madame|mademoiselle|أنثى|انثى|امرأة|مرأة|نساء|إناث|فتاة|السيدة|الآنسة|ث|femmes"},
    {"sex", "M", u"m|h|homme|masculin|male|man|garçon|monsieur|mr|m.|ذكر|رجل|ذكور|السيد|hommes|ذ|masc"},
    {"education_level", "below_bac", u"niveau bac|sans bac|inférieur au bac|infra bac|avant bac|below bac|below baccalaureate|niveau baccalauréat|collège|secondaire|دون البكالوريا|أقل من البكالوريا|مستوى البكالوريا|تقني|bac -|bac non obtenu"},
    {"education_level", "bac", u"bac|baccalauréat|baccalaureate|high school|bachelier|البكالوريا|باكالوريا|بكالوريا|الباكالوريا|bac 0"},
    {"education_level", "bac_2", u"bac+2|bac + 2|bac 2|bac+2 ans|dut|bts|deug|deust|technicien spécialisé|ts|ofppt|associate|البكالوريا + 2|باك+2|باكالوريا+2|بكالوريا زائد 2|dts|baccalauréat + 2|baccalaureate + 2|دبلوم تقني متخصص"},
    {"education_level", "bac_3", u"bac+3|bac + 3|bac 3|licence|bachelor|licence professionnelle|licence fondamentale|الإجازة|إجازة|باك+3|باكالوريا+3|البكالوريا + 3|baccalauréat + 3|baccalaureate + 3|lp"},
    {"education_level", "bac_4", u"bac+4|bac + 4|bac 4|maîtrise|master 1|m1|باك+4|باكالوريا+4|البكالوريا + 4|baccalauréat + 4|baccalaureate + 4"},
    {"education_level", "bac_5", u"bac+5|bac + 5|bac 5|master|master 2|m2|ingénieur|ingénieur d'état|diplôme d'ingénieur|engineer|ماستر|الماستر|مهندس|مهندس دولة|باك+5|باكالوريا+5|البكالوريا + 5|baccalauréat + 5|baccalaureate + 5|mastère|master spécialisé|bac+5 et plus"},
    {"education_level", "doctorate", u"doctorat|doctorate|phd|ph d|bac+8|bac 8|docteur|دكتوراه|الدكتوراه|دكتور"},
    {"profile", "graduate", u"diplômé|diplômée|lauréat|lauréate|graduate|jeune diplômé|jeune diplômée|خريج|خريجة|حاصل على شهادة"},
    {"profile", "career_change", u"reconversion|en reconversion|reconversion professionnelle|career change|changing career|career changer|إعادة التأهيل|تغيير المسار|تغيير المسار المهني|إعادة توجيه مهني"},
    {"profile", "student", u"étudiant|étudiante|student|élève|طالب|طالبة"},
    {"profile", "other", u"autre|other|autres|آخر|أخرى"},
    {"status", "applied", u"candidat|candidate|candidature|postulé|a postulé|préinscrit|préinscrite|pré-inscrit|applied|applicant|مترشح|مترشحة|مرشح|مرشحة|candidature déposée"},
    {"status", "waitlisted", u"liste d'attente|en liste d'attente|sur liste d'attente|en attente|waitlisted|waiting list|on the waiting list|waitlist|لائحة الانتظار|في لائحة الانتظار|قائمة الانتظار"},
    {"status", "rejected", u"refusé|refusée|rejeté|rejetée|non retenu|non retenue|non admis|non admise|non sélectionné|rejected|not selected|مرفوض|مرفوضة|غير مقبول|غير مقبولة"},
    {"status", "admitted", u"admis|admise|retenu|retenue|accepté|acceptée|sélectionné|sélectionnée|admitted|accepted|selected|مقبول|مقبولة"},
    {"status", "in_progress", u"en cours|en cours de formation|en formation|inscrit|inscrite|actif|active|présent|présente|in progress|in training|ongoing|enrolled|قيد التكوين|في طور التكوين|جاري|جارية|مسجل|مسجلة|في التكوين|متدرب"},
    {"status", "graduated", u"diplômé|diplômée|certifié|certifiée|lauréat|lauréate|réussi|réussite|validé|graduated|graduate|certified|pass|passed|completed|terminé|achevé|متخرج|متخرجة|خريج|خريجة|حاصل على الشهادة|ناجح|ناجحة"},
    {"status", "dropped", u"abandon|abandonné|abandonnée|a abandonné|a quitté|désisté|désistement|démission|démissionnaire|dropped|dropped out|dropout|drop out|withdrawn|quit|منقطع|منقطعة|انقطاع|منسحب|منسحبة|انسحاب|تخلى|مغادر|desistement|décrocheur"},
    {"status", "failed", u"échec|échoué|échouée|a échoué|non diplômé|non diplômée|non certifié|ajourné|ajournée|fail|failed|recalé|راسب|راسبة|رسوب|لم ينجح|غير متخرج"},
    {"status", "transferred", u"transféré|transférée|transfert|muté|mutée|transferred|transfer|منقول|منقولة|انتقال|نقل|تحويل"},
    {"status", "no_show", u"absent|absente|jamais venu|jamais venue|ne s'est pas présenté|non présenté|pas présenté|no show|noshow|never came|لم يحضر|لم تحضر|غائب|غائبة|متغيب"},
    {"exit_reason", "found_job", u"emploi|emploi trouvé|a trouvé un emploi|travail|embauche|recruté|job|found job|found a job|وجد عملا|عمل|شغل|الحصول على عمل"},
    {"exit_reason", "financial", u"financier|financière|raison financière|raisons financières|moyens|problème financier|financial|financial reasons|مادي|أسباب مادية|مالية|أسباب مالية"},
    {"exit_reason", "family", u"famille|familial|familiale|raison familiale|raisons familiales|mariage|family|family reasons|عائلي|أسباب عائلية|أسرية|أسباب أسرية"},
    {"exit_reason", "health", u"santé|maladie|raison de santé|raisons de santé|health|illness|صحة|أسباب صحية|مرض"},
    {"exit_reason", "level", u"niveau|niveau insuffisant|difficulté|trop difficile|level|level too demanding|المستوى|صعوبة|مستوى"},
    {"exit_reason", "distance", u"éloignement|distance|transport|logement|déplacement|البعد|المسافة|بعد المسافة|النقل"},
    {"exit_reason", "content", u"contenu|programme|contenu inadapté|insatisfait|content|المحتوى|مضمون التكوين|المضمون"},
    {"exit_reason", "other", u"autre|autres|other|أخرى|آخر"},
    {"exit_reason", "unknown", u"inconnu|inconnue|non précisé|unknown|غير معروف|غير محدد|مجهول"},
    {"neutral_reason", "death", u"décès|décédé|décédée|mort|death|deceased|وفاة|متوفى|متوفية"},
    {"neutral_reason", "incapacity", u"incapacité|invalidité|incapacité de travail|incapacity|عجز|عجز عن العمل"},
    {"neutral_reason", "military", u"service militaire|militaire|military|military service|الخدمة العسكرية|خدمة عسكرية"},
    {"neutral_reason", "detention", u"détention|incarcération|prison|detention|اعتقال|سجن"},
    {"status_at_entry", "unemployed", u"chômeur|chômeuse|au chômage|sans emploi|demandeur d'emploi|demandeuse d'emploi|en recherche d'emploi|unemployed|job seeker|عاطل|عاطلة|عاطل عن العمل|بدون عمل|باحث عن شغل|باحثة عن شغل"},
    {"status_at_entry", "employed", u"employé|employée|en emploi|salarié|salariée|en poste|actif occupé|employed|worker|أجير|أجيرة|موظف|موظفة|مشتغل|مشتغلة|عامل"},
    {"status_at_entry", "student", u"étudiant|étudiante|student|en études|élève|طالب|طالبة"},
    {"status_at_entry", "inactive", u"inactif|inactive|sans activité|au foyer|femme au foyer|غير نشيط|غير نشيطة|بدون نشاط|ربة بيت"},
    {"intent_at_entry", "job", u"emploi|trouver un emploi|recherche d'emploi|travailler|insertion|job|find a job|work|عمل|شغل|إيجاد عمل|البحث عن شغل"},
    {"intent_at_entry", "keep_employer", u"rester chez l'employeur|garder son emploi|même employeur|évolution interne|keep employer|stay with the employer|البقاء لدى المشغل|الاحتفاظ بالعمل"},
    {"intent_at_entry", "self_enrichment", u"enrichissement personnel|développement personnel|intérêt personnel|culture|self enrichment|personal interest|تنمية ذاتية|اهتمام شخصي|تطوير الذات"},
    {"intent_at_entry", "study", u"études|poursuite d'études|poursuivre les études|study|further study|متابعة الدراسة|الدراسة|دراسة"},
    {"situation", "EMP", u"emploi|employé|employée|en emploi|salarié|salariée|en poste|inséré|insérée|recruté|recrutée|embauché|embauchée|travaille|job|employed|employment|working|cdi|cdd|شغل|عمل|مشغل|مشتغل|مشتغلة|موظف|موظفة|أجير|أجيرة|يعمل|تعمل"},
    {"situation", "SELF", u"indépendant|indépendante|auto entrepreneur|auto-entrepreneur|autoentrepreneur|freelance|free lance|entrepreneur|à son compte|création d'entreprise|self employed|self-employed|عمل حر|عمل مستقل|مقاول ذاتي|مستقل|مستقلة|مقاول"},
    {"situation", "APPR", u"alternance|apprentissage|apprenti|en alternance|contrat d'alternance|apprenticeship|work study|work-study contract|تمرس|التناوب|تدرج مهني|تكوين بالتناوب|عقد التناوب"},
    {"situation", "CI", u"contrat d'insertion|contrat insertion|anapec|idmaj|insertion anapec|contrat anapec|ci anapec|contrat d'insertion anapec|contrat d'insertion (anapec)|insertion contract|insertion contract anapec|عقد الإدماج|عقد إدماج|أنابيك|إدماج|عقد الإدماج أنابيك"},
    {"situation", "INT_PAID", u"stage rémunéré|stage payé|paid internship|stage indemnisé|تدريب مؤدى عنه|تدريب مدفوع|تدريب مؤدى عنه الأجر|stagiaire rémunéré"},
    {"situation", "INT_UNPAID", u"stage|stagiaire|internship|intern|تدريب|متدرب|stage non rémunéré|stage non payé|unpaid internship|stage gratuit|تدريب غير مؤدى عنه|تدريب غير مدفوع|تدريب بدون أجر"},
    {"situation", "STUDY", u"études|en études|étudiant|étudiante|poursuite d'études|poursuit ses études|formation|student|studying|study|دراسة|متابعة الدراسة|طالب|طالبة|يتابع الدراسة"},
    {"situation", "SEEK", u"recherche|en recherche|en recherche d'emploi|recherche d'emploi|chômage|au chômage|chômeur|chômeuse|sans emploi|demandeur d'emploi|seeking|seeking work|job seeker|unemployed|باحث عن عمل|باحثة عن عمل|البحث عن عمل|يبحث عن عمل|عاطل|عاطلة|البحث عن شغل|باحث عن شغل"},
    {"situation", "INACT", u"inactif|inactive|sans activité|ne cherche pas|au foyer|not seeking work|inactivité|غير نشيط|غير نشيطة|لا يبحث عن عمل|بدون نشاط"},
    {"situation", "DECEASED", u"décédé|décédée|décès|deceased|dead|متوفى|متوفاة|وفاة"},
    {"situation", "INCAP", u"incapacité|incapacité de travail|invalidité|incapacity|incapacity for work|عجز|عجز عن العمل"},
    {"situation", "MIL", u"service militaire|militaire|military|military service|in military service|الخدمة العسكرية|خدمة عسكرية"},
    {"contract", "cdi", u"cdi|contrat à durée indéterminée|indéterminé|durée indéterminée|permanent|open-ended|open-ended contract|open ended|عقد غير محدد المدة|غير محدد المدة|عقد دائم|titulaire cdi"},
    {"contract", "cdd", u"cdd|contrat à durée déterminée|déterminé|durée déterminée|fixed term|fixed-term|fixed-term contract|temporary|عقد محدد المدة|محدد المدة"},
    {"contract", "interim", u"intérim|intérimaire|temp|agency|temporary agency work|عمل مؤقت|مؤقت|وكالة التشغيل المؤقت"},
    {"contract", "civil_service", u"fonction publique|fonctionnaire|titulaire|civil service|public|وظيفة عمومية|الوظيفة العمومية|موظف عمومي"},
    {"contract", "anapec", u"anapec|contrat d'insertion|contrat anapec|idmaj|anapec contract|insertion|عقد الإدماج|أنابيك|عقد أنابيك"},
    {"contract", "freelance", u"freelance|free lance|indépendant|auto entrepreneur|auto-entrepreneur|prestation|عمل حر|مقاول ذاتي|مستقل"},
    {"contract", "company", u"entreprise|propre entreprise|société|création d'entreprise|own company|company|مقاولة|شركة خاصة|مقاولة خاصة"},
    {"contract", "other", u"autre|autres|other|آخر|أخرى"},
    {"evidence", "A", u"a|document|pièce|justificatif|contrat signé|attestation|a: document|a document|وثيقة|مستند|أ"},
    {"evidence", "B", u"b|employeur|écrit employeur|mail employeur|employeur ou recruteur|recruteur|employer|employer in writing|b: employer in writing|المشغل|تأكيد المشغل|ب"},
    {"evidence", "C", u"c|déclaration|déclaratif|déclaration de l'intéressé|auto déclaration|own statement|statement|c: own statement|تصريح|تصريح شخصي|تصريح المعني|ج"},
    {"evidence", "D", u"d|ouï-dire|oui dire|linkedin|profil web|hearsay|web profile|d: hearsay|سماع|خبر غير مؤكد|لينكدإن|د"},
    {"channel", "phone", u"téléphone|tel|tél|appel|appel téléphonique|phone|call|هاتف|الهاتف|مكالمة|اتصال هاتفي"},
    {"channel", "sms", u"sms|texto|رسالة نصية|رسالة قصيرة"},
    {"channel", "email", u"email|e-mail|mail|courriel|courrier électronique|بريد إلكتروني|البريد الإلكتروني|بريد"},
    {"channel", "message", u"message|whatsapp|messagerie|facebook|messenger|linkedin|instant message|واتساب|رسالة|رسالة فورية"},
    {"channel", "visit", u"visite|sur place|en personne|rencontre|visit|زيارة|حضوريا"},
    {"result", "reached", u"joint|jointe|contacté|contactée|répondu|a répondu|ok|reached|answered|تم الاتصال|أجاب|أجابت|تم الوصول إليه|مجيب"},
    {"result", "no_answer", u"pas de réponse|sans réponse|non joint|non jointe|injoignable|ne répond pas|absent|nrp|no answer|unreachable|لا يجيب|لا تجيب|لا جواب|بدون جواب|لم يجب"},
    {"result", "wrong_number", u"mauvais numéro|faux numéro|numéro erroné|numéro incorrect|wrong number|رقم خاطئ|رقم غير صحيح"},
    {"result", "refused", u"refus|refusé|a refusé|refuse de répondre|refused|refused to answer|رفض|رفض الجواب|رفضت"},
    {"result", "callback", u"rappeler|à rappeler|rappel|call back|callback|to be called back|معاودة الاتصال|إعادة الاتصال|يعاد الاتصال به"},
    {"family", "software", u"développement|développement logiciel|dev|software|software development|تطوير|تطوير البرمجيات|développement web"},
    {"family", "cybersecurity", u"cybersécurité|cyber|sécurité|cybersecurity|security|الأمن السيبراني|أمن سيبراني"},
    {"family", "data", u"data|données|analyse de données|data science|big data|data analysis|البيانات|تحليل البيانات|تحليل المعطيات"},
    {"family", "ai", u"ia|ai|intelligence artificielle|artificial intelligence|الذكاء الاصطناعي|ذكاء اصطناعي|machine learning"},
    {"family", "cloud", u"cloud|devops|cloud devops|cloud / devops|cloud and devops|cloud et devops|السحابة|الحوسبة السحابية"},
    {"family", "testing", u"test|tests|testing|qa|testing / qa|الاختبار|اختبار البرمجيات"},
    {"family", "business_platform", u"sap|salesforce|servicenow|erp|progiciels|progiciel|plateformes métier|business platform|business platforms|منصات الأعمال"},
    {"family", "other", u"autre|autres|other|أخرى|آخر"},
    {"kind", "ministry", u"ministère|ministry|وزارة"},
    {"kind", "public_body", u"organisme public|établissement public|public body|public|مؤسسة عمومية|هيئة عمومية"},
    {"kind", "university", u"université|universite publique|université publique|université privée|university|جامعة"},
    {"kind", "school", u"école|école privée|école publique|lycée|institut|school|مدرسة|معهد"},
    {"kind", "training_provider", u"organisme de formation|organisme privé|opérateur de formation|opérateur|centre de formation|training provider|مركز تكوين|هيئة التكوين|مؤسسة تكوين"},
    {"kind", "company", u"entreprise|société|employeur|company|employer|شركة|مقاولة|مشغل"},
    {"kind", "association", u"association|fédération|ong|ngo|جمعية|فدرالية"},
    {"kind", "cluster", u"cluster|grappe|pôle|عنقود|تجمع"},
    {"kind", "other", u"autre|autres|other|أخرى|آخر"},
    {"measure", "learners", u"apprenants|apprenant|inscrits|learners|المتدربون|متدربون|متعلمون|المتعلمون"},
    {"measure", "graduates", u"diplômés|lauréats|graduates|الخريجون|خريجون"},
    {"measure", "insertions", u"insertions|insertion|insérés|الإدماج|إدماج|المدمجون"},
    {"measure", "jobs", u"emplois|emploi|jobs|employment|مناصب الشغل|وظائف|مناصب"},
    {"mode", "initial", u"initial|initiale|formation initiale|initial training|تكوين أساسي|التكوين الأساسي"},
    {"mode", "continuing", u"continue|continu|formation continue|continuing training|continuing|تكوين مستمر|التكوين المستمر"},
    {"mode", "alternance", u"alternance|en alternance|work study|work-study|التناوب|تكوين بالتناوب|تناوب"},
    {"mode", "bootcamp", u"bootcamp|boot camp|intensif|formation intensive|معسكر تدريبي|معسكر|بوتكامب"},
};
// clang-format on

using Meanings = QHash<QString, QString>;  // folded word → code

QHash<QString, Meanings> makeMeanings() {
    QHash<QString, Meanings> byField;
    for (const Record& each : catalogue()) {
        for (const Field& field : each.fields) {
            for (const Choice& choice : field.choices) {
                Meanings& meanings = byField[field.name];
                meanings.insert(folded(QString(choice.code)), choice.code);
                meanings.insert(folded(QString::fromUtf8(choice.label)), choice.code);
            }
        }
    }
    for (const Words& line : CommonWords) {
        Meanings& meanings = byField[QString::fromLatin1(line.field)];
        for (const QStringView word : QStringView(line.words).split(u'|')) {
            const QString key = folded(word);
            if (!key.isEmpty() && !meanings.contains(key)) {
                meanings.insert(key, QString::fromLatin1(line.code));
            }
        }
    }
    return byField;
}

QSet<QString> foldedSet(std::initializer_list<const char16_t*> words) {
    QSet<QString> set;
    for (const char16_t* word : words) {
        set.insert(folded(QStringView(word)));
    }
    return set;
}

}  // namespace

QString choiceMeant(const Field& field, QStringView text) {
    for (const Choice& choice : field.choices) {
        if (text == choice.code) {
            return choice.code;
        }
    }
    static const QHash<QString, Meanings> byField = makeMeanings();
    const auto meanings = byField.constFind(QString(field.name));
    return meanings == byField.constEnd() ? QString() : meanings->value(folded(text));
}

int yesNoMeant(QStringView text) {
    if (text.size() == 1) {
        switch (text[0].unicode()) {
            case u'Y':
            case u'y':
            case u'O':
            case u'o':
            case u'1':
            case u'x':
            case u'X':
            case 0x2713:
            case 0x2714:
            case 0x0661:
                return 1;
            case u'N':
            case u'n':
            case u'0':
            case 0x0660:
                return 0;
            default:
                break;
        }
    }
    static const QSet<QString> yes =
        foldedSet({u"oui", u"yes", u"نعم", u"vrai", u"true", u"صحيح", u"si", u"ok", u"أجل"});
    static const QSet<QString> no = foldedSet({u"non", u"no", u"لا", u"faux", u"false", u"خطأ", u"كلا"});
    const QString key = folded(text);
    return yes.contains(key) ? 1 : no.contains(key) ? 0 : -1;
}

bool meansNothing(QStringView text) {
    if (text.size() > 16) {
        return false;
    }
    bool onlyMarks = true;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit != u'-' && unit != u'–' && unit != u'—' && unit != u'.' && unit != u'?' && unit != u'/' &&
            unit != u'_' && unit != u'*') {
            onlyMarks = false;
            break;
        }
    }
    if (onlyMarks) {
        return true;
    }
    static const QSet<QString> words =
        foldedSet({u"n/a", u"#N/A", u"NA", u"ND", u"null", u"none", u"néant", u"vide", u"rien", u"nan",
                   u"non renseigné", u"non disponible", u"لا شيء", u"لا يوجد", u"غير متوفر", u"RAS"});
    return words.contains(folded(text));
}

}  // namespace jisr
