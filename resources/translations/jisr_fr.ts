<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ChartTable</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>IC 95&#x202f;%, de</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>IC 95&#x202f;%, à</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Kaplan–Meier</source>
        <translation>Kaplan–Meier</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Inserted, %</source>
        <translation>Insérés (%)</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«&#x202f;%1&#x202f;» a été lu comme %2.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>CNDP authorisation</source>
        <translation>Autorisation CNDP</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HCP code</source>
        <translation>Code HCP</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in Tamazight</source>
        <translation>Nom en amazighe</translation>
    </message>
    <message>
        <source>Population in 2014</source>
        <translation>Population en 2014</translation>
    </message>
    <message>
        <source>Population in 2024</source>
        <translation>Population en 2024</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Provinces</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Filières</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermeture le</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name in Arabic</source>
        <translation>Nom de famille en arabe</translation>
    </message>
    <message>
        <source>First name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>CIN</source>
        <translation>CIN</translation>
    </message>
    <message>
        <source>Massar code</source>
        <translation>Code Massar</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Region of residence</source>
        <translation>Région de résidence</translation>
    </message>
    <message>
        <source>Province of residence</source>
        <translation>Province de résidence</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau d&apos;études</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Domaine d&apos;études</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>A demandé à ne pas être contacté</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Candidature le</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Admission le</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Début le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date of status</source>
        <translation>Date du statut</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de départ</translation>
    </message>
    <message>
        <source>Reason of neutrality</source>
        <translation>Motif de neutralisation</translation>
    </message>
    <message>
        <source>Transferred from</source>
        <translation>Transféré depuis</translation>
    </message>
    <message>
        <source>Status at entry</source>
        <translation>Statut à l&apos;entrée</translation>
    </message>
    <message>
        <source>Aim at entry</source>
        <translation>Intention à l&apos;entrée</translation>
    </message>
    <message>
        <source>Attendance (%)</source>
        <translation>Assiduité (%)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin le</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Dernière confirmation le</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Intitulé du poste</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Length of contract (months)</source>
        <translation>Durée du contrat (mois)</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>In the field of the training</source>
        <translation>Dans le métier de la formation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Hired by the operator</source>
        <translation>Recruté par l&apos;opérateur</translation>
    </message>
    <message>
        <source>Monthly salary (MAD, gross)</source>
        <translation>Salaire mensuel (MAD, brut)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>Emplacement du justificatif</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Date de la preuve</translation>
    </message>
    <message>
        <source>Evidence recorded by</source>
        <translation>Preuve enregistrée par</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Prochain contact le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Software development</source>
        <translation>Développement logiciel</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cybersécurité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Intelligence artificielle</translation>
    </message>
    <message>
        <source>Cloud and DevOps</source>
        <translation>Cloud et DevOps</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Tests logiciels</translation>
    </message>
    <message>
        <source>Business platforms</source>
        <translation>Plateformes métiers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>Diplômés</translation>
    </message>
    <message>
        <source>Insertions</source>
        <translation>Insertions</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Initial training</source>
        <translation>Formation initiale</translation>
    </message>
    <message>
        <source>Continuing training</source>
        <translation>Formation continue</translation>
    </message>
    <message>
        <source>Bootcamp</source>
        <translation>Bootcamp</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Below baccalaureate</source>
        <translation>Inférieur au baccalauréat</translation>
    </message>
    <message>
        <source>Baccalaureate</source>
        <translation>Baccalauréat</translation>
    </message>
    <message>
        <source>Baccalaureate + 2</source>
        <translation>Baccalauréat + 2</translation>
    </message>
    <message>
        <source>Baccalaureate + 3</source>
        <translation>Baccalauréat + 3</translation>
    </message>
    <message>
        <source>Baccalaureate + 4</source>
        <translation>Baccalauréat + 4</translation>
    </message>
    <message>
        <source>Baccalaureate + 5</source>
        <translation>Baccalauréat + 5</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Diplômé</translation>
    </message>
    <message>
        <source>Changing career</source>
        <translation>En reconversion</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d&apos;attente</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Diplômé</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>Jamais venu</translation>
    </message>
    <message>
        <source>Found a job</source>
        <translation>A trouvé un emploi</translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation>Raisons financières</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>Raisons familiales</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Level too demanding</source>
        <translation>Niveau trop exigeant</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Éloignement</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu de la formation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Incapacity</source>
        <translation>Incapacité</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>Service militaire</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>Trouver un emploi</translation>
    </message>
    <message>
        <source>Stay with the employer</source>
        <translation>Rester chez l&apos;employeur</translation>
    </message>
    <message>
        <source>Personal interest</source>
        <translation>Intérêt personnel</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>Poursuite d&apos;études</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi salarié</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Insertion contract (ANAPEC)</source>
        <translation>Contrat d&apos;insertion (ANAPEC)</translation>
    </message>
    <message>
        <source>Paid internship</source>
        <translation>Stage rémunéré</translation>
    </message>
    <message>
        <source>Unpaid internship</source>
        <translation>Stage non rémunéré</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>En études</translation>
    </message>
    <message>
        <source>Seeking work</source>
        <translation>En recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>Not seeking work</source>
        <translation>Sans recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Incapacity for work</source>
        <translation>Incapacité de travail</translation>
    </message>
    <message>
        <source>In military service</source>
        <translation>Au service militaire</translation>
    </message>
    <message>
        <source>Open-ended contract</source>
        <translation>Contrat à durée indéterminée</translation>
    </message>
    <message>
        <source>Fixed-term contract</source>
        <translation>Contrat à durée déterminée</translation>
    </message>
    <message>
        <source>Temporary agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Civil service</source>
        <translation>Fonction publique</translation>
    </message>
    <message>
        <source>ANAPEC contract</source>
        <translation>Contrat ANAPEC</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Travail indépendant</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Propre entreprise</translation>
    </message>
    <message>
        <source>A: document</source>
        <translation>A&#x202f;: document</translation>
    </message>
    <message>
        <source>B: employer in writing</source>
        <translation>B&#x202f;: écrit de l&apos;employeur</translation>
    </message>
    <message>
        <source>C: own statement</source>
        <translation>C&#x202f;: déclaration de l&apos;apprenant</translation>
    </message>
    <message>
        <source>D: hearsay</source>
        <translation>D&#x202f;: ouï-dire</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Instant message</source>
        <translation>Messagerie instantanée</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Numéro erroné</translation>
    </message>
    <message>
        <source>Refused to answer</source>
        <translation>A refusé de répondre</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>“%1” is an impossible date: there is no month %2.</source>
        <translation>«&#x202f;%1&#x202f;» est une date impossible&#x202f;: il n&apos;y a pas de mois %2.</translation>
    </message>
    <message>
        <source>“%1” is an unlikely date: the year must lie from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» est une date peu vraisemblable&#x202f;: l&apos;année doit être comprise entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” is an impossible date: month %2 of %3 has %4 days.</source>
        <translation>«&#x202f;%1&#x202f;» est une date impossible&#x202f;: le mois %2 de %3 compte %4 jours.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 31/12/2025 or 2025-12-31.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une date&#x202f;; l&apos;écrire sous la forme 31/12/2025 ou 2025-12-31.</translation>
    </message>
    <message>
        <source>“%1” may be day %2 of month %3 or day %3 of month %2; say in which order this column writes its dates.</source>
        <translation>«&#x202f;%1&#x202f;» peut être le jour %2 du mois %3 ou le jour %3 du mois %2&#x202f;; indiquez dans quel ordre cette colonne écrit ses dates.</translation>
    </message>
    <message>
        <source>“%1” is not a CIN; one or two letters and up to seven digits make one, e.g. AB123456.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un numéro de CIN&#x202f;; il faut une ou deux lettres et sept chiffres au plus, par exemple AB123456.</translation>
    </message>
    <message>
        <source>The CIN “%1” has %2 digits; most have five or six.</source>
        <translation>Le numéro de CIN «&#x202f;%1&#x202f;» compte %2 chiffres&#x202f;; la plupart en ont cinq ou six.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write 06 12 34 56 78 or +212612345678.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un numéro de téléphone&#x202f;; l&apos;écrire sous la forme 06 12 34 56 78 ou +212612345678.</translation>
    </message>
    <message>
        <source>“%1” is not a Massar code; one letter and nine digits make one, or ten digits for the older kind.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un code Massar&#x202f;; il faut une lettre et neuf chiffres, ou dix chiffres pour l&apos;ancien format.</translation>
    </message>
    <message>
        <source>“%1” holds several numbers; only the first is kept.</source>
        <translation>«&#x202f;%1&#x202f;» contient plusieurs numéros&#x202f;; seul le premier est conservé.</translation>
    </message>
    <message>
        <source>The check digits of the ICE “%1” don&apos;t fit; look for a typing error.</source>
        <translation>Les chiffres de contrôle de l&apos;ICE «&#x202f;%1&#x202f;» ne concordent pas&#x202f;; cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>The ICE “%1” was completed with noughts at its left.</source>
        <translation>L&apos;ICE «&#x202f;%1&#x202f;» a été complété par des zéros à gauche.</translation>
    </message>
    <message>
        <source>“%1” is not an ICE; fifteen digits make one.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un ICE&#x202f;; il faut quinze chiffres.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write it as name@example.ma.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une adresse électronique&#x202f;; l&apos;écrire sous la forme nom@exemple.ma.</translation>
    </message>
    <message>
        <source>“%1” lies outside the range from %2 to %3.</source>
        <translation>«&#x202f;%1&#x202f;» est hors de l&apos;intervalle de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is none of the values this field knows: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est aucune des valeurs admises par ce champ&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write Y or N.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est ni oui ni non&#x202f;; écrire Y ou N.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say which country; ZZ is noted.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;indique pas le pays&#x202f;; ZZ est noté.</translation>
    </message>
    <message>
        <source>“%1” was read as “no value”.</source>
        <translation>«&#x202f;%1&#x202f;» a été lu comme «&#x202f;aucune valeur&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a region of before 2015; since then its land belongs to: %2. Say which one is meant.</source>
        <translation>«&#x202f;%1&#x202f;» est une région d&apos;avant 2015&#x202f;; son territoire relève depuis de&#x202f;: %2. Indiquez laquelle est visée.</translation>
    </message>
    <message>
        <source>“%1” is a province or town; its region %2 was taken.</source>
        <translation>«&#x202f;%1&#x202f;» est une province ou une ville&#x202f;; sa région, %2, a été retenue.</translation>
    </message>
    <message>
        <source>“%1” is an unknown region; write its code (MA-06) or its name.</source>
        <translation>«&#x202f;%1&#x202f;» est une région inconnue&#x202f;; écrire son code (MA-06) ou son nom.</translation>
    </message>
    <message>
        <source>“%1” is an unknown region; is “%2” meant?</source>
        <translation>«&#x202f;%1&#x202f;» est une région inconnue&#x202f;; s&apos;agit-il de «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is an unknown province; write its code (MA-CAS) or its name.</source>
        <translation>«&#x202f;%1&#x202f;» est une province inconnue&#x202f;; écrire son code (MA-CAS) ou son nom.</translation>
    </message>
    <message>
        <source>“%1” is an unknown province; is “%2” meant?</source>
        <translation>«&#x202f;%1&#x202f;» est une province inconnue&#x202f;; s&apos;agit-il de «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is none of this field&apos;s values.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une valeur de ce champ.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une date du calendrier.</translation>
    </message>
    <message>
        <source>“%1” must be stored as “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» doit être enregistré sous la forme «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>«&#x202f;%1&#x202f;» est obligatoire.</translation>
    </message>
    <message>
        <source>The planned end %1 lies before the start %2.</source>
        <translation>La fin prévue (%1) précède le début (%2).</translation>
    </message>
    <message>
        <source>The admission %1 lies before the application %2.</source>
        <translation>L&apos;admission (%1) précède la candidature (%2).</translation>
    </message>
    <message>
        <source>The start %1 lies before the admission %2.</source>
        <translation>Le début (%1) précède l&apos;admission (%2).</translation>
    </message>
    <message>
        <source>The end %1 lies before the start %2.</source>
        <translation>La fin (%1) précède le début (%2).</translation>
    </message>
    <message>
        <source>The transfer %1 lies before the start %2.</source>
        <translation>Le transfert (%1) précède le début (%2).</translation>
    </message>
    <message>
        <source>A reason for leaving is given, but nobody left.</source>
        <translation>Un motif de départ est indiqué, mais il n&apos;y a pas eu de départ.</translation>
    </message>
    <message>
        <source>The last confirmed day %1 lies before the start %2.</source>
        <translation>Le dernier jour confirmé (%1) précède le début (%2).</translation>
    </message>
    <message>
        <source>The end %1 lies before the last confirmed day %2.</source>
        <translation>La fin (%1) précède le dernier jour confirmé (%2).</translation>
    </message>
    <message>
        <source>The situation has no start: it covers only the last confirmed day and enters no duration.</source>
        <translation>La situation n&apos;a pas de début&#x202f;: elle ne couvre que le dernier jour confirmé et n&apos;entre dans aucune durée.</translation>
    </message>
    <message>
        <source>Evidence A or B needs a word on where the proof is.</source>
        <translation>Une preuve A ou B doit préciser où se trouve le justificatif.</translation>
    </message>
    <message>
        <source>An open-ended contract has no length in months.</source>
        <translation>Un contrat à durée indéterminée n&apos;a pas de durée en mois.</translation>
    </message>
    <message>
        <source>The consent %1 lies before the birth %2.</source>
        <translation>Le consentement (%1) précède la naissance (%2).</translation>
    </message>
    <message>
        <source>Born on %1, the person would be under 15 or over 80 years old.</source>
        <translation>Née le %1, la personne aurait moins de 15 ans ou plus de 80 ans.</translation>
    </message>
    <message>
        <source>The cohort has no planned start.</source>
        <translation>La cohorte n&apos;a pas de début prévu.</translation>
    </message>
    <message>
        <source>The cohort has no planned end.</source>
        <translation>La cohorte n&apos;a pas de fin prévue.</translation>
    </message>
    <message>
        <source>The next contact %1 lies before this one, %2.</source>
        <translation>Le prochain contact (%1) précède celui-ci (%2).</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Création de la démonstration</translation>
    </message>
    <message>
        <source>The program&apos;s own table “%1” is missing.</source>
        <translation>La table «&#x202f;%1&#x202f;», propre au logiciel, est absente.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>“%1” was divided into the family name “%2” and the first name “%3”: please check.</source>
        <translation>«&#x202f;%1&#x202f;» a été séparé en nom de famille «&#x202f;%2&#x202f;» et prénom «&#x202f;%3&#x202f;»&#x202f;: à vérifier.</translation>
    </message>
    <message>
        <source>“%1” is not a uid.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un uid.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: laissé vide.</translation>
    </message>
    <message>
        <source>No column tells the channel of the contact: the phone is assumed.</source>
        <translation>Aucune colonne n&apos;indique le canal du contact&#x202f;: le téléphone est supposé.</translation>
    </message>
    <message>
        <source>The column “%1” looks like CINs but was left out.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» semble contenir des numéros de CIN mais a été laissée de côté.</translation>
    </message>
    <message>
        <source>The column “%1” holds dates but was left out.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» contient des dates mais a été laissée de côté.</translation>
    </message>
    <message>
        <source>The column “%1” was taken for “%2”: please check.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» a été prise pour «&#x202f;%2&#x202f;»&#x202f;: à vérifier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” holds none of the tables that can be imported: learners.csv, cohorts.csv, …</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne contient aucun des tableaux qui peuvent être importés&#x202f;: learners.csv, cohorts.csv, …</translation>
    </message>
    <message>
        <source>“%1” is no kind of table. Known are learners, cohorts, enrolments, situations, contacts, organisations, tracks, phases, targets, staff and roll.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un type de tableau. Types connus&#x202f;: learners, cohorts, enrolments, situations, contacts, organisations, tracks, phases, targets, staff et roll.</translation>
    </message>
    <message>
        <source>No column of “%1” could be recognised. Its columns: %2. Give a mapping.</source>
        <translation>Aucune colonne de «&#x202f;%1&#x202f;» n&apos;a pu être reconnue. Ses colonnes&#x202f;: %2. Fournissez une correspondance.</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>Lecture et vérification</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a text.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être un texte.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” is unknown.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance est inconnue.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be an object { … }.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être un objet { … }.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be one character: ; , | or tab.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être un seul caractère&#x202f;:&#x202f;; , | ou tab.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a row number from 0 to 1000.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être un numéro de ligne de 0 à 1000.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be reject, empty or keep.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être reject, empty ou keep.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a list of columns.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être une liste de colonnes.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” needs exactly one of column, columns and value.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance exige exactement une clé parmi column, columns et value.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names an unknown form “%2”. Known are dd/MM/yyyy, MM/dd/yyyy, yyyy-MM-dd, 1904, 1.234,50, 1,234.50, “last first” and “first last”.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance nomme une forme inconnue, «&#x202f;%2&#x202f;». Formes connues&#x202f;: dd/MM/yyyy, MM/dd/yyyy, yyyy-MM-dd, 1904, 1.234,50, 1,234.50, «&#x202f;last first&#x202f;» et «&#x202f;first last&#x202f;».</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no field of the catalogue.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance ne désigne aucun champ du catalogue.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” gives “%2”, which is no value of this field.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance donne «&#x202f;%2&#x202f;», qui n&apos;est pas une valeur de ce champ.</translation>
    </message>
    <message>
        <source>The mapping is not valid JSON at line %1: %2.</source>
        <translation>La correspondance n&apos;est pas un JSON valide à la ligne %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be 1, the only version this program knows.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance doit être 1, seule version que ce logiciel connaît.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no record of the catalogue.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance ne désigne aucun type de fiche du catalogue.</translation>
    </message>
    <message>
        <source>The mapping names the record of “%1” twice.</source>
        <translation>La correspondance désigne deux fois la fiche de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no record.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance ne désigne aucun type de fiche.</translation>
    </message>
    <message>
        <source>The mapping “%1” can&apos;t be opened: %2.</source>
        <translation>La correspondance «&#x202f;%1&#x202f;» ne peut pas être ouverte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names the column “%2”, which the table doesn&apos;t have. Its columns: %3.</source>
        <translation>La clé «&#x202f;%1&#x202f;» de la correspondance désigne la colonne «&#x202f;%2&#x202f;», absente du tableau. Colonnes du tableau&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The reference “%1” and the CIN belong to two different learners: one of them is wrong.</source>
        <translation>La référence «&#x202f;%1&#x202f;» et la CIN appartiennent à deux apprenants différents&#x202f;: l&apos;une des deux est fausse.</translation>
    </message>
    <message>
        <source>The row has no value in any column that is used.</source>
        <translation>La ligne n&apos;a aucune valeur dans les colonnes utilisées.</translation>
    </message>
    <message>
        <source>The row doesn&apos;t say which learner it is about: it has neither reference nor CIN nor name.</source>
        <translation>La ligne n&apos;indique pas quel apprenant elle concerne&#x202f;: elle n&apos;a ni référence, ni CIN, ni nom.</translation>
    </message>
    <message>
        <source>“%1” is not in the programme file. Create it first, or allow the import to create what is missing.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas dans le fichier du programme. Créez d&apos;abord cet élément, ou autorisez l&apos;importation à créer ce qui manque.</translation>
    </message>
    <message>
        <source>“%1” is not among the reference data of this program.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas parmi les données de référence de ce logiciel.</translation>
    </message>
    <message>
        <source>A new row of “%1” needs the field “%2”, which the table doesn&apos;t give.</source>
        <translation>Une nouvelle ligne de «&#x202f;%1&#x202f;» exige le champ «&#x202f;%2&#x202f;», que le tableau ne donne pas.</translation>
    </message>
    <message>
        <source>Several offices have a “%2” called “%1”: the table must say which, in a column “office”.</source>
        <translation>Plusieurs bureaux ont un élément «&#x202f;%2&#x202f;» nommé «&#x202f;%1&#x202f;»&#x202f;: le tableau doit préciser lequel, dans une colonne «&#x202f;office&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” names no “%2” of the programme file. Create it first, or allow the import to create what is missing.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun élément «&#x202f;%2&#x202f;» du fichier du programme. Créez-le d&apos;abord, ou autorisez l&apos;importation à créer ce qui manque.</translation>
    </message>
    <message>
        <source>“%1” names no “%2”, neither in the programme file nor in the tables.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun élément «&#x202f;%2&#x202f;», ni dans le fichier du programme ni dans les tableaux.</translation>
    </message>
    <message>
        <source>The enrolment “%1” is another learner&apos;s: nobody can be transferred from it.</source>
        <translation>L&apos;inscription «&#x202f;%1&#x202f;» est celle d&apos;un autre apprenant&#x202f;: elle ne peut pas être l&apos;origine d&apos;un transfert.</translation>
    </message>
    <message>
        <source>The row that “%1” names was itself rejected.</source>
        <translation>La ligne que désigne «&#x202f;%1&#x202f;» a elle-même été rejetée.</translation>
    </message>
    <message>
        <source>The chain from “%1” comes back to this row: one of its links is wrong.</source>
        <translation>Le parcours issu de «&#x202f;%1&#x202f;» revient à cette ligne&#x202f;: l&apos;un de ses maillons est faux.</translation>
    </message>
    <message>
        <source>Same birth date and names that are nearly the same</source>
        <translation>Même date de naissance et noms presque identiques</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped, the names nearly the same</source>
        <translation>Jour et mois de naissance inversés, noms presque identiques</translation>
    </message>
    <message>
        <source>Same birth date, first and last name are swapped</source>
        <translation>Même date de naissance, nom et prénom inversés</translation>
    </message>
    <message>
        <source>Same name and birth date, but different references or numbers</source>
        <translation>Mêmes nom et date de naissance, mais références ou numéros différents</translation>
    </message>
    <message>
        <source>Reason for rejection</source>
        <translation>Motif du rejet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Confirmation rate</source>
        <translation>Taux de confirmation</translation>
    </message>
    <message>
        <source>confirmed enrolments</source>
        <translation>inscriptions confirmées</translation>
    </message>
    <message>
        <source>enrolments started long enough ago</source>
        <translation>inscriptions commencées depuis assez longtemps</translation>
    </message>
    <message>
        <source>Graduation rate</source>
        <translation>Taux de diplomation</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>diplômés</translation>
    </message>
    <message>
        <source>confirmed enrolments whose planned end is past</source>
        <translation>inscriptions confirmées dont la fin prévue est passée</translation>
    </message>
    <message>
        <source>Graduation on time</source>
        <translation>Diplomation dans les délais</translation>
    </message>
    <message>
        <source>graduated on time</source>
        <translation>diplômés dans les délais</translation>
    </message>
    <message>
        <source>dropped out or never came</source>
        <translation>abandons ou jamais venus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Still in training</source>
        <translation>Encore en formation</translation>
    </message>
    <message>
        <source>still in training, or transferred without a follow-up</source>
        <translation>encore en formation, ou transférés sans suite</translation>
    </message>
    <message>
        <source>Insertion at the cut-off date</source>
        <translation>Insertion à la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>inserted at the cut-off date</source>
        <translation>insérés à la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>graduates not neutral at the cut-off date</source>
        <translation>diplômés non neutralisés à la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>Observable share</source>
        <translation>Part observable</translation>
    </message>
    <message>
        <source>graduates whose horizon has come</source>
        <translation>diplômés dont l&apos;échéance est atteinte</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>diplômés</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutralisés</translation>
    </message>
    <message>
        <source>deceased, incapacitated or in military service</source>
        <translation>décédés, en incapacité ou au service militaire</translation>
    </message>
    <message>
        <source>Insertion rate</source>
        <translation>Taux d&apos;insertion</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insérés</translation>
    </message>
    <message>
        <source>observable graduates</source>
        <translation>diplômés observables</translation>
    </message>
    <message>
        <source>Employment rate</source>
        <translation>Taux d&apos;emploi</translation>
    </message>
    <message>
        <source>employed or self-employed</source>
        <translation>salariés ou indépendants</translation>
    </message>
    <message>
        <source>Insertion, upper bound</source>
        <translation>Insertion, borne haute</translation>
    </message>
    <message>
        <source>inserted or without information</source>
        <translation>insérés ou sans information</translation>
    </message>
    <message>
        <source>Positive outcomes</source>
        <translation>Sorties positives</translation>
    </message>
    <message>
        <source>inserted or in further study</source>
        <translation>insérés ou en poursuite d&apos;études</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>in alternance</source>
        <translation>en alternance</translation>
    </message>
    <message>
        <source>On an insertion contract</source>
        <translation>En contrat d&apos;insertion</translation>
    </message>
    <message>
        <source>on an ANAPEC insertion contract</source>
        <translation>en contrat d&apos;insertion ANAPEC</translation>
    </message>
    <message>
        <source>In further study</source>
        <translation>En poursuite d&apos;études</translation>
    </message>
    <message>
        <source>in further study</source>
        <translation>en poursuite d&apos;études</translation>
    </message>
    <message>
        <source>In an internship</source>
        <translation>En stage</translation>
    </message>
    <message>
        <source>in an internship, paid or not</source>
        <translation>en stage, rémunéré ou non</translation>
    </message>
    <message>
        <source>seeking work</source>
        <translation>en recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactifs</translation>
    </message>
    <message>
        <source>Without information</source>
        <translation>Sans information</translation>
    </message>
    <message>
        <source>without information</source>
        <translation>sans information</translation>
    </message>
    <message>
        <source>Unreached after several attempts</source>
        <translation>Injoignables après plusieurs tentatives</translation>
    </message>
    <message>
        <source>unreached after several attempts</source>
        <translation>injoignables après plusieurs tentatives</translation>
    </message>
    <message>
        <source>Not yet traced</source>
        <translation>Pas encore recherchés</translation>
    </message>
    <message>
        <source>not yet traced</source>
        <translation>pas encore recherchés</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Taux de réponse</translation>
    </message>
    <message>
        <source>with information</source>
        <translation>avec information</translation>
    </message>
    <message>
        <source>Insertion among respondents</source>
        <translation>Insertion parmi les répondants</translation>
    </message>
    <message>
        <source>observable graduates with information</source>
        <translation>diplômés observables avec information</translation>
    </message>
    <message>
        <source>Insertion among the active</source>
        <translation>Insertion parmi les actifs</translation>
    </message>
    <message>
        <source>inserted or seeking work</source>
        <translation>insérés ou en recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>Net insertion</source>
        <translation>Insertion nette</translation>
    </message>
    <message>
        <source>observable graduates not employed at entry</source>
        <translation>diplômés observables sans emploi à l&apos;entrée</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>Part vérifiée</translation>
    </message>
    <message>
        <source>proved by a document or the employer</source>
        <translation>attestés par un document ou par l&apos;employeur</translation>
    </message>
    <message>
        <source>Stable employment</source>
        <translation>Emploi stable</translation>
    </message>
    <message>
        <source>open-ended or self-employed</source>
        <translation>en contrat à durée indéterminée ou indépendants</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>Dans le métier</translation>
    </message>
    <message>
        <source>in the trade trained for</source>
        <translation>dans le métier de la formation</translation>
    </message>
    <message>
        <source>inserted, trade known</source>
        <translation>insérés, métier connu</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>à temps plein</translation>
    </message>
    <message>
        <source>employed, hours known</source>
        <translation>en emploi, heures connues</translation>
    </message>
    <message>
        <source>In the same region</source>
        <translation>Dans la même région</translation>
    </message>
    <message>
        <source>in the region of the cohort</source>
        <translation>dans la région de la cohorte</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>À l&apos;étranger</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>à l&apos;étranger</translation>
    </message>
    <message>
        <source>Insertion as OFPPT measures it</source>
        <translation>Insertion au sens OFPPT</translation>
    </message>
    <message>
        <source>worked a week since graduation</source>
        <translation>ayant travaillé une semaine depuis le diplôme</translation>
    </message>
    <message>
        <source>inserted, seeking work or in further study</source>
        <translation>insérés, en recherche d&apos;emploi ou en poursuite d&apos;études</translation>
    </message>
    <message>
        <source>Still inserted, from 3 to 6 months</source>
        <translation>Maintien de 3 à 6 mois</translation>
    </message>
    <message>
        <source>inserted at 6 months</source>
        <translation>insérés à 6 mois</translation>
    </message>
    <message>
        <source>inserted at 3 months</source>
        <translation>insérés à 3 mois</translation>
    </message>
    <message>
        <source>Still inserted, from 6 to 12 months</source>
        <translation>Maintien de 6 à 12 mois</translation>
    </message>
    <message>
        <source>inserted at 12 months</source>
        <translation>insérés à 12 mois</translation>
    </message>
    <message>
        <source>Insertion of those who entered</source>
        <translation>Insertion sur inscrits</translation>
    </message>
    <message>
        <source>inserted 6 months after graduation or planned end</source>
        <translation>insérés 6 mois après le diplôme ou la fin prévue</translation>
    </message>
    <message>
        <source>persons confirmed in a first course</source>
        <translation>personnes confirmées dans un premier parcours</translation>
    </message>
    <message>
        <source>CIRR equivalent, 180 days</source>
        <translation>Équivalent CIRR, 180 jours</translation>
    </message>
    <message>
        <source>new paid work in the trade within 180 days</source>
        <translation>nouvelle activité rémunérée dans le métier sous 180 jours</translation>
    </message>
    <message>
        <source>graduates of 180 days who came for a job</source>
        <translation>diplômés depuis 180 jours ou plus, venus pour un emploi</translation>
    </message>
    <message>
        <source>CIRR equivalent, full time</source>
        <translation>Équivalent CIRR, temps plein</translation>
    </message>
    <message>
        <source>new full-time work in the trade within 180 days, for 6 months or more</source>
        <translation>nouvelle activité à temps plein dans le métier sous 180 jours, pour 6 mois ou plus</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>Salaire médian</translation>
    </message>
    <message>
        <source>median monthly pay</source>
        <translation>salaire mensuel médian</translation>
    </message>
    <message>
        <source>full-time employees whose pay is known</source>
        <translation>salariés à temps plein dont le salaire est connu</translation>
    </message>
    <message>
        <source>Alternance</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Unreached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Échéance à venir</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Ensemble du programme</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>Niveau d&apos;études</translation>
    </message>
    <message>
        <source>took part in the selection only</source>
        <translation>n&apos;a participé qu&apos;à la sélection</translation>
    </message>
    <message>
        <source>transferred from an enrolment that does not count</source>
        <translation>transféré depuis une inscription qui ne compte pas</translation>
    </message>
    <message>
        <source>no start date</source>
        <translation>sans date de début</translation>
    </message>
    <message>
        <source>started too shortly before the cut-off</source>
        <translation>début trop proche de la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>never came or left within the first days</source>
        <translation>jamais venu ou parti dans les premiers jours</translation>
    </message>
    <message>
        <source>no planned end date</source>
        <translation>sans date prévue</translation>
    </message>
    <message>
        <source>planned end not yet past, or too recent</source>
        <translation>fin prévue non atteinte ou trop récente</translation>
    </message>
    <message>
        <source>death, incapacity, military service or detention</source>
        <translation>décès, incapacité, service militaire ou détention</translation>
    </message>
    <message>
        <source>counted at an earlier course</source>
        <translation>compté dans un parcours antérieur</translation>
    </message>
    <message>
        <source>has not graduated</source>
        <translation>non diplômé</translation>
    </message>
    <message>
        <source>no graduation date</source>
        <translation>sans date de diplôme</translation>
    </message>
    <message>
        <source>counted at an earlier graduation</source>
        <translation>compté à un diplôme antérieur</translation>
    </message>
    <message>
        <source>the horizon lies after the cut-off</source>
        <translation>échéance postérieure à la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>neither inserted nor seeking</source>
        <translation>ni inséré ni en recherche d&apos;emploi</translation>
    </message>
    <message>
        <source>employed at entry</source>
        <translation>en emploi à l&apos;entrée</translation>
    </message>
    <message>
        <source>not inserted</source>
        <translation>non inséré</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>pas en emploi</translation>
    </message>
    <message>
        <source>trade of the job unknown</source>
        <translation>métier de l&apos;emploi inconnu</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>heures inconnues</translation>
    </message>
    <message>
        <source>came for something other than a job</source>
        <translation>venu pour autre chose qu&apos;un emploi</translation>
    </message>
    <message>
        <source>not full time</source>
        <translation>pas à temps plein</translation>
    </message>
    <message>
        <source>pay unknown</source>
        <translation>salaire inconnu</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Unemployed at entry</source>
        <translation>Sans emploi à l&apos;entrée</translation>
    </message>
    <message>
        <source>Employed at entry</source>
        <translation>En emploi à l&apos;entrée</translation>
    </message>
    <message>
        <source>Student at entry</source>
        <translation>Étudiant à l&apos;entrée</translation>
    </message>
    <message>
        <source>Inactive at entry</source>
        <translation>Inactif à l&apos;entrée</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was not inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>Au %1, le seul diplômé observable n&apos;était pas inséré %4 mois après son diplôme (%5&#x202f;; IC 95&#x202f;% %6–%7).</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>Au %1, le seul diplômé observable était inséré %4 mois après son diplôme (%5&#x202f;; IC 95&#x202f;% %6–%7).</translation>
    </message>
    <message>
        <source>On %1, none of the %3 observable graduates was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>Au %1, aucun des %3 diplômés observables n&apos;était inséré %4 mois après son diplôme (%5&#x202f;; IC 95&#x202f;% %6–%7).</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>Au %1, %2 des %3 diplômés observables était inséré %4 mois après son diplôme (%5&#x202f;; IC 95&#x202f;% %6–%7).</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates were inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>Au %1, %2 des %3 diplômés observables étaient insérés %4 mois après leur diplôme (%5&#x202f;; IC 95&#x202f;% %6–%7).</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was not known to be inserted %4 months after graduation.</source>
        <translation>Au %1, l&apos;insertion du seul diplômé observable n&apos;était pas connue %4 mois après son diplôme.</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was known to be inserted %4 months after graduation.</source>
        <translation>Au %1, le seul diplômé observable était connu comme inséré %4 mois après son diplôme.</translation>
    </message>
    <message>
        <source>On %1, none of the %3 observable graduates was known to be inserted %4 months after graduation.</source>
        <translation>Au %1, aucun des %3 diplômés observables n&apos;était connu comme inséré %4 mois après son diplôme.</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates was known to be inserted %4 months after graduation.</source>
        <translation>Au %1, %2 des %3 diplômés observables était connu comme inséré %4 mois après son diplôme.</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates were known to be inserted %4 months after graduation.</source>
        <translation>Au %1, %2 des %3 diplômés observables étaient connus comme insérés %4 mois après leur diplôme.</translation>
    </message>
    <message>
        <source>On %1, nobody had graduated %2 months before or earlier: no insertion rate can be given yet.</source>
        <translation>Au %1, personne n&apos;était diplômé depuis %2 mois ou plus&#x202f;: aucun taux d&apos;insertion ne peut encore être donné.</translation>
    </message>
    <message>
        <source>On %1, no graduate was observable %2 months after graduation.</source>
        <translation>Au %1, aucun diplômé n&apos;était observable %2 mois après son diplôme.</translation>
    </message>
    <message>
        <source>On %1, at most %4 of the %2 observable graduates were inserted %3 months after graduation.</source>
        <translation>Au %1, %4 au plus des %2 diplômés observables étaient insérés %3 mois après leur diplôme.</translation>
    </message>
    <message>
        <source>On %1, at least %4 of the %2 observable graduates were inserted %3 months after graduation.</source>
        <translation>Au %1, %4 au moins des %2 diplômés observables étaient insérés %3 mois après leur diplôme.</translation>
    </message>
    <message>
        <source>Caution: only %1 of them answered.</source>
        <translation>Attention&#x202f;: seuls %1 d&apos;entre eux ont répondu.</translation>
    </message>
    <message>
        <source>Caution: fewer than %1 of them answered.</source>
        <translation>Attention&#x202f;: moins de %1 d&apos;entre eux ont répondu.</translation>
    </message>
    <message>
        <source>%1 is without information.</source>
        <translation>%1 est sans information.</translation>
    </message>
    <message>
        <source>%1 are without information.</source>
        <translation>%1 sont sans information.</translation>
    </message>
    <message>
        <source>Fewer than half answered: no rate is given, the real one lies between %1 and %2.</source>
        <translation>Moins de la moitié ont répondu&#x202f;: aucun taux n&apos;est donné, le taux réel est compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>Fewer than half answered: no rate is given.</source>
        <translation>Moins de la moitié ont répondu&#x202f;: aucun taux n&apos;est donné.</translation>
    </message>
    <message>
        <source>On %1, a single graduate was observable %2 months after graduation; too few to publish an insertion rate.</source>
        <translation>Au %1, un seul diplômé était observable %2 mois après son diplôme&#x202f;; c&apos;est trop peu pour publier un taux d&apos;insertion.</translation>
    </message>
    <message>
        <source>On %1, %2 graduates were observable %3 months after graduation; to protect them their insertion rate is not published.</source>
        <translation>Au %1, %2 diplômés étaient observables %3 mois après leur diplôme&#x202f;; pour les protéger, leur taux d&apos;insertion n&apos;est pas publié.</translation>
    </message>
    <message>
        <source>On %1, the insertion rate %2 months after graduation is not published, to protect the few people concerned.</source>
        <translation>Au %1, le taux d&apos;insertion %2 mois après le diplôme n&apos;est pas publié, pour protéger les quelques personnes concernées.</translation>
    </message>
    <message>
        <source>None of them is without information.</source>
        <translation>Aucun n&apos;est sans information.</translation>
    </message>
    <message>
        <source>%1 is without information: the real rate lies between %2 and %3.</source>
        <translation>%1 est sans information&#x202f;: le taux réel est compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1 are without information: the real rate lies between %2 and %3.</source>
        <translation>%1 sont sans information&#x202f;: le taux réel est compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>At most %1 are without information.</source>
        <translation>Au plus %1 sont sans information.</translation>
    </message>
    <message>
        <source>How many are without information is not published, to protect the few people concerned.</source>
        <translation>Le nombre de diplômés sans information n&apos;est pas publié, pour protéger les quelques personnes concernées.</translation>
    </message>
    <message>
        <source>Scope: %1.</source>
        <translation>Périmètre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>Règle %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Sans date de début</translation>
    </message>
    <message>
        <source>%1-H%2</source>
        <translation>%1-S%2</translation>
    </message>
    <message>
        <source>to come: no graduate is due yet</source>
        <translation>à venir&#x202f;: aucun diplômé n&apos;a encore atteint l&apos;échéance</translation>
    </message>
    <message>
        <source>no graduate yet</source>
        <translation>pas encore de diplômé</translation>
    </message>
    <message>
        <source>no observable graduate</source>
        <translation>aucun diplômé observable</translation>
    </message>
    <message>
        <source>n &lt; %1: not published</source>
        <translation>n &lt; %1&#x202f;: non publié</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <source>answers &lt; 50%</source>
        <translation>réponses &lt; 50&#x202f;%</translation>
    </message>
    <message>
        <source>answers &lt; 70%</source>
        <translation>réponses &lt; 70&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2 known to be inserted</source>
        <translation>%1 sur %2 connus comme insérés</translation>
    </message>
    <message>
        <source>%1: %2 of %3 inserted</source>
        <translation>%1&#x202f;: %2 insérés sur %3</translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <translation>IC 95&#x202f;% %1</translation>
    </message>
    <message>
        <source>between %1 and %2 with the %3 without information</source>
        <translation>entre %1 et %2 avec les %3 sans information</translation>
    </message>
    <message>
        <source>days of presence after which an enrolment is confirmed</source>
        <translation>jours de présence après lesquels une inscription est confirmée</translation>
    </message>
    <message>
        <source>days after the planned end before a training is judged</source>
        <translation>jours après la fin prévue avant de juger une formation</translation>
    </message>
    <message>
        <source>days after the planned end within which graduation is on time</source>
        <translation>jours après la fin prévue pendant lesquels la diplomation reste dans les délais</translation>
    </message>
    <message>
        <source>days for which an unended situation stays known after its last confirmation</source>
        <translation>jours pendant lesquels une situation sans fin reste connue après sa dernière confirmation</translation>
    </message>
    <message>
        <source>weekly hours below which a job beside studies is a student job</source>
        <translation>heures hebdomadaires en dessous desquelles un emploi à côté d&apos;études est un emploi étudiant</translation>
    </message>
    <message>
        <source>weekly hours of full time</source>
        <translation>heures hebdomadaires d&apos;un temps plein</translation>
    </message>
    <message>
        <source>failed attempts on distinct days after which a graduate counts as unreached</source>
        <translation>tentatives infructueuses à des jours distincts après lesquelles un diplômé compte comme injoignable</translation>
    </message>
    <message>
        <source>people below which no rate is published</source>
        <translation>nombre de personnes en dessous duquel aucun taux n&apos;est publié</translation>
    </message>
    <message>
        <source>people below which no count is published</source>
        <translation>nombre de personnes en dessous duquel aucun effectif n&apos;est publié</translation>
    </message>
    <message>
        <source>Parameters of rule set %1</source>
        <translation>Paramètres des règles %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>horizons in months after graduation</source>
        <translation>échéances en mois après le diplôme</translation>
    </message>
    <message>
        <source>What each figure counts</source>
        <translation>Ce que compte chaque indicateur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Qui est compté</translation>
    </message>
    <message>
        <source>Every figure is what the file knew about %1, the cut-off: what happened later is left out. A person counts once, at the first graduation. A graduate is observable at %2 months once that day has come; before, the graduate is in neither numerator nor denominator.</source>
        <translation>Chaque chiffre repose sur ce que le fichier savait au %1, la date d&apos;arrêté&#x202f;: ce qui s&apos;est passé ensuite est laissé de côté. Une personne compte une seule fois, à son premier diplôme. Un diplômé est observable à %2 mois une fois ce jour venu&#x202f;; avant, il n&apos;est ni au numérateur ni au dénominateur.</translation>
    </message>
    <message>
        <source>Inserted are those in a job, self-employed, in alternance or on an ANAPEC insertion contract on that very day. Graduates about whom nothing is known stay in the denominator: the insertion rate is therefore also the lower bound, and the upper bound counts them all as inserted. Those who died, are incapacitated or do their military service are left out on both sides.</source>
        <translation>Sont insérés les diplômés en emploi salarié, indépendants, en alternance ou en contrat d&apos;insertion ANAPEC ce jour-là précisément. Les diplômés dont on ne sait rien restent au dénominateur&#x202f;: le taux d&apos;insertion est donc aussi la borne basse, et la borne haute les compte tous comme insérés. Les personnes décédées, en incapacité ou au service militaire sont retirées des deux côtés.</translation>
    </message>
    <message>
        <source>The region is the cohort&apos;s. Training figures follow the cohort where a learner began, insertion figures the one that graduated the learner.</source>
        <translation>La région est celle de la cohorte. Les indicateurs de formation suivent la cohorte où l&apos;apprenant a commencé, les indicateurs d&apos;insertion celle qui l&apos;a diplômé.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>Fiabilité des chiffres</translation>
    </message>
    <message>
        <source>The 95% confidence interval (Wilson) tells what chance alone may do to a rate of so few people; the bounds tell what the missing answers may do. Where fewer than 70% answered the rate carries a warning; where fewer than half did, no rate is given, only counts and bounds. Cohorts and regions are never ranked.</source>
        <translation>L&apos;intervalle de confiance à 95&#x202f;% (Wilson) indique ce que le seul hasard peut faire à un taux portant sur si peu de personnes&#x202f;; les bornes indiquent ce que peuvent faire les réponses manquantes. Lorsque moins de 70&#x202f;% ont répondu, le taux porte un avertissement&#x202f;; lorsque moins de la moitié ont répondu, aucun taux n&apos;est donné, seulement les effectifs et les bornes. Les cohortes et les régions ne sont jamais classées.</translation>
    </message>
    <message>
        <source>The time to insertion is estimated by Aalen and Johansen&apos;s cumulative incidence: further study, death, incapacity, military service and a new training compete with insertion, and those still waiting at the cut-off count as long as they were observed. Days with fewer than 5 people at risk are not shown.</source>
        <translation>Le délai d&apos;insertion est estimé par l&apos;incidence cumulée d&apos;Aalen et Johansen&#x202f;: la poursuite d&apos;études, le décès, l&apos;incapacité, le service militaire et une nouvelle formation sont en concurrence avec l&apos;insertion, et les personnes encore en attente à la date d&apos;arrêté comptent aussi longtemps qu&apos;elles ont été observées. Les jours où moins de 5 personnes sont à risque ne sont pas affichés.</translation>
    </message>
    <message>
        <source>What is not published</source>
        <translation>Ce qui n&apos;est pas publié</translation>
    </message>
    <message>
        <source>To protect individuals no rate on fewer than %1 people and no count of fewer than %2 is shown; “c” stands for a hidden figure. Others are hidden so that none of these can be worked out by subtraction. On 20 to 49 people, rates up to 5% or from 95% are given as such limits only.</source>
        <translation>Pour protéger les personnes, aucun taux portant sur moins de %1 personnes ni aucun effectif inférieur à %2 n&apos;est affiché&#x202f;; «&#x202f;c&#x202f;» signale un chiffre masqué. D&apos;autres sont masqués pour qu&apos;aucun d&apos;eux ne puisse être retrouvé par soustraction. De 20 à 49 personnes, les taux jusqu&apos;à 5&#x202f;% ou à partir de 95&#x202f;% ne sont donnés que sous forme de ces limites.</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Règles %1</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>arrêté au %1</translation>
    </message>
    <message>
        <source>public edition</source>
        <translation>édition publique</translation>
    </message>
    <message>
        <source>internal edition, not for publication</source>
        <translation>édition interne, à ne pas publier</translation>
    </message>
    <message>
        <source>Graduation and insertion</source>
        <translation>Diplomation et insertion</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Édition publique</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Édition interne</translation>
    </message>
    <message>
        <source>Insertion by region</source>
        <translation>Insertion par région</translation>
    </message>
    <message>
        <source>Results by operator</source>
        <translation>Résultats par opérateur</translation>
    </message>
    <message>
        <source>Results by cohort</source>
        <translation>Résultats par cohorte</translation>
    </message>
    <message>
        <source>Time to insertion</source>
        <translation>Délai d&apos;insertion</translation>
    </message>
    <message>
        <source>Insertion at %1 months by region</source>
        <translation>Insertion à %1 mois par région</translation>
    </message>
    <message>
        <source>Insertion at %1 months by operator</source>
        <translation>Insertion à %1 mois par opérateur</translation>
    </message>
    <message>
        <source>dot: rate · line: 95% CI · band: up to the upper bound · n: observable graduates</source>
        <translation>point&#x202f;: taux · trait&#x202f;: IC 95&#x202f;% · bande&#x202f;: jusqu&apos;à la borne haute · n&#x202f;: diplômés observables</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Hollow dot: fewer than 70% answered; read the rate with its bounds.</source>
        <translation>Point creux&#x202f;: moins de 70&#x202f;% de réponses&#x202f;; lire le taux avec ses bornes.</translation>
    </message>
    <message>
        <source>In employment</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>In alternance or on an insertion contract</source>
        <translation>En alternance ou en contrat d&apos;insertion</translation>
    </message>
    <message>
        <source>Not inserted: study, internship, seeking, inactive</source>
        <translation>Non insérés&#x202f;: études, stage, recherche d&apos;emploi, inactivité</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1&#x202f;: %2 sur %3 (%4)</translation>
    </message>
    <message>
        <source>Situation at %1 months by half-year of entry</source>
        <translation>Situation à %1 mois par semestre d&apos;entrée</translation>
    </message>
    <message>
        <source>Situation at %1 months by cohort</source>
        <translation>Situation à %1 mois par cohorte</translation>
    </message>
    <message>
        <source>100% = n, the observable graduates</source>
        <translation>100&#x202f;% = n, les diplômés observables</translation>
    </message>
    <message>
        <source>%1 inserted (95% CI %2)</source>
        <translation>%1 insérés (IC 95&#x202f;% %2)</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 insérés</translation>
    </message>
    <message>
        <source>%1 still waiting just before</source>
        <translation>%1 encore en attente juste avant</translation>
    </message>
    <message>
        <source>share inserted since graduation, other outcomes considered (Aalen–Johansen) · band: 95% CI</source>
        <translation>part insérée depuis le diplôme, compte tenu des autres issues (Aalen–Johansen) · bande&#x202f;: IC 95&#x202f;%</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Inserted (Aalen–Johansen)</source>
        <translation>Insérés (Aalen–Johansen)</translation>
    </message>
    <message>
        <source>Kaplan–Meier</source>
        <translation>Kaplan–Meier</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>too few graduates for a curve</source>
        <translation>trop peu de diplômés pour une courbe</translation>
    </message>
    <message>
        <source>median not reached</source>
        <translation>médiane non atteinte</translation>
    </message>
    <message>
        <source>Insertion rate at %1 months</source>
        <translation>Taux d&apos;insertion à %1 mois</translation>
    </message>
    <message>
        <source>%1 of %2 observable graduates</source>
        <translation>%1 sur %2 diplômés observables</translation>
    </message>
    <message>
        <source>Employment rate at %1 months</source>
        <translation>Taux d&apos;emploi à %1 mois</translation>
    </message>
    <message>
        <source>without insertion contracts and alternance</source>
        <translation>hors contrats d&apos;insertion et alternance</translation>
    </message>
    <message>
        <source>%1 graduates not yet observable</source>
        <translation>%1 diplômés pas encore observables</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>%1 of the target of %2</source>
        <translation>%1 de l&apos;objectif de %2</translation>
    </message>
    <message>
        <source>confirmation rate %1</source>
        <translation>taux de confirmation %1</translation>
    </message>
    <message>
        <source>graduation rate %1</source>
        <translation>taux de diplomation %1</translation>
    </message>
    <message>
        <source>Median time to insertion</source>
        <translation>Délai médian d&apos;insertion</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>from graduation, those still waiting included</source>
        <translation>depuis le diplôme, y compris les personnes encore en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Results by region</source>
        <translation>Résultats par région</translation>
    </message>
    <message>
        <source>Observable (n)</source>
        <translation>Observables (n)</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insérés</translation>
    </message>
    <message>
        <source>95% CI low</source>
        <translation>IC 95&#x202f;%, bas</translation>
    </message>
    <message>
        <source>95% CI high</source>
        <translation>IC 95&#x202f;%, haut</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Situation by half-year of entry</source>
        <translation>Situation par semestre d&apos;entrée</translation>
    </message>
    <message>
        <source>Situation by cohort</source>
        <translation>Situation par cohorte</translation>
    </message>
    <message>
        <source>Half-year of entry</source>
        <translation>Semestre d&apos;entrée</translation>
    </message>
    <message>
        <source>Time to insertion, month by month</source>
        <translation>Délai d&apos;insertion, mois par mois</translation>
    </message>
    <message>
        <source>Months since graduation</source>
        <translation>Mois depuis le diplôme</translation>
    </message>
    <message>
        <source>* fewer than 70% answered: read the rate with its bounds.</source>
        <translation>* moins de 70&#x202f;% de réponses&#x202f;: lire le taux avec ses bornes.</translation>
    </message>
    <message>
        <source>† fewer than half answered: the lower bound, no rate can be given.</source>
        <translation>† moins de la moitié ont répondu&#x202f;: borne basse, aucun taux ne peut être donné.</translation>
    </message>
    <message>
        <source>c: not published, to protect the few people concerned.</source>
        <translation>c&#x202f;: non publié, pour protéger les quelques personnes concernées.</translation>
    </message>
    <message>
        <source>–: nobody to observe yet.</source>
        <translation>–&#x202f;: personne à observer pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date d&apos;arrêté</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>Lecture du programme</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Il existe déjà un fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no right to write into the folder of “%1”.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans le dossier de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be opened: %2</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne peut pas être ouvert&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file “%1” is being written by another program. Wait a moment and try again.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est en cours d&apos;écriture par un autre logiciel. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque de «&#x202f;%1&#x202f;» est plein. Rien n&apos;a été modifié&#x202f;; libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not a Jisr file.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un fichier Jisr.</translation>
    </message>
    <message>
        <source>Writing to “%1” was cut short, and its place can&apos;t be written, so that it can&apos;t be put right here. Copy it together with “%2” to a place that can be written and open the copy.</source>
        <translation>L&apos;écriture dans «&#x202f;%1&#x202f;» a été interrompue, et son emplacement n&apos;est pas accessible en écriture&#x202f;: la réparation ne peut pas se faire ici. Copiez-le avec «&#x202f;%2&#x202f;» vers un emplacement accessible en écriture et ouvrez la copie.</translation>
    </message>
    <message>
        <source>There is no right to write “%1”. Save a copy where you may write, or ask for the right.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire «&#x202f;%1&#x202f;». Enregistrez une copie là où vous pouvez écrire, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>Working with the file “%1” failed: %2</source>
        <translation>Une opération sur le fichier «&#x202f;%1&#x202f;» a échoué&#x202f;: %2</translation>
    </message>
    <message>
        <source>A rule of the file would be broken: %1</source>
        <translation>Une règle du fichier serait enfreinte&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no right to read “%1”.</source>
        <translation>Vous n&apos;avez pas le droit de lire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be brought to this program&apos;s version: row %2 of “%3” refers to nothing in “%4”.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne peut pas être mis à la version de ce logiciel&#x202f;: la ligne %2 de «&#x202f;%3&#x202f;» ne renvoie à rien dans «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>The import needs room for its plan, but no folder can be made at “%1”: %2.</source>
        <translation>L&apos;importation a besoin de place pour son plan, mais aucun dossier ne peut être créé dans «&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The programme&apos;s own row is missing.</source>
        <translation>La ligne propre au programme est absente.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Jisr (file version %2, this program knows %3). Install the newer program to open it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Jisr (version de fichier %2, ce logiciel connaît %3). Installez la version plus récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n&apos;y a pas de dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file&apos;s end is missing: %1 of %2 bytes are there.</source>
        <translation>La fin du fichier manque&#x202f;: %1 octets sur %2 sont présents.</translation>
    </message>
    <message>
        <source>The change was refused.</source>
        <translation>La modification a été refusée.</translation>
    </message>
    <message>
        <source>There is no row %1 of “%2” any more.</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1: “%2” refers to row %3, which does not exist.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» renvoie à la ligne %3, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This row of “%1” can&apos;t be removed: %2 of “%3” refer to it by “%4”.</source>
        <translation>Cette ligne de «&#x202f;%1&#x202f;» ne peut pas être supprimée&#x202f;: %2 lignes de «&#x202f;%3&#x202f;» y renvoient par «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>%1: “%3” stands already as “%2” of another row.</source>
        <translation>%1&#x202f;: «&#x202f;%3&#x202f;» figure déjà comme «&#x202f;%2&#x202f;» d&apos;une autre ligne.</translation>
    </message>
    <message>
        <source>%1: “%2” must not be empty.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>%1: the date “%2” (%3) lies before the one it must follow.</source>
        <translation>%1&#x202f;: la date «&#x202f;%2&#x202f;» (%3) précède celle qu&apos;elle doit suivre.</translation>
    </message>
    <message>
        <source>%1: “%3” is no value of “%2”.</source>
        <translation>%1&#x202f;: «&#x202f;%3&#x202f;» n&apos;est pas une valeur de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: a rule of the file would be broken (%2).</source>
        <translation>%1&#x202f;: une règle du fichier serait enfreinte (%2).</translation>
    </message>
    <message>
        <source>%1: “%2” stands %3 times as “%4”.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» figure %3 fois comme «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Récupération de ce qui peut être lu</translation>
    </message>
    <message>
        <source>%1 “%2”: “%3” was changed since and is kept.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#x202f;: «&#x202f;%3&#x202f;» a été modifié depuis et est conservé.</translation>
    </message>
    <message>
        <source>%1 “%2” stays: it was changed since.</source>
        <translation>%1 «&#x202f;%2&#x202f;» reste en place&#x202f;: modifié depuis.</translation>
    </message>
    <message>
        <source>%1 “%2” stays: others refer to it.</source>
        <translation>%1 «&#x202f;%2&#x202f;» reste en place&#x202f;: d&apos;autres y renvoient.</translation>
    </message>
    <message>
        <source>%1 “%2” can&apos;t come back: another row stands in its place.</source>
        <translation>%1 «&#x202f;%2&#x202f;» ne peut pas être rétabli&#x202f;: une autre ligne a pris sa place.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in Excel with the password, remove the protection and save it again.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le dans Excel avec le mot de passe, retirez la protection et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old .xls kind. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 est un classeur de l&apos;ancien type .xls. Ouvrez-le dans le tableur et enregistrez-le au format .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a Word or PowerPoint document, not a table.</source>
        <translation>%1 est un document Word ou PowerPoint, pas un tableau.</translation>
    </message>
    <message>
        <source>%1 is an old or damaged Office file in which no workbook was found. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 est un fichier Office ancien ou endommagé dans lequel aucun classeur n&apos;a été trouvé. Ouvrez-le dans le tableur et enregistrez-le au format .xlsx.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or windows-1256.</source>
        <translation>L&apos;encodage «&#x202f;%1&#x202f;» n&apos;est pas connu. Utilisez UTF-8, UTF-16LE, UTF-16BE, windows-1252 ou windows-1256.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>A quote or a line end can&apos;t separate columns.</source>
        <translation>Un guillemet ou une fin de ligne ne peut pas séparer des colonnes.</translation>
    </message>
    <message>
        <source>%1 ends before its header: the header was expected in row %2, blank rows not counted.</source>
        <translation>%1 se termine avant son en-tête&#x202f;: l&apos;en-tête était attendu à la ligne %2, sans compter les lignes vides.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: what stands here is not %4 text. Save the file as UTF-8, or choose another encoding.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: le contenu n&apos;est pas du texte %4. Enregistrez le fichier en UTF-8, ou choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the quote opened here is not closed within 64 million characters. Close it, or remove it.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: le guillemet ouvert ici n&apos;est pas fermé dans les 64 millions de caractères qui suivent. Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the quote opened here is never closed. Close it, or remove it; the file may also be cut short.</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: le guillemet ouvert ici n&apos;est jamais fermé. Fermez-le ou supprimez-le&#x202f;; le fichier est peut-être aussi tronqué.</translation>
    </message>
    <message>
        <source>NUL characters were left out, the first at line %1, column %2.</source>
        <translation>Des caractères NUL ont été ignorés, le premier à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quote at line %1, column %2; it was added to the cell. A quote within a quoted cell must be doubled.</source>
        <translation>Du texte suit un guillemet fermant à la ligne %1, colonne %2&#x202f;; il a été ajouté à la cellule. Un guillemet à l&apos;intérieur d&apos;une cellule entre guillemets doit être doublé.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has more than 100,000 columns; check the separator &quot;%3&quot;.</source>
        <translation>%1, ligne %2&#x202f;: la ligne a plus de 100&#x202f;000 colonnes&#x202f;; vérifiez le séparateur «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1, line %2: the row is longer than 64 million characters; this is hardly a table.</source>
        <translation>%1, ligne %2&#x202f;: la ligne dépasse 64 millions de caractères&#x202f;; ce n&apos;est guère un tableau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What stood there before is unchanged.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2. Ce qui s&apos;y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Ask for the table it was made from, as .xlsx or .csv.</source>
        <translation>%1 est un PDF. Demandez le tableau dont il est issu, en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>%1 is a text document (RTF), not a table. Save its table as .xlsx or .csv.</source>
        <translation>%1 est un document texte (RTF), pas un tableau. Enregistrez son tableau en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (gzip). Unpack it first.</source>
        <translation>%1 est un fichier compressé (gzip). Décompressez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (7z). Unpack it first.</source>
        <translation>%1 est un fichier compressé (7z). Décompressez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (RAR). Unpack it first.</source>
        <translation>%1 est un fichier compressé (RAR). Décompressez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is a database or a programme file, not a table.</source>
        <translation>%1 est une base de données ou un fichier de programme, pas un tableau.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a table.</source>
        <translation>%1 est une image, pas un tableau.</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>%1 est une page web, quoi que dise son nom. Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet in an XML form that is not read here. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 est une feuille de calcul d&apos;une forme XML qui n&apos;est pas lue ici. Ouvrez-le dans le tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>%1 is neither text nor a spreadsheet of the .xlsx kind.</source>
        <translation>%1 n&apos;est ni du texte ni un classeur de type .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a table.</source>
        <translation>%1 est un dossier, pas un tableau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet (.ods), which is not read here. Open it in the spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>%1 est un classeur OpenDocument (.ods), qui n&apos;est pas lu ici. Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>%1 est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a text document or a presentation, not a table. Save its table as .xlsx or .csv.</source>
        <translation>%1 est un document texte ou une présentation, pas un tableau. Enregistrez son tableau en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>%1 is an archive (zip), not a workbook. Unpack it and choose one of the tables inside.</source>
        <translation>%1 est une archive (zip), pas un classeur. Décompressez-la et choisissez l&apos;un des tableaux qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>%1 holds more text than can be read at once. Save the sheet as .csv, or split it.</source>
        <translation>%1 contient plus de texte qu&apos;il n&apos;est possible d&apos;en lire en une fois. Enregistrez la feuille en .csv, ou divisez-la.</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table.</source>
        <translation>%1 n&apos;a aucune feuille contenant un tableau.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 n&apos;a pas de feuille «&#x202f;%2&#x202f;». Ses feuilles sont&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot; ends before its header: the header was expected in row %3, blank rows not counted.</source>
        <translation>%1, la feuille «&#x202f;%2&#x202f;» se termine avant son en-tête&#x202f;: l&apos;en-tête était attendu à la ligne %3, sans compter les lignes vides.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the formula was never calculated. Open the workbook in the spreadsheet program and save it.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la formule n&apos;a jamais été calculée. Ouvrez le classeur dans le tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Row %1, column %2 shows the error %3; it was read as empty.</source>
        <translation>La ligne %1, colonne %2, affiche l&apos;erreur %3&#x202f;; elle a été lue comme vide.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: row %2, column %3 holds more than 32,767 characters, the most a spreadsheet cell can. Write .csv instead.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: la ligne %2, colonne %3, contient plus de 32&#x202f;767 caractères, le maximum d&apos;une cellule de tableur. Écrivez plutôt un .csv.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it can&apos;t be unpacked. Get the file again.</source>
        <translation>%1 est endommagé&#x202f;: une partie ne peut pas être décompressée. Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is wrong. Get the file again.</source>
        <translation>%1 est endommagé&#x202f;: sa somme de contrôle est fausse. Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size would hold and was not read, for safety.</source>
        <translation>%1 occupe une fois décompressé bien plus qu&apos;un tableau de sa taille et, par sécurité, n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is an encrypted archive. Unpack it with its password.</source>
        <translation>%1 est une archive chiffrée. Décompressez-la avec son mot de passe.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short on its way (%2). Get the file again, or open it in the spreadsheet program and save it anew.</source>
        <translation>%1 est endommagé ou a été tronqué en chemin (%2). Procurez-vous de nouveau le fichier, ou ouvrez-le dans le tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Close other programs and try again.</source>
        <translation>L&apos;ordinateur n&apos;a plus assez de mémoire pour cette opération. Fermez d&apos;autres logiciels et réessayez.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1</source>
        <translation>Le PDF n&apos;a pas pu être terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2</source>
        <translation>Le rapport %1 n&apos;a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Page %1 / %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1</source>
        <translation>La ligne de commande ne peut pas être lue&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>history takes a record and its reference, or neither.</source>
        <translation>history prend une fiche et sa référence, ou aucune des deux.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: %1 changes. Kept: %2.</source>
        <translation>Modifications annulées&#x202f;: %1. Conservées&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Makes a new programme file with the reference data.</source>
        <translation>Crée un nouveau fichier de programme avec les données de référence.</translation>
    </message>
    <message>
        <source>the programme&apos;s name</source>
        <translation>le nom du programme</translation>
    </message>
    <message>
        <source>the office the file belongs to</source>
        <translation>le bureau auquel le fichier appartient</translation>
    </message>
    <message>
        <source>Makes a demonstration programme; no real person is in it.</source>
        <translation>Crée un programme de démonstration&#x202f;; aucune personne réelle n&apos;y figure.</translation>
    </message>
    <message>
        <source>how many learners (15000)</source>
        <translation>nombre d&apos;apprenants (15000)</translation>
    </message>
    <message>
        <source>another seed makes other people; the same seed the same file</source>
        <translation>une autre graine donne d&apos;autres personnes&#x202f;; la même graine, le même fichier</translation>
    </message>
    <message>
        <source>writes what was planted, and how often</source>
        <translation>écrit les cas semés, et combien de fois</translation>
    </message>
    <message>
        <source>Checks that the file is sound.</source>
        <translation>Vérifie que le fichier est intègre.</translation>
    </message>
    <message>
        <source>Lists who changed what, of the whole file or of one record.</source>
        <translation>Liste qui a modifié quoi, pour tout le fichier ou pour une fiche.</translation>
    </message>
    <message>
        <source>Takes back the last batch of changes.</source>
        <translation>Annule le dernier lot de modifications.</translation>
    </message>
    <message>
        <source>Usage: jisr-cli COMMAND … (jisr-cli COMMAND --help for each)</source>
        <translation>Usage&#x202f;: jisr-cli COMMAND … (jisr-cli COMMAND --help pour chacune)</translation>
    </message>
    <message>
        <source>“%1” is no command of jisr-cli.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une commande de jisr-cli.</translation>
    </message>
    <message>
        <source>“%1” is nothing to group or filter by; there are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne permet ni de grouper ni de filtrer&#x202f;; clés possibles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--where takes KEY=VALUE, not “%1”.</source>
        <translation>--where prend KEY=VALUE, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file has no %1 “%2”; there are: %3.</source>
        <translation>Le fichier n&apos;a pas de %1 «&#x202f;%2&#x202f;»&#x202f;; il contient&#x202f;: %3.</translation>
    </message>
    <message>
        <source>--by crosses two keys at most, not “%1”.</source>
        <translation>--by croise deux clés au plus, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--horizon takes one of %1 months, not “%2”.</source>
        <translation>--horizon prend l&apos;une des valeurs %1 mois, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--format takes csv or json, not “%1”.</source>
        <translation>--format prend csv ou json, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--indicator ID is missing: whose figure?</source>
        <translation>--indicator ID manque&#x202f;: quel indicateur&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no indicator of rule set JIT-1.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un indicateur des règles JIT-1.</translation>
    </message>
    <message>
        <source>who takes one --horizon.</source>
        <translation>who prend un seul --horizon.</translation>
    </message>
    <message>
        <source>%1 in the numerator, %2 in the denominator, %3 left out.</source>
        <translation>%1 au numérateur, %2 au dénominateur, %3 exclus.</translation>
    </message>
    <message>
        <source>--out is missing: a name ending in .pdf, .csv or .xlsx.</source>
        <translation>--out manque&#x202f;: un nom se terminant par .pdf, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>--out takes a name ending in .pdf, .csv or .xlsx, not “%1”.</source>
        <translation>--out prend un nom se terminant par .pdf, .csv ou .xlsx, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--language takes fr, ar or en, not “%1”.</source>
        <translation>--language prend fr, ar ou en, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>the cut-off date, the only today</source>
        <translation>la date d&apos;arrêté, seul «&#x202f;aujourd&apos;hui&#x202f;»</translation>
    </message>
    <message>
        <source>only these; may be repeated</source>
        <translation>seulement ces valeurs&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>obey the disclosure rules</source>
        <translation>respecter les règles de diffusion</translation>
    </message>
    <message>
        <source>write to a file instead of the screen</source>
        <translation>écrire dans un fichier plutôt qu&apos;à l&apos;écran</translation>
    </message>
    <message>
        <source>Every indicator with its count and interval.</source>
        <translation>Chaque indicateur avec son effectif et son intervalle.</translation>
    </message>
    <message>
        <source>group by region, operator, …, or two crossed: region+sex</source>
        <translation>grouper par region, operator, …, ou deux clés croisées&#x202f;: region+sex</translation>
    </message>
    <message>
        <source>only this many months after graduation; may be repeated</source>
        <translation>seulement ce nombre de mois après le diplôme&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>how to print (csv)</source>
        <translation>forme de la sortie (csv)</translation>
    </message>
    <message>
        <source>The people behind a figure, one line each.</source>
        <translation>Les personnes derrière un chiffre, une ligne chacune.</translation>
    </message>
    <message>
        <source>whose figure: INS, GRAD, …</source>
        <translation>quel indicateur&#x202f;: INS, GRAD, …</translation>
    </message>
    <message>
        <source>months after graduation (6)</source>
        <translation>mois après le diplôme (6)</translation>
    </message>
    <message>
        <source>Time to insertion, day by day.</source>
        <translation>Délai d&apos;insertion, jour par jour.</translation>
    </message>
    <message>
        <source>The report as PDF, CSV or XLSX.</source>
        <translation>Le rapport en PDF, CSV ou XLSX.</translation>
    </message>
    <message>
        <source>the report&apos;s language (fr)</source>
        <translation>la langue du rapport (fr)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 prend un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--office takes national or a region such as MA-06, not “%1”.</source>
        <translation>--office prend national ou une région comme MA-06, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--on DATE is missing: every figure is as of a cut-off date.</source>
        <translation>--on DATE manque&#x202f;: chaque chiffre vaut à une date d&apos;arrêté.</translation>
    </message>
    <message>
        <source>--on takes a date such as 2026-06-30, not “%1”.</source>
        <translation>--on prend une date comme 2026-06-30, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no record; there are: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un type de fiche&#x202f;; types possibles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>%1: columns guessed:</source>
        <translation>%1&#x202f;: colonnes devinées&#x202f;:</translation>
    </message>
    <message>
        <source>%1: columns not used: %2</source>
        <translation>%1&#x202f;: colonnes non utilisées&#x202f;: %2</translation>
    </message>
    <message>
        <source>Perhaps one person, kept apart: %1 (line %2) and %3: %4</source>
        <translation>Peut-être une même personne, laissée distincte&#x202f;: %1 (ligne %2) et %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Created %1, updated %2, unchanged %3, rejected rows %4.</source>
        <translation>Créées %1, mises à jour %2, inchangées %3, lignes rejetées %4.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Essai à blanc&#x202f;: rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Encoding %1, separator “%2”.</source>
        <translation>Encodage %1, séparateur «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>export takes a record and --out, or --all DIR.</source>
        <translation>export prend un type de fiche et --out, ou --all DIR.</translation>
    </message>
    <message>
        <source>--profile takes nominative or pseudonymous, not “%1”.</source>
        <translation>--profile prend nominative ou pseudonymous, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Brings tables into the file: planned, shown, applied in one piece.</source>
        <translation>Fait entrer des tableaux dans le fichier&#x202f;: planifiés, montrés, appliqués d&apos;un seul tenant.</translation>
    </message>
    <message>
        <source>what the rows are: learners, cohorts, …, or roll</source>
        <translation>ce que sont les lignes&#x202f;: learners, cohorts, …, ou roll</translation>
    </message>
    <message>
        <source>which column is which field; otherwise guessed and shown</source>
        <translation>quelle colonne correspond à quel champ&#x202f;; sinon deviné et montré</translation>
    </message>
    <message>
        <source>make the cohorts, organisations and tracks that are named</source>
        <translation>crée les cohortes, organismes et filières qui sont nommés</translation>
    </message>
    <message>
        <source>plan and show, write nothing</source>
        <translation>planifie et montre, n&apos;écrit rien</translation>
    </message>
    <message>
        <source>rejected rows with the reason beside each</source>
        <translation>les lignes rejetées, chacune avec son motif</translation>
    </message>
    <message>
        <source>print the plan as JSON</source>
        <translation>imprime le plan en JSON</translation>
    </message>
    <message>
        <source>Writes one record&apos;s rows, or all records to a folder.</source>
        <translation>Écrit les lignes d&apos;un type de fiche, ou toutes les fiches dans un dossier.</translation>
    </message>
    <message>
        <source>with or without names (pseudonymous)</source>
        <translation>avec ou sans les noms (pseudonymous)</translation>
    </message>
    <message>
        <source>every record, to exchange or keep</source>
        <translation>toutes les fiches, pour échange ou conservation</translation>
    </message>
    <message>
        <source>How a table would be read.</source>
        <translation>Comment un tableau serait lu.</translation>
    </message>
    <message>
        <source>how many rows (20)</source>
        <translation>nombre de lignes (20)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>Alternance contract</source>
        <translation>Contrat d&apos;alternance</translation>
    </message>
    <message>
        <source>“%1” was read as %1 per cent. If a share of one is meant, write it in per cent, e.g. 72.</source>
        <translation>«&#x202f;%1&#x202f;» a été lu comme&#x202f;%1 pour cent. S&apos;il s&apos;agit d&apos;une part de un, écrivez-la en pour cent, par exemple 72.</translation>
    </message>
    <message>
        <source>The status has no date: it counts as unknown until the days of grace after the planned end are over.</source>
        <translation>Le statut n&apos;a pas de date&#x202f;: il compte comme inconnu jusqu&apos;à la fin du délai de grâce qui suit la fin prévue.</translation>
    </message>
    <message>
        <source>Demonstration programme</source>
        <translation>Programme de démonstration</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made here. Choose another place.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé ici. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Export with names (%1) to “%2”</source>
        <translation>Export nominatif (%1) vers «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Export of everything, with names, to “%1”</source>
        <translation>Export nominatif complet vers «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” has no columns “name” and “value”: it was left aside.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas de colonnes «&#x202f;name&#x202f;» et «&#x202f;value&#x202f;»&#x202f;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the value of the rule&apos;s parameter “%2”: left aside.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être la valeur du paramètre «&#x202f;%2&#x202f;» de la règle&#x202f;: laissé de côté.</translation>
    </message>
    <message>
        <source>The rule&apos;s parameter “%1” becomes %2, as in “%3”.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» de la règle devient&#x202f;%2, comme dans «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The rule&apos;s parameter “%1” is %2 in “%3”; this file keeps its own: its figures may differ from those of the sender.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» de la règle vaut&#x202f;%2 dans «&#x202f;%3&#x202f;»&#x202f;; ce fichier garde le sien&#x202f;: ses chiffres peuvent différer de ceux de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”: the first was kept.</source>
        <translation>La ligne&#x202f;%1 indique «&#x202f;%2&#x202f;» comme «&#x202f;%5&#x202f;» pour le même «&#x202f;%4&#x202f;», celle-ci «&#x202f;%3&#x202f;»&#x202f;: la première valeur a été conservée.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”. Keep one of them in the table.</source>
        <translation>La ligne&#x202f;%1 indique «&#x202f;%2&#x202f;» comme «&#x202f;%5&#x202f;» pour le même «&#x202f;%4&#x202f;», celle-ci «&#x202f;%3&#x202f;». Ne gardez qu&apos;une des deux dans le tableau.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1 of %2.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;:&#x202f;%1 sur&#x202f;%2.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at most %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: au plus&#x202f;%1.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at least %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: au moins&#x202f;%1.</translation>
    </message>
    <message>
        <source>The copy “%1” did not reach the disk whole and was thrown away. Try another disk.</source>
        <translation>La copie «&#x202f;%1&#x202f;» n&apos;est pas arrivée entière sur le disque et a été jetée. Essayez un autre disque.</translation>
    </message>
    <message>
        <source>The copy “%1” is not equal to the file and was thrown away. Try again.</source>
        <translation>La copie «&#x202f;%1&#x202f;» n&apos;est pas égale au fichier et a été jetée. Réessayez.</translation>
    </message>
    <message>
        <source>The list “%1”, by which rows are found, no longer agrees with its table: a search may miss rows.</source>
        <translation>La liste «&#x202f;%1&#x202f;», qui sert à retrouver les lignes, ne correspond plus à sa table&#x202f;: une recherche peut manquer des lignes.</translation>
    </message>
    <message>
        <source>“%1”: a row breaks a rule of the file.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: une ligne enfreint une règle du fichier.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is empty in a row that must have it.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: «&#x202f;%2&#x202f;» est vide dans une ligne qui doit l&apos;avoir.</translation>
    </message>
    <message>
        <source>“%1”: “%2” holds something that is no value of it.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: «&#x202f;%2&#x202f;» contient quelque chose qui n&apos;est pas une de ses valeurs.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Jisr and can&apos;t be brought up to date where it is; there is no room for a copy in “%2” either. Copy it to a place that can be written and open the copy.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus ancienne de Jisr et ne peut pas être mis à jour là où il est&#x202f;; il n&apos;y a pas non plus de place pour une copie dans «&#x202f;%2&#x202f;». Copiez-le vers un emplacement accessible en écriture et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: only what can still be read is shown, nothing can be changed. Save what can be read into a new file, or return to a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;: seul ce qui peut encore être lu est montré, rien ne peut être modifié. Enregistrez ce qui peut être lu dans un nouveau fichier, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Jisr and can&apos;t be changed now: a private copy of it, brought up to date, is read instead.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus ancienne de Jisr et ne peut pas être modifié actuellement&#x202f;: une copie privée, mise à jour, est lue à sa place.</translation>
    </message>
    <message>
        <source>%1 “%2” was removed since: “%3” stays as it is.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#x202f;: supprimé depuis, «&#x202f;%3&#x202f;» reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas d&apos;option --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«&#x202f;%1&#x202f;» demande&#x202f;%2.</translation>
    </message>
    <message>
        <source>--name takes a name, not nothing.</source>
        <translation>--name attend un nom, pas rien.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» créé.</translation>
    </message>
    <message>
        <source>Made the demonstration programme “%1” with %2 learners.</source>
        <translation>Programme de démonstration «&#x202f;%1&#x202f;» créé avec&#x202f;%2 apprenants.</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«&#x202f;%1&#x202f;» est intact.</translation>
    </message>
    <message>
        <source>“%1” is damaged. “jisr-cli backup” saves what can be read into a new file; or return to a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. «&#x202f;jisr-cli backup&#x202f;» enregistre ce qui peut être lu dans un nouveau fichier&#x202f;; ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Saved and verified a copy: “%1”.</source>
        <translation>Copie enregistrée et vérifiée&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is damaged. What can be read was saved to “%2”: %3 rows; at least %4 are lost.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Ce qui peut être lu a été enregistré dans «&#x202f;%2&#x202f;»&#x202f;:&#x202f;%3 lignes&#x202f;; au moins&#x202f;%4 sont perdues.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>There is no “%1” called “%2” in this file.</source>
        <translation>Il n&apos;y a pas de «&#x202f;%1&#x202f;» nommé «&#x202f;%2&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>Saves a verified copy; of a damaged file what can still be read.</source>
        <translation>Enregistre une copie vérifiée&#x202f;; d&apos;un fichier endommagé, ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>The results could not be written: no room, or nobody reads.</source>
        <translation>Les résultats n&apos;ont pas pu être écrits&#x202f;: plus de place, ou personne ne lit.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2 on %3 since %4; nothing was changed. If nobody works there any more, take “%5” away.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par&#x202f;%2 sur&#x202f;%3 depuis&#x202f;%4&#x202f;; rien n&apos;a été modifié. Si plus personne n&apos;y travaille, supprimez «&#x202f;%5&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is damaged; nothing was changed. “jisr-cli backup” saves what can be read into a new file; or return to a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#x202f;; rien n&apos;a été modifié. «&#x202f;jisr-cli backup&#x202f;» enregistre ce qui peut être lu dans un nouveau fichier&#x202f;; ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no right to write “%1” or its folder; nothing was changed. Copy it to where you may write, or ask for the right.</source>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire «&#x202f;%1&#x202f;» ou dans son dossier&#x202f;; rien n&apos;a été modifié. Copiez-le là où vous pouvez écrire, ou demandez ce droit.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;:&#x202f;%2.</translation>
    </message>
    <message>
        <source>Rule parameters of an imported folder</source>
        <translation>Paramètres de règle d&apos;un dossier importé</translation>
    </message>
    <message>
        <source>“%1” is not among the values that are translated for its column.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas parmi les valeurs traduites pour sa colonne.</translation>
    </message>
    <message>
        <source>“%1” is not among the values that are translated for its column: left empty.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas parmi les valeurs traduites pour sa colonne&#x202f;: laissé vide.</translation>
    </message>
    <message>
        <source>Every date of the column “%1” can be read in two ways (03/04 is 3 April or 4 March). Choose its form beside the column, or in a mapping: &quot;format&quot;: &quot;dd/MM/yyyy&quot; or &quot;MM/dd/yyyy&quot;.</source>
        <translation>Toutes les dates de la colonne «&#x202f;%1&#x202f;» peuvent se lire de deux façons (03/04 est le 3 avril ou le 4 mars). Choisissez leur forme à côté de la colonne, ou dans une correspondance&#x202f;: &quot;format&quot;: &quot;dd/MM/yyyy&quot; ou &quot;MM/dd/yyyy&quot;.</translation>
    </message>
    <message>
        <source>No column tells the status of the enrolment: “in training” is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>Aucune colonne n&apos;indique le statut de l&apos;inscription&#x202f;: «&#x202f;en formation&#x202f;» est supposé. Pour un autre choix, indiquez sa colonne ou une correspondance.</translation>
    </message>
    <message>
        <source>No column tells the situation, but employers or contracts are named: a job is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>Aucune colonne n&apos;indique la situation, mais des employeurs ou des contrats sont nommés&#x202f;: un emploi est supposé. Pour un autre choix, indiquez sa colonne ou une correspondance.</translation>
    </message>
    <message>
        <source>No column tells the evidence: the learner&apos;s own statement (C) is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>Aucune colonne n&apos;indique la preuve&#x202f;: la déclaration de l&apos;apprenant (C) est supposée. Pour un autre choix, indiquez sa colonne ou une correspondance.</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>journal %1</translation>
    </message>
    <message numerus="yes">
        <source>median %n day(s)</source>
        <translation>
            <numerusform>médiane %n jour</numerusform>
            <numerusform>médiane %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Save what can be read into a new file, or return to a backup.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est endommagé (%2). Enregistrez ce qui peut être lu dans un nouveau fichier, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is broken in %1 places; some rows can&apos;t be read (first: %2).</source>
        <translation>La structure du fichier est abîmée (endroits&#x202f;:&#x202f;%1)&#x202f;; des lignes ne peuvent pas être lues (premier endroit&#x202f;:&#x202f;%2).</translation>
    </message>
    <message>
        <source>%1 rows of “%2” refer to nothing in “%3” (first: row %4).</source>
        <translation>Lignes de «&#x202f;%2&#x202f;» qui ne renvoient à rien dans «&#x202f;%3&#x202f;»&#x202f;:&#x202f;%1 (première&#x202f;: ligne&#x202f;%4).</translation>
    </message>
    <message>
        <source>“%1” is so damaged that nothing of it can be read. Return to a backup: they lie in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est si endommagé que rien ne peut en être lu. Revenez à une sauvegarde&#x202f;: elles se trouvent dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 demande une valeur&#x202f;:&#x202f;%2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 est donné plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>--by crosses two different keys, not “%1”.</source>
        <translation>--by croise deux clés différentes, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» écrit.</translation>
    </message>
    <message>
        <source>--as takes one of %1, not “%2”.</source>
        <translation>--as attend l&apos;un de&#x202f;%1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>export --all DIR takes neither a record nor --out nor --profile: it goes whole, with names, to another office.</source>
        <translation>export --all DIR ne prend ni fiche ni --out ni --profile&#x202f;: le tout part, avec les noms, vers un autre bureau.</translation>
    </message>
    <message>
        <source>Wrote %1 records to “%2”.</source>
        <translation>%1 enregistrements écrits dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--out takes a name ending in .csv or .xlsx, not “%1”.</source>
        <translation>--out attend un nom se terminant par .csv ou .xlsx, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was written: answer this first.</source>
        <translation>Rien n&apos;a été écrit&#x202f;: répondez d&apos;abord à ceci.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The dates of the column “%1” can be read in two ways. They were read as those of the column “%2”, where it is certain: please check.</source>
        <translation>Les dates de la colonne «&#x202f;%1&#x202f;» peuvent se lire de deux façons. Elles ont été lues comme celles de la colonne «&#x202f;%2&#x202f;», où l&apos;ordre est certain&#x202f;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has names: “%1” was left out.</source>
        <translation>La ligne a plus de cellules que l&apos;en-tête n&apos;a de noms&#x202f;: «&#x202f;%1&#x202f;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is none of the tables that a folder can hold and was left out. Import it by itself, or give it the name of a table: learners.csv, cohorts.csv, …</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est aucune des tables qu&apos;un dossier peut contenir et a été laissé de côté. Importez-le seul, ou donnez-lui le nom d&apos;une table&#x202f;: learners.csv, cohorts.csv, …</translation>
    </message>
    <message>
        <source>The reference “%1” already belongs to somebody else, by name, birth date or CIN. If it is the same person, correct the learner first; if not, the row needs another reference.</source>
        <translation>La référence «&#x202f;%1&#x202f;» appartient déjà à une autre personne, d&apos;après le nom, la date de naissance ou la CIN. Si c&apos;est la même personne, corrigez d&apos;abord l&apos;apprenant&#x202f;; sinon, la ligne a besoin d&apos;une autre référence.</translation>
    </message>
    <message>
        <source>This CIN already belongs to a learner with another name, and no birth date says that they are one person: please check it.</source>
        <translation>Cette CIN appartient déjà à un apprenant d&apos;un autre nom, et aucune date de naissance ne dit qu&apos;il s&apos;agit d&apos;une seule personne&#x202f;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>Line %1, %2 %3: %4 “%5” → “%6”</source>
        <translation>Ligne %1, %2 %3&#x202f;: %4 «&#x202f;%5&#x202f;» → «&#x202f;%6&#x202f;»</translation>
    </message>
</context>
<context>
    <name>jisr::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Afficher les valeurs dans un tableau</translation>
    </message>
</context>
<context>
    <name>jisr::DashboardPage</name>
    <message>
        <source>Sentence to quote</source>
        <translation>Phrase à citer</translation>
    </message>
    <message>
        <source>The figures can&apos;t be computed</source>
        <translation>Les chiffres ne peuvent pas être calculés</translation>
    </message>
    <message>
        <source>Reading the programme…</source>
        <translation>Lecture du programme…</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Report (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Rapport (*.pdf);;Classeur (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>PDF, Excel or CSV of what is shown, with the tables by region and operator</source>
        <translation>PDF, Excel ou CSV de ce qui est affiché, avec les tableaux par région et par opérateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>jisr::FilterBar</name>
    <message>
        <source>Cut-off</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Date d&apos;arrêté</translation>
    </message>
    <message>
        <source>Every figure is as of this day. Nothing that happened later is counted.</source>
        <translation>Chaque chiffre vaut à ce jour. Rien de ce qui s&apos;est passé ensuite n&apos;est compté.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Rechercher  Ctrl+K</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#x202f;: tout</translation>
    </message>
</context>
<context>
    <name>jisr::ImportPage</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2, with the reason beside each.</source>
        <translation>%1 lignes rejetées écrites dans %2, chacune avec son motif.</translation>
    </message>
    <message>
        <source>CSV or Excel (.xlsx), as the operators send it: one row a learner, or one table of a programme&apos;s records. You will see what would change before anything is written.</source>
        <translation>CSV ou Excel (.xlsx), tels que les opérateurs les envoient&#x202f;: une ligne par apprenant, ou un seul type de fiche du programme par tableau. Vous verrez ce qui changerait avant toute écriture.</translation>
    </message>
    <message>
        <source>This programme can only be read at the moment: the line at the window&apos;s foot says why.</source>
        <translation>Ce programme est actuellement en lecture seule&#x202f;: la ligne en bas de la fenêtre indique pourquoi.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>1  Table</source>
        <translation>1  Tableau</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Colonnes</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  Plan</translation>
    </message>
    <message>
        <source>4  Written</source>
        <translation>4  Écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop a table here, or choose one</source>
        <translation>Déposer un tableau ici, ou en choisir un</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>one row a learner, with everything</source>
        <translation>une ligne par apprenant, avec tout</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>Create the cohorts, organisations and tracks that the table names and the programme lacks</source>
        <translation>Créer les cohortes, organismes et filières que le tableau nomme et que le programme n&apos;a pas</translation>
    </message>
    <message>
        <source>Another table…</source>
        <translation>Autre tableau…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Établir le plan</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Revenir aux colonnes</translation>
    </message>
    <message>
        <source>Write it to the programme</source>
        <translation>Écrire dans le programme</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Nothing had to be written</source>
        <translation>Il n&apos;y avait rien à écrire</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 rows rejected. It can be undone as a whole with Ctrl+Z.</source>
        <translation>%1 nouvelles, %2 modifiées, %3 inchangées, %4 lignes rejetées. L&apos;ensemble peut être annulé avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Importer un autre tableau</translation>
    </message>
</context>
<context>
    <name>jisr::MainWindow</name>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Rapport écrit dans %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sauvegarde écrite et vérifiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1 records.</source>
        <translation>Rétabli&#x202f;: %1 fiches.</translation>
    </message>
    <message>
        <source>Undone: %1 records.</source>
        <translation>Annulé&#x202f;: %1 fiches.</translation>
    </message>
    <message>
        <source>%1 stayed as they are, because they were changed since or others refer to them.</source>
        <translation>%1 restent en l&apos;état, parce qu&apos;elles ont été modifiées depuis ou que d&apos;autres y renvoient.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Only looking: say who works here to change something</source>
        <translation>Consultation seule&#x202f;: indiquez qui travaille ici pour modifier</translation>
    </message>
    <message>
        <source>Read-only, as asked</source>
        <translation>Lecture seule, comme demandé</translation>
    </message>
    <message>
        <source>Read-only: %1 on %2 has it open since %3</source>
        <translation>Lecture seule&#x202f;: ouvert par %1 sur %2 depuis %3</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>Lecture seule&#x202f;: ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Read-only: you have no right to write to this file</source>
        <translation>Lecture seule&#x202f;: vous n&apos;avez pas le droit d&apos;écrire dans ce fichier</translation>
    </message>
    <message>
        <source>Read-only: the file is damaged</source>
        <translation>Lecture seule&#x202f;: le fichier est endommagé</translation>
    </message>
    <message>
        <source>Working here: %1</source>
        <translation>Utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What can be read was saved to %1. Rows saved: %2; lost, as far as is known: %3.</source>
        <translation>Ce qui peut être lu a été enregistré dans %1. Lignes enregistrées&#x202f;: %2&#x202f;; perdues, pour autant qu&apos;on le sache&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Where to save what can be read</source>
        <translation>Où enregistrer ce qui peut être lu</translation>
    </message>
    <message>
        <source>%1 (rescued).jisr</source>
        <translation>%1 (récupéré).jisr</translation>
    </message>
    <message>
        <source>Jisr programme (*.jisr)</source>
        <translation>Programme Jisr (*.jisr)</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Enregistrement de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Dire qui travaille ici</translation>
    </message>
</context>
<context>
    <name>jisr::MappingEditor</name>
    <message>
        <source>Where column %1 goes</source>
        <translation>Destination de la colonne %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>How the dates of %1 are written</source>
        <translation>Forme des dates de %1</translation>
    </message>
    <message>
        <source>as each one shows</source>
        <translation>selon chaque date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>please check: guessed with %1 % certainty</source>
        <translation>à vérifier&#x202f;: deviné avec une certitude de %1&#x202f;%</translation>
    </message>
    <message>
        <source>Columns of the table and where they go</source>
        <translation>Colonnes du tableau et leur destination</translation>
    </message>
    <message>
        <source>The first rows, as they would be read</source>
        <translation>Les premières lignes, telles qu&apos;elles seraient lues</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>jisr::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jisr::PeoplePanel</name>
    <message>
        <source>Why left out</source>
        <translation>Motif d&apos;exclusion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>Personnes derrière le chiffre</translation>
    </message>
    <message>
        <source>Part of the figure</source>
        <translation>Partie du chiffre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Comptés %1</translation>
    </message>
    <message>
        <source>Others %1</source>
        <translation>Autres %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Exclus %1</translation>
    </message>
    <message>
        <source>Inserted at most %1 days after graduation, out of all graduates</source>
        <translation>Insérés au plus %1 jours après le diplôme, sur l&apos;ensemble des diplômés</translation>
    </message>
    <message>
        <source>%1, out of: %2</source>
        <translation>%1, sur&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
</context>
<context>
    <name>jisr::PlanView</name>
    <message>
        <source>The plan has questions that must be answered first: see below, then go back to the columns.</source>
        <translation>Le plan pose des questions auxquelles il faut d&apos;abord répondre&#x202f;: voir ci-dessous, puis revenir aux colonnes.</translation>
    </message>
    <message>
        <source>Nothing would change: everything in this table is already in the programme.</source>
        <translation>Rien ne changerait&#x202f;: tout ce que contient ce tableau est déjà dans le programme.</translation>
    </message>
    <message>
        <source>%1 rows read. Nothing has been written yet.</source>
        <translation>%1 lignes lues. Rien n&apos;a encore été écrit.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Colonnes laissées de côté</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premières lignes sont affichées.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>jisr::QuickSearch</name>
    <message>
        <source>A learner, a cohort, an organisation or a command</source>
        <translation>Un apprenant, une cohorte, un organisme ou une commande</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Arrows to choose, Enter to go there, Esc to leave</source>
        <translation>Flèches pour choisir, Entrée pour y aller, Échap pour quitter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>jisr::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Cette fiche n&apos;est plus dans le fichier.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>jisr::StartPage</name>
    <message>
        <source>Open a programme</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Jisr programmes (*.jisr);;All files (*)</source>
        <translation>Programmes Jisr (*.jisr);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Give the programme a name: it stands on every report.</source>
        <translation>Donnez un nom au programme&#x202f;: il figure sur chaque rapport.</translation>
    </message>
    <message>
        <source>Where to keep the programme</source>
        <translation>Où conserver le programme</translation>
    </message>
    <message>
        <source>Jisr programme (*.jisr)</source>
        <translation>Programme Jisr (*.jisr)</translation>
    </message>
    <message>
        <source>Where to keep the demonstration</source>
        <translation>Où conserver la démonstration</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstration</translation>
    </message>
    <message>
        <source>Say your name and a short login: the journal names you with every change.</source>
        <translation>Indiquez votre nom et un identifiant court&#x202f;: le journal vous nomme à chaque modification.</translation>
    </message>
    <message>
        <source>National office</source>
        <translation>Bureau national</translation>
    </message>
    <message>
        <source>Welcome to Jisr</source>
        <translation>Bienvenue dans Jisr</translation>
    </message>
    <message>
        <source>From training to work: learners, cohorts and what became of the graduates, with figures that can be quoted and checked.</source>
        <translation>De la formation à l&apos;emploi&#x202f;: les apprenants, les cohortes et le devenir des diplômés, avec des chiffres qui peuvent être cités et vérifiés.</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Ouvrir un programme…</translation>
    </message>
    <message>
        <source>A .jisr file on this computer or on your network.</source>
        <translation>Un fichier .jisr sur cet ordinateur ou sur votre réseau.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nouveau programme…</translation>
    </message>
    <message>
        <source>An empty file with the 12 regions and 75 provinces; then import the operators&apos; lists.</source>
        <translation>Un fichier vide avec les 12 régions et les 75 provinces&#x202f;; importez ensuite les listes des opérateurs.</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>Démonstration…</translation>
    </message>
    <message>
        <source>Invented people in a plausible programme of 15,000, to try everything without risk.</source>
        <translation>Des personnes inventées dans un programme plausible de 15&#x202f;000 apprenants, pour tout essayer sans risque.</translation>
    </message>
    <message>
        <source>Recent programmes</source>
        <translation>Programmes récents</translation>
    </message>
    <message>
        <source>Programmes that you open will be listed here.</source>
        <translation>Les programmes que vous ouvrez seront listés ici.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>Les deux peuvent être modifiés plus tard.</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>e.g. JobInTech 2026</source>
        <translation>p. ex. JobInTech 2026</translation>
    </message>
    <message>
        <source>Office that this file belongs to</source>
        <translation>Bureau auquel appartient ce fichier</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Choisir l&apos;emplacement…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>Every change is written in the journal with the name of the person who made it.</source>
        <translation>Chaque modification est inscrite au journal avec le nom de la personne qui l&apos;a faite.</translation>
    </message>
    <message>
        <source>I am one of these</source>
        <translation>Je suis l&apos;une de ces personnes</translation>
    </message>
    <message>
        <source>I am new: my name</source>
        <translation>Je n&apos;y figure pas encore&#x202f;: mon nom</translation>
    </message>
    <message>
        <source>Login, short and without spaces</source>
        <translation>Identifiant, court et sans espaces</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Making the programme…</source>
        <translation>Création du programme…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jisr::TablePage</name>
    <message>
        <source>import under way</source>
        <translation>importation en cours</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>trouvés&#x202f;: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read</source>
        <translation>Le tableau ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>The search looks at the beginnings of words; accents and capitals don&apos;t matter.</source>
        <translation>La recherche porte sur le début des mots&#x202f;; accents et majuscules n&apos;importent pas.</translation>
    </message>
    <message>
        <source>Import a list from an operator to begin: page Import, or Ctrl+I.</source>
        <translation>Pour commencer, importez une liste d&apos;un opérateur&#x202f;: page Importation, ou Ctrl+I.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Rechercher  Ctrl+F</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The rows as listed, without the CIN, to a spreadsheet or text file</source>
        <translation>Les lignes affichées, sans la CIN, vers un classeur ou un fichier texte</translation>
    </message>
</context>
</TS>
