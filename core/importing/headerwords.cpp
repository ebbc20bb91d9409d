#include "core/importing/headerwords.h"

#include <QHash>
#include <QSet>

#include "core/catalogue/fold.h"

namespace jisr {

// clang-format off
const std::vector<HeaderWords>& headerWords() {
    static const std::vector<HeaderWords> words = {
        // nothing of ours
        {"-", u"n|no|n ordre|numero ordre|ordre|rang|num|الرقم الترتيبي|الترتيب|ر ت|age|quartier|adresse|adresse postale|address|rib|montant bourse|bourse|mention|emargement|signature|horodateur|timestamp|created at|updated at|cree le|motivation|tuteur|encadrant|date et lieu de naissance|lieu de naissance|salaire net|net salary|remuneration nette|diplome|diplome obtenu|dernier contact|date dernier contact|observation|observations|valide|note finale|moyenne|photo|nationalite|situation familiale|comment avez vous connu le programme|travaillez meme region|ville|الاجر الصافي|العنوان|السن|العمر|محل الازدياد|مكان الازدياد"},
        {"*", u"nom et prenom|nom prenom|nom & prenom|nom prenoms|nom et prenoms|prenom et nom|prenom nom|nom complet|noms et prenoms|nom pren|full name|name|employee name|student name|identite|apprenant|apprenante|apprenants|beneficiaire|candidat|stagiaire|etudiant|alternant|collaborateur|laureat|salarie|personne|learner|student|employee|candidate|trainee|الاسم الكامل|الإسم الكامل|الاسم والنسب|الاسم و النسب|الاسم العائلي والشخصي|المستفيد|المتدرب"},
        // learner
        {"learner.reference", u"reference|ref|code apprenant|code|id|identifiant|id apprenant|matricule|code beneficiaire|code candidat|ref candidat|reference candidat|reference apprenant|student id|employee id|learner id|learner reference|student number|votre code|apogee|code apogee|numero apprenant|code etudiant|numero etudiant|id etudiant|رقم المتدرب|رقم المستفيد|رقم التسجيل|رقم الطالب|المعرف|الرمز"},
        {"learner.last_name", u"nom|noms|nom de famille|nom famille|nom patronymique|patronyme|nom apprenant|nom candidat|nom etudiant|nom beneficiaire|last name|surname|family name|lastname|nom fr|nom francais|nom latin|الاسم العائلي|الإسم العائلي|النسب|اللقب|الاسم العائلي بالفرنسية|اسم العائلة"},
        {"learner.first_name", u"prenom|prenoms|prenom usuel|prenom apprenant|prenom candidat|prenom etudiant|first name|given name|firstname|forename|prenom fr|prenom latin|الاسم الشخصي|الإسم الشخصي|الاسم|الاسم الشخصي بالفرنسية|الاسم الأول"},
        {"learner.last_name_ar", u"nom ar|nom arabe|nom en arabe|last name ar|last name arabic|الاسم العائلي بالعربية|النسب بالعربية"},
        {"learner.first_name_ar", u"prenom ar|prenom arabe|prenom en arabe|first name ar|first name arabic|الاسم الشخصي بالعربية"},
        {"learner.sex", u"sexe|genre|sex|gender|civilite|sexe h f|sexe f m|sexe m f|الجنس|النوع"},
        {"learner.born_on", u"date de naissance|date naissance|ne le|ne e le|nee le|naissance|ddn|date naiss|dt naiss|date of birth|birth date|birthdate|dob|born on|birthday|تاريخ الازدياد|تاريخ الإزدياد|تاريخ الميلاد|تاريخ الولادة"},
        {"learner.cin", u"cin|cnie|c i n|numero cin|n cin|numero cnie|carte nationale|carte identite nationale|carte nationale identite|piece identite|national id|id card|identity card|cin number|numero carte nationale|رقم البطاقة الوطنية|البطاقة الوطنية|رقم البطاقة|رقم ب ت و|ب ت و|رقم ب و ت|ب و ت|رقم البطاقة الوطنية للتعريف|ر ب ت و"},
        {"learner.massar", u"massar|code massar|numero massar|cne|code national etudiant|code cne|رمز مسار|رقم مسار|مسار"},
        {"learner.phone", u"telephone|tel|tele|gsm|portable|mobile|telephone mobile|numero telephone|telephone portable|phone|phone number|mobile phone|cell|whatsapp|numero whatsapp|tel 1|telephone 1|contact|contact telephonique|num tel|الهاتف|رقم الهاتف|الهاتف المحمول|الهاتف النقال|رقم الجوال"},
        {"learner.phone_2", u"telephone 2|tel 2|deuxieme telephone|second telephone|autre telephone|telephone fixe|fixe|phone 2|second phone|الهاتف 2|الهاتف الثاني|الهاتف الثابت"},
        {"learner.email", u"email|e mail|mail|courriel|adresse e mail|adresse email|adresse mail|adresse electronique|adresse courriel|email address|البريد الإلكتروني|البريد|الايميل"},
        {"learner.residence_region", u"region de residence|region residence|votre region|region domicile|region d origine|region origine|home region|region of residence|جهة السكن|جهة الإقامة"},
        {"learner.residence_province", u"province|province de residence|province residence|prefecture|province ou prefecture|prefecture ou province|home province|الإقليم|العمالة|العمالة أو الإقليم|إقليم السكن"},
        {"learner.education_level", u"niveau d etudes|niveau etudes|niveau d etude|niveau etude|niveau scolaire|niveau formation|niveau|niveau instruction|education level|level of education|education|المستوى الدراسي|المستوى التعليمي|المستوى|الشهادة المحصل عليها"},
        {"learner.field_of_study", u"specialite|domaine etudes|domaine d etudes|specialite diplome|filiere d origine|filiere origine|filiere du diplome|field of study|major|التخصص|الشعبة"},
        {"learner.institution", u"etablissement|etablissement d origine|etablissement origine|ecole d origine|universite d origine|universite|institution|school|university|المؤسسة|مؤسسة التخرج"},
        {"learner.profile", u"profil|type de profil|profile|categorie|البروفايل|الفئة"},
        {"learner.consent_on", u"consentement|consentement le|date consentement|date de consentement|consent|consent date|تاريخ الموافقة|الموافقة"},
        {"learner.no_contact", u"ne pas contacter|no contact|do not contact|عدم الاتصال"},
        {"learner.note", u"note|remarque|remarques|commentaire|commentaires|notes|comment|ملاحظات|ملاحظة"},
        // cohort
        {"cohort.code", u"cohorte|code cohorte|cohort|promotion|promo|groupe|classe|session|code session|code groupe|code promotion|coh|cd cohorte|id cohorte|group|batch|الفوج|رمز الفوج|المجموعة|اسم المجموعة|الدفعة|رقم الفوج"},
        {"cohort.name", u"intitule cohorte|intitule de la cohorte|nom cohorte|nom de la cohorte|libelle cohorte|cohort name|اسم الفوج|اسم الدفعة"},
        {"cohort.phase", u"phase|المرحلة"},
        {"cohort.region", u"region|code region|cd reg|region de formation|region formation|la region|الجهة|جهة التكوين"},
        {"cohort.province", u"province de formation|province formation|إقليم التكوين"},
        {"cohort.operator", u"operateur|operateur de formation|operateur formation|op|organisme de formation|centre de formation|centre formation|prestataire|etablissement de formation|training provider|operator|provider|الفاعل|المتعهد|الفاعل في التكوين|مركز التكوين|هيئة التكوين"},
        {"cohort.site", u"lieu de formation|lieu formation|site|site de formation|salle|مكان التكوين"},
        {"cohort.track", u"parcours|filiere|filiere de formation|filiere formation|parcours de formation|formation|intitule formation|track|program|course|المسلك|المسار|مسلك التكوين|التكوين"},
        {"cohort.mode", u"mode de formation|mode formation|mode|type de formation|training mode|نمط التكوين"},
        {"cohort.starts_on", u"debut session|debut de session|debut cohorte|date demarrage cohorte|debut promotion|starts on|demarrage|date de demarrage|cohort start|بداية الفوج"},
        {"cohort.ends_on", u"fin session|fin de session|fin cohorte|fin promotion|ends on|cloture|date de cloture|date cloture|cohort end|نهاية الفوج"},
        {"cohort.capacity", u"capacite|effectif prevu|places|nombre de places|capacity|الطاقة الاستيعابية|عدد المقاعد"},
        // enrolment
        {"enrolment.reference", u"numero inscription|n d inscription|n inscription|ref inscription|reference inscription|numero dossier|n dossier|code inscription|enrolment id|enrolment reference|enrollment id|رقم الملف"},
        {"enrolment.applied_on", u"date de candidature|date candidature|candidature le|postule le|application date|applied on|تاريخ الترشح|تاريخ الترشيح"},
        {"enrolment.admitted_on", u"date d admission|date admission|admis le|admission date|admitted on|تاريخ القبول"},
        {"enrolment.started_on", u"date de debut de formation|date debut formation|debut formation|debut de formation|date d inscription|date inscription|inscrit le|formation date debut|date entree formation|enrolment date|enrollment date|training start|training start date|dt deb formation|تاريخ بداية التكوين|بداية التكوين|تاريخ التسجيل"},
        {"enrolment.planned_end_on", u"date de fin prevue|date fin prevue|fin prevue|fin de formation|date fin formation|date de fin de formation|fin formation|formation date fin|expected end date|planned end|planned end date|training end|تاريخ نهاية التكوين|نهاية التكوين"},
        {"enrolment.status", u"statut|decision du jury|jury|statut inscription|statut apprenant|statut candidature|resultat|resultat final|resultat formation|decision|decision jury|decision du jury|etat|status|enrolment status|final result|outcome|حالة التسجيل|الحالة|النتيجة|وضعية التسجيل"},
        {"enrolment.status_on", u"date d obtention|date obtention|date statut|date de statut|date du statut|date diplome|date de diplomation|date diplomation|date d abandon|date abandon|date de delivrance du diplome|date delivrance diplome|date certification|date de certification|date de sortie|date sortie|diplome le|obtenu le|graduation date|date of graduation|graduated on|completion date|dropout date|date de fin effective|تاريخ التخرج|تاريخ الحصول على الشهادة|تاريخ الانقطاع"},
        {"enrolment.exit_reason", u"motif abandon|motif d abandon|motif de sortie|motif sortie|raison abandon|raison d abandon|cause abandon|exit reason|dropout reason|reason for leaving|سبب الانقطاع|سبب المغادرة"},
        {"enrolment.transfer_from", u"transfere depuis|transfere de|transfert depuis|inscription precedente|transferred from|منقول من"},
        {"enrolment.status_at_entry", u"statut a l entree|statut entree|situation a l entree|situation entree|situation avant formation|situation avant la formation|statut initial|status at entry|situation at entry|initial status|الوضعية عند الدخول|الوضعية قبل التكوين"},
        {"enrolment.intent_at_entry", u"objectif a l entree|objectif entree|objectif|projet professionnel|intention|but|intent|goal|الهدف"},
        {"enrolment.attendance_rate", u"taux d assiduite|taux assiduite|assiduite|taux de presence|taux presence|presence|attendance|attendance rate|نسبة الحضور|المواظبة"},
        {"enrolment.certificate", u"numero certificat|n du certificat|n certificat|certificat|numero du certificat|numero attestation|certificate|certificate number|رقم الشهادة"},
        // situation
        {"situation.situation", u"situation|situation actuelle|situation professionnelle|statut actuel|statut professionnel|statut emploi|insertion|situation insertion|etat insertion|que faites vous actuellement|faites vous actuellement|current situation|employment status|current status|الوضعية الحالية|الوضعية المهنية|الوضعية|وضعية الإدماج"},
        {"situation.started_on", u"date d embauche|date embauche|embauche le|date de recrutement|date recrutement|recrute le|date d insertion|date insertion|debut du contrat|debut contrat|date debut contrat|date prise de poste|prise de poste|date d effet du contrat|date effet contrat|date d effet|depuis quelle date|depuis le|depuis|emploi date debut|date debut emploi|debut emploi|debut de l emploi|hire date|date hired|hired on|hiring date|job start date|job start|started job|employment date|تاريخ التوظيف|تاريخ التشغيل|تاريخ بداية العمل|تاريخ الإدماج"},
        {"situation.ended_on", u"fin du contrat|fin contrat|date fin contrat|date de fin de contrat|emploi date fin|date fin emploi|fin emploi|date de depart|contract end|contract end date|job end date|تاريخ نهاية العقد|نهاية العقد"},
        {"situation.last_known_on", u"date dernier suivi|dernier suivi|date suivi|date de suivi|date du dernier suivi|date enquete|date de confirmation|confirme le|last known on|last confirmed|last follow up|تاريخ آخر تتبع|آخر تتبع"},
        {"situation.employer", u"employeur|employeurs|entreprise|societe|nom employeur|nom de l employeur|nom entreprise|nom de l entreprise|entreprise d accueil|entreprise accueil|organisme d accueil|recruteur|employeur raison sociale|employer|company|company name|employer name|المشغل|اسم المشغل|المقاولة|اسم المقاولة|الشركة|جهة الشغل|اسم الشركة"},
        {"situation.job_title", u"poste|poste occupe|fonction|intitule poste|intitule du poste|metier|emploi occupe|job title|position|job|role|المنصب|الوظيفة|المهنة"},
        {"situation.contract", u"contrat|type de contrat|type contrat|nature du contrat|nature contrat|quel type de contrat|emploi contrat|contract|contract type|type of contract|نوع العقد|العقد|طبيعة العقد"},
        {"situation.contract_months", u"duree mois|duree contrat|duree du contrat|duree du contrat mois|duree contrat mois|contract months|contract length|مدة العقد"},
        {"situation.weekly_hours", u"heures hebdomadaires|heures semaine|heures par semaine|volume horaire hebdomadaire|weekly hours|hours per week|hours a week|ساعات العمل الأسبوعية"},
        {"situation.in_field", u"dans le domaine|emploi dans le domaine|domaine formation|emploi domaine formation|emploi est il domaine formation|adequation|adequation formation emploi|in field|in the field|في مجال التكوين"},
        {"situation.place", u"lieu de travail|lieu travail|lieu emploi|lieu de l emploi|region de travail|region emploi|region d emploi|place|workplace|work location|مكان العمل|جهة العمل"},
        {"situation.monthly_salary", u"salaire|salaire mensuel|salaire brut|salaire brut mensuel|salaire mensuel brut|salaire mensuel brut mad|salaire mad|remuneration|remuneration brute|remuneration mensuelle|indemnite|indemnite mensuelle|gratification|salary|monthly salary|gross salary|wage|الأجر|الأجر الشهري|الراتب|الراتب الشهري"},
        {"situation.evidence", u"type de preuve|type preuve|preuve|niveau de preuve|evidence|proof|evidence type|نوع الإثبات"},
        {"situation.evidence_reference", u"justificatif|piece justificative|reference preuve|reference justificatif|n du contrat|numero contrat|numero du contrat|n contrat|evidence reference|contract number|الوثيقة المثبتة"},
        // organisation
        {"organisation.code", u"code organisme|code organisation|organisation code"},
        {"organisation.name", u"raison sociale|nom organisme|denomination|organisme|organisation|organisation name|اسم المؤسسة"},
        {"organisation.kind", u"type d organisme|type organisme|type organisation|nature organisme|type|kind|organisation type"},
        {"organisation.city", u"ville|city|المدينة"},
        {"organisation.ice", u"ice|numero ice|identifiant commun"},
        {"organisation.contact_name", u"personne de contact|contact|interlocuteur|responsable|nom du contact|contact person|contact name"},
        {"organisation.phone", u"telephone|tel|phone|الهاتف"},
        {"organisation.email", u"email|e mail|mail|courriel"},
        {"organisation.region", u"region|الجهة"},
        // contact
        {"contact.on", u"date d appel|date appel|date de l appel|date du contact|date contact|date de contact|appel le|call date|contact date|تاريخ الاتصال|تاريخ المكالمة"},
        {"contact.channel", u"moyen de contact|moyen contact|canal|mode de contact|channel|وسيلة الاتصال"},
        {"contact.result", u"resultat de l appel|resultat appel|resultat du contact|resultat contact|reponse|call result|contact result|نتيجة الاتصال|نتيجة المكالمة"},
        {"contact.next_on", u"date de rappel|date rappel|rappeler le|prochain appel|prochain contact|next call|callback date|next on|تاريخ معاودة الاتصال"},
        {"contact.note", u"remarque|remarques|commentaire|note|ملاحظات"},
        // start and end of whatever the table is about; decided by its other columns
        {"?.start", u"date de debut|date d entree|date entree|date debut|debut|start date|start|dt deb|تاريخ البداية|تاريخ البدء|commence le"},
        {"?.end", u"date de fin|date fin|fin|end date|end|dt fin|تاريخ النهاية|تاريخ الانتهاء"},
    };
    return words;
}
// clang-format on

bool isFillerWord(const QString& word) {
    static const QSet<QString> fillers = [] {
        QSet<QString> set;
        const QString all = QStringLiteral(
            "de d du des la le l les un une et ou a au aux en the of an and numero num no n nr nbr votre "
            "your vos est "
            "il elle dans par pour quel quelle apprenant apprenante apprenants e s etudiant candidat "
            "beneficiaire "
            "stagiaire learner student employee ex ab123456 jj mm aaaa dd yyyy identite mad dh dhs vous");
        for (const QString& each : all.split(u' ')) {
            set.insert(each);
        }
        return set;
    }();
    return fillers.contains(word);
}

double wordWeight(const QString& word) {
    static const QHash<QString, double> light = [] {
        QHash<QString, double> weights;
        const auto put = [&](const char16_t* text, double weight) {
            weights.insert(folded(QStringView(text)), weight);
        };
        put(u"date", 0.3);
        put(u"dt", 0.3);
        put(u"تاريخ", 0.3);
        put(u"code", 0.4);
        put(u"cd", 0.4);
        put(u"رقم", 0.3);
        put(u"nom", 0.6);
        put(u"name", 0.6);
        put(u"اسم", 0.5);
        put(u"type", 0.4);
        put(u"id", 0.5);
        put(u"ref", 0.5);
        put(u"formation", 0.3);
        put(u"emploi", 0.5);
        put(u"number", 0.3);
        return weights;
    }();
    return light.value(word, 1.0);
}

}  // namespace jisr
