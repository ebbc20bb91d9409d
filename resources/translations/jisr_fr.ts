<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ChartAccessible</name>
    <message>
        <source>Filter by this</source>
        <translation>Filtrer par ceci</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Montrer les personnes</translation>
    </message>
    <message>
        <source>Filters the dashboard by this mark and shows its people</source>
        <translation>Filtre le tableau de bord par cette marque et montre ses personnes</translation>
    </message>
    <message>
        <source>Shows who stands behind this mark</source>
        <translation>Montre qui est derrière cette marque</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Enter filters by one, Space shows its people.</source>
        <translation>Les flèches vont de marque en marque, Entrée filtre par l&apos;une, Espace montre ses personnes.</translation>
    </message>
</context>
<context>
    <name>ChartSharing</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Its table, Excel</source>
        <translation>Son tableau, Excel</translation>
    </message>
    <message>
        <source>Its table, text</source>
        <translation>Son tableau, texte</translation>
    </message>
</context>
<context>
    <name>FigureReading</name>
    <message>
        <source>Open figure: %1, %2, %3</source>
        <translation>Ouvrir le chiffre&#x202f;: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: none</source>
        <translation>%1&#x202f;: aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 or %3 others</source>
        <translation>%1&#x202f;: %2 ou %3 autres</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1&#x202f;: %2 ou %3</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Residence and education</source>
        <translation>Résidence et études</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Selection and entry</source>
        <translation>Sélection et entrée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>Dates et places</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
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
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
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
        <translation>«&#x202f;%1&#x202f;» a été lu comme %1 pour cent. S&apos;il s&apos;agit d&apos;une part de un, écrivez-la en pour cent, par exemple 72.</translation>
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
        <translation>Le paramètre «&#x202f;%1&#x202f;» de la règle devient %2, comme dans «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The rule&apos;s parameter “%1” is %2 in “%3”; this file keeps its own: its figures may differ from those of the sender.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» de la règle vaut %2 dans «&#x202f;%3&#x202f;»&#x202f;; ce fichier garde le sien&#x202f;: ses chiffres peuvent différer de ceux de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”: the first was kept.</source>
        <translation>La ligne %1 indique «&#x202f;%2&#x202f;» comme «&#x202f;%5&#x202f;» pour le même «&#x202f;%4&#x202f;», celle-ci «&#x202f;%3&#x202f;»&#x202f;: la première valeur a été conservée.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”. Keep one of them in the table.</source>
        <translation>La ligne %1 indique «&#x202f;%2&#x202f;» comme «&#x202f;%5&#x202f;» pour le même «&#x202f;%4&#x202f;», celle-ci «&#x202f;%3&#x202f;». Ne gardez qu&apos;une des deux dans le tableau.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1 of %2.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at most %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: au plus %1.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at least %1.</source>
        <translation>Hors contrats d&apos;insertion ANAPEC et alternance&#x202f;: au moins %1.</translation>
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
        <translation>«&#x202f;%1&#x202f;» demande %2.</translation>
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
        <translation>Programme de démonstration «&#x202f;%1&#x202f;» créé avec %2 apprenants.</translation>
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
        <translation>«&#x202f;%1&#x202f;» est endommagé. Ce qui peut être lu a été enregistré dans «&#x202f;%2&#x202f;»&#x202f;: %3 lignes&#x202f;; au moins %4 sont perdues.</translation>
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
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
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
        <translation>«&#x202f;%1&#x202f;» est utilisé par %2 sur %3 depuis %4&#x202f;; rien n&apos;a été modifié. Si plus personne n&apos;y travaille, supprimez «&#x202f;%5&#x202f;».</translation>
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
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#x202f;: %2.</translation>
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
        <translation>La structure du fichier est abîmée (endroits&#x202f;: %1)&#x202f;; des lignes ne peuvent pas être lues (premier endroit&#x202f;: %2).</translation>
    </message>
    <message>
        <source>%1 rows of “%2” refer to nothing in “%3” (first: row %4).</source>
        <translation>Lignes de «&#x202f;%2&#x202f;» qui ne renvoient à rien dans «&#x202f;%3&#x202f;»&#x202f;: %1 (première&#x202f;: ligne %4).</translation>
    </message>
    <message>
        <source>“%1” is so damaged that nothing of it can be read. Return to a backup: they lie in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est si endommagé que rien ne peut en être lu. Revenez à une sauvegarde&#x202f;: elles se trouvent dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 demande une valeur&#x202f;: %2.</translation>
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
        <translation>--as attend l&apos;un de %1, pas «&#x202f;%2&#x202f;».</translation>
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
    <message>
        <source>%1 rows of “%2”: %3 set</source>
        <translation>%1 lignes de «&#x202f;%2&#x202f;»&#x202f;: %3 renseigné</translation>
    </message>
    <message>
        <source>%1 graduated on %2</source>
        <translation>%1 diplômés le %2</translation>
    </message>
    <message>
        <source>%1 enrolments: status “%2”</source>
        <translation>%1 inscriptions&#x202f;: statut «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 transferred to another cohort</source>
        <translation>%1 transférés dans une autre cohorte</translation>
    </message>
    <message>
        <source>%1 enrolments: cohort corrected</source>
        <translation>%1 inscriptions&#x202f;: cohorte corrigée</translation>
    </message>
    <message>
        <source>The day %1 lies before the start of the training, %2.</source>
        <translation>Le %1 est antérieur au début de la formation, le %2.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>C&apos;est déjà le cas.</translation>
    </message>
    <message>
        <source>The row is no longer in the file.</source>
        <translation>La ligne n&apos;est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Something stands there already.</source>
        <translation>Ce champ est déjà rempli.</translation>
    </message>
    <message>
        <source>The learner has no enrolment.</source>
        <translation>L&apos;apprenant n&apos;a aucune inscription.</translation>
    </message>
    <message>
        <source>No enrolment is open: the latest one, in %1, is “%2”.</source>
        <translation>Aucune inscription n&apos;est ouverte&#x202f;: la dernière, dans %1, est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A graduation needs its day.</source>
        <translation>Il faut la date du diplôme.</translation>
    </message>
    <message>
        <source>Graduated already, on %1.</source>
        <translation>Déjà diplômé, le %1.</translation>
    </message>
    <message>
        <source>The enrolment in %1 is “%2”: only who is in training graduates.</source>
        <translation>L&apos;inscription dans %1 est «&#x202f;%2&#x202f;»&#x202f;: seul qui est en formation peut être diplômé.</translation>
    </message>
    <message>
        <source>“%1” needs its day.</source>
        <translation>«&#x202f;%1&#x202f;» exige une date.</translation>
    </message>
    <message>
        <source>Transferred, and the path goes on in another enrolment: change that one.</source>
        <translation>Transféré, et le parcours continue dans une autre inscription&#x202f;: modifiez celle-là.</translation>
    </message>
    <message>
        <source>A transfer needs its day.</source>
        <translation>Il faut la date du transfert.</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>Déjà dans %1.</translation>
    </message>
    <message>
        <source>The enrolment in %1 is “%2”: only who is in training can be transferred.</source>
        <translation>L&apos;inscription dans %1 est «&#x202f;%2&#x202f;»&#x202f;: seul qui est en formation peut être transféré.</translation>
    </message>
    <message>
        <source>%1 was planned to end on %2, before the transfer.</source>
        <translation>%1 devait se terminer le %2, avant le transfert.</translation>
    </message>
    <message>
        <source>Another enrolment follows this one already.</source>
        <translation>Une autre inscription fait déjà suite à celle-ci.</translation>
    </message>
    <message>
        <source>Enrolled in %1 already.</source>
        <translation>Déjà inscrit dans %1.</translation>
    </message>
    <message>
        <source>%1 would have %2 people for %3 places.</source>
        <translation>%1 aurait %2 personnes pour %3 places.</translation>
    </message>
    <message>
        <source>%1 is still to come: a graduation is noted when it has been.</source>
        <translation>Le %1 est encore à venir&#x202f;: un diplôme se note une fois obtenu.</translation>
    </message>
    <message>
        <source>“%1” is no list of a cohort to be filled in: its columns are %2. Write such a list first, or import other tables on the page Import.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une liste de cohorte à remplir&#x202f;: ses colonnes sont %2. Écrivez d&apos;abord une telle liste, ou importez les autres tableaux dans la page Importation.</translation>
    </message>
    <message>
        <source>This line is about the cohort “%1”, not “%2”.</source>
        <translation>Cette ligne concerne la cohorte «&#x202f;%1&#x202f;», et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no enrolment of this cohort. The first column must stay as it was written.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une inscription de cette cohorte. La première colonne doit rester telle qu&apos;elle a été écrite.</translation>
    </message>
    <message>
        <source>Enrolment “%1” is %2&apos;s, and the line says “%3”: were columns sorted one without the other?</source>
        <translation>L&apos;inscription «&#x202f;%1&#x202f;» est celle de %2, alors que la ligne indique «&#x202f;%3&#x202f;»&#x202f;: des colonnes ont-elles été triées l&apos;une sans l&apos;autre&#x202f;?</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>La ligne %1 concerne la même personne.</translation>
    </message>
    <message>
        <source>Same situation</source>
        <translation>Même situation</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvel emploi</translation>
    </message>
    <message>
        <source>Self-employed now</source>
        <translation>Désormais indépendant</translation>
    </message>
    <message>
        <source>ANAPEC insertion contract</source>
        <translation>Contrat d&apos;insertion ANAPEC</translation>
    </message>
    <message>
        <source>Work-study contract</source>
        <translation>Contrat en alternance</translation>
    </message>
    <message>
        <source>Internship now</source>
        <translation>Actuellement en stage</translation>
    </message>
    <message>
        <source>Studying now</source>
        <translation>Actuellement en études</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Cherche un emploi</translation>
    </message>
    <message>
        <source>Not looking for work</source>
        <translation>Ne cherche pas d&apos;emploi</translation>
    </message>
    <message>
        <source>Doesn&apos;t answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>The number is wrong</source>
        <translation>Le numéro est erroné</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>Refuse de répondre</translation>
    </message>
    <message>
        <source>Call back on a day</source>
        <translation>Rappeler un autre jour</translation>
    </message>
    <message>
        <source>The call lies in the future. Enter the day on which it was made.</source>
        <translation>L&apos;appel est dans le futur. Saisissez le jour où il a eu lieu.</translation>
    </message>
    <message>
        <source>The situation begins after the call: write down what the person does now, and call again then.</source>
        <translation>La situation commence après l&apos;appel&#x202f;: notez ce que la personne fait maintenant, et rappelez-la à ce moment-là.</translation>
    </message>
    <message>
        <source>The next attempt lies before this one.</source>
        <translation>La prochaine tentative est antérieure à celle-ci.</translation>
    </message>
    <message>
        <source>On which day to call back?</source>
        <translation>Quel jour rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>No situation is known that could still be the same: choose what the person does now.</source>
        <translation>Aucune situation connue ne peut être restée la même&#x202f;: choisissez ce que la personne fait maintenant.</translation>
    </message>
    <message>
        <source>The end lies after the call.</source>
        <translation>La fin est postérieure à l&apos;appel.</translation>
    </message>
    <message>
        <source>That day lies after the call.</source>
        <translation>Ce jour est postérieur à l&apos;appel.</translation>
    </message>
    <message>
        <source>The situation before would end before it began.</source>
        <translation>La situation précédente se terminerait avant d&apos;avoir commencé.</translation>
    </message>
    <message>
        <source>This attempt is of %1: it counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>Cette tentative est du %1&#x202f;: elle compte à partir d&apos;un arrêté à cette date ou après, pas à l&apos;arrêté actuel, le %2.</translation>
    </message>
    <message>
        <source>Since when isn&apos;t said: known on %1 alone, this counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>La date de début n&apos;est pas indiquée&#x202f;: connue au %1 seulement, cette situation compte à partir d&apos;un arrêté à cette date ou après, pas à l&apos;arrêté actuel, le %2.</translation>
    </message>
    <message>
        <source>This situation begins on %1: it counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>Cette situation commence le %1&#x202f;: elle compte à partir d&apos;un arrêté à cette date ou après, pas à l&apos;arrêté actuel, le %2.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Dernière situation connue</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>Date de l&apos;appel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rappeler le</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>%1 (news of %2)</source>
        <translation>%1 (nouvelle du %2)</translation>
    </message>
    <message>
        <source>%1 months on %2</source>
        <translation>%1 mois le %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>or in short</source>
        <translation>ou en abrégé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Soon due</source>
        <translation>Bientôt à échéance</translation>
    </message>
    <message>
        <source>News out of date</source>
        <translation>Nouvelles trop anciennes</translation>
    </message>
    <message>
        <source>Next attempt later</source>
        <translation>Prochaine tentative plus tard</translation>
    </message>
    <message>
        <source>1 answer is enough to publish %1 at %2 months</source>
        <translation>1 réponse suffit pour publier %1 à %2 mois</translation>
    </message>
    <message>
        <source>%3 answers are enough to publish %1 at %2 months</source>
        <translation>%3 réponses suffisent pour publier %1 à %2 mois</translation>
    </message>
    <message>
        <source>1 answer is enough to publish %1 at %2 months, with a warning</source>
        <translation>1 réponse suffit pour publier %1 à %2 mois, avec un avertissement</translation>
    </message>
    <message>
        <source>%3 answers are enough to publish %1 at %2 months, with a warning</source>
        <translation>%3 réponses suffisent pour publier %1 à %2 mois, avec un avertissement</translation>
    </message>
    <message>
        <source>This table is no call sheet: it has no column “%1”. Take the sheet that was exported, with its first line.</source>
        <translation>Ce tableau n&apos;est pas une feuille d&apos;appels&#x202f;: il n&apos;a pas de colonne «&#x202f;%1&#x202f;». Prenez la feuille qui a été exportée, avec sa première ligne.</translation>
    </message>
    <message>
        <source>“%1” is no date in the column “%2”: write 15/07/2026.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une date dans la colonne «&#x202f;%2&#x202f;»&#x202f;: écrivez 15/07/2026.</translation>
    </message>
    <message>
        <source>There is no learner “%1” in this file.</source>
        <translation>Il n&apos;y a pas d&apos;apprenant «&#x202f;%1&#x202f;» dans ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is %2 in this file, not %3: the lines of the sheet were shifted.</source>
        <translation>«&#x202f;%1&#x202f;» est %2 dans ce fichier, et non %3&#x202f;: les lignes de la feuille ont été décalées.</translation>
    </message>
    <message>
        <source>Asked not to be contacted: no call is entered.</source>
        <translation>A demandé à ne pas être contacté&#x202f;: aucun appel n&apos;est saisi.</translation>
    </message>
    <message>
        <source>The result of the call is missing.</source>
        <translation>Le résultat de l&apos;appel manque.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call; see the sheet of words.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un résultat d&apos;appel&#x202f;; voyez la feuille des mots.</translation>
    </message>
    <message>
        <source>The day of the call is missing.</source>
        <translation>Le jour de l&apos;appel manque.</translation>
    </message>
    <message>
        <source>Reached, but it doesn&apos;t say what the person does now.</source>
        <translation>Joint, mais il n&apos;est pas indiqué ce que la personne fait maintenant.</translation>
    </message>
    <message>
        <source>“%1” is no situation.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une situation.</translation>
    </message>
    <message>
        <source>“%1” is entered on the learner&apos;s page, with its dates.</source>
        <translation>«&#x202f;%1&#x202f;» se saisit sur la page de l&apos;apprenant, avec ses dates.</translation>
    </message>
    <message>
        <source>“%1” was corrected by hand to “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» a été corrigé à la main en «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The column “%1” may be the day of the application or the day when the training began; it was taken for “%2”: please check.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» peut être le jour de la candidature ou celui où la formation a commencé&#x202f;; elle a été prise pour «&#x202f;%2&#x202f;»&#x202f;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>“%1” is a cohort&apos;s list, to be filled in by its operator. Open the cohort and choose “Take back the filled list…”: there it changes exactly the lines that got a date.</source>
        <translation>«&#x202f;%1&#x202f;» est la liste d&apos;une cohorte, à remplir par son opérateur. Ouvrez la cohorte et choisissez «&#x202f;Reprendre la liste remplie…&#x202f;»&#x202f;: elle y modifie exactement les lignes qui ont reçu une date.</translation>
    </message>
    <message>
        <source>This learner was merged into “%1”: only what is empty there is filled.</source>
        <translation>Cet apprenant a été fusionné dans «&#x202f;%1&#x202f;»&#x202f;: seul ce qui y est vide est rempli.</translation>
    </message>
    <message>
        <source>“%1” is in Arabic letters: it is kept as “%2”, and “%3” stays as it is.</source>
        <translation>«&#x202f;%1&#x202f;» est en lettres arabes&#x202f;: il est conservé dans «&#x202f;%2&#x202f;», et «&#x202f;%3&#x202f;» reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” belongs to the learner “%2”; this row moves it to “%3”: please check.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à l&apos;apprenant «&#x202f;%2&#x202f;»&#x202f;; cette ligne le déplace vers «&#x202f;%3&#x202f;»&#x202f;: veuillez vérifier.</translation>
    </message>
    <message>
        <source>Enrolment (don&apos;t change)</source>
        <translation>Inscription (ne pas modifier)</translation>
    </message>
    <message>
        <source>Graduated on (to be filled in)</source>
        <translation>Diplômé le (à remplir)</translation>
    </message>
    <message>
        <source>Nothing is known of the time up to %1 (rule 5).</source>
        <translation>On ne sait rien de la période allant jusqu&apos;au %1 (règle 5).</translation>
    </message>
    <message>
        <source>The last known situation, %1, ended on %2: nothing tells about %3 (rule 5).</source>
        <translation>La dernière situation connue, %1, s&apos;est terminée le %2&#x202f;: rien ne renseigne sur le %3 (règle 5).</translation>
    </message>
    <message>
        <source>%1 has no start: it tells about %2 only, not about %3 (rule 5).</source>
        <translation>%1 n&apos;a pas de début&#x202f;: elle ne renseigne que sur le %2, pas sur le %3 (règle 5).</translation>
    </message>
    <message>
        <source>The last news, of %1 (%2), is more than %3 days older than %4 (rule 5).</source>
        <translation>La dernière nouvelle, du %1 (%2), est plus ancienne que le %4 de plus de %3 jours (règle 5).</translation>
    </message>
    <message>
        <source>In another training, %1, on %2 (rules 2 and 4).</source>
        <translation>Dans une autre formation, %1, le %2 (règles 2 et 4).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 1: counts neither for nor against).</source>
        <translation>%1, couvre le %2 (règle 1&#x202f;: ne compte ni pour ni contre).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 3, main job).</source>
        <translation>%1, couvre le %2 (règle 3, emploi principal).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 4).</source>
        <translation>%1, couvre le %2 (règle 4).</translation>
    </message>
    <message>
        <source>Not due before %1.</source>
        <translation>Pas encore échu&#x202f;: le %1.</translation>
    </message>
    <message>
        <source>The next news begins on %1.</source>
        <translation>La nouvelle suivante commence le %1.</translation>
    </message>
    <message>
        <source>Failed attempts on different days since graduation: %1; %2 make somebody unreachable.</source>
        <translation>Tentatives sans succès à des jours différents depuis le diplôme&#x202f;: %1&#x202f;; il en faut %2 pour déclarer quelqu&apos;un injoignable.</translation>
    </message>
    <message>
        <source>No failed attempt to reach them is recorded.</source>
        <translation>Aucune tentative infructueuse de le joindre n&apos;est enregistrée.</translation>
    </message>
    <message>
        <source>%1 is left aside: fewer than %2 hours a week beside studies (rule 3).</source>
        <translation>%1 est laissé de côté&#x202f;: moins de %2 heures par semaine à côté d&apos;études (règle 3).</translation>
    </message>
    <message>
        <source>%1 is hearsay (evidence D), which never changes a status.</source>
        <translation>%1 est un ouï-dire (preuve D), qui ne change jamais un statut.</translation>
    </message>
    <message>
        <source>Reading the learners</source>
        <translation>Lecture des apprenants</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Same CIN</source>
        <translation>Même CIN</translation>
    </message>
    <message>
        <source>Same Massar code</source>
        <translation>Même code Massar</translation>
    </message>
    <message>
        <source>The masked CIN fits</source>
        <translation>La CIN masquée concorde</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>Même date de naissance</translation>
    </message>
    <message>
        <source>Day and month of birth swapped</source>
        <translation>Jour et mois de naissance inversés</translation>
    </message>
    <message>
        <source>Birth dates differ in one part only</source>
        <translation>Les dates de naissance ne diffèrent que sur un point</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même adresse électronique</translation>
    </message>
    <message>
        <source>Hardly anybody else has this name</source>
        <translation>Presque personne d&apos;autre ne porte ce nom</translation>
    </message>
    <message>
        <source>A birth date is missing</source>
        <translation>Une date de naissance manque</translation>
    </message>
    <message>
        <source>But: the CIN differ by a sign or two</source>
        <translation>Mais&#x202f;: les CIN diffèrent d&apos;un ou deux caractères</translation>
    </message>
    <message>
        <source>But: different CIN</source>
        <translation>Mais&#x202f;: CIN différentes</translation>
    </message>
    <message>
        <source>But: different Massar codes</source>
        <translation>Mais&#x202f;: codes Massar différents</translation>
    </message>
    <message>
        <source>But: different birth dates</source>
        <translation>Mais&#x202f;: dates de naissance différentes</translation>
    </message>
    <message>
        <source>But: different names</source>
        <translation>Mais&#x202f;: noms différents</translation>
    </message>
    <message>
        <source>But: one is a woman, the other a man</source>
        <translation>Mais&#x202f;: l&apos;une est une femme, l&apos;autre un homme</translation>
    </message>
    <message>
        <source>Same names, one in Arabic letters</source>
        <translation>Mêmes noms, l&apos;un en lettres arabes</translation>
    </message>
    <message>
        <source>Names nearly the same, one in Arabic letters</source>
        <translation>Noms presque identiques, l&apos;un en lettres arabes</translation>
    </message>
    <message>
        <source>Same names, first and last swapped</source>
        <translation>Mêmes noms, nom et prénom inversés</translation>
    </message>
    <message>
        <source>Names nearly the same, first and last swapped</source>
        <translation>Noms presque identiques, nom et prénom inversés</translation>
    </message>
    <message>
        <source>Same names</source>
        <translation>Mêmes noms</translation>
    </message>
    <message>
        <source>Names nearly the same</source>
        <translation>Noms presque identiques</translation>
    </message>
    <message>
        <source>“%1” on %2, before the start on %3.</source>
        <translation>«&#x202f;%1&#x202f;» le %2, avant le début, le %3.</translation>
    </message>
    <message>
        <source>Planned end on %1, before the start on %2.</source>
        <translation>Fin prévue le %1, avant le début, le %2.</translation>
    </message>
    <message>
        <source>Admitted on %1, before the application of %2.</source>
        <translation>Admission le %1, avant la candidature du %2.</translation>
    </message>
    <message>
        <source>Transferred, but no enrolment continues it.</source>
        <translation>Transféré, mais aucune inscription n&apos;y fait suite.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment of another person.</source>
        <translation>Transféré depuis l&apos;inscription d&apos;une autre personne.</translation>
    </message>
    <message>
        <source>Transferred from itself.</source>
        <translation>Transféré depuis lui-même.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment that never began (“%1”): it counts in no figure.</source>
        <translation>Transféré depuis une inscription qui n&apos;a jamais commencé («&#x202f;%1&#x202f;»)&#x202f;: il ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Two enrolments continue the same transfer; this one counts in no figure.</source>
        <translation>Deux inscriptions font suite au même transfert&#x202f;; celle-ci ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Its transfers lead to no beginning: it counts in no figure.</source>
        <translation>Ses transferts ne mènent à aucun début&#x202f;: elle ne compte dans aucun chiffre.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment that is not marked as transferred (“%1”).</source>
        <translation>Transféré depuis une inscription qui n&apos;est pas marquée comme transférée («&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>From %1 to %2 at the same time as “%3”.</source>
        <translation>Du %1 au %2, en même temps que «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” begins after the death on %2.</source>
        <translation>«&#x202f;%1&#x202f;» commence après le décès, le %2.</translation>
    </message>
    <message>
        <source>Death on %1, but “%2” was still confirmed on %3.</source>
        <translation>Décès le %1, mais «&#x202f;%2&#x202f;» était encore confirmé le %3.</translation>
    </message>
    <message>
        <source>%1 MAD a month: looks like an hour&apos;s or a day&apos;s pay.</source>
        <translation>%1 MAD par mois&#x202f;: ressemble à une paie horaire ou journalière.</translation>
    </message>
    <message>
        <source>%1 MAD a month for %2 hours a week: looks like a week&apos;s pay.</source>
        <translation>%1 MAD par mois pour %2 heures par semaine&#x202f;: ressemble à une paie hebdomadaire.</translation>
    </message>
    <message>
        <source>%1 MAD a month: looks like a year&apos;s pay.</source>
        <translation>%1 MAD par mois&#x202f;: ressemble à une paie annuelle.</translation>
    </message>
    <message>
        <source>Begins on %1, after the cut-off.</source>
        <translation>Commence le %1, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>Ends on %1, after the cut-off.</source>
        <translation>Se termine le %1, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>Last confirmed on %1, after the cut-off.</source>
        <translation>Confirmée en dernier le %1, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>Evidence of %1, after the cut-off.</source>
        <translation>Preuve du %1, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; employed at entry; counted at the cut-off.</source>
        <translation>Depuis le %1, %2 jours avant le diplôme du %3&#x202f;; en emploi à l&apos;entrée&#x202f;; comptée à la date d&apos;arrêté.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; counted at the cut-off.</source>
        <translation>Depuis le %1, %2 jours avant le diplôme du %3&#x202f;; comptée à la date d&apos;arrêté.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; employed at entry; counted at %4 months.</source>
        <translation>Depuis le %1, %2 jours avant le diplôme du %3&#x202f;; en emploi à l&apos;entrée&#x202f;; comptée à %4 mois.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; counted at %4 months.</source>
        <translation>Depuis le %1, %2 jours avant le diplôme du %3&#x202f;; comptée à %4 mois.</translation>
    </message>
    <message>
        <source>No date, and no planned end either.</source>
        <translation>Pas de date, et pas de fin prévue non plus.</translation>
    </message>
    <message>
        <source>No date; the planned end was %1.</source>
        <translation>Pas de date&#x202f;; la fin prévue était le %1.</translation>
    </message>
    <message>
        <source>Last confirmed on %1, before its start on %2.</source>
        <translation>Confirmée en dernier le %1, avant son début, le %2.</translation>
    </message>
    <message>
        <source>Ends on %1, before its start on %2.</source>
        <translation>Se termine le %1, avant son début, le %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 in another training too.</source>
        <translation>Du %1 au %2 également dans une autre formation.</translation>
    </message>
    <message>
        <source>From %1 to %2 in cohort %3 too.</source>
        <translation>Du %1 au %2 également dans la cohorte %3.</translation>
    </message>
    <message>
        <source>Employed by %1, who trained the person; not declared as hired by the operator.</source>
        <translation>Employé par %1, qui a formé la personne&#x202f;; non déclaré comme recruté par l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Employed by %1, who trained the person.</source>
        <translation>Employé par %1, qui a formé la personne.</translation>
    </message>
    <message>
        <source>Declared as hired by the operator; the employer entered is another or none.</source>
        <translation>Déclaré comme recruté par l&apos;opérateur&#x202f;; l&apos;employeur saisi est un autre ou manque.</translation>
    </message>
    <message>
        <source>All %1 graduated, and all %2 observable graduates are known and inserted at 6 months.</source>
        <translation>Les %1 sont tous diplômés, et les %2 diplômés observables sont tous connus et insérés à 6 mois.</translation>
    </message>
    <message>
        <source>One of %1 insertions of %2 with evidence of %3.</source>
        <translation>Une des %1 insertions de %2 avec une preuve du %3.</translation>
    </message>
    <message>
        <source>One of %1 insertions entered by %2 on %3.</source>
        <translation>Une des %1 insertions saisies par %2 le %3.</translation>
    </message>
    <message>
        <source>%1 learners for %2 places.</source>
        <translation>%1 apprenants pour %2 places.</translation>
    </message>
    <message>
        <source>%1 is the number of %2 people.</source>
        <translation>%1 est le numéro de %2 personnes.</translation>
    </message>
    <message>
        <source>“%1” with evidence %2, employer unknown.</source>
        <translation>«&#x202f;%1&#x202f;» avec preuve %2, employeur inconnu.</translation>
    </message>
    <message>
        <source>“%1” with evidence %2: it doesn&apos;t say where the proof is.</source>
        <translation>«&#x202f;%1&#x202f;» avec preuve %2&#x202f;: l&apos;emplacement du justificatif n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>Empty; counts as not employed at entry.</source>
        <translation>Vide&#x202f;; compte comme n&apos;étant pas en emploi à l&apos;entrée.</translation>
    </message>
    <message>
        <source>Empty for the training that began on %1; counts as not employed at entry.</source>
        <translation>Vide pour la formation commencée le %1&#x202f;; compte comme n&apos;étant pas en emploi à l&apos;entrée.</translation>
    </message>
    <message>
        <source>Still “admitted”, though the training began on %1.</source>
        <translation>Toujours «&#x202f;admis&#x202f;», alors que la formation a commencé le %1.</translation>
    </message>
    <message>
        <source>Still in training, %1 days after the planned end on %2.</source>
        <translation>Toujours en formation, %1 jours après la fin prévue, le %2.</translation>
    </message>
    <message>
        <source>“%1” without a date.</source>
        <translation>«&#x202f;%1&#x202f;» sans date.</translation>
    </message>
    <message>
        <source>No start.</source>
        <translation>Pas de début.</translation>
    </message>
    <message>
        <source>No planned end.</source>
        <translation>Pas de fin prévue.</translation>
    </message>
    <message>
        <source>Neither a start nor a planned end.</source>
        <translation>Ni début ni fin prévue.</translation>
    </message>
    <message>
        <source>No date at all: it counts nowhere.</source>
        <translation>Aucune date&#x202f;: elle ne compte nulle part.</translation>
    </message>
    <message>
        <source>No start; last confirmed on %1.</source>
        <translation>Pas de début&#x202f;; confirmée en dernier le %1.</translation>
    </message>
    <message>
        <source>Graduated on %1; no phone, no e-mail.</source>
        <translation>Diplômé le %1&#x202f;; ni téléphone ni adresse électronique.</translation>
    </message>
    <message>
        <source>Born on %1, after the training began on %2.</source>
        <translation>Date de naissance %1, après le début de la formation, le %2.</translation>
    </message>
    <message>
        <source>Born on %1: %2 years old at the training&apos;s start.</source>
        <translation>Date de naissance %1&#x202f;: %2 ans au début de la formation.</translation>
    </message>
    <message>
        <source>“%1” by hearsay.</source>
        <translation>«&#x202f;%1&#x202f;» par ouï-dire.</translation>
    </message>
    <message>
        <source>“%1” since %2 by hearsay.</source>
        <translation>«&#x202f;%1&#x202f;» depuis le %2, par ouï-dire.</translation>
    </message>
    <message>
        <source>“%1” on %2, after the cut-off.</source>
        <translation>«&#x202f;%1&#x202f;» le %2, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>On %1, after the cut-off.</source>
        <translation>Le %1, après l&apos;arrêté.</translation>
    </message>
    <message>
        <source>On %1; graduated on %2.</source>
        <translation>Le %1&#x202f;; diplômé le %2.</translation>
    </message>
    <message>
        <source>Looking at the data&apos;s quality</source>
        <translation>Examen de la qualité des données</translation>
    </message>
    <message>
        <source>Graduated without a date</source>
        <translation>Diplômé sans date</translation>
    </message>
    <message>
        <source>Without the day of graduation nobody can say when 6 months are over: the graduate enters no insertion figure at all.</source>
        <translation>Sans la date du diplôme, nul ne sait quand 6 mois sont écoulés&#x202f;: le diplômé n&apos;entre dans aucun chiffre d&apos;insertion.</translation>
    </message>
    <message>
        <source>Ask the operator for the minutes of the jury and enter the date, for a whole cohort at once on its page.</source>
        <translation>Demandez à l&apos;opérateur le procès-verbal du jury et saisissez la date, pour toute la cohorte à la fois sur sa page.</translation>
    </message>
    <message>
        <source>Enrolment ends before it starts</source>
        <translation>L&apos;inscription se termine avant de commencer</translation>
    </message>
    <message>
        <source>Dates in the wrong order make confirmations, delays and time limits wrong; often day and month were swapped.</source>
        <translation>Des dates dans le mauvais ordre faussent confirmations, délais et échéances&#x202f;; souvent le jour et le mois ont été inversés.</translation>
    </message>
    <message>
        <source>Compare with the cohort&apos;s dates and correct the one that is wrong.</source>
        <translation>Comparez avec les dates de la cohorte et corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>Situation ends before it starts</source>
        <translation>La situation se termine avant de commencer</translation>
    </message>
    <message>
        <source>A situation that was last confirmed before it began covers no day: the person counts as without information.</source>
        <translation>Une situation confirmée pour la dernière fois avant son début ne couvre aucun jour&#x202f;: la personne compte comme sans information.</translation>
    </message>
    <message>
        <source>Correct the start or the day of the last news.</source>
        <translation>Corrigez le début ou la date de la dernière nouvelle.</translation>
    </message>
    <message>
        <source>Transfer that leads nowhere</source>
        <translation>Transfert qui ne mène nulle part</translation>
    </message>
    <message>
        <source>A transfer is one path in two cohorts. When its other end is missing, the person stays “in training” for ever or counts twice.</source>
        <translation>Un transfert est un seul parcours dans deux cohortes. Quand l&apos;autre bout manque, la personne reste «&#x202f;en formation&#x202f;» pour toujours ou compte deux fois.</translation>
    </message>
    <message>
        <source>Enter the enrolment in the new cohort with “Transferred from”, or correct the status.</source>
        <translation>Saisissez l&apos;inscription dans la nouvelle cohorte avec «&#x202f;Transféré depuis&#x202f;», ou corrigez le statut.</translation>
    </message>
    <message>
        <source>Two trainings at once</source>
        <translation>Deux formations à la fois</translation>
    </message>
    <message>
        <source>Nobody follows two bootcamps on the same days: one place is paid twice, and the person counts in both operators&apos; training figures.</source>
        <translation>Personne ne suit deux bootcamps les mêmes jours&#x202f;: une place est payée deux fois, et la personne compte dans les chiffres de formation des deux opérateurs.</translation>
    </message>
    <message>
        <source>Find out which one took place; close the other as no-show or dropped, or link them as a transfer.</source>
        <translation>Déterminez laquelle a eu lieu&#x202f;; clôturez l&apos;autre comme absence ou abandon, ou reliez-les par un transfert.</translation>
    </message>
    <message>
        <source>Situations that contradict each other</source>
        <translation>Situations qui se contredisent</translation>
    </message>
    <message>
        <source>Seeking work and having it on the same days, or anything after a death: the rule set picks one of the two, and it may be the wrong one.</source>
        <translation>Chercher un emploi et en avoir un les mêmes jours, ou quoi que ce soit après un décès&#x202f;: les règles retiennent l&apos;une des deux, peut-être la mauvaise.</translation>
    </message>
    <message>
        <source>Enter the day on which the first situation ended.</source>
        <translation>Saisissez le jour où la première situation s&apos;est terminée.</translation>
    </message>
    <message>
        <source>Job before graduation counted as insertion</source>
        <translation>Emploi antérieur au diplôme compté comme insertion</translation>
    </message>
    <message>
        <source>The job was there before the diploma, so the programme can hardly have led to it. JIT-1 counts it; a reader will ask. Net insertion leaves out those employed at entry.</source>
        <translation>L&apos;emploi précède le diplôme&#x202f;: le programme n&apos;a guère pu y conduire. JIT-1 le compte&#x202f;; un lecteur posera la question. L&apos;insertion nette laisse de côté ceux qui avaient un emploi à l&apos;entrée.</translation>
    </message>
    <message>
        <source>Check the job&apos;s start; enter the status at entry, “employed” where it was so.</source>
        <translation>Vérifiez le début de l&apos;emploi&#x202f;; saisissez le statut à l&apos;entrée, «&#x202f;en emploi&#x202f;» si c&apos;était le cas.</translation>
    </message>
    <message>
        <source>Employer is the operator of the training</source>
        <translation>L&apos;employeur est l&apos;opérateur de la formation</translation>
    </message>
    <message>
        <source>An operator that hires its own graduates raises its own rate. It is allowed, but must be seen.</source>
        <translation>Un opérateur qui embauche ses propres diplômés augmente son propre taux. C&apos;est permis, mais cela doit se voir.</translation>
    </message>
    <message>
        <source>Ask for the contract; tick “Hired by the operator” where it is so.</source>
        <translation>Demandez le contrat&#x202f;; cochez «&#x202f;Recruté par l&apos;opérateur&#x202f;» si c&apos;est le cas.</translation>
    </message>
    <message>
        <source>100 % everywhere</source>
        <translation>100&#x202f;% partout</translation>
    </message>
    <message>
        <source>Everybody graduated, everybody answered and everybody works: real groups of ten and more have exceptions, so those who failed were probably left out.</source>
        <translation>Tous diplômés, tous ont répondu, tous travaillent&#x202f;: les vrais groupes de dix et plus ont des exceptions&#x202f;; ceux qui ont échoué ont sans doute été omis.</translation>
    </message>
    <message>
        <source>Ask for the list of those admitted and call ten graduates at random.</source>
        <translation>Demandez la liste des admis et appelez dix diplômés au hasard.</translation>
    </message>
    <message>
        <source>Many insertions entered on one day</source>
        <translation>Nombreuses insertions saisies un même jour</translation>
    </message>
    <message>
        <source>Forty people don&apos;t find work, or tell of it, on one and the same day: such a day is a list filled in before a deadline, and its dates can&apos;t be trusted.</source>
        <translation>Quarante personnes ne trouvent pas un emploi, ni ne le disent, le même jour&#x202f;: un tel jour est une liste remplie avant une échéance, et ses dates ne sont pas fiables.</translation>
    </message>
    <message>
        <source>Look for the proof behind each, call a sample, and correct the dates.</source>
        <translation>Cherchez le justificatif de chacune, appelez un échantillon et corrigez les dates.</translation>
    </message>
    <message>
        <source>Cohort over its capacity</source>
        <translation>Cohorte au-delà de sa capacité</translation>
    </message>
    <message>
        <source>More learners than places: the capacity is out of date, or people of another cohort were entered here.</source>
        <translation>Plus d&apos;apprenants que de places&#x202f;: la capacité n&apos;est pas à jour, ou des personnes d&apos;une autre cohorte ont été saisies ici.</translation>
    </message>
    <message>
        <source>Compare the roster with the operator&apos;s attendance list.</source>
        <translation>Comparez la liste avec la feuille de présence de l&apos;opérateur.</translation>
    </message>
    <message>
        <source>One phone for many people</source>
        <translation>Un seul téléphone pour plusieurs personnes</translation>
    </message>
    <message>
        <source>Who answers for so many is the operator or a neighbour, not the graduate: follow-up by phone is worth nothing here.</source>
        <translation>Qui répond pour autant de monde est l&apos;opérateur ou un voisin, pas le diplômé&#x202f;: le suivi par téléphone ne vaut rien ici.</translation>
    </message>
    <message>
        <source>Ask each for a number of their own.</source>
        <translation>Demandez à chacun un numéro personnel.</translation>
    </message>
    <message>
        <source>Pay that looks hourly, daily or yearly</source>
        <translation>Salaire qui semble horaire, journalier ou annuel</translation>
    </message>
    <message>
        <source>The median salary is of gross monthly pay; a pay by the hour or the year in that field bends it.</source>
        <translation>Le salaire médian porte sur le brut mensuel&#x202f;; un montant à l&apos;heure ou à l&apos;année dans ce champ le fausse.</translation>
    </message>
    <message>
        <source>Convert to a month&apos;s gross pay, or empty the field.</source>
        <translation>Convertissez en brut mensuel, ou videz le champ.</translation>
    </message>
    <message>
        <source>Proved job without an employer</source>
        <translation>Emploi justifié sans employeur</translation>
    </message>
    <message>
        <source>A contract or an employer&apos;s letter names the employer. Without it the proof can&apos;t be checked, and the verified share is too high.</source>
        <translation>Un contrat ou une attestation nomme l&apos;employeur. Sans lui, la preuve est invérifiable et la part vérifiée trop élevée.</translation>
    </message>
    <message>
        <source>Enter the employer, or lower the evidence to C.</source>
        <translation>Saisissez l&apos;employeur, ou ramenez la preuve à C.</translation>
    </message>
    <message>
        <source>Evidence A or B without where the proof is</source>
        <translation>Preuve A ou B sans emplacement du justificatif</translation>
    </message>
    <message>
        <source>An auditor will ask to see it. A proof that nobody can find is the person&apos;s word, grade C.</source>
        <translation>Un auditeur demandera à la voir. Une preuve introuvable ne vaut que la parole de la personne, niveau C.</translation>
    </message>
    <message>
        <source>Write down the file or folder, or lower the evidence to C.</source>
        <translation>Indiquez le fichier ou le dossier, ou ramenez la preuve à C.</translation>
    </message>
    <message>
        <source>Status at entry is missing</source>
        <translation>Le statut à l&apos;entrée manque</translation>
    </message>
    <message>
        <source>Net insertion leaves out who had a job at entry; an empty status counts as “had none” and flatters the figure. Fair comparisons need it too.</source>
        <translation>L&apos;insertion nette écarte qui avait un emploi à l&apos;entrée&#x202f;; un statut vide compte comme «&#x202f;n&apos;en avait pas&#x202f;» et flatte le chiffre. Les comparaisons équitables en ont besoin aussi.</translation>
    </message>
    <message>
        <source>Fill it in from the application form, for a whole selection at once.</source>
        <translation>Complétez-le d&apos;après le dossier de candidature, pour toute une sélection à la fois.</translation>
    </message>
    <message>
        <source>Training over, status still open</source>
        <translation>Formation terminée, statut encore ouvert</translation>
    </message>
    <message>
        <source>Long after the planned end the person is still “in progress”: neither graduated nor dropped, and the graduation rate is too low.</source>
        <translation>Longtemps après la fin prévue, la personne est encore «&#x202f;en cours&#x202f;»&#x202f;: ni diplômée ni en abandon, et le taux de diplomation est trop bas.</translation>
    </message>
    <message>
        <source>Ask the operator for the results and enter status and date.</source>
        <translation>Demandez les résultats à l&apos;opérateur et saisissez statut et date.</translation>
    </message>
    <message>
        <source>Dropped, failed, transferred or no-show without a date</source>
        <translation>Abandon, échec, transfert ou absence sans date</translation>
    </message>
    <message>
        <source>Without the day, an early drop can&apos;t be told from a late one: it counts in full against the operator.</source>
        <translation>Sans la date, un abandon précoce ne se distingue pas d&apos;un abandon tardif&#x202f;: il compte entièrement contre l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Enter the date from the attendance list.</source>
        <translation>Saisissez la date d&apos;après la feuille de présence.</translation>
    </message>
    <message>
        <source>Enrolment without a start or planned end</source>
        <translation>Inscription sans début ou sans fin prévue</translation>
    </message>
    <message>
        <source>Neither the enrolment nor its cohort has the date: it stays outside of the confirmation or graduation rate.</source>
        <translation>Ni l&apos;inscription ni sa cohorte n&apos;ont la date&#x202f;: elle reste hors du taux de confirmation ou de diplomation.</translation>
    </message>
    <message>
        <source>Enter the cohort&apos;s dates once; they hold for all its learners.</source>
        <translation>Saisissez une fois les dates de la cohorte&#x202f;; elles valent pour tous ses apprenants.</translation>
    </message>
    <message>
        <source>Situation without a start</source>
        <translation>Situation sans début</translation>
    </message>
    <message>
        <source>It counts on the day of its last news at most and never for the time to insertion.</source>
        <translation>Elle compte tout au plus le jour de sa dernière nouvelle et jamais pour le délai d&apos;insertion.</translation>
    </message>
    <message>
        <source>Ask at the next call since when.</source>
        <translation>Demandez depuis quand au prochain appel.</translation>
    </message>
    <message>
        <source>Graduate without phone or e-mail</source>
        <translation>Diplômé sans téléphone ni adresse électronique</translation>
    </message>
    <message>
        <source>Nobody can ask what became of this person: without information for ever, and unknown lowers the insertion rate.</source>
        <translation>Nul ne peut demander ce que cette personne est devenue&#x202f;: sans information pour toujours, et l&apos;inconnu abaisse le taux d&apos;insertion.</translation>
    </message>
    <message>
        <source>Ask the operator or fellow learners for a number.</source>
        <translation>Demandez un numéro à l&apos;opérateur ou à d&apos;autres apprenants.</translation>
    </message>
    <message>
        <source>Birth date that can&apos;t be right</source>
        <translation>Date de naissance impossible</translation>
    </message>
    <message>
        <source>Birth dates tell two people of one name apart; a wrong one hides duplicates.</source>
        <translation>La date de naissance distingue deux personnes de même nom&#x202f;; fausse, elle cache des doublons.</translation>
    </message>
    <message>
        <source>Correct it from the identity card.</source>
        <translation>Corrigez-la d&apos;après la carte d&apos;identité.</translation>
    </message>
    <message>
        <source>Job known by hearsay</source>
        <translation>Emploi connu par ouï-dire</translation>
    </message>
    <message>
        <source>Evidence D never counts. One call turns it into C, and the person into an insertion.</source>
        <translation>La preuve D ne compte jamais. Un appel la transforme en C, et la personne en insertion.</translation>
    </message>
    <message>
        <source>Call and have it confirmed.</source>
        <translation>Appelez et faites confirmer.</translation>
    </message>
    <message>
        <source>Status dated after the cut-off</source>
        <translation>Statut daté après l&apos;arrêté</translation>
    </message>
    <message>
        <source>It does not count yet: as of the cut-off the person is still in progress. A date in the far future is a slip.</source>
        <translation>Il ne compte pas encore&#x202f;: à la date d&apos;arrêté, la personne est encore en cours. Une date lointaine est une faute de frappe.</translation>
    </message>
    <message>
        <source>Nothing, when the date is right; otherwise correct it.</source>
        <translation>Rien, si la date est juste&#x202f;; sinon corrigez-la.</translation>
    </message>
    <message>
        <source>Situation dated after the cut-off</source>
        <translation>Situation datée après l&apos;arrêté</translation>
    </message>
    <message>
        <source>What begins after the cut-off does not count yet. A date in the far future is a slip.</source>
        <translation>Ce qui commence après l&apos;arrêté ne compte pas encore. Une date lointaine est une faute de frappe.</translation>
    </message>
    <message>
        <source>Contact dated after the cut-off</source>
        <translation>Contact daté après l&apos;arrêté</translation>
    </message>
    <message>
        <source>It counts from the first cut-off on or after its day. A date in the far future is a slip.</source>
        <translation>Il compte à partir du premier arrêté à cette date ou après. Une date lointaine est une faute de frappe.</translation>
    </message>
    <message>
        <source>Contact before graduation</source>
        <translation>Contact antérieur au diplôme</translation>
    </message>
    <message>
        <source>Attempts count only from graduation on: an earlier one never shows that a graduate can&apos;t be reached.</source>
        <translation>Les tentatives ne comptent qu&apos;après le diplôme&#x202f;: une plus ancienne ne montre jamais qu&apos;un diplômé est injoignable.</translation>
    </message>
    <message>
        <source>Nothing, when it was a call during the training; otherwise correct the date.</source>
        <translation>Rien, si c&apos;était un appel pendant la formation&#x202f;; sinon corrigez la date.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Their CIN differ: %1 and %2. They may be two people.</source>
        <translation>Leurs CIN diffèrent&#x202f;: %1 et %2. Ce sont peut-être deux personnes.</translation>
    </message>
    <message>
        <source>Their Massar codes differ: %1 and %2. They may be two people.</source>
        <translation>Leurs codes Massar diffèrent&#x202f;: %1 et %2. Ce sont peut-être deux personnes.</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped (%1 and %2): choose the right date.</source>
        <translation>Le jour et le mois de naissance sont inversés (%1 et %2)&#x202f;: choisissez la bonne date.</translation>
    </message>
    <message>
        <source>Their birth dates differ: %1 and %2. They may be two people.</source>
        <translation>Leurs dates de naissance diffèrent&#x202f;: %1 et %2. Ce sont peut-être deux personnes.</translation>
    </message>
    <message>
        <source>One is a woman, the other a man. They may be two people.</source>
        <translation>L&apos;une est une femme, l&apos;autre un homme. Ce sont peut-être deux personnes.</translation>
    </message>
    <message>
        <source>Both are enrolled in the cohort “%1”, with different details: both enrolments stay, and one person would count twice there. Correct one of them first, or remove it afterwards.</source>
        <translation>Les deux sont inscrits dans la cohorte «&#x202f;%1&#x202f;», avec des détails différents&#x202f;: les deux inscriptions restent, et une personne y compterait deux fois. Corrigez d&apos;abord l&apos;une d&apos;elles, ou supprimez-la ensuite.</translation>
    </message>
    <message>
        <source>They were in training at the same time, in “%1” and in “%2”.</source>
        <translation>Ils étaient en formation en même temps, dans «&#x202f;%1&#x202f;» et dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A learner can&apos;t be merged with itself.</source>
        <translation>Un apprenant ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>One of the two learners is no longer there: search again.</source>
        <translation>L&apos;un des deux apprenants n&apos;existe plus&#x202f;: relancez la recherche.</translation>
    </message>
    <message>
        <source>Merged with “%1”. %2</source>
        <translation>Fusionné avec «&#x202f;%1&#x202f;». %2</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>Cette fusion a déjà été annulée.</translation>
    </message>
    <message>
        <source>The learner “%1” can&apos;t come back: another one has the same reference or CIN now. Change that one first, or take a later merge back first.</source>
        <translation>L&apos;apprenant «&#x202f;%1&#x202f;» ne peut pas revenir&#x202f;: un autre a maintenant la même référence ou la même CIN. Modifiez d&apos;abord celui-ci, ou annulez d&apos;abord une fusion plus récente.</translation>
    </message>
    <message>
        <source>A table of more than four thousand million rows can&apos;t be shown.</source>
        <translation>Un tableau de plus de quatre milliards de lignes ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>There is too much text in one column to sort it.</source>
        <translation>Une colonne contient trop de texte pour être triée.</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Feuille d&apos;appels</translation>
    </message>
    <message>
        <source>Call sheet · %1 · made on %2 · personal data: keep it locked, destroy it after use</source>
        <translation>Feuille d&apos;appels · %1 · établie le %2 · données personnelles&#x202f;: à garder sous clé et à détruire après usage</translation>
    </message>
    <message>
        <source>Write one of these as the result: %1.</source>
        <translation>Comme résultat, écrivez l&apos;un de ces mots&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 people to call</source>
        <translation>Personnes à appeler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Call sheet with names to “%1” (%2 people)</source>
        <translation>Feuille d&apos;appels avec noms vers «&#x202f;%1&#x202f;» (personnes&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Filled call sheet “%1”</source>
        <translation>Feuille d&apos;appels remplie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s).</source>
        <translation>
            <numerusform>%n paire certaine.</numerusform>
            <numerusform>%n paires certaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s)…</source>
        <translation>
            <numerusform>Fusionner %n paire certaine…</numerusform>
            <numerusform>Fusionner %n paires certaines…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge of “%1” into “%2”</source>
        <translation>Fusion de «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Merge of certain duplicates (%1)</source>
        <translation>Fusion des doublons certains (%1)</translation>
    </message>
    <message>
        <source>Merge of “%1” taken back</source>
        <translation>Fusion de «&#x202f;%1&#x202f;» annulée</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>Appel à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Person in charge of %1 learners</source>
        <translation>Référent, apprenants concernés&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a mapping called “%1” already: choose another name.</source>
        <translation>Il existe déjà une correspondance nommée «&#x202f;%1&#x202f;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The clipboard holds no table: copy the cells in the spreadsheet, with their headings, and paste again.</source>
        <translation>Le presse-papiers ne contient pas de tableau&#x202f;: copiez les cellules dans le tableur, avec leurs en-têtes, et collez de nouveau.</translation>
    </message>
    <message>
        <source>No column goes anywhere: choose at least one field.</source>
        <translation>Aucune colonne n&apos;a de destination&#x202f;: choisissez au moins un champ.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Left as it is because</source>
        <translation>Laissé tel quel parce que</translation>
    </message>
    <message>
        <source>Export of findings with names to “%1” (%2 rows)</source>
        <translation>Exportation des constats avec noms vers «&#x202f;%1&#x202f;» (lignes&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Data quality, “%1”: %2 findings open again</source>
        <translation>Qualité des données, «&#x202f;%1&#x202f;»&#x202f;: constats rouverts&#x202f;: %2</translation>
    </message>
    <message>
        <source>Data quality, “%1”: %2 findings left as they are (%3)</source>
        <translation>Qualité des données, «&#x202f;%1&#x202f;»&#x202f;: constats laissés tels quels&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>To the cohort</source>
        <translation>Vers la cohorte</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>List of cohort %1, with names, to “%2”</source>
        <translation>Liste de la cohorte %1, avec noms, vers «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Organisation “%1” created</source>
        <translation>Organisme «&#x202f;%1&#x202f;» créé</translation>
    </message>
    <message>
        <source>Type the day of graduation, e.g. 30/06/2026.</source>
        <translation>Saisissez le jour du diplôme, p. ex. 30/06/2026.</translation>
    </message>
    <message>
        <source>Graduates noted: %1</source>
        <translation>Diplômés notés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Graduates noted by a filled list: %1</source>
        <translation>Diplômés notés par une liste remplie&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>Put back an earlier value: %1</source>
        <translation>Valeur antérieure rétablie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nobody is observable 6 months after graduation yet.</source>
        <translation>Personne n&apos;est encore observable 6 mois après le diplôme.</translation>
    </message>
    <message>
        <source>Fewer than half answered: counts and bounds only.</source>
        <translation>Moins de la moitié ont répondu&#x202f;: effectifs et bornes seulement.</translation>
    </message>
    <message>
        <source>95% CI %1–%2</source>
        <translation>IC 95&#x202f;% %1–%2</translation>
    </message>
    <message>
        <source>* fewer than 70 % answered: mind the bounds.</source>
        <translation>* moins de 70&#x202f;% ont répondu&#x202f;: tenez compte des bornes.</translation>
    </message>
    <message>
        <source>%1 without information: between %2 and %3</source>
        <translation>%1 sans information&#x202f;: entre %2 et %3</translation>
    </message>
    <message>
        <source>Training in %1, %2: %3</source>
        <translation>Formation dans %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, %2. Evidence: %3.</source>
        <translation>%1, %2. Preuve&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1, %2, last confirmed on %3. Evidence: %4.</source>
        <translation>%1, %2, confirmé en dernier le %3. Preuve&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Contact of %1, %2: %3</source>
        <translation>Contact du %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Graduated on %1</source>
        <translation>Diplômé le %1</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1 months after graduation, %2: %3</source>
        <translation>%1 mois après le diplôme, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Cut-off %1: what comes later doesn&apos;t count yet</source>
        <translation>Arrêté au %1&#x202f;: ce qui suit ne compte pas encore</translation>
    </message>
    <message>
        <source>“%1” stands for nothing in the list; choose from it.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond à rien dans la liste&#x202f;; choisissez-y une valeur.</translation>
    </message>
    <message>
        <source>“%1” may be one of %2 in the list; choose the one that is meant.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner l&apos;une des %2 entrées de la liste&#x202f;; choisissez la bonne.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1&#x202f;: %2 modifié</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>This was typed and not yet saved.</source>
        <translation>Saisie non encore enregistrée.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 h par semaine</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>«&#x202f;%1&#x202f;» de %2</translation>
    </message>
    <message>
        <source>“%1” may be several of “%2”: say which by its code.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner plusieurs entrées de «&#x202f;%2&#x202f;»&#x202f;: précisez laquelle par son code.</translation>
    </message>
    <message>
        <source>“%1” is none of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne figure pas dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This belongs to “%1”: change it there.</source>
        <translation>Cela appartient à «&#x202f;%1&#x202f;»&#x202f;: modifiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: paste again.</source>
        <translation>%1 a été modifié entre-temps&#x202f;: collez à nouveau.</translation>
    </message>
    <message>
        <source>Cells pasted into “%1”: %2</source>
        <translation>Cellules collées dans «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Deleted from “%1”: %2</source>
        <translation>Supprimées de «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is no rule of data quality. The rules: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une règle de qualité des données. Les règles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a cut-off: --on DATE.</source>
        <translation>--%1 exige une date d&apos;arrêté&#x202f;: --on DATE.</translation>
    </message>
    <message>
        <source>Data quality as of %1: %2 to put right, %3 to know.</source>
        <translation>Qualité des données au %1&#x202f;: %2 à corriger, %3 à savoir.</translation>
    </message>
    <message>
        <source>Checks that the file is sound and, with a cut-off, that its data can be trusted.</source>
        <translation>Vérifie que le fichier est intact et, avec une date d&apos;arrêté, que ses données sont fiables.</translation>
    </message>
    <message>
        <source>applies the rules of data quality as of this cut-off</source>
        <translation>applique les règles de qualité des données à cette date d&apos;arrêté</translation>
    </message>
    <message>
        <source>these rules only, e.g. shared_phone</source>
        <translation>ces règles seulement, p. ex. shared_phone</translation>
    </message>
    <message>
        <source>every row with what is the matter</source>
        <translation>chaque ligne avec ce qui ne va pas</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>le résultat au format JSON</translation>
    </message>
    <message>
        <source>--level takes certain, likely or possible, not “%1”.</source>
        <translation>--level accepte certain, likely ou possible, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 learners: %2 certain pairs, %3 likely, %4 possible.</source>
        <translation>%1 apprenants&#x202f;: %2 paires certaines, %3 probables, %4 possibles.</translation>
    </message>
    <message>
        <source>Lists the learners who may stand in the file twice, with the reasons.</source>
        <translation>Liste les apprenants qui figurent peut-être deux fois dans le fichier, avec les raisons.</translation>
    </message>
    <message>
        <source>down to which level of certainty (likely)</source>
        <translation>jusqu&apos;à quel niveau de certitude (likely)</translation>
    </message>
    <message>
        <source>writes the CSV there, not to standard output</source>
        <translation>y écrit le CSV, au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>This province lies in %1, not in the region above.</source>
        <translation>Cette province se trouve dans la région %1, et non dans celle indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>The past is too short to try the forecast on it: take the bands with caution.</source>
        <translation>Le passé est trop court pour y mettre la prévision à l&apos;essai&#x202f;: lisez les bandes avec prudence.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the graduates that then came in %1 of %2 cases (%3%).</source>
        <translation>Mise à l&apos;essai sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre de diplômés observé ensuite dans %1 cas sur %2 (%3&#x202f;%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the graduates that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>ÉCHEC sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre de diplômés observé ensuite dans %1 cas sur %2 (%3&#x202f;%), et non dans 70 à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the insertions that then came in %1 of %2 cases (%3%).</source>
        <translation>Mise à l&apos;essai sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre d&apos;insertions observé ensuite dans %1 cas sur %2 (%3&#x202f;%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the insertions that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>ÉCHEC sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre d&apos;insertions observé ensuite dans %1 cas sur %2 (%3&#x202f;%), et non dans 70 à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Of 100 who are confirmed, %1 graduate, as of late.</source>
        <translation>Sur 100 confirmés, %1 obtiennent leur diplôme, d&apos;après la période récente.</translation>
    </message>
    <message>
        <source>Of 100 graduates, %1 are inserted after 6 months, as of late.</source>
        <translation>Sur 100 diplômés, %1 sont insérés après 6 mois, d&apos;après la période récente.</translation>
    </message>
    <message>
        <source>Regions and operators differ as they did, drawn towards the programme&apos;s rate where they are small.</source>
        <translation>Les régions et les opérateurs diffèrent comme par le passé&#x202f;; les plus petits sont rapprochés du taux du programme.</translation>
    </message>
    <message>
        <source>Half-years to come differ from each other as much as those past.</source>
        <translation>Les semestres à venir diffèrent entre eux autant que les semestres passés.</translation>
    </message>
    <message>
        <source>Too few have graduated yet: half of a month&apos;s class is a guess.</source>
        <translation>Trop peu de diplômés à ce jour&#x202f;: que la moitié des présents soit diplômée chaque mois est une supposition.</translation>
    </message>
    <message>
        <source>Too few are due yet: the rate of insertion is a guess.</source>
        <translation>Trop peu ont atteint l&apos;échéance à ce jour&#x202f;: le taux d&apos;insertion est une supposition.</translation>
    </message>
    <message>
        <source>Supposed: %1 cohorts more in each half-year.</source>
        <translation>Hypothèse&#x202f;: %1 cohortes de plus par semestre.</translation>
    </message>
    <message>
        <source>Supposed: graduation changes by %1 points.</source>
        <translation>Hypothèse&#x202f;: la diplomation varie de %1 points.</translation>
    </message>
    <message>
        <source>Supposed: insertion changes by %1 points.</source>
        <translation>Hypothèse&#x202f;: l&apos;insertion varie de %1 points.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Centré sur</translation>
    </message>
    <message>
        <source>the rate of all</source>
        <translation>le taux d&apos;ensemble</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>l&apos;objectif</translation>
    </message>
    <message>
        <source>Same mix of</source>
        <translation>À composition égale</translation>
    </message>
    <message>
        <source>Track and status at entry</source>
        <translation>Filière et statut à l&apos;entrée</translation>
    </message>
    <message>
        <source>within the limits: chance alone gives such differences</source>
        <translation>dans les limites&#x202f;: le hasard seul produit de tels écarts</translation>
    </message>
    <message>
        <source>below the 95% limit: look closer, one group in forty does by chance</source>
        <translation>sous la limite à 95&#x202f;%&#x202f;: à regarder de plus près, un groupe sur quarante y tombe par hasard</translation>
    </message>
    <message>
        <source>above the 95% limit: look closer, one group in forty does by chance</source>
        <translation>au-dessus de la limite à 95&#x202f;%&#x202f;: à regarder de plus près, un groupe sur quarante y tombe par hasard</translation>
    </message>
    <message>
        <source>below the 99.8% limit: chance hardly explains it</source>
        <translation>sous la limite à 99,8&#x202f;%&#x202f;: le hasard ne l&apos;explique guère</translation>
    </message>
    <message>
        <source>above the 99.8% limit: chance hardly explains it</source>
        <translation>au-dessus de la limite à 99,8&#x202f;%&#x202f;: le hasard ne l&apos;explique guère</translation>
    </message>
    <message>
        <source>limits at n = %1: 95% %2 · 99.8% %3</source>
        <translation>limites à n = %1&#x202f;: 95&#x202f;% %2 · 99,8&#x202f;% %3</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a rate: %n group(s).</source>
        <translation>
            <numerusform>Non tracé, faute de taux&#x202f;: %n groupe.</numerusform>
            <numerusform>Non tracés, faute de taux&#x202f;: %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, for want of a rate: %1.</source>
        <translation>Sans tracé, faute de taux&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Insertion at %1 months %2, against chance</source>
        <translation>Insertion à %1 mois %2, face au hasard</translation>
    </message>
    <message>
        <source>each mark a group · the funnel: how far chance alone leads groups of that size</source>
        <translation>chaque marque est un groupe · l&apos;entonnoir&#x202f;: jusqu&apos;où le hasard seul mène des groupes de cette taille</translation>
    </message>
    <message>
        <source>n, observable graduates</source>
        <translation>n, diplômés observables</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>Limites à 95&#x202f;%</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>Limites à 99,8&#x202f;%</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>outside 95%</source>
        <translation>hors de 95&#x202f;%</translation>
    </message>
    <message>
        <source>outside 99.8%</source>
        <translation>hors de 99,8&#x202f;%</translation>
    </message>
    <message>
        <source>No target rate is set: the funnel stands around the rate of all.</source>
        <translation>Aucun taux n&apos;est fixé comme objectif&#x202f;: l&apos;entonnoir est centré sur le taux d&apos;ensemble.</translation>
    </message>
    <message>
        <source>no group has a rate to show</source>
        <translation>aucun groupe n&apos;a de taux à montrer</translation>
    </message>
    <message>
        <source>Hollow mark: fewer than 70% answered; read the rate with its bounds.</source>
        <translation>Marque creuse&#x202f;: moins de 70&#x202f;% de réponses&#x202f;; lire le taux avec ses bornes.</translation>
    </message>
    <message>
        <source>expected with this mix of people: %1 of %2 (%3)</source>
        <translation>attendus avec cette composition&#x202f;: %1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>gap %1 points (95% CI of the rate: %2 to %3)</source>
        <translation>écart de %1 points (IC 95&#x202f;% du taux&#x202f;: %2 à %3)</translation>
    </message>
    <message>
        <source>with the mix of all: %1 (directly standardised)</source>
        <translation>avec la composition de l&apos;ensemble&#x202f;: %1 (standardisation directe)</translation>
    </message>
    <message>
        <source>Insertion beyond what the mix of people explains, %1</source>
        <translation>Insertion au-delà de ce qu&apos;explique la composition du public, %1</translation>
    </message>
    <message>
        <source>inserted at %1 months less those expected at the rates of all for the same mix (%2) · line: 95% CI</source>
        <translation>insérés à %1 mois moins ceux attendus aux taux d&apos;ensemble, à composition égale (%2) · trait&#x202f;: IC 95&#x202f;%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>moins qu&apos;attendu</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>plus qu&apos;attendu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>%1, at %2 months</source>
        <translation>%1, à %2 mois</translation>
    </message>
    <message>
        <source>answers &lt; 50%: counts only</source>
        <translation>réponses &lt; 50&#x202f;%&#x202f;: effectifs seulement</translation>
    </message>
    <message>
        <source>nobody to count yet</source>
        <translation>personne à compter pour l&apos;instant</translation>
    </message>
    <message>
        <source>%1, out of: %2</source>
        <translation>%1, sur&#x202f;: %2</translation>
    </message>
    <message>
        <source>Any job or self-employment held at %1 months counts, in the trade or not; whatever they came for, all observable graduates are in the denominator.</source>
        <translation>Tout emploi, salarié ou indépendant, occupé à %1 mois compte, dans le métier ou non&#x202f;; quel que soit leur but, tous les diplômés observables sont au dénominateur.</translation>
    </message>
    <message>
        <source>Alternance and ANAPEC insertion contracts count as well.</source>
        <translation>L&apos;alternance et les contrats d&apos;insertion ANAPEC comptent aussi.</translation>
    </message>
    <message>
        <source>Those without information leave the denominator, as if they were like the others.</source>
        <translation>Les personnes sans information quittent le dénominateur, comme si elles ressemblaient aux autres.</translation>
    </message>
    <message>
        <source>Those without information return, all taken for inserted.</source>
        <translation>Les personnes sans information reviennent, toutes considérées comme insérées.</translation>
    </message>
    <message>
        <source>Those without information count no longer; further study counts as a success.</source>
        <translation>Les personnes sans information ne comptent plus&#x202f;; la poursuite d&apos;études compte comme une réussite.</translation>
    </message>
    <message>
        <source>Further study counts no longer; who is neither inserted nor seeking work leaves the denominator.</source>
        <translation>La poursuite d&apos;études ne compte plus&#x202f;; qui n&apos;est ni inséré ni en recherche d&apos;emploi quitte le dénominateur.</translation>
    </message>
    <message>
        <source>Seen at 9 months, one week worked since graduation is enough; those in further study are in the denominator.</source>
        <translation>À 9 mois, il suffit d&apos;avoir travaillé une semaine depuis le diplôme&#x202f;; les personnes en poursuite d&apos;études sont au dénominateur.</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 points de pourcentage</translation>
    </message>
    <message>
        <source>counted %1 → %2, out of %3 → %4</source>
        <translation>comptés %1 → %2, sur %3 → %4</translation>
    </message>
    <message>
        <source>A step stands only between two rates that are shown, so the steps don&apos;t add up here.</source>
        <translation>Une étape ne se place qu&apos;entre deux taux affichés&#x202f;; ici, les étapes ne s&apos;additionnent donc pas.</translation>
    </message>
    <message>
        <source>From %1 to %2 the steps add up to %3 points, differences of the rates as printed: the same people, another question.</source>
        <translation>De %1 à %2, les étapes totalisent %3 points, différences des taux tels qu&apos;affichés&#x202f;: les mêmes personnes, une autre question.</translation>
    </message>
    <message>
        <source>One population, eight insertion rates</source>
        <translation>Une population, huit taux d&apos;insertion</translation>
    </message>
    <message>
        <source>bar: rate by a convention in use · arrow: what the next rule adds (full) or takes (striped)</source>
        <translation>barre&#x202f;: taux selon une convention en usage · flèche&#x202f;: ce que la règle suivante ajoute (plein) ou retire (hachuré)</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>Taux,&#x202f;%</translation>
    </message>
    <message>
        <source>counted/out of</source>
        <translation>comptés/sur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>“%1” is not the code of a figure: a character is missing or mistyped. Compare it with the code on the figure&apos;s card.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas le code d&apos;un chiffre&#x202f;: un caractère manque ou est mal saisi. Comparez-le avec le code de la fiche du chiffre.</translation>
    </message>
    <message>
        <source>The code “%1” was made by a newer version of Jisr. Open it with that version.</source>
        <translation>Le code «&#x202f;%1&#x202f;» a été créé par une version plus récente de Jisr. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another programme, or to an earlier state of this one: it filters by a value of “%2” that this file doesn&apos;t have.</source>
        <translation>Le code «&#x202f;%1&#x202f;» appartient à un autre programme, ou à un état antérieur de celui-ci&#x202f;: il filtre par une valeur de «&#x202f;%2&#x202f;» absente de ce fichier.</translation>
    </message>
    <message>
        <source>The code “%1” no longer says which is meant: %2. Set the filter by hand.</source>
        <translation>Le code «&#x202f;%1&#x202f;» ne permet plus de savoir ce qui est visé&#x202f;: %2. Réglez le filtre à la main.</translation>
    </message>
    <message>
        <source>%1 dirhams</source>
        <translation>%1 dirhams</translation>
    </message>
    <message>
        <source>The counts are not published: too few people could be told apart.</source>
        <translation>Les effectifs ne sont pas publiés&#x202f;: les personnes sont trop peu nombreuses et pourraient être reconnues.</translation>
    </message>
    <message>
        <source>Fewer than half answered: the rate is only known to be at least this.</source>
        <translation>Moins de la moitié ont répondu&#x202f;: on sait seulement que le taux est au moins celui-ci.</translation>
    </message>
    <message>
        <source>Fewer than 70% answered: read the rate with its bounds.</source>
        <translation>Moins de 70&#x202f;% ont répondu&#x202f;: lire le taux avec ses bornes.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4; the counts are not published.</source>
        <translation>%1 au %2 (%3)&#x202f;: %4&#x202f;; les effectifs ne sont pas publiés.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4, for %5 of %6. Counted: %7; out of: %8.</source>
        <translation>%1 au %2 (%3)&#x202f;: %4, soit %5 sur %6. Comptés&#x202f;: %7&#x202f;; sur&#x202f;: %8.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 months</source>
        <translation>%1 à %2 mois</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>par région</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>par opérateur</translation>
    </message>
    <message>
        <source>by track</source>
        <translation>par filière</translation>
    </message>
    <message>
        <source>by half-year of entry</source>
        <translation>par semestre d&apos;entrée</translation>
    </message>
    <message>
        <source>by cohort</source>
        <translation>par cohorte</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>par phase</translation>
    </message>
    <message>
        <source>by mode of training</source>
        <translation>par mode de formation</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>par sexe</translation>
    </message>
    <message>
        <source>by level of education</source>
        <translation>par niveau d&apos;études</translation>
    </message>
    <message>
        <source>by status at entry</source>
        <translation>par statut à l&apos;entrée</translation>
    </message>
    <message>
        <source>by province of residence</source>
        <translation>par province de résidence</translation>
    </message>
    <message>
        <source>Insertion at %1 months %2</source>
        <translation>Insertion à %1 mois %2</translation>
    </message>
    <message>
        <source>Situation at %1 months %2</source>
        <translation>Situation à %1 mois %2</translation>
    </message>
    <message>
        <source>Confirmed learners: where the programme lands</source>
        <translation>Apprenants confirmés&#x202f;: où arrive le programme</translation>
    </message>
    <message>
        <source>Graduates: where the programme lands</source>
        <translation>Diplômés&#x202f;: où arrive le programme</translation>
    </message>
    <message>
        <source>Insertions at 6 months: where the programme lands</source>
        <translation>Insertions à 6 mois&#x202f;: où arrive le programme</translation>
    </message>
    <message>
        <source>%1: about %2; 50%: %3 to %4; 80%: %5 to %6; 95%: %7 to %8</source>
        <translation>%1&#x202f;: environ %2&#x202f;; 50&#x202f;%&#x202f;: %3 à %4&#x202f;; 80&#x202f;%&#x202f;: %5 à %6&#x202f;; 95&#x202f;%&#x202f;: %7 à %8</translation>
    </message>
    <message>
        <source>aim %1 by %2</source>
        <translation>objectif&#x202f;: %1 d&apos;ici le %2</translation>
    </message>
    <message>
        <source>people, cumulated</source>
        <translation>personnes, en cumul</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>middle of the runs</source>
        <translation>médiane des simulations</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Forecasts are not published.</source>
        <translation>Les prévisions ne sont pas publiées.</translation>
    </message>
    <message>
        <source>Nobody has been confirmed yet.</source>
        <translation>Personne n&apos;a encore été confirmé.</translation>
    </message>
    <message>
        <source>%1: %2 observed</source>
        <translation>%1&#x202f;: %2 observés</translation>
    </message>
    <message>
        <source>The chart %1 could not be written: %2</source>
        <translation>Le graphique %1 n&apos;a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>The saved question “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>La question enregistrée «&#x202f;%1&#x202f;» est illisible. Supprimez-la et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Ajouts choisis</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>the insertion rate</source>
        <translation>le taux d&apos;insertion</translation>
    </message>
    <message>
        <source>the number of graduates</source>
        <translation>le nombre de diplômés</translation>
    </message>
    <message>
        <source>the share of unknown situations</source>
        <translation>la part des situations inconnues</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>tiles of one size</source>
        <translation>tuiles de même taille</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>rates and follow-up</source>
        <translation>taux et suivi</translation>
    </message>
    <message>
        <source>people, enrolled to graduated</source>
        <translation>effectifs, des inscrits aux diplômés</translation>
    </message>
    <message>
        <source>unchanged %1</source>
        <translation>inchangé %1</translation>
    </message>
    <message>
        <source>%1 points %2</source>
        <translation>%1 pt %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>sur un an</translation>
    </message>
    <message>
        <source>Situation unknown at %1 months</source>
        <translation>Situation inconnue à %1 mois</translation>
    </message>
    <message>
        <source>Inserted at %1 months</source>
        <translation>Insérés à %1 mois</translation>
    </message>
    <message>
        <source>Graduates: %1</source>
        <translation>Diplômés&#x202f;: %1</translation>
    </message>
    <message>
        <source>due at %1 months: %2</source>
        <translation>à échéance à %1 mois&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 without information</source>
        <translation>%1&#x202f;: %2 sur %3 sans information</translation>
    </message>
    <message>
        <source>Not on the map: %1, %2.</source>
        <translation>Hors carte&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Not on the map: %1, %2 (n = %3).</source>
        <translation>Hors carte&#x202f;: %1, %2 (n = %3).</translation>
    </message>
    <message>
        <source>per cent of the observable graduates</source>
        <translation>en pour cent des diplômés observables</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <source>95% CI, %</source>
        <translation>IC 95&#x202f;%, en&#x202f;%</translation>
    </message>
    <message>
        <source>* answers &lt; 70%: read with the bounds</source>
        <translation>* réponses &lt; 70&#x202f;%&#x202f;: à lire avec les bornes</translation>
    </message>
    <message>
        <source>† answers &lt; 50%: no rate, bounds only</source>
        <translation>† réponses &lt; 50&#x202f;%&#x202f;: pas de taux, bornes seules</translation>
    </message>
    <message>
        <source>c: not published</source>
        <translation>c&#x202f;: non publié</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>observable graduates whose situation is known</source>
        <translation>diplômés observables dont la situation est connue</translation>
    </message>
    <message>
        <source>graduates for less than %1 months</source>
        <translation>diplômés depuis moins de %1 mois</translation>
    </message>
    <message>
        <source>confirmed, their last training in progress</source>
        <translation>confirmés, dernière formation en cours</translation>
    </message>
    <message>
        <source>Progress to the target</source>
        <translation>Part de l&apos;objectif</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>%1 confirmed of the target of %2</source>
        <translation>%1 confirmés sur l&apos;objectif de %2</translation>
    </message>
    <message>
        <source>nothing to be published yet</source>
        <translation>rien à publier pour le moment</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>rien à montrer pour le moment</translation>
    </message>
    <message>
        <source>cut-off at the end of the month</source>
        <translation>arrêté à la fin du mois</translation>
    </message>
    <message>
        <source>Response rate (follow-up coverage)</source>
        <translation>Taux de réponse (couverture du suivi)</translation>
    </message>
    <message>
        <source>In training (at the date)</source>
        <translation>En formation (à la date)</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>Arrêté au %1</translation>
    </message>
    <message>
        <source>Insertion at %1 months, month by month</source>
        <translation>Insertion à %1 mois, mois par mois</translation>
    </message>
    <message>
        <source>Enrolled to graduated, month by month</source>
        <translation>Des inscrits aux diplômés, mois par mois</translation>
    </message>
    <message>
        <source>Each month as this file sees it from the end of that month</source>
        <translation>Chaque mois tel que ce fichier le voit depuis la fin du mois</translation>
    </message>
    <message>
        <source>half-year of entry</source>
        <translation>semestre d&apos;entrée</translation>
    </message>
    <message>
        <source>cohorts, by the date they began</source>
        <translation>cohortes, par date de début</translation>
    </message>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, débutée le %2</translation>
    </message>
    <message>
        <source>Insertion at %1 months by entry cohort</source>
        <translation>Insertion à %1 mois par cohorte d&apos;entrée</translation>
    </message>
    <message>
        <source>In the order of their start; a place without a point has nobody due or too few answers</source>
        <translation>Dans l&apos;ordre de leur début&#x202f;; sans point&#x202f;: personne à échéance ou trop peu de réponses</translation>
    </message>
    <message>
        <source>The program&apos;s map is damaged. Install the program again.</source>
        <translation>La carte du programme est endommagée. Réinstallez l&apos;application.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Each cohort alone</source>
        <translation>Chaque cohorte à part</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>comme observé</translation>
    </message>
    <message>
        <source>10 points less</source>
        <translation>10 points de moins</translation>
    </message>
    <message>
        <source>5 points less</source>
        <translation>5 points de moins</translation>
    </message>
    <message>
        <source>5 points more</source>
        <translation>5 points de plus</translation>
    </message>
    <message>
        <source>10 points more</source>
        <translation>10 points de plus</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>confirmed learners</source>
        <translation>apprenants confirmés</translation>
    </message>
    <message>
        <source>insertions at 6 months</source>
        <translation>insertions à 6 mois</translation>
    </message>
    <message>
        <source>Cohorts in each half-year</source>
        <translation>Cohortes par semestre</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 de plus</translation>
    </message>
    <message>
        <source>5 more</source>
        <translation>5 de plus</translation>
    </message>
    <message>
        <source>10 more</source>
        <translation>10 de plus</translation>
    </message>
    <message>
        <source>20 more</source>
        <translation>20 de plus</translation>
    </message>
    <message>
        <source>%1 months after graduation</source>
        <translation>%1 mois après le diplôme</translation>
    </message>
    <message>
        <source>due: %1 of %2 graduates</source>
        <translation>à échéance&#x202f;: %1 sur %2 diplômés</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>not all graduates are due yet</source>
        <translation>tous les diplômés ne sont pas encore à échéance</translation>
    </message>
    <message>
        <source>Insertion at every horizon, %1</source>
        <translation>Insertion à chaque échéance, %1</translation>
    </message>
    <message>
        <source>per cent of the observable graduates, by months since graduation · compare down a column</source>
        <translation>en pour cent des diplômés observables, par mois depuis le diplôme · comparer dans une colonne</translation>
    </message>
    <message>
        <source>not published cohort by cohort: choose the half-years of entry</source>
        <translation>non publié cohorte par cohorte&#x202f;: choisir les semestres d&apos;entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier cohort(s) not shown: filter, or group by half-year, to see them.</source>
        <translation>
            <numerusform>%n cohorte antérieure non montrée&#x202f;: filtrer, ou regrouper par semestre, pour la voir.</numerusform>
            <numerusform>%n cohortes antérieures non montrées&#x202f;: filtrer, ou regrouper par semestre, pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) not shown: filter to see them.</source>
        <translation>
            <numerusform>%n groupe non montré&#x202f;: filtrer pour le voir.</numerusform>
            <numerusform>%n groupes non montrés&#x202f;: filtrer pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the horizon of the question is published.</source>
        <translation>Seule l&apos;échéance de la question est publiée.</translation>
    </message>
    <message>
        <source>begun by the cut-off; %1 more begin later</source>
        <translation>débutés à la date d&apos;arrêté&#x202f;; %1 autres débutent plus tard</translation>
    </message>
    <message>
        <source>begun by the cut-off</source>
        <translation>débutés à la date d&apos;arrêté</translation>
    </message>
    <message>
        <source>%1 of %2 %3 (%4)</source>
        <translation>%1 sur %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1
%2 of %3 (%4)</source>
        <translation>%1
%2 sur %3 (%4)</translation>
    </message>
    <message>
        <source>Graduated without confirmation</source>
        <translation>Diplômés sans confirmation</translation>
    </message>
    <message>
        <source>Came by transfer from outside this choice</source>
        <translation>Venus par transfert hors de ce choix</translation>
    </message>
    <message>
        <source>Begins later, or began too recently</source>
        <translation>Débute plus tard, ou depuis trop peu</translation>
    </message>
    <message>
        <source>Never came, or left in the first days</source>
        <translation>Jamais venus, ou partis les premiers jours</translation>
    </message>
    <message>
        <source>Graduated outside this choice, after a transfer</source>
        <translation>Diplômés hors de ce choix, après un transfert</translation>
    </message>
    <message>
        <source>Graduated again, counted the first time</source>
        <translation>Diplômés de nouveau, comptés la première fois</translation>
    </message>
    <message>
        <source>Graduated, no graduation date</source>
        <translation>Diplômés, sans date de diplôme</translation>
    </message>
    <message>
        <source>Death, incapacity, military service or detention</source>
        <translation>Décès, incapacité, service militaire ou détention</translation>
    </message>
    <message>
        <source>Transferred, continuation unknown</source>
        <translation>Transférés, suite inconnue</translation>
    </message>
    <message>
        <source>confirmed is who stays for %1 days</source>
        <translation>est confirmé qui reste %1 jours</translation>
    </message>
    <message>
        <source>The flow is not published in the public edition.</source>
        <translation>Le flux n&apos;est pas publié dans l&apos;édition publique.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Situation at %1 months</source>
        <translation>Situation à %1 mois</translation>
    </message>
    <message>
        <source>From graduation to the situation at %1 months</source>
        <translation>Du diplôme à la situation à %1 mois</translation>
    </message>
    <message>
        <source>From admission to the situation at %1 months</source>
        <translation>De l&apos;admission à la situation à %1 mois</translation>
    </message>
    <message>
        <source>counts · %: of the observable graduates</source>
        <translation>effectifs ·&#x202f;%&#x202f;: des diplômés observables</translation>
    </message>
    <message>
        <source>counts · % confirmed: of the enrolments started long enough ago · % of a situation: of the observable graduates</source>
        <translation>effectifs ·&#x202f;% confirmés&#x202f;: des inscriptions débutées depuis assez longtemps ·&#x202f;% d&apos;une situation&#x202f;: des diplômés observables</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share of those it comes from</source>
        <translation>Part de l&apos;origine</translation>
    </message>
    <message>
        <source>The steps before graduation are not published in the public edition.</source>
        <translation>Les étapes avant le diplôme ne sont pas publiées dans l&apos;édition publique.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>Premiers jours</translation>
    </message>
    <message>
        <source>nobody admitted yet</source>
        <translation>personne n&apos;est encore admis</translation>
    </message>
    <message>
        <source>Up to graduation a person counts once a course; from there once, where they graduated.</source>
        <translation>Jusqu&apos;au diplôme, une personne compte une fois par formation&#x202f;; ensuite une seule fois, là où elle a été diplômée.</translation>
    </message>
    <message>
        <source>everybody together</source>
        <translation>tout le monde ensemble</translation>
    </message>
    <message>
        <source>Aalen–Johansen</source>
        <translation>Aalen–Johansen</translation>
    </message>
    <message>
        <source>share inserted since graduation, other outcomes considered (Aalen–Johansen) · band: 95% CI · dotted: the median</source>
        <translation>part insérée depuis le diplôme, compte tenu des autres issues (Aalen–Johansen) · bande&#x202f;: IC 95&#x202f;% · pointillé&#x202f;: médiane</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Curves of groups are not published: choose everybody together.</source>
        <translation>Les courbes par groupe ne sont pas publiées&#x202f;: choisir tout le monde ensemble.</translation>
    </message>
    <message>
        <source>The %1 groups with the most graduates; %2 more are not drawn: filter to see them.</source>
        <translation>Les %1 groupes comptant le plus de diplômés&#x202f;; %2 autres ne sont pas tracés&#x202f;: filtrer pour les voir.</translation>
    </message>
    <message>
        <source>share inserted since graduation (Kaplan–Meier, as if no other outcome could come between)</source>
        <translation>part insérée depuis le diplôme (Kaplan–Meier, comme si aucune autre issue ne pouvait survenir)</translation>
    </message>
    <message>
        <source>Confirmed learners by region: where each lands by %1</source>
        <translation>Apprenants confirmés par région&#x202f;: où chacune arrive d&apos;ici le %1</translation>
    </message>
    <message>
        <source>Graduates by region: where each lands by %1</source>
        <translation>Diplômés par région&#x202f;: où chacune arrive d&apos;ici le %1</translation>
    </message>
    <message>
        <source>Insertions at 6 months by region: where each lands by %1</source>
        <translation>Insertions à 6 mois par région&#x202f;: où chacune arrive d&apos;ici le %1</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4).</source>
        <translation>D&apos;ici le %1, environ %2 (80&#x202f;%&#x202f;: %3 à %4).</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely missed.</source>
        <translation>D&apos;ici le %1, environ %2 (80&#x202f;%&#x202f;: %3 à %4) sur les %5 visés&#x202f;: objectif probablement manqué.</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely reached.</source>
        <translation>D&apos;ici le %1, environ %2 (80&#x202f;%&#x202f;: %3 à %4) sur les %5 visés&#x202f;: objectif probablement atteint.</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: still open.</source>
        <translation>D&apos;ici le %1, environ %2 (80&#x202f;%&#x202f;: %3 à %4) sur les %5 visés&#x202f;: encore ouvert.</translation>
    </message>
    <message>
        <source>Where each region lands</source>
        <translation>Où arrive chaque région</translation>
    </message>
    <message>
        <source>observed by %1</source>
        <translation>observé au %1</translation>
    </message>
    <message>
        <source>middle of the runs, by %1</source>
        <translation>médiane des simulations, d&apos;ici le %1</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>Nothing is aimed at here.</source>
        <translation>Aucun objectif n&apos;est fixé ici.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
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
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Inserted, %</source>
        <translation>Insérés (%)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>95% limits, from</source>
        <translation>Limites à 95&#x202f;%, de</translation>
    </message>
    <message>
        <source>95% limits, to</source>
        <translation>Limites à 95&#x202f;%, à</translation>
    </message>
    <message>
        <source>99.8% limits, from</source>
        <translation>Limites à 99,8&#x202f;%, de</translation>
    </message>
    <message>
        <source>99.8% limits, to</source>
        <translation>Limites à 99,8&#x202f;%, à</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>Face au hasard</translation>
    </message>
    <message>
        <source>Gap, points</source>
        <translation>Écart, points</translation>
    </message>
    <message>
        <source>Rate with the mix of all</source>
        <translation>Taux avec la composition de l&apos;ensemble</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>Ce que change la règle</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>The sealed facts can&apos;t be read: they are damaged.</source>
        <translation>Les faits scellés sont illisibles&#x202f;: ils sont endommagés.</translation>
    </message>
    <message>
        <source>A text of the seal can&apos;t be read: it was changed.</source>
        <translation>Un texte du scellé est illisible&#x202f;: il a été modifié.</translation>
    </message>
    <message>
        <source>Merged as one person</source>
        <translation>Fusionnés en une personne</translation>
    </message>
    <message>
        <source>Parameters of the rule set</source>
        <translation>Paramètres de la règle</translation>
    </message>
    <message>
        <source>Newly due</source>
        <translation>Nouvellement observables</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>Saisis tardivement</translation>
    </message>
    <message>
        <source>Jobs that had ended</source>
        <translation>Emplois terminés</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nouvelles preuves</translation>
    </message>
    <message>
        <source>Settled by time</source>
        <translation>Fixés avec le temps</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>found to be one person with somebody else in the file</source>
        <translation>reconnus comme une même personne avec une autre du fichier</translation>
    </message>
    <message>
        <source>the same facts, counted with other parameters</source>
        <translation>les mêmes faits, comptés avec d&apos;autres paramètres</translation>
    </message>
    <message>
        <source>their horizon came between the two cut-offs</source>
        <translation>leur échéance est tombée entre les deux arrêtés</translation>
    </message>
    <message>
        <source>due already, but their graduation was not yet in the file</source>
        <translation>déjà observables, mais leur diplôme n&apos;était pas encore dans le fichier</translation>
    </message>
    <message>
        <source>a job is now known to have ended before the horizon</source>
        <translation>on sait désormais qu&apos;un emploi a pris fin avant l&apos;échéance</translation>
    </message>
    <message>
        <source>situations heard of since, nothing known was changed</source>
        <translation>situations connues depuis, rien de connu n&apos;a été modifié</translation>
    </message>
    <message>
        <source>the same facts; statuses without a date are believed since</source>
        <translation>les mêmes faits&#x202f;; des statuts sans date sont désormais retenus</translation>
    </message>
    <message>
        <source>dates, situations or cohorts corrected, rows removed</source>
        <translation>dates, situations ou cohortes corrigées, lignes retirées</translation>
    </message>
    <message>
        <source>Comparing with the last sealed report</source>
        <translation>Comparaison avec le dernier rapport scellé</translation>
    </message>
    <message>
        <source>%1: the change since the report %2 (cut-off %3) is not published, because it would tell of a few people.</source>
        <translation>%1&#x202f;: l&apos;évolution depuis le rapport %2 (arrêté au %3) n&apos;est pas publiée, car elle en dirait trop sur quelques personnes.</translation>
    </message>
    <message>
        <source>%1: %7 (%8 of %9), the same people as in the report %6 of %5 (%2, %3 of %4).</source>
        <translation>%1&#x202f;: %7 (%8 sur %9), les mêmes personnes que dans le rapport %6 du %5 (%2, %3 sur %4).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The table says why, person by person; its rows add up to the change.</source>
        <translation>%1&#x202f;: de %2 (%3 sur %4) dans le rapport %6 du %5 à %7 (%8 sur %9). Le tableau dit pourquoi, personne par personne&#x202f;; ses lignes s&apos;additionnent exactement.</translation>
    </message>
    <message>
        <source>%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The causes are not published, because they would tell of a few people.</source>
        <translation>%1&#x202f;: de %2 (%3 sur %4) dans le rapport %6 du %5 à %7 (%8 sur %9). Les causes ne sont pas publiées, car elles en diraient trop sur quelques personnes.</translation>
    </message>
    <message>
        <source>Why the rate is another than in the last sealed report</source>
        <translation>Pourquoi le taux diffère de celui du dernier rapport scellé</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>Observables</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Rapport %1 du %2</translation>
    </message>
    <message>
        <source>This report, %1</source>
        <translation>Ce rapport, %1</translation>
    </message>
    <message>
        <source>Each person stands under one cause. The rate is that after the row. %1.</source>
        <translation>Chaque personne figure sous une seule cause. Le taux est celui après la ligne. %1.</translation>
    </message>
    <message>
        <source>Two people of this file have one pseudonym; the report can&apos;t be sealed.</source>
        <translation>Deux personnes de ce fichier ont le même pseudonyme&#x202f;; le rapport ne peut pas être scellé.</translation>
    </message>
    <message>
        <source>The sealed facts were written by a newer version of Jisr. Verify the file with that version.</source>
        <translation>Les faits scellés ont été écrits par une version plus récente de Jisr. Vérifiez le fichier avec cette version.</translation>
    </message>
    <message>
        <source>A correction needs its reason: readers of the first report will ask for it.</source>
        <translation>Une correction demande son motif&#x202f;: les lecteurs du premier rapport le demanderont.</translation>
    </message>
    <message>
        <source>This file has no sealed report “%1” to be corrected.</source>
        <translation>Ce fichier n&apos;a pas de rapport scellé «&#x202f;%1&#x202f;» à corriger.</translation>
    </message>
    <message>
        <source>Sealed report %1</source>
        <translation>Rapport scellé %1</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>Scellement des chiffres</translation>
    </message>
    <message>
        <source>Sealing the facts</source>
        <translation>Scellement des faits</translation>
    </message>
    <message>
        <source>Another report was sealed in the meantime; nothing was sealed. Make the report again.</source>
        <translation>Un autre rapport a été scellé entre-temps&#x202f;; rien n&apos;a été scellé. Refaites le rapport.</translation>
    </message>
    <message>
        <source>the kind of report</source>
        <translation>le type de rapport</translation>
    </message>
    <message>
        <source>the edition</source>
        <translation>l&apos;édition</translation>
    </message>
    <message>
        <source>the cut-off</source>
        <translation>l&apos;arrêté</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>le filtre</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ce qui était demandé</translation>
    </message>
    <message>
        <source>the parameters of the rule set</source>
        <translation>les paramètres de la règle</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>les chiffres</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>les faits</translation>
    </message>
    <message>
        <source>which report it corrects</source>
        <translation>le rapport qu&apos;il corrige</translation>
    </message>
    <message>
        <source>the reason of the correction</source>
        <translation>le motif de la correction</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>the state of the file</source>
        <translation>l&apos;état du fichier</translation>
    </message>
    <message>
        <source>the note in the journal</source>
        <translation>la note au journal</translation>
    </message>
    <message>
        <source>who sealed it</source>
        <translation>qui l&apos;a scellé</translation>
    </message>
    <message>
        <source>when it was sealed</source>
        <translation>quand il a été scellé</translation>
    </message>
    <message>
        <source>Report %1 was changed since it was sealed: %2.</source>
        <translation>Le rapport %1 a été modifié depuis qu&apos;il a été scellé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Report %1: its code doesn&apos;t follow from its list of SHA-256 sums and from the report before it; one of them was rewritten.</source>
        <translation>Rapport %1&#x202f;: son code ne découle pas de sa liste d&apos;empreintes SHA-256 et du rapport précédent&#x202f;; l&apos;un d&apos;eux a été réécrit.</translation>
    </message>
    <message>
        <source>Report %1: its hash doesn&apos;t follow from its list of SHA-256 sums and from the report before it.</source>
        <translation>Rapport %1&#x202f;: son empreinte ne découle pas de sa liste d&apos;empreintes SHA-256 et du rapport précédent.</translation>
    </message>
    <message>
        <source>Report %1: the kept file “%2” was not sealed under this name, size and SHA-256.</source>
        <translation>Rapport %1&#x202f;: le fichier conservé «&#x202f;%2&#x202f;» n&apos;a pas été scellé sous ce nom, cette taille et cette empreinte SHA-256.</translation>
    </message>
    <message>
        <source>Report %1: the file “%2” was taken out on %3 because the law on personal data asks for it; its SHA-256 stays.</source>
        <translation>Rapport %1&#x202f;: le fichier «&#x202f;%2&#x202f;» a été retiré le %3, comme la loi sur les données personnelles le demande&#x202f;; son empreinte SHA-256 reste.</translation>
    </message>
    <message>
        <source>Report %1: the kept file “%2” was changed; it isn&apos;t the one that was handed out.</source>
        <translation>Rapport %1&#x202f;: le fichier conservé «&#x202f;%2&#x202f;» a été modifié&#x202f;; ce n&apos;est pas celui qui a été remis.</translation>
    </message>
    <message>
        <source>Report %1: %2 of the files that were sealed are missing.</source>
        <translation>Rapport %1&#x202f;: %2 des fichiers scellés manquent.</translation>
    </message>
    <message>
        <source>Report %1: its figures are of another cut-off or filter than it says.</source>
        <translation>Rapport %1&#x202f;: ses chiffres sont d&apos;un autre arrêté ou d&apos;un autre filtre que ceux indiqués.</translation>
    </message>
    <message>
        <source>Report %1: %2 figures in all don&apos;t follow from its facts.</source>
        <translation>Rapport %1&#x202f;: %2 chiffres au total ne découlent pas de ses faits.</translation>
    </message>
    <message>
        <source>Report %1 can&apos;t be counted again: %2</source>
        <translation>Le rapport %1 ne peut pas être recompté&#x202f;: %2</translation>
    </message>
    <message>
        <source>Report %1: %2 says %3; counted again from its facts it is %4.</source>
        <translation>Rapport %1&#x202f;: %2 dit %3&#x202f;; recompté d&apos;après ses faits, c&apos;est %4.</translation>
    </message>
    <message>
        <source>Report %1 is the first of this file and doesn&apos;t begin its chain: a report before it was taken out, or it comes from another file.</source>
        <translation>Le rapport %1 est le premier de ce fichier et ne commence pas sa chaîne&#x202f;: un rapport précédent a été retiré, ou il vient d&apos;un autre fichier.</translation>
    </message>
    <message>
        <source>Report %1 doesn&apos;t follow report %2: one between them was taken out, or one of the two was rewritten.</source>
        <translation>Le rapport %1 ne suit pas le rapport %2&#x202f;: un rapport entre eux a été retiré, ou l&apos;un des deux a été réécrit.</translation>
    </message>
    <message>
        <source>Report %1: the journal has no note of its sealing.</source>
        <translation>Rapport %1&#x202f;: le journal n&apos;a pas de note de son scellement.</translation>
    </message>
    <message>
        <source>The journal says that report %1 was sealed; its seal is gone.</source>
        <translation>Le journal dit que le rapport %1 a été scellé&#x202f;; son scellé a disparu.</translation>
    </message>
    <message>
        <source>Verifying the seals</source>
        <translation>Vérification des scellés</translation>
    </message>
    <message>
        <source>Report %1 corrects report %2: %3</source>
        <translation>Le rapport %1 corrige le rapport %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>“%1” is no code of a sealed report: it has 12 letters and digits, such as 7K2M-QX4T-B0RD.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas le code d&apos;un rapport scellé&#x202f;: il a 12 lettres et chiffres, comme 7K2M-QX4T-B0RD.</translation>
    </message>
    <message>
        <source>No report of this file has the code %1: the report was sealed in another file, or the seals of this file were rewritten after it was printed.</source>
        <translation>Aucun rapport de ce fichier n&apos;a le code %1&#x202f;: le rapport a été scellé dans un autre fichier, ou les scellés de ce fichier ont été réécrits après son impression.</translation>
    </message>
    <message>
        <source>Against chance: without a rate to show, nothing can be said.</source>
        <translation>Face au hasard&#x202f;: sans taux à montrer, rien ne peut être dit.</translation>
    </message>
    <message>
        <source>The cohort</source>
        <translation>La cohorte</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Places filled</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Rules of data quality and what breaks them</source>
        <translation>Règles de qualité des données et ce qui les enfreint</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c&apos;est important</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Over the whole file, whatever the choice of people: each rule with what it found on the cut-off date. A finding may be right as it stands; then somebody has acknowledged it with a reason.</source>
        <translation>Sur tout le fichier, quel que soit le choix de personnes&#x202f;: chaque règle avec ce qu&apos;elle a relevé à la date d&apos;arrêté. Un constat peut être juste tel quel&#x202f;; quelqu&apos;un l&apos;a alors accepté avec une raison.</translation>
    </message>
    <message>
        <source>Confirmed learners</source>
        <translation>Apprenants confirmés</translation>
    </message>
    <message>
        <source>Insertions at 6 months</source>
        <translation>Insertions à 6 mois</translation>
    </message>
    <message>
        <source>What is aimed at and what is reached</source>
        <translation>Ce qui est visé et ce qui est atteint</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Aimed at, cumulated</source>
        <translation>Visé, cumulé</translation>
    </message>
    <message>
        <source>Reached by then or by the cut-off</source>
        <translation>Atteint à cette date ou à l&apos;arrêté</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>No target is recorded for this choice of people.</source>
        <translation>Aucun objectif n&apos;est enregistré pour ce choix de personnes.</translation>
    </message>
    <message>
        <source>Every institution counts insertion by its own rule. The same people counted by each of them: a figure of another programme may only be set beside the one of its own rule.</source>
        <translation>Chaque institution compte l&apos;insertion selon sa propre règle. Les mêmes personnes comptées selon chacune&#x202f;: le chiffre d&apos;un autre programme ne se place qu&apos;à côté de celui de sa propre règle.</translation>
    </message>
    <message>
        <source>The situation of all %1 observable graduates is known.</source>
        <translation>La situation des %1 diplômés observables est connue pour tous.</translation>
    </message>
    <message>
        <source>Of %1 of the %2 observable graduates nothing is known at %3 months.</source>
        <translation>De %1 des %2 diplômés observables, rien n&apos;est connu à %3 mois.</translation>
    </message>
    <message>
        <source>Nobody can be observed at %1 months yet.</source>
        <translation>Personne n&apos;est encore observable à %1 mois.</translation>
    </message>
    <message>
        <source>How many gave no news is not published: they are too few.</source>
        <translation>Le nombre de personnes sans nouvelles n&apos;est pas publié&#x202f;: elles sont trop peu nombreuses.</translation>
    </message>
    <message>
        <source>%1 graduates have not reached %2 months and are in no rate yet.</source>
        <translation>%1 diplômés n&apos;ont pas atteint %2 mois et n&apos;entrent encore dans aucun taux.</translation>
    </message>
    <message>
        <source>What is not known. %1</source>
        <translation>Ce qu&apos;on ne sait pas. %1</translation>
    </message>
    <message>
        <source>This annex says how each figure is counted, so that whoever has only this paper can count one again from its tables.</source>
        <translation>Cette annexe dit comment chaque chiffre est compté, pour que celui qui n&apos;a que ce document puisse en recompter un à partir de ses tableaux.</translation>
    </message>
    <message>
        <source>At %1 months the situation of %2 of the %3 observable graduates is known (%4).</source>
        <translation>À %1 mois, la situation de %2 des %3 diplômés observables est connue (%4).</translation>
    </message>
    <message>
        <source>%1 of the %2 rules of data quality find something.</source>
        <translation>%1 des %2 règles de qualité des données relèvent quelque chose.</translation>
    </message>
    <message>
        <source>%1 of the %2 rules of data quality find something: %3 findings, and %4 that were acknowledged.</source>
        <translation>%1 des %2 règles de qualité des données relèvent quelque chose&#x202f;: %3 constats, et %4 acceptés.</translation>
    </message>
    <message>
        <source>Nobody to observe yet: %1.</source>
        <translation>Personne à observer pour l&apos;instant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not published, to protect the few people concerned: %1.</source>
        <translation>Non publié, pour protéger les quelques personnes concernées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Fewer than %2 observable graduates, where chance decides: %1.</source>
        <translation>Moins de %2 diplômés observables, où le hasard décide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Fewer than half answered, only bounds are given: %1.</source>
        <translation>Moins de la moitié de réponses, seules les bornes sont données&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Fewer than 70% answered, to be read with the bounds: %1.</source>
        <translation>Moins de 70&#x202f;% de réponses, à lire avec les bornes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Every rate is its count divided by n, both printed beside it, in per cent with one decimal, half up.</source>
        <translation>Chaque taux est son effectif divisé par n, tous deux imprimés à côté, en pour cent avec une décimale, arrondi au demi supérieur.</translation>
    </message>
    <message>
        <source>The insertion rate of the whole: %1.</source>
        <translation>Le taux d&apos;insertion de l&apos;ensemble&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its 95% interval (Wilson), with x the count and z = %1, is %2; here: %3.</source>
        <translation>Son intervalle à 95&#x202f;% (Wilson), avec x l&apos;effectif et z = %1, est %2&#x202f;; ici&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Its upper bound counts those without information as inserted: %1.</source>
        <translation>Sa borne haute compte comme insérées les personnes sans information&#x202f;: %1.</translation>
    </message>
    <message>
        <source>How to check a figure</source>
        <translation>Comment vérifier un chiffre</translation>
    </message>
    <message>
        <source>The short code beside a figure leads back to it, to its definition and to the people counted: in Jisr, on the file that the report was made from, type it after Ctrl+K.</source>
        <translation>Le code court à côté d&apos;un chiffre y ramène, ainsi qu&apos;à sa définition et aux personnes comptées&#x202f;: dans Jisr, sur le fichier d&apos;où vient le rapport, tapez-le après Ctrl+K.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Compared with all</source>
        <translation>Comparé à l&apos;ensemble</translation>
    </message>
    <message>
        <source>From entry to insertion</source>
        <translation>De l&apos;entrée à l&apos;insertion</translation>
    </message>
    <message>
        <source>Results at each horizon</source>
        <translation>Résultats à chaque horizon</translation>
    </message>
    <message>
        <source>Results by track</source>
        <translation>Résultats par parcours</translation>
    </message>
    <message>
        <source>Results by profile</source>
        <translation>Résultats par profil</translation>
    </message>
    <message>
        <source>The same people, other definitions</source>
        <translation>Les mêmes personnes, d&apos;autres définitions</translation>
    </message>
    <message>
        <source>Targets and trajectory</source>
        <translation>Objectifs et trajectoire</translation>
    </message>
    <message>
        <source>Follow-up coverage</source>
        <translation>Couverture du suivi</translation>
    </message>
    <message>
        <source>National report</source>
        <translation>Rapport national</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation>Rapport régional</translation>
    </message>
    <message>
        <source>Regional report: %1</source>
        <translation>Rapport régional&#x202f;: %1</translation>
    </message>
    <message>
        <source>Operator scorecard</source>
        <translation>Fiche d&apos;opérateur</translation>
    </message>
    <message>
        <source>Operator scorecard: %1</source>
        <translation>Fiche d&apos;opérateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cohort sheet</source>
        <translation>Fiche de cohorte</translation>
    </message>
    <message>
        <source>Cohort sheet: %1</source>
        <translation>Fiche de cohorte&#x202f;: %1</translation>
    </message>
    <message>
        <source>Track report</source>
        <translation>Rapport de parcours</translation>
    </message>
    <message>
        <source>Track report: %1</source>
        <translation>Rapport de parcours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Follow-up coverage report</source>
        <translation>Rapport de couverture du suivi</translation>
    </message>
    <message>
        <source>Data-quality annex</source>
        <translation>Annexe qualité des données</translation>
    </message>
    <message>
        <source>Methodology annex</source>
        <translation>Annexe méthodologique</translation>
    </message>
    <message>
        <source>Internal edition, not for publication</source>
        <translation>Édition interne, à ne pas publier</translation>
    </message>
    <message>
        <source>This programme has no “%2” under %1. Choose one that it has, or record it first.</source>
        <translation>Ce programme n&apos;a pas de «&#x202f;%2&#x202f;» sous %1. Choisissez-en un qu&apos;il a, ou enregistrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>No figure is counted at %1 months; the horizons are %2.</source>
        <translation>Aucun chiffre n&apos;est compté à %1 mois&#x202f;; les horizons sont %2.</translation>
    </message>
    <message>
        <source>There is no kind of report “%1”; there are: %2.</source>
        <translation>Il n&apos;y a pas de type de rapport «&#x202f;%1&#x202f;»&#x202f;; il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A report of the kind “%1” has no chapter “%2”; it has: %3.</source>
        <translation>Un rapport de type «&#x202f;%1&#x202f;» n&apos;a pas de chapitre «&#x202f;%2&#x202f;»&#x202f;; il a&#x202f;: %3.</translation>
    </message>
    <message>
        <source>A report of the kind “%1” is about exactly one of these: %2. Choose one, with the filter %3=CODE.</source>
        <translation>Un rapport de type «&#x202f;%1&#x202f;» porte sur exactement un de ces éléments&#x202f;: %2. Choisissez-en un, avec le filtre %3=CODE.</translation>
    </message>
    <message>
        <source>The cut-off is missing: the date as of which is counted.</source>
        <translation>Il manque l&apos;arrêté&#x202f;: la date à laquelle on compte.</translation>
    </message>
    <message>
        <source>The comparison must lie before the cut-off, %1. Choose an earlier date.</source>
        <translation>La comparaison doit précéder l&apos;arrêté, %1. Choisissez une date antérieure.</translation>
    </message>
    <message>
        <source>The second language is the first one. Choose another, or none.</source>
        <translation>La seconde langue est la première. Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>Since the last sealed report</source>
        <translation>Depuis le dernier rapport scellé</translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation>Résultats %1</translation>
    </message>
    <message>
        <source>Confirmation and graduation %1</source>
        <translation>Confirmation et diplomation %1</translation>
    </message>
    <message>
        <source>Begun long enough ago (n)</source>
        <translation>Débutés depuis assez longtemps (n)</translation>
    </message>
    <message>
        <source>Planned end past (n)</source>
        <translation>Fin prévue passée (n)</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Suivi %1</translation>
    </message>
    <message>
        <source>Situation known</source>
        <translation>Situation connue</translation>
    </message>
    <message>
        <source>≤, ≥: on 20 to 49 people only this limit is published.</source>
        <translation>≤, ≥&#x202f;: de 20 à 49 personnes, seule cette limite est publiée.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>short code of the row&apos;s figure, to be typed into Jisr&apos;s search</source>
        <translation>code court du chiffre de la ligne, à taper dans la recherche de Jisr</translation>
    </message>
    <message>
        <source>whole number of people or records; c: hidden</source>
        <translation>nombre entier de personnes ou d&apos;enregistrements&#x202f;; c&#x202f;: masqué</translation>
    </message>
    <message>
        <source>proportion from 0 to 1; c: hidden; –: nobody</source>
        <translation>proportion de 0 à 1&#x202f;; c&#x202f;: masqué&#x202f;; –&#x202f;: personne</translation>
    </message>
    <message>
        <source>dirhams a month</source>
        <translation>dirhams par mois</translation>
    </message>
    <message>
        <source>number with decimal point</source>
        <translation>nombre avec point décimal</translation>
    </message>
    <message>
        <source>date as yyyy-MM-dd</source>
        <translation>date au format aaaa-MM-jj</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sealed under</source>
        <translation>Scellé sous</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>Dictionnaire des données</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu&apos;elle contient</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation>À propos de ces chiffres</translation>
    </message>
    <message>
        <source>Out of (n)</source>
        <translation>Sur (n)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figures of the whole, at %1 months</source>
        <translation>Chiffres de l&apos;ensemble, à %1 mois</translation>
    </message>
    <message>
        <source>The same people by other conventions</source>
        <translation>Les mêmes personnes selon d&apos;autres conventions</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>Beside everybody together</source>
        <translation>À côté de l&apos;ensemble</translation>
    </message>
    <message>
        <source>Results at each horizon, as far as it is due</source>
        <translation>Résultats à chaque horizon, dans la mesure où il est échu</translation>
    </message>
    <message>
        <source>confirmed courses (the learner came and stayed at least %2 days) whose planned end lies at least %3 days before the cut-off. Left out: death, incapacity, military service, detention, and courses without a planned end.</source>
        <translation>parcours confirmés (l&apos;apprenant est venu et resté au moins %2 jours) dont la fin prévue précède l&apos;arrêté d&apos;au moins %3 jours. Sont exclus&#x202f;: décès, incapacité, service militaire, détention, et parcours sans fin prévue.</translation>
    </message>
    <message>
        <source>observable graduates: those for whom %1 months have passed since graduation, each person once. Who gives no news stays in; the deceased, the incapacitated and those in military service are left out.</source>
        <translation>diplômés observables&#x202f;: ceux dont le diplôme date d&apos;au moins %1 mois, chaque personne une fois. Qui ne donne pas de nouvelles y reste&#x202f;; les décédés, les personnes en incapacité et au service militaire sont exclus.</translation>
    </message>
    <message>
        <source>employed, self-employed, in alternance or on an ANAPEC insertion contract on the day %1 months after graduation. An internship is not counted.</source>
        <translation>en emploi, à leur compte, en alternance ou en contrat d&apos;insertion ANAPEC le jour des %1 mois après le diplôme. Un stage ne compte pas.</translation>
    </message>
    <message>
        <source>graduates who were inserted on that day (employed, self-employed, in alternance or on an ANAPEC insertion contract); nobody else.</source>
        <translation>diplômés insérés ce jour-là (en emploi, à leur compte, en alternance ou en contrat d&apos;insertion ANAPEC)&#x202f;; personne d&apos;autre.</translation>
    </message>
    <message>
        <source>courses whose learner came and stayed at least %2 days. After a transfer it is still the same course.</source>
        <translation>parcours dont l&apos;apprenant est venu et resté au moins %2 jours. Après un transfert, c&apos;est toujours le même parcours.</translation>
    </message>
    <message>
        <source>courses that ended with graduation, early or late.</source>
        <translation>parcours terminés par le diplôme, tôt ou tard.</translation>
    </message>
    <message>
        <source>courses that ended with graduation, at most %4 days after the planned end.</source>
        <translation>parcours terminés par le diplôme, au plus %4 jours après la fin prévue.</translation>
    </message>
    <message>
        <source>courses given up; also where nobody came to the continuation after a transfer.</source>
        <translation>parcours abandonnés&#x202f;; aussi ceux où, après un transfert, personne n&apos;est venu à la suite.</translation>
    </message>
    <message>
        <source>courses followed to their end without success.</source>
        <translation>parcours suivis jusqu&apos;au bout sans succès.</translation>
    </message>
    <message>
        <source>courses that still go on after their planned end, and transfers that nothing followed.</source>
        <translation>parcours qui continuent après leur fin prévue, et transferts que rien n&apos;a suivis.</translation>
    </message>
    <message>
        <source>employed, self-employed, in alternance or on an ANAPEC insertion contract on the cut-off date itself. An internship is not counted.</source>
        <translation>en emploi, à leur compte, en alternance ou en contrat d&apos;insertion ANAPEC à la date d&apos;arrêté même. Un stage ne compte pas.</translation>
    </message>
    <message>
        <source>graduates for whom %1 months have passed since graduation by the cut-off.</source>
        <translation>diplômés dont le diplôme date d&apos;au moins %1 mois à l&apos;arrêté.</translation>
    </message>
    <message>
        <source>deceased, incapacitated or in military service on the day %1 months after graduation: neither a success nor a failure.</source>
        <translation>décédés, en incapacité ou au service militaire le jour des %1 mois après le diplôme&#x202f;: ni un succès, ni un échec.</translation>
    </message>
    <message>
        <source>employed or self-employed on the day %1 months after graduation. Alternance and ANAPEC insertion contracts are not counted.</source>
        <translation>en emploi ou à leur compte le jour des %1 mois après le diplôme. L&apos;alternance et les contrats d&apos;insertion ANAPEC ne comptent pas.</translation>
    </message>
    <message>
        <source>inserted on the day %1 months after graduation, and everybody who gives no news, as if all of them had found work: the most that the insertion rate can be.</source>
        <translation>insérés le jour des %1 mois après le diplôme, et tous ceux qui ne donnent pas de nouvelles, comme s&apos;ils avaient tous trouvé du travail&#x202f;: le plus que le taux d&apos;insertion puisse être.</translation>
    </message>
    <message>
        <source>inserted or in further study on the day %1 months after graduation.</source>
        <translation>insérés ou en poursuite d&apos;études le jour des %1 mois après le diplôme.</translation>
    </message>
    <message>
        <source>in alternance on the day %1 months after graduation.</source>
        <translation>en alternance le jour des %1 mois après le diplôme.</translation>
    </message>
    <message>
        <source>on an ANAPEC insertion contract on the day %1 months after graduation: by law a traineeship, not a job.</source>
        <translation>en contrat d&apos;insertion ANAPEC le jour des %1 mois après le diplôme&#x202f;: un stage selon la loi, non un emploi.</translation>
    </message>
    <message>
        <source>in further study on the day %1 months after graduation, or again in a course of the programme, and not inserted.</source>
        <translation>en poursuite d&apos;études le jour des %1 mois après le diplôme, ou de nouveau dans un parcours du programme, et non insérés.</translation>
    </message>
    <message>
        <source>in an internship, paid or not, on the day %1 months after graduation, and neither inserted nor in study.</source>
        <translation>en stage, rémunéré ou non, le jour des %1 mois après le diplôme, et ni insérés ni en études.</translation>
    </message>
    <message>
        <source>looking for work on the day %1 months after graduation.</source>
        <translation>en recherche d&apos;emploi le jour des %1 mois après le diplôme.</translation>
    </message>
    <message>
        <source>neither at work nor looking for it on the day %1 months after graduation.</source>
        <translation>ni au travail ni en recherche le jour des %1 mois après le diplôme.</translation>
    </message>
    <message>
        <source>without news of the day %1 months after graduation: an answer holds for %5 days, hearsay never counts.</source>
        <translation>sans nouvelles du jour des %1 mois après le diplôme&#x202f;: une réponse vaut %5 jours, un ouï-dire ne compte jamais.</translation>
    </message>
    <message>
        <source>without news, although tried in vain on %6 days or more.</source>
        <translation>sans nouvelles, bien qu&apos;on ait essayé en vain %6 jours ou plus.</translation>
    </message>
    <message>
        <source>without news, and tried in vain on fewer than %6 days: it is for the team to ask.</source>
        <translation>sans nouvelles, essayés en vain moins de %6 jours&#x202f;: à l&apos;équipe de demander.</translation>
    </message>
    <message>
        <source>with a known situation on the day %1 months after graduation, whatever it is.</source>
        <translation>dont on connaît la situation le jour des %1 mois après le diplôme, quelle qu&apos;elle soit.</translation>
    </message>
    <message>
        <source>with a situation proved by a document, or by the employer or a recruiter in writing, not by their own word alone.</source>
        <translation>dont la situation est prouvée par un document, ou par écrit de l&apos;employeur ou d&apos;un recruteur, pas seulement par leur parole.</translation>
    </message>
    <message>
        <source>on a contract without an end date, or self-employed.</source>
        <translation>en contrat sans date de fin, ou à leur compte.</translation>
    </message>
    <message>
        <source>at work in the trade they were trained for.</source>
        <translation>au travail dans le métier appris.</translation>
    </message>
    <message>
        <source>at work %7 hours a week or more.</source>
        <translation>au travail %7 heures par semaine ou plus.</translation>
    </message>
    <message>
        <source>at work in the region where their cohort was trained.</source>
        <translation>au travail dans la région où leur cohorte a été formée.</translation>
    </message>
    <message>
        <source>at work outside Morocco.</source>
        <translation>au travail hors du Maroc.</translation>
    </message>
    <message>
        <source>inserted for at least a week at some time in the 9 months after graduation, even if no longer.</source>
        <translation>insérés au moins une semaine à un moment quelconque des 9 mois après le diplôme, même s&apos;ils ne le sont plus.</translation>
    </message>
    <message>
        <source>inserted at 3 months, and again at 6 months.</source>
        <translation>insérés à 3 mois, et de nouveau à 6 mois.</translation>
    </message>
    <message>
        <source>inserted at 6 months, and again at 12 months.</source>
        <translation>insérés à 6 mois, et de nouveau à 12 mois.</translation>
    </message>
    <message>
        <source>inserted 6 months after graduation; for those who didn&apos;t graduate, 6 months after the planned end.</source>
        <translation>insérés 6 mois après le diplôme&#x202f;; pour qui n&apos;a pas été diplômé, 6 mois après la fin prévue.</translation>
    </message>
    <message>
        <source>new work in the trade, also alternance, an ANAPEC insertion contract or a paid internship, begun within 180 days of graduation.</source>
        <translation>un nouveau travail dans le métier, y compris alternance, contrat d&apos;insertion ANAPEC ou stage rémunéré, commencé dans les 180 jours après le diplôme.</translation>
    </message>
    <message>
        <source>new work in the trade, also alternance, an ANAPEC insertion contract or a paid internship, begun within 180 days of graduation, of %7 hours a week or more, without an end date or for 6 months or more.</source>
        <translation>un nouveau travail dans le métier, y compris alternance, contrat d&apos;insertion ANAPEC ou stage rémunéré, commencé dans les 180 jours après le diplôme, de %7 heures par semaine ou plus, sans date de fin ou pour 6 mois ou plus.</translation>
    </message>
    <message>
        <source>the pay in the middle, in dirhams a month: half of them earn less, half earn more.</source>
        <translation>le salaire du milieu, en dirhams par mois&#x202f;: la moitié gagne moins, la moitié gagne plus.</translation>
    </message>
    <message>
        <source>courses that began at least %2 days before the cut-off. Left out: candidates who were never enrolled, and courses without a start date.</source>
        <translation>parcours commencés au moins %2 jours avant l&apos;arrêté. Sont exclus&#x202f;: les candidats jamais inscrits et les parcours sans date de début.</translation>
    </message>
    <message>
        <source>everybody graduated by the cut-off, however lately, each person once, but the deceased, the incapacitated and those in military service. Never to be compared between two dates.</source>
        <translation>tous les diplômés à l&apos;arrêté, même récents, chaque personne une fois, sauf les décédés, les personnes en incapacité et au service militaire. À ne jamais comparer entre deux dates.</translation>
    </message>
    <message>
        <source>all graduates, each person once, at the first graduation. Without a graduation date nobody is counted.</source>
        <translation>tous les diplômés, chaque personne une fois, au premier diplôme. Sans date de diplôme, personne n&apos;est compté.</translation>
    </message>
    <message>
        <source>graduates for whom %1 months have passed since graduation, each person once.</source>
        <translation>diplômés dont le diplôme date d&apos;au moins %1 mois, chaque personne une fois.</translation>
    </message>
    <message>
        <source>observable graduates whose situation on that day is known. Who gives no news is left out, so the rate is flattering.</source>
        <translation>diplômés observables dont on connaît la situation ce jour-là. Qui ne donne pas de nouvelles est exclu&#x202f;: le taux est donc flatteur.</translation>
    </message>
    <message>
        <source>observable graduates who were inserted or looking for work. In study, in an internship, inactive or without news: left out.</source>
        <translation>diplômés observables insérés ou en recherche d&apos;emploi. En études, en stage, inactifs ou sans nouvelles&#x202f;: exclus.</translation>
    </message>
    <message>
        <source>observable graduates who weren&apos;t employed when they entered; of whom that isn&apos;t known counts as not employed.</source>
        <translation>diplômés observables qui n&apos;étaient pas en emploi à l&apos;entrée&#x202f;; qui ne l&apos;a pas dit compte comme n&apos;étant pas en emploi.</translation>
    </message>
    <message>
        <source>graduates employed or self-employed on that day.</source>
        <translation>diplômés en emploi ou à leur compte ce jour-là.</translation>
    </message>
    <message>
        <source>inserted graduates of whose job the trade is known.</source>
        <translation>diplômés insérés dont on connaît le métier exercé.</translation>
    </message>
    <message>
        <source>graduates employed or self-employed on that day whose hours are known.</source>
        <translation>diplômés en emploi ou à leur compte ce jour-là dont on connaît les heures.</translation>
    </message>
    <message>
        <source>graduates who at 9 months were inserted, looking for work or in further study. Inactive, in an internship or without news: left out.</source>
        <translation>diplômés qui, à 9 mois, étaient insérés, en recherche d&apos;emploi ou en poursuite d&apos;études. Inactifs, en stage ou sans nouvelles&#x202f;: exclus.</translation>
    </message>
    <message>
        <source>graduates inserted at 3 months for whom 6 months have passed, but those deceased, incapacitated or in military service by then.</source>
        <translation>diplômés insérés à 3 mois dont les 6 mois sont passés, sauf ceux décédés, en incapacité ou au service militaire à ce moment.</translation>
    </message>
    <message>
        <source>graduates inserted at 6 months for whom 12 months have passed, but those deceased, incapacitated or in military service by then.</source>
        <translation>diplômés insérés à 6 mois dont les 12 mois sont passés, sauf ceux décédés, en incapacité ou au service militaire à ce moment.</translation>
    </message>
    <message>
        <source>everybody confirmed in a first course, graduated or not, for whom those 6 months have passed. Who gave up or failed stays in; the deceased, the incapacitated and those in military service are left out.</source>
        <translation>tous ceux confirmés dans un premier parcours, diplômés ou non, dont ces 6 mois sont passés. Qui a abandonné ou échoué y reste&#x202f;; les décédés, les personnes en incapacité et au service militaire sont exclus.</translation>
    </message>
    <message>
        <source>graduates of at least 180 days before the cut-off who came for a job, or didn&apos;t say what for.</source>
        <translation>diplômés depuis au moins 180 jours à l&apos;arrêté, venus pour un emploi ou sans avoir dit pourquoi.</translation>
    </message>
    <message>
        <source>graduates employed 6 months after graduation, for %7 hours a week or more, whose pay is known.</source>
        <translation>diplômés en emploi 6 mois après le diplôme, %7 heures par semaine ou plus, dont on connaît le salaire.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Graphique %1</translation>
    </message>
    <message>
        <source>Its values: %1, page %2</source>
        <translation>Ses valeurs&#x202f;: %1, page %2</translation>
    </message>
    <message>
        <source>The logo %1 can&apos;t be read: %2.</source>
        <translation>Le logo %1 ne peut pas être lu&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MB. Save it as SVG, or as a smaller PNG.</source>
        <translation>Le logo %1 dépasse 2 Mo. Enregistrez-le en SVG ou en PNG plus petit.</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor an SVG picture.</source>
        <translation>%1 n&apos;est une image ni PNG ni SVG.</translation>
    </message>
    <message>
        <source>The report is sealed in the file, but its copy %1 could not be written: %2</source>
        <translation>Le rapport est scellé dans le fichier, mais sa copie %1 n&apos;a pas pu être écrite&#x202f;: %2</translation>
    </message>
    <message>
        <source>--language takes fr, ar or en, several parted by commas, not “%1”.</source>
        <translation>--language prend fr, ar ou en, plusieurs séparés par des virgules, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--format takes pdf, csv or xlsx, several parted by commas, not “%1”.</source>
        <translation>--format prend pdf, csv ou xlsx, plusieurs séparés par des virgules, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A report takes one --horizon.</source>
        <translation>Un rapport prend un seul --horizon.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>--out FOLDER is missing: where the sealed report&apos;s files go.</source>
        <translation>--out DOSSIER manque&#x202f;: où vont les fichiers du rapport scellé.</translation>
    </message>
    <message>
        <source>--revises CODE and --reason TEXT go together: a correction says why.</source>
        <translation>--revises CODE et --reason TEXTE vont ensemble&#x202f;: une correction dit pourquoi.</translation>
    </message>
    <message>
        <source>Sealed as %1.</source>
        <translation>Scellé sous %1.</translation>
    </message>
    <message>
        <source>No report was sealed in this file.</source>
        <translation>Aucun rapport n&apos;a été scellé dans ce fichier.</translation>
    </message>
    <message>
        <source>All sealed reports are as they were sealed: %1.</source>
        <translation>Tous les rapports scellés sont tels qu&apos;ils ont été scellés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The report %1 is as it was sealed: its figures follow from its facts, its files are the ones handed out.</source>
        <translation>Le rapport %1 est tel qu&apos;il a été scellé&#x202f;: ses chiffres découlent de ses faits, ses fichiers sont ceux qui ont été remis.</translation>
    </message>
    <message>
        <source>--people names people, --public doesn&apos;t: choose one.</source>
        <translation>--people nomme des personnes, --public non&#x202f;: choisissez.</translation>
    </message>
    <message>
        <source>There is no sealed report of this kind, filter and horizon to compare with, or nothing has changed since.</source>
        <translation>Il n&apos;y a pas de rapport scellé de ce type, filtre et horizon auquel comparer, ou rien n&apos;a changé depuis.</translation>
    </message>
    <message>
        <source>which report (national)</source>
        <translation>quel rapport (national)</translation>
    </message>
    <message>
        <source>Makes a report, keeps what it rests on and prints a code on it.</source>
        <translation>Fait un rapport, garde ce sur quoi il repose et y imprime un code.</translation>
    </message>
    <message>
        <source>the report&apos;s languages (fr)</source>
        <translation>les langues du rapport (fr)</translation>
    </message>
    <message>
        <source>which files (pdf)</source>
        <translation>quels fichiers (pdf)</translation>
    </message>
    <message>
        <source>corrects this sealed report, which stays</source>
        <translation>corrige ce rapport scellé, qui reste</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>pourquoi il est corrigé</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>où vont les fichiers</translation>
    </message>
    <message>
        <source>Counts sealed reports again and names what was changed since.</source>
        <translation>Recompte les rapports scellés et nomme ce qui a été modifié depuis.</translation>
    </message>
    <message>
        <source>writes the kept files there</source>
        <translation>y écrit les fichiers conservés</translation>
    </message>
    <message>
        <source>Why the rate is another than in the last sealed report.</source>
        <translation>Pourquoi le taux diffère de celui du dernier rapport scellé.</translation>
    </message>
    <message>
        <source>names who stands behind each cause</source>
        <translation>nomme qui est derrière chaque cause</translation>
    </message>
    <message>
        <source>Insertion at %1 months, seen every %2 months</source>
        <translation>Insertion à %1 mois, vue tous les %2 mois</translation>
    </message>
    <message>
        <source>Enrolled to graduated, seen every %2 months</source>
        <translation>De l&apos;inscription au diplôme, vus tous les %2 mois</translation>
    </message>
    <message>
        <source>An export about people needs a purpose: say what it is for.</source>
        <translation>Un export portant sur des personnes exige une finalité&#x202f;: dites à quoi il sert.</translation>
    </message>
    <message>
        <source>Against chance (limits around: %3), %1 is %2.</source>
        <translation>Face au hasard (limites autour de&#x202f;: %3), %1 est %2.</translation>
    </message>
    <message>
        <source>With the same mix of people (track and status at entry), at the rates of all, %1 of the %2 would be inserted; %3 are: a gap of %4 points (95% CI of the rate: %5 to %6).</source>
        <translation>À composition égale (parcours et statut à l&apos;entrée), aux taux de l&apos;ensemble, %1 des %2 seraient insérés&#x202f;; %3 le sont&#x202f;: un écart de %4 points (IC 95&#x202f;% du taux&#x202f;: %5 à %6).</translation>
    </message>
    <message>
        <source>Depending on them the insertion rate lies between %1 and %2.</source>
        <translation>Selon leur situation, le taux d&apos;insertion est compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>Export with names to “%1” (%2 people): %3</source>
        <translation>Export nominatif vers «&#x202f;%1&#x202f;» (%2 personnes)&#x202f;: %3</translation>
    </message>
    <message>
        <source>Export under pseudonyms to “%1” (%2 people): %3</source>
        <translation>Export pseudonyme vers «&#x202f;%1&#x202f;» (%2 personnes)&#x202f;: %3</translation>
    </message>
    <message>
        <source>--format takes pdf, csv, xlsx or zip, several parted by commas, not “%1”.</source>
        <translation>--format prend pdf, csv, xlsx ou zip, plusieurs séparés par des virgules, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, too much for some mail servers: leave out chapters (--chapters) to make it smaller.</source>
        <translation>«&#x202f;%1&#x202f;» pèse %2 Mo, trop pour certaines messageries&#x202f;: retirez des chapitres (--chapters) pour l&apos;alléger.</translation>
    </message>
    <message>
        <source>--out is missing: a name ending in .pdf, .csv, .xlsx or .zip, or a folder.</source>
        <translation>Il manque --out&#x202f;: un nom finissant par .pdf, .csv, .xlsx ou .zip, ou un dossier.</translation>
    </message>
    <message>
        <source>--out takes a name ending in .pdf, .csv, .xlsx or .zip, or a folder, not “%1”.</source>
        <translation>--out prend un nom finissant par .pdf, .csv, .xlsx ou .zip, ou un dossier, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--format goes with a folder; the name “%1” tells its form itself.</source>
        <translation>--format va avec un dossier&#x202f;; le nom «&#x202f;%1&#x202f;» dit lui-même sa forme.</translation>
    </message>
    <message>
        <source>--together sets two languages side by side: name them with --language fr,ar.</source>
        <translation>--together met deux langues côte à côte&#x202f;: nommez-les avec --language fr,ar.</translation>
    </message>
    <message>
        <source>--each makes a report for each region, operator, cohort or track; a report of the kind “%1” is about all.</source>
        <translation>--each fait un rapport par région, opérateur, cohorte ou parcours&#x202f;; un rapport de type «&#x202f;%1&#x202f;» porte sur tout.</translation>
    </message>
    <message>
        <source>These are %1 reports: --out takes a folder for them.</source>
        <translation>Ce sont %1 rapports&#x202f;: --out prend un dossier pour eux.</translation>
    </message>
    <message>
        <source>national, regional, operator, cohort, track, … (national)</source>
        <translation>national, regional, operator, cohort, track, … (national)</translation>
    </message>
    <message>
        <source>one for each region, operator, … that the kind is about</source>
        <translation>un pour chaque région, opérateur, … sur lequel porte ce type</translation>
    </message>
    <message>
        <source>the reports&apos; languages, parted by commas (fr)</source>
        <translation>les langues des rapports, séparées par des virgules (fr)</translation>
    </message>
    <message>
        <source>two languages side by side in one document</source>
        <translation>deux langues côte à côte dans un seul document</translation>
    </message>
    <message>
        <source>forms in a folder, parted by commas (pdf)</source>
        <translation>formes dans un dossier, séparées par des virgules (pdf)</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>le fichier ou le dossier à écrire</translation>
    </message>
    <message>
        <source>Reports of any kind as PDF, CSV or XLSX.</source>
        <translation>Rapports de tout type en PDF, CSV ou XLSX.</translation>
    </message>
    <message>
        <source>--compare takes a date like 2025-12-31, not “%1”.</source>
        <translation>--compare prend une date comme 2025-12-31, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>an earlier cut-off to set beside</source>
        <translation>un arrêté antérieur à mettre en regard</translation>
    </message>
    <message>
        <source>only these chapters, by their ids</source>
        <translation>seulement ces chapitres, par leurs identifiants</translation>
    </message>
    <message>
        <source>who publishes, on the cover</source>
        <translation>qui publie, en couverture</translation>
    </message>
    <message>
        <source>the office&apos;s logo, on the cover</source>
        <translation>le logo du service, en couverture</translation>
    </message>
    <message>
        <source>who signs, a line; may be repeated</source>
        <translation>qui signe, une ligne&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>--purpose TEXT is missing: an export about people says what it is for, and is noted.</source>
        <translation>Il manque --purpose TEXTE&#x202f;: un export portant sur des personnes dit à quoi il sert, et c&apos;est consigné.</translation>
    </message>
    <message>
        <source>what an export about people is for; it is noted</source>
        <translation>à quoi sert un export portant sur des personnes&#x202f;; c&apos;est consigné</translation>
    </message>
    <message>
        <source>provinces of residence</source>
        <translation>les provinces de résidence</translation>
    </message>
    <message>
        <source>Provinces are not published: choose the regions.</source>
        <translation>Les provinces ne sont pas publiées&#x202f;: choisissez les régions.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the confirmed learners that then came in %1 of %2 cases (%3%).</source>
        <translation>Mise à l&apos;essai sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre d&apos;apprenants confirmés observé ensuite dans %1 cas sur %2 (%3&#x202f;%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the confirmed learners that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>ÉCHEC sur le passé, un an à l&apos;avance&#x202f;: la bande à 80&#x202f;% contenait le nombre d&apos;apprenants confirmés observé ensuite dans %1 cas sur %2 (%3&#x202f;%), et non dans 70 à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>A cohort fills like those before it: %1 confirmed learners; half-years have differed by %2%.</source>
        <translation>Une cohorte se remplit comme les précédentes&#x202f;: %1 apprenants confirmés&#x202f;; d&apos;un semestre à l&apos;autre l&apos;écart a été de %2&#x202f;%.</translation>
    </message>
    <message>
        <source>People&apos;s data only leave the file when that can be noted in it, and it is read-only here.</source>
        <translation>Les données de personnes ne quittent le fichier que si cela peut y être consigné, et il est ici en lecture seule.</translation>
    </message>
    <message>
        <source>A curve counts who was inserted at least once by a day; the rate at %1 months counts who is inserted on that very day, so it is lower.</source>
        <translation>Une courbe compte qui a été inséré au moins une fois à un jour donné&#x202f;; le taux à %1 mois compte qui est inséré ce jour même, il est donc plus bas.</translation>
    </message>
    <message>
        <source>Where people live, which may be another region than their cohort&apos;s.</source>
        <translation>Là où vivent les personnes, parfois dans une autre région que celle de leur cohorte.</translation>
    </message>
    <message>
        <source>Sealed reports were changed since: see %1 faults.</source>
        <translation>Des rapports scellés ont été modifiés depuis&#x202f;: %1 défauts à voir.</translation>
    </message>
    <message>
        <source>“%1” was anonymised when the retention was over: nothing that is about a person can be entered there any more.</source>
        <translation>«&#x202f;%1&#x202f;» a été anonymisé à la fin de la durée de conservation&#x202f;: rien qui concerne une personne ne peut plus y être saisi.</translation>
    </message>
    <message>
        <source>“%1” was anonymised when the retention was over: what this row says is left out, so that the person isn&apos;t brought back.</source>
        <translation>«&#x202f;%1&#x202f;» a été anonymisé à la fin de la durée de conservation&#x202f;: ce que dit cette ligne est laissé de côté, pour que la personne ne revienne pas.</translation>
    </message>
    <message>
        <source>Looking for what is to be taken out</source>
        <translation>Recherche de ce qui doit être retiré</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>Anonymisation</translation>
    </message>
    <message>
        <source>Learners anonymised after the retention: %1</source>
        <translation>Apprenants anonymisés après la durée de conservation&#x202f;: %1</translation>
    </message>
    <message>
        <source>An anonymised learner can&apos;t be merged: nobody can tell any more who it was.</source>
        <translation>Un apprenant anonymisé ne peut pas être fusionné&#x202f;: plus personne ne peut dire qui c&apos;était.</translation>
    </message>
    <message>
        <source>Retention of personal data set to %1 months</source>
        <translation>Durée de conservation des données personnelles fixée à %1 mois</translation>
    </message>
    <message>
        <source>People of “%1” were anonymised, but the file could not be written anew since: what was erased may still stand in its unused parts. Make room on the disk and open it again.</source>
        <translation>Des personnes de «&#x202f;%1&#x202f;» ont été anonymisées, mais le fichier n&apos;a pas pu être réécrit depuis&#x202f;: ce qui a été effacé peut encore se trouver dans ses parties inutilisées. Libérez de la place sur le disque et rouvrez-le.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it was about people who were anonymised since, and what they were is nowhere in the file any more.</source>
        <translation>Cela ne peut pas être annulé&#x202f;: il s&apos;agissait de personnes anonymisées depuis, et ce qu&apos;elles étaient ne figure plus nulle part dans le fichier.</translation>
    </message>
    <message>
        <source>month by month only the whole programme is published</source>
        <translation>mois par mois, seul l&apos;ensemble du programme est publié</translation>
    </message>
    <message>
        <source>Tried at %1 past cut-offs, region by region, each with what was known by then only; the bands shown are made the same way.</source>
        <translation>Mise à l&apos;essai à %1 arrêtés passés, région par région, chacun avec ce que l&apos;on savait alors et rien de plus&#x202f;; les bandes affichées sont faites de la même façon.</translation>
    </message>
    <message>
        <source>Cohorts start and end as planned: %1 have nobody confirmed yet.</source>
        <translation>Les cohortes commencent et finissent comme prévu&#x202f;: %1 n&apos;ont encore personne de confirmé.</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Rapport d&apos;accès</translation>
    </message>
    <message>
        <source>Law 09-08</source>
        <translation>Loi 09-08</translation>
    </message>
    <message>
        <source>Access report (law 09-08) · %1 · for the person alone</source>
        <translation>Rapport d&apos;accès (loi 09-08) · %1 · réservé à la personne concernée</translation>
    </message>
    <message>
        <source>With names, for the person concerned alone</source>
        <translation>Nominatif, réservé à la personne concernée</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Why this is held, and your rights</source>
        <translation>Pourquoi ces données sont détenues, et vos droits</translation>
    </message>
    <message>
        <source>This document shows everything that “%1” held on you in this file on %2. It is meant for you alone.</source>
        <translation>Ce document montre tout ce que «&#x202f;%1&#x202f;» détenait sur vous dans ce fichier le %2. Il n&apos;est destiné qu&apos;à vous.</translation>
    </message>
    <message>
        <source>Purpose: to organise the training, to follow what becomes of graduates, and to report on the programme in figures that name nobody.</source>
        <translation>Finalité&#x202f;: organiser la formation, suivre le devenir des diplômés et rendre compte du programme par des chiffres qui ne nomment personne.</translation>
    </message>
    <message>
        <source>Ground: no consent is noted; ask the office on what other ground it holds your data.</source>
        <translation>Fondement&#x202f;: aucun consentement n&apos;est noté&#x202f;; demandez au bureau sur quel autre fondement il détient vos données.</translation>
    </message>
    <message>
        <source>Ground: your consent of %1.</source>
        <translation>Fondement&#x202f;: votre consentement du %1.</translation>
    </message>
    <message numerus="yes">
        <source>Retention: %n month(s) after the last thing that happened; then your name, numbers and contacts are taken out for good.</source>
        <translation>
            <numerusform>Conservation&#x202f;: %n mois après le dernier fait vous concernant&#x202f;; votre nom, vos numéros et vos coordonnées sont ensuite retirés définitivement.</numerusform>
            <numerusform>Conservation&#x202f;: %n mois après le dernier fait vous concernant&#x202f;; votre nom, vos numéros et vos coordonnées sont ensuite retirés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your rights (law 09-08): to see what is held, to have it put right, to object. The office answers within %n day(s).</source>
        <translation>
            <numerusform>Vos droits (loi 09-08)&#x202f;: consulter ce qui est détenu, le faire rectifier, vous y opposer. Le bureau répond sous %n jour.</numerusform>
            <numerusform>Vos droits (loi 09-08)&#x202f;: consulter ce qui est détenu, le faire rectifier, vous y opposer. Le bureau répond sous %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>CNDP number: none is entered in the file.</source>
        <translation>Numéro CNDP&#x202f;: aucun n&apos;est saisi dans le fichier.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>Numéro CNDP&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What is held on you</source>
        <translation>Ce qui est détenu sur vous</translation>
    </message>
    <message>
        <source>Record %1, found to be you on %2 by %3</source>
        <translation>Fiche %1, reconnue comme la vôtre le %2 par %3</translation>
    </message>
    <message>
        <source>What you count in</source>
        <translation>Où vous comptez</translation>
    </message>
    <message>
        <source>You count as enrolled; as no graduate yet, you count in no insertion figure.</source>
        <translation>Vous comptez comme inscrit&#x202f;; n&apos;étant pas encore diplômé, vous n&apos;entrez dans aucun chiffre d&apos;insertion.</translation>
    </message>
    <message>
        <source>Statuses as a graduate</source>
        <translation>Statuts en tant que diplômé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>No request about your data is entered.</source>
        <translation>Aucune demande sur vos données n&apos;est saisie.</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Demandes sur vos données</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Who entered and changed it</source>
        <translation>Qui a saisi et modifié ces données</translation>
    </message>
    <message>
        <source>Entries and changes, oldest first</source>
        <translation>Saisies et modifications, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What may have left the office</source>
        <translation>Ce qui a pu quitter le bureau</translation>
    </message>
    <message>
        <source>Exports about people and sealed reports made since you came into the file. The file keeps what was taken out, by whom and what for, not each name in it: you may be in any of these.</source>
        <translation>Exports de données personnelles et rapports scellés faits depuis votre entrée dans le fichier. Le fichier garde ce qui a été sorti, par qui et pourquoi, non chaque nom&#x202f;: vous pouvez figurer dans chacun d&apos;eux.</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>avec les noms</translation>
    </message>
    <message>
        <source>under pseudonyms</source>
        <translation>sous pseudonymes</translation>
    </message>
    <message>
        <source>Exports about people</source>
        <translation>Exports de données personnelles</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Sealed reports, which count you under a pseudonym</source>
        <translation>Rapports scellés, qui vous comptent sous un pseudonyme</translation>
    </message>
    <message>
        <source>This learner is not in the file any more.</source>
        <translation>Cet apprenant n&apos;est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Looking for people past the retention</source>
        <translation>Recherche des personnes au-delà de la durée de conservation</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Réécriture du fichier</translation>
    </message>
    <message>
        <source>The day is missing or is no date.</source>
        <translation>Le jour manque ou n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>%1 is after today.</source>
        <translation>%1 est après aujourd&apos;hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>reste %n jour</numerusform>
            <numerusform>restent %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>to be answered today</source>
        <translation>réponse due aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
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
        <source>answered on %1, after %2: too late</source>
        <translation>répondu le %1, après %2&#x202f;: trop tard</translation>
    </message>
    <message>
        <source>answered on %1, after %2</source>
        <translation>répondu le %1, après %2</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>A request is about access or rectification, not “%1”.</source>
        <translation>Une demande porte sur l&apos;accès (access) ou la rectification (rectification), non sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Access request of %1 entered</source>
        <translation>Demande d&apos;accès de %1 saisie</translation>
    </message>
    <message>
        <source>Rectification request of %1 entered</source>
        <translation>Demande de rectification de %1 saisie</translation>
    </message>
    <message>
        <source>There is no request number %1.</source>
        <translation>Il n&apos;y a pas de demande numéro %1.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be before the request of %1.</source>
        <translation>La réponse ne peut pas précéder la demande du %1.</translation>
    </message>
    <message>
        <source>Request number %1 about personal data answered</source>
        <translation>Demande numéro %1 sur des données personnelles&#x202f;: répondue</translation>
    </message>
    <message>
        <source>Request number %1 was answered before.</source>
        <translation>La demande numéro %1 a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>%1 %2 points (from %3 of %4 to %5 of %6)</source>
        <translation>%1 %2 pt (de %3 sur %4 à %5 sur %6)</translation>
    </message>
    <message>
        <source>What changed. The insertion rate moved most in: %1. On few people chance alone moves a rate by points.</source>
        <translation>Ce qui a changé. Le taux d&apos;insertion a le plus varié pour&#x202f;: %1. Sur peu de personnes, le hasard seul fait varier un taux de plusieurs points.</translation>
    </message>
    <message>
        <source>as for %1</source>
        <translation>comme pour %1</translation>
    </message>
    <message>
        <source>--learner is missing: a reference, CIN or uid.</source>
        <translation>--learner manque&#x202f;: une référence, une CIN ou un uid.</translation>
    </message>
    <message>
        <source>“%1” are %2 learners: name the one by the uid.</source>
        <translation>«&#x202f;%1&#x202f;» désigne %2 apprenants&#x202f;: nommez-en un par son uid.</translation>
    </message>
    <message>
        <source>No learner has the reference, CIN or uid “%1”.</source>
        <translation>Aucun apprenant n&apos;a la référence, la CIN ou l&apos;uid «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 takes a date as 2026-06-30, not “%2”.</source>
        <translation>--%1 prend une date comme 2026-06-30, non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--out takes a name ending in .pdf, .xlsx or .csv, not “%1”.</source>
        <translation>--out prend un nom en .pdf, .xlsx ou .csv, non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>An access report has one language.</source>
        <translation>Un rapport d&apos;accès est en une seule langue.</translation>
    </message>
    <message>
        <source>--add and --answered are two steps: one at a time.</source>
        <translation>--add et --answered sont deux étapes&#x202f;: une à la fois.</translation>
    </message>
    <message>
        <source>Entered as request number %1.</source>
        <translation>Saisie comme demande numéro %1.</translation>
    </message>
    <message>
        <source>Request number %1 of %2 is overdue since %3.</source>
        <translation>La demande numéro %1 de %2 est en retard depuis le %3.</translation>
    </message>
    <message>
        <source>Writes everything held on one learner, for that person (law 09-08).</source>
        <translation>Écrit tout ce qui est détenu sur un apprenant, pour cette personne (loi 09-08).</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>qui demande</translation>
    </message>
    <message>
        <source>the report&apos;s language (fr)</source>
        <translation>la langue du rapport (fr)</translation>
    </message>
    <message>
        <source>Lists what people asked about their data, with the days left to answer.</source>
        <translation>Liste ce que les personnes ont demandé sur leurs données, avec les jours restants pour répondre.</translation>
    </message>
    <message>
        <source>enters a request of --learner</source>
        <translation>saisit une demande de --learner</translation>
    </message>
    <message>
        <source>what exactly was asked</source>
        <translation>ce qui a été demandé exactement</translation>
    </message>
    <message>
        <source>enters that this request was answered</source>
        <translation>note que cette demande a reçu sa réponse</translation>
    </message>
    <message>
        <source>the day of the request or the answer (today)</source>
        <translation>le jour de la demande ou de la réponse (aujourd&apos;hui)</translation>
    </message>
    <message>
        <source>Lists the exports about people: who, when, what for, how many.</source>
        <translation>Liste les exports de données personnelles&#x202f;: qui, quand, pourquoi, combien.</translation>
    </message>
    <message>
        <source>Erased “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» effacé.</translation>
    </message>
    <message>
        <source>“%1” still holds these people and is itself older than the retention.</source>
        <translation>«&#x202f;%1&#x202f;» contient encore ces personnes et est lui-même plus ancien que la durée de conservation.</translation>
    </message>
    <message>
        <source>“%1” still holds these people.</source>
        <translation>«&#x202f;%1&#x202f;» contient encore ces personnes.</translation>
    </message>
    <message>
        <source>--dry-run changes nothing: leave --yes and --erase-backups out.</source>
        <translation>--dry-run ne change rien&#x202f;: retirez --yes et --erase-backups.</translation>
    </message>
    <message>
        <source>--yes is missing: anonymising can&apos;t be taken back. --dry-run shows what it would do.</source>
        <translation>Il manque --yes&#x202f;: une anonymisation ne s&apos;annule pas. --dry-run montre ce qu&apos;elle ferait.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nobody is past the retention of %1 months.</source>
        <translation>Personne n&apos;a dépassé la durée de conservation de %1 mois.</translation>
    </message>
    <message>
        <source>Learners anonymised: %1; entries of the journal emptied: %2; files of sealed reports taken out: %3.</source>
        <translation>Apprenants anonymisés&#x202f;: %1&#x202f;; entrées du journal vidées&#x202f;: %2&#x202f;; fichiers de rapports scellés retirés&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The file could not be written anew: what was erased may still stand in its unused parts. Make room on the disk, close other programs that use the file and open it again.</source>
        <translation>Le fichier n&apos;a pas pu être réécrit&#x202f;: ce qui a été effacé peut encore se trouver dans ses parties inutilisées. Libérez de la place sur le disque, fermez les autres programmes qui l&apos;utilisent et rouvrez-le.</translation>
    </message>
    <message>
        <source>Takes people out for good once the retention is over; every figure stays.</source>
        <translation>Retire définitivement les personnes une fois la durée de conservation passée&#x202f;; chaque chiffre reste.</translation>
    </message>
    <message>
        <source>months after the last thing that happened; kept in the file (60)</source>
        <translation>mois après le dernier évènement&#x202f;; conservés dans le fichier (60)</translation>
    </message>
    <message>
        <source>only says who and what it would be</source>
        <translation>dit seulement qui et quoi seraient concernés</translation>
    </message>
    <message>
        <source>also erases backups that hold them, after a new backup</source>
        <translation>efface aussi les sauvegardes qui les contiennent, après une nouvelle sauvegarde</translation>
    </message>
    <message>
        <source>does it; it can&apos;t be taken back</source>
        <translation>le fait&#x202f;; cela ne s&apos;annule pas</translation>
    </message>
    <message>
        <source>Another office anonymised this person; here the retention isn&apos;t over, and who it is stays.</source>
        <translation>Un autre bureau a anonymisé cette personne&#x202f;; ici la durée de conservation n’est pas écoulée, et son identité reste.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime; nothing was sealed. Make the report again.</source>
        <translation>Le fichier a été modifié entre-temps&#x202f;; rien n&apos;a été scellé. Refaites le rapport.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>vous n&apos;avez pas le droit d&apos;y écrire</translation>
    </message>
    <message>
        <source>there is no room left for temporary files</source>
        <translation>il n&apos;y a plus de place pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 reports; those are whole.</source>
        <translation>Arrêté après %1 rapports sur %2&#x202f;; ceux-là sont entiers.</translation>
    </message>
    <message>
        <source>--profile takes nominative or pseudonymous, not “%1”. For counts instead of records: report --public, form csv or xlsx.</source>
        <translation>--profile prend nominative ou pseudonymous, et non «&#x202f;%1&#x202f;». Pour des effectifs au lieu de fiches&#x202f;: report --public, forme csv ou xlsx.</translation>
    </message>
    <message>
        <source>Of %1 people less is told, since fewer than %2 share their sex, birth year, residence, studies and profile.</source>
        <translation>De %1 personnes il est dit moins, car moins de %2 partagent leur sexe, année de naissance, résidence, études et profil.</translation>
    </message>
</context>
<context>
    <name>jisr::AgendaModel</name>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>Sans référent</translation>
    </message>
    <message>
        <source>Region unknown</source>
        <translation>Région inconnue</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>%1 · week of %2</source>
        <comment>group, day</comment>
        <translation>%1 · semaine du %2</translation>
    </message>
    <message>
        <source>%1: %2 calls</source>
        <translation>%1, appels&#x202f;: %2</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>jisr::AgendaPage</name>
    <message>
        <source>Call sheet with %1 people: %2</source>
        <translation>Feuille d&apos;appels (personnes&#x202f;: %1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 calls written.</source>
        <translation>Appels enregistrés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Filled call sheet</source>
        <translation>Feuille d&apos;appels remplie</translation>
    </message>
    <message>
        <source>Spreadsheet or text table (*.xlsx *.csv)</source>
        <translation>Classeur ou tableau texte (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Feuille d&apos;appels</translation>
    </message>
    <message>
        <source>To print (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Pour imprimer (*.pdf);;Classeur (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calls by week</source>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By person in charge</source>
        <translation>Par référent</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>Feuilles d&apos;appels</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>calls of</source>
        <translation>appels de</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>Appels de qui</translation>
    </message>
    <message>
        <source>Calls of how many weeks</source>
        <translation>Appels de combien de semaines</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>Imprimer ou exporter…</translation>
    </message>
    <message>
        <source>Take back a filled sheet…</source>
        <translation>Reprendre une feuille remplie…</translation>
    </message>
    <message>
        <source>%1 calls from %2 on</source>
        <translation>Appels à partir du %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nobody is to be called in the coming weeks. Those who asked not to be contacted are never listed.</source>
        <translation>Personne n&apos;est à appeler dans les semaines à venir. Ceux qui ont demandé à ne pas être contactés ne figurent jamais ici.</translation>
    </message>
    <message>
        <source>%1 people to call. Print the sheet, or send it as a spreadsheet; the filled spreadsheet comes back here. Whoever has no phone is left out.</source>
        <translation>Personnes à appeler&#x202f;: %1. Imprimez la feuille, ou envoyez-la sous forme de classeur&#x202f;; le classeur rempli revient ici. Qui n&apos;a pas de téléphone est laissé de côté.</translation>
    </message>
    <message>
        <source>Nobody to call for this choice.</source>
        <translation>Personne à appeler pour ce choix.</translation>
    </message>
</context>
<context>
    <name>jisr::Belongings</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#x202f;: %1</translation>
    </message>
    <message>
        <source>All %1 in their table</source>
        <translation>Les %1 dans leur tableau</translation>
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
    <name>jisr::BulkForm</name>
    <message>
        <source>Graduate</source>
        <translation>Diplômé</translation>
    </message>
    <message>
        <source>Give another status</source>
        <translation>Donner un autre statut</translation>
    </message>
    <message>
        <source>Transfer to a cohort</source>
        <translation>Transférer dans une cohorte</translation>
    </message>
    <message>
        <source>Correct the cohort</source>
        <translation>Corriger la cohorte</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Renseigner un champ</translation>
    </message>
    <message>
        <source>Their latest open enrolment becomes “graduated” on that day.</source>
        <translation>Leur dernière inscription ouverte devient «&#x202f;diplômé&#x202f;» à cette date.</translation>
    </message>
    <message>
        <source>The enrolments become “graduated” on that day.</source>
        <translation>Les inscriptions deviennent «&#x202f;diplômé&#x202f;» à cette date.</translation>
    </message>
    <message>
        <source>Applies to their latest open enrolment.</source>
        <translation>S&apos;applique à leur dernière inscription ouverte.</translation>
    </message>
    <message>
        <source>The enrolment ends as “transferred” and a new one follows it: the path stays one.</source>
        <translation>L&apos;inscription se termine comme «&#x202f;transféré&#x202f;» et une nouvelle lui fait suite&#x202f;: le parcours reste un seul.</translation>
    </message>
    <message>
        <source>For enrolments noted in the wrong cohort: they were never in the old one.</source>
        <translation>Pour les inscriptions notées dans la mauvaise cohorte&#x202f;: elles n&apos;ont jamais été dans l&apos;ancienne.</translation>
    </message>
    <message>
        <source>An empty value takes out what stands there.</source>
        <translation>Une valeur vide efface ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Only where nothing stands yet</source>
        <translation>Seulement là où rien ne figure encore</translation>
    </message>
</context>
<context>
    <name>jisr::BulkPanel</name>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiés&#x202f;: %1</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>Voici ce qui se passerait. Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>Left alone, because they changed meanwhile: %1</source>
        <translation>Laissés tels quels, car modifiés entre-temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Appliquer à %1</translation>
    </message>
    <message>
        <source>To change: %1</source>
        <translation>À modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <translation>Rien à faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be changed: %1</source>
        <translation>Non modifiables&#x202f;: %1</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>All %1 in their table</source>
        <translation>Les %1 dans leur tableau</translation>
    </message>
    <message>
        <source>Change several rows</source>
        <translation>Modifier plusieurs lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jisr::CallCard</name>
    <message>
        <source>%1 · graduated on %2</source>
        <translation>%1 · diplômé le %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 months (%2)</source>
        <translation>%1 mois (%2)</translation>
    </message>
    <message>
        <source>To be known at: %1</source>
        <translation>À connaître à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unknown at: %1</source>
        <translation>Inconnu à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tried in vain on days: %1</source>
        <translation>Jours de tentatives sans succès&#x202f;: %1</translation>
    </message>
    <message>
        <source> (counts as unreached)</source>
        <translation> (compte comme injoignable)</translation>
    </message>
    <message>
        <source>No situation is known.</source>
        <translation>Aucune situation n&apos;est connue.</translation>
    </message>
    <message>
        <source>last news of %1</source>
        <translation>dernière nouvelle du %1</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>Dernière situation connue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? And what were you doing on %1?</source>
        <translation>Demandez&#x202f;: que faites-vous actuellement&#x202f;? Depuis quand&#x202f;? Chez qui, combien d&apos;heures par semaine, avec quel contrat&#x202f;? Et que faisiez-vous le %1&#x202f;?</translation>
    </message>
    <message>
        <source>Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? May we call again?</source>
        <translation>Demandez&#x202f;: que faites-vous actuellement&#x202f;? Depuis quand&#x202f;? Chez qui, combien d&apos;heures par semaine, avec quel contrat&#x202f;? Pouvons-nous rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>Never contacted yet.</source>
        <translation>Jamais contacté.</translation>
    </message>
    <message>
        <source>This programme can only be looked at here: nothing can be written down.</source>
        <translation>Ce programme ne peut être que consulté ici&#x202f;: rien ne peut être noté.</translation>
    </message>
    <message>
        <source>Copy  P</source>
        <translation>Copier  P</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>What the person did on %1 stays unknown.</source>
        <translation>Ce que la personne faisait le %1 reste inconnu.</translation>
    </message>
    <message>
        <source>What came of the call? One key says it: 1 same situation … 0 call back.</source>
        <translation>Qu&apos;a donné l&apos;appel&#x202f;? Une touche suffit&#x202f;: 1 même situation … 0 rappeler.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non rémunéré</translation>
    </message>
    <message>
        <source>Does not want to be contacted again</source>
        <translation>Ne souhaite plus être contacté</translation>
    </message>
    <message>
        <source>The person to call</source>
        <translation>La personne à appeler</translation>
    </message>
    <message>
        <source>Write down, next person</source>
        <translation>Noter, personne suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next without a call (N)</source>
        <translation>Suivant sans appel (N)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>The one before ended on</source>
        <translation>La précédente s&apos;est terminée le</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>And on %1</source>
        <translation>Et au %1</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Jour de l&apos;appel</translation>
    </message>
</context>
<context>
    <name>jisr::CellEditing</name>
    <message>
        <source>This programme is open for reading only.</source>
        <translation>Ce programme est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Only looking: say who works here, at the window&apos;s foot, to change something.</source>
        <translation>Consultation seule&#x202f;: dites qui travaille ici, au bas de la fenêtre, pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>This belongs to “%1”: change it there.</source>
        <translation>Cela appartient à «&#x202f;%1&#x202f;»&#x202f;: modifiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Ce champ ne peut pas être vide.</translation>
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
    <message>
        <source>Being computed…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy the chart, save it, or add it to the report</source>
        <translation>Copier le graphique, l&apos;enregistrer ou l&apos;ajouter au rapport</translation>
    </message>
    <message>
        <source>Copy chart and table</source>
        <translation>Copier le graphique et le tableau</translation>
    </message>
    <message>
        <source>Save chart or table…</source>
        <translation>Enregistrer le graphique ou le tableau…</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
</context>
<context>
    <name>jisr::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Chercher dans&#x202f;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>jisr::ChooseStep</name>
    <message>
        <source>Drop tables or a folder here, paste, or choose</source>
        <translation>Déposez ici des tableaux ou un dossier, collez, ou choisissez</translation>
    </message>
    <message>
        <source>CSV or Excel (.xlsx), as the operators send it: one row a learner, or one table of a programme&apos;s records. A folder that another office exported comes in whole. Cells copied from a spreadsheet can be pasted with Ctrl+V. You will see what would change before anything is written.</source>
        <translation>CSV ou Excel (.xlsx), tels que les opérateurs les envoient&#x202f;: une ligne par apprenant, ou un tableau par type de fiche du programme. Un dossier exporté par un autre bureau entre en entier. Les cellules copiées d&apos;un tableur peuvent être collées avec Ctrl+V. Vous verrez ce qui changerait avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>This programme can only be read at the moment: the line at the window&apos;s foot says why.</source>
        <translation>Ce programme est actuellement en lecture seule&#x202f;: la ligne en bas de la fenêtre indique pourquoi.</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Colonnes enregistrées</translation>
    </message>
    <message>
        <source>Offered when a table looks like the one they were made for.</source>
        <translation>Proposées quand un tableau ressemble à celui pour lequel elles ont été faites.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jisr::CohortPage</name>
    <message>
        <source>Seats taken: %1. How many there are isn&apos;t noted.</source>
        <translation>Places occupées&#x202f;: %1. Leur nombre total n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Seats taken: %1 of %2, more than the cohort&apos;s capacity.</source>
        <translation>Places occupées&#x202f;: %1 sur %2, plus que la capacité de la cohorte.</translation>
    </message>
    <message>
        <source>Seats taken: %1 of %2; free: %3.</source>
        <translation>Places occupées&#x202f;: %1 sur %2&#x202f;; libres&#x202f;: %3.</translation>
    </message>
    <message>
        <source>On the roster: %1</source>
        <translation>Sur la liste&#x202f;: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>à la date d&apos;arrêté %1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>Les chiffres ne peuvent pas être lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>paths that began here</source>
        <translation>parcours commencés ici</translation>
    </message>
    <message>
        <source>Insertion at 6 months</source>
        <translation>Insertion à 6 mois</translation>
    </message>
    <message>
        <source>Final: every graduate reached 6 months at least 60 days before the cut-off.</source>
        <translation>Définitif&#x202f;: chaque diplômé a atteint 6 mois au moins 60 jours avant l&apos;arrêté.</translation>
    </message>
    <message>
        <source>Provisional: not every graduate has reached 6 months, or the last did less than 60 days ago.</source>
        <translation>Provisoire&#x202f;: tous les diplômés n&apos;ont pas atteint 6 mois, ou le dernier les a atteints il y a moins de 60 jours.</translation>
    </message>
    <message>
        <source>Nobody has graduated up to the cut-off.</source>
        <translation>Personne n&apos;est diplômé jusqu&apos;à l&apos;arrêté.</translation>
    </message>
    <message>
        <source>The list that was filled in</source>
        <translation>La liste remplie</translation>
    </message>
    <message>
        <source>Spreadsheet or text table (*.xlsx *.csv *.txt)</source>
        <translation>Classeur ou tableau texte (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Graduate the selected…</source>
        <translation>Diplômer la sélection…</translation>
    </message>
    <message>
        <source>Choose rows with Ctrl or Shift; one day for all of them</source>
        <translation>Choisissez des lignes avec Ctrl ou Maj&#x202f;; un même jour pour toutes</translation>
    </message>
    <message>
        <source>List to fill in…</source>
        <translation>Liste à remplir…</translation>
    </message>
    <message>
        <source>A table for the operator, with one column to fill in: the day of graduation</source>
        <translation>Un tableau pour l&apos;opérateur, avec une colonne à remplir&#x202f;: le jour du diplôme</translation>
    </message>
    <message>
        <source>Take back the filled list…</source>
        <translation>Reprendre la liste remplie…</translation>
    </message>
    <message>
        <source>Changes exactly the rows that got a date; dropping the file here does the same</source>
        <translation>Modifie exactement les lignes qui ont reçu une date&#x202f;; déposer le fichier ici a le même effet</translation>
    </message>
    <message>
        <source>Enrol somebody…</source>
        <translation>Inscrire quelqu&apos;un…</translation>
    </message>
    <message>
        <source>Enter opens a person. A click on a heading orders the list. A filled list may be dropped here.</source>
        <translation>Entrée ouvre une personne. Un clic sur un en-tête trie la liste. Une liste remplie peut être déposée ici.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste des inscrits</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 is missing: figures of training need it.</source>
        <translation>Il manque&#x202f;: %1&#x202f;; les chiffres de formation en ont besoin.</translation>
    </message>
    <message>
        <source>%1 enrolments</source>
        <translation>Inscriptions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Graduate the selected (%1)…</source>
        <translation>Diplômer la sélection (%1)…</translation>
    </message>
    <message>
        <source>Where to write the list to fill in</source>
        <translation>Où écrire la liste à remplir</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>List written to %1: %2 lines. The operator fills in the last column; then take it back here.</source>
        <translation>Liste écrite dans %1, lignes&#x202f;: %2. L&apos;opérateur remplit la dernière colonne&#x202f;; reprenez-la ensuite ici.</translation>
    </message>
</context>
<context>
    <name>jisr::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Celles d&apos;origine</translation>
    </message>
</context>
<context>
    <name>jisr::ColumnsStep</name>
    <message>
        <source>This table looks like “%1” (%2).</source>
        <translation>Ce tableau ressemble à «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <translation>Renommées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquantes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouvelles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values (%1 not known)</source>
        <translation>Valeurs (inconnues&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Saved: tables like this one will be offered “%1”.</source>
        <translation>Enregistré&#x202f;: les tableaux comme celui-ci se verront proposer «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Left out, for they are none of a folder&apos;s tables: %1.</source>
        <translation>Laissés de côté, car ce ne sont pas des tableaux d&apos;un dossier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Use its columns</source>
        <translation>Utiliser ses colonnes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Source, e.g. an operator</source>
        <translation>Source, p. ex. un opérateur</translation>
    </message>
    <message>
        <source>Name under which these columns are saved</source>
        <translation>Nom sous lequel ces colonnes sont enregistrées</translation>
    </message>
    <message>
        <source>Save these columns</source>
        <translation>Enregistrer ces colonnes</translation>
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
</context>
<context>
    <name>jisr::Comparison</name>
    <message>
        <source>Added to the note</source>
        <translation>Ajouté à la note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 + %3)</source>
        <translation>%1 (%2 + %3)</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>1 · stays: %1</source>
        <translation>1 · reste&#x202f;: %1</translation>
    </message>
    <message>
        <source>2 · goes: %1</source>
        <translation>2 · disparaît&#x202f;: %1</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>jisr::CountLine</name>
    <message>
        <source>Count by…</source>
        <translation>Compter par…</translation>
    </message>
    <message>
        <source>Count the rows by</source>
        <translation>Compter les lignes par</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>et %1 autres valeurs</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1 of the rows; click to see them</source>
        <translation>%1 des lignes&#x202f;; cliquez pour les voir</translation>
    </message>
</context>
<context>
    <name>jisr::CutOffChip</name>
    <message>
        <source>Cut-off, from %1 to %2</source>
        <translation>Date d&apos;arrêté, du %1 au %2</translation>
    </message>
    <message>
        <source>Cut-off through time</source>
        <translation>La date d&apos;arrêté au fil du temps</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Arrêté au %1</translation>
    </message>
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
        <source>To the month&apos;s end before</source>
        <translation>À la fin du mois précédent</translation>
    </message>
    <message>
        <source>To the next month&apos;s end</source>
        <translation>À la fin du mois suivant</translation>
    </message>
    <message>
        <source>Slide through time</source>
        <translation>Parcourir le temps</translation>
    </message>
    <message>
        <source>Last month&apos;s end</source>
        <translation>Fin du mois dernier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>jisr::DashboardPage</name>
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
    <message>
        <source>Report written to %1.</source>
        <translation>Rapport écrit dans %1.</translation>
    </message>
    <message>
        <source>The chart is copied, with its values as a table.</source>
        <translation>Le graphique est copié, avec ses valeurs en tableau.</translation>
    </message>
    <message>
        <source>The chart goes into the next report that you export.</source>
        <translation>Le graphique figurera dans le prochain rapport exporté.</translation>
    </message>
    <message>
        <source>The sentence goes into the next report that you export.</source>
        <translation>La phrase figurera dans le prochain rapport exporté.</translation>
    </message>
    <message>
        <source>Save chart or table</source>
        <translation>Enregistrer le graphique ou le tableau</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Sheets of the dashboard</source>
        <translation>Feuilles du tableau de bord</translation>
    </message>
</context>
<context>
    <name>jisr::DataRequestCard</name>
    <message>
        <source>%1, received on %2</source>
        <translation>%1, reçue le %2</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Répondue aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The request is noted: %1 days to answer.</source>
        <translation>La demande est notée : %1 jours pour répondre.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>La réponse est notée.</translation>
    </message>
    <message>
        <source>Requests about their data</source>
        <translation>Demandes sur ses données</translation>
    </message>
    <message>
        <source>law 09-08: answered within %1 days</source>
        <translation>loi 09-08 : réponse sous %1 jours</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Objet de la demande</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>reçue le</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>dans ses propres mots</translation>
    </message>
    <message>
        <source>What they ask, in their words</source>
        <translation>Ce que la personne demande, dans ses propres mots</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Noter la demande</translation>
    </message>
</context>
<context>
    <name>jisr::DoneStep</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Written by the last import</source>
        <translation>Écrit par la dernière importation</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
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
        <source>line %1, %2: “%3”</source>
        <translation>ligne %1, %2&#x202f;: «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>Cells corrected by hand: %1</source>
        <translation>Cellules corrigées à la main&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Look at the %1 possible duplicates</source>
        <translation>Examiner les doublons possibles (%1)</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>Importer un autre tableau</translation>
    </message>
</context>
<context>
    <name>jisr::DueModel</name>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Days on which the person was tried in vain since graduation</source>
        <translation>Jours où la personne a été appelée sans succès depuis le diplôme</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Diplômé</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>Sans succès</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Référent</translation>
    </message>
</context>
<context>
    <name>jisr::DuplicatesPage</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Certain (%1)</source>
        <translation>Certains (%1)</translation>
    </message>
    <message>
        <source>Certain and likely (%1)</source>
        <translation>Certains et probables (%1)</translation>
    </message>
    <message>
        <source>All, possible ones too (%1)</source>
        <translation>Tous, possibles compris (%1)</translation>
    </message>
    <message>
        <source>“%1” and “%2” stay two people; they won&apos;t be asked about again.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» restent deux personnes&#x202f;; la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>%1 The same CIN or Massar code and the same birth date, and nothing against it. Of each pair, who has the given reference and more to its name stays, empty fields are filled from the other, what differs goes to the note. Pairs that turn out to contradict each other are left out. It is one batch: undone as a whole, or pair by pair under “Merged”.</source>
        <translation>%1 Même CIN ou même code Massar et même date de naissance, et rien ne s&apos;y oppose. De chaque paire reste la fiche qui porte la référence donnée et le plus d&apos;éléments&#x202f;; ses champs vides sont remplis d&apos;après l&apos;autre, ce qui diffère va dans la note. Les paires qui se révèlent contradictoires sont laissées de côté. L&apos;ensemble forme un seul lot&#x202f;: il s&apos;annule en bloc, ou paire par paire sous «&#x202f;Fusionnés&#x202f;».</translation>
    </message>
    <message>
        <source>Merge them all</source>
        <translation>Tout fusionner</translation>
    </message>
    <message>
        <source>Something stands against it, see above. Are they one person nevertheless?</source>
        <translation>Des éléments s&apos;y opposent, voir ci-dessus. S&apos;agit-il tout de même d&apos;une seule personne&#x202f;?</translation>
    </message>
    <message>
        <source>Merge nevertheless</source>
        <translation>Fusionner quand même</translation>
    </message>
    <message>
        <source>Don&apos;t merge</source>
        <translation>Ne pas fusionner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n&apos;existe plus</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnés</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Rechercher maintenant</translation>
    </message>
    <message>
        <source>Learners were changed since the search: the list may no longer be complete.</source>
        <translation>Des apprenants ont été modifiés depuis la recherche&#x202f;: la liste n&apos;est peut-être plus complète.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Pairs to decide on</source>
        <translation>Paires à décider</translation>
    </message>
    <message>
        <source>Both learners, field by field</source>
        <translation>Les deux apprenants, champ par champ</translation>
    </message>
    <message>
        <source>Open who stays</source>
        <translation>Ouvrir la fiche qui reste</translation>
    </message>
    <message>
        <source>Open who goes</source>
        <translation>Ouvrir la fiche qui disparaît</translation>
    </message>
    <message>
        <source>Show CIN</source>
        <translation>Afficher la CIN</translation>
    </message>
    <message>
        <source>Swap (S)</source>
        <translation>Inverser (S)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>Plus tard (L)</translation>
    </message>
    <message>
        <source>Not the same, don&apos;t ask again (N)</source>
        <translation>Pas la même personne, ne plus demander (N)</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>Fusionner (M)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>Fiche disparue</translation>
    </message>
    <message>
        <source>Into whom</source>
        <translation>Fusionnée dans</translation>
    </message>
    <message>
        <source>Take this merge back</source>
        <translation>Annuler cette fusion</translation>
    </message>
    <message>
        <source>No learners were merged in this file.</source>
        <translation>Aucun apprenant n&apos;a été fusionné dans ce fichier.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L&apos;un</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>Aucune paire n&apos;a été déclarée comme deux personnes.</translation>
    </message>
    <message>
        <source>%1 certain, %2 likely, %3 possible among %4 learners</source>
        <translation>Certains&#x202f;: %1, probables&#x202f;: %2, possibles&#x202f;: %3, parmi les apprenants&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1; only the surest are listed</source>
        <translation>%1&#x202f;; seuls les plus sûrs sont listés</translation>
    </message>
    <message>
        <source>Looking for learners who stand in the file twice…</source>
        <translation>Recherche des apprenants qui figurent deux fois dans le fichier…</translation>
    </message>
    <message>
        <source>Who stands in the file twice?</source>
        <translation>Qui figure deux fois dans le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>The search compares all learners by CIN, Massar code, phone, e-mail, birth date and names in either order and script. Nothing is changed before you say so.</source>
        <translation>La recherche compare tous les apprenants par CIN, code Massar, téléphone, adresse électronique, date de naissance et noms, dans l&apos;un ou l&apos;autre ordre et dans les deux écritures. Rien n&apos;est modifié avant votre accord.</translation>
    </message>
    <message>
        <source>Nothing here with this filter</source>
        <translation>Rien ici avec ce filtre</translation>
    </message>
    <message>
        <source>Choose less sure pairs or another region above.</source>
        <translation>Choisissez ci-dessus des paires moins sûres ou une autre région.</translation>
    </message>
    <message>
        <source>No duplicates are left</source>
        <translation>Il ne reste plus de doublons</translation>
    </message>
    <message>
        <source>All pairs that the search found were decided on, or there were none.</source>
        <translation>Toutes les paires trouvées ont été traitées, ou il n&apos;y en avait pas.</translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <translation>Score %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>1 or 2 takes a value from the left or the right learner. M merges, N says that they are two people, L leaves them for later, S swaps who stays. Ctrl+Z takes a merge back.</source>
        <translation>1 ou 2 prend une valeur de l&apos;apprenant de gauche ou de droite. M fusionne, N indique qu&apos;il s&apos;agit de deux personnes, L les laisse pour plus tard, S inverse la fiche qui reste. Ctrl+Z annule une fusion.</translation>
    </message>
    <message>
        <source>This programme can only be read at the moment: the line at the window&apos;s foot says why.</source>
        <translation>Ce programme est actuellement en lecture seule&#x202f;: la ligne en bas de la fenêtre indique pourquoi.</translation>
    </message>
    <message>
        <source>“%1” is one learner now.</source>
        <translation>«&#x202f;%1&#x202f;» est désormais un seul apprenant.</translation>
    </message>
    <message>
        <source>%1 of %2 certain pairs merged.</source>
        <translation>Paires certaines fusionnées&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The merge was taken back: two learners again.</source>
        <translation>La fusion a été annulée&#x202f;: de nouveau deux apprenants.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>jisr::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#x202f;: %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pick from a calendar  Alt+↓</source>
        <translation>Choisir dans un calendrier  Alt+↓</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#x202f;: %1</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>jisr::FilledSheetView</name>
    <message>
        <source>Filled sheet “%1”</source>
        <translation>Feuille remplie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 calls to write, %2 entered before, %3 rejected, %4 lines not filled in. Nothing has been written yet.</source>
        <translation>Appels à enregistrer&#x202f;: %1, déjà saisis&#x202f;: %2, rejetés&#x202f;: %3, lignes non remplies&#x202f;: %4. Rien n&apos;a encore été écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write %1 calls</source>
        <translation>Enregistrer les appels (%1)</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Why, or what is written</source>
        <translation>Motif, ou ce qui est écrit</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>nouvel appel</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>déjà saisi</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>result, day</comment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>new organisation “%1”</source>
        <translation>nouvel organisme «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>jisr::FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Rechercher  Ctrl+K</translation>
    </message>
    <message>
        <source>The question before (Alt+Left)</source>
        <translation>Question précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The question after (Alt+Right)</source>
        <translation>Question suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>At %1 months</source>
        <translation>À %1 mois</translation>
    </message>
    <message>
        <source>Horizon, months after graduation</source>
        <translation>Échéance, en mois après le diplôme</translation>
    </message>
    <message>
        <source>How long after graduation the situation is looked at</source>
        <translation>Combien de temps après le diplôme la situation est examinée</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Show only some regions, operators, cohorts, people… A click on a mark filters by it, Ctrl+click adds, Escape takes the last one back.</source>
        <translation>N&apos;afficher que certaines régions, certains opérateurs, certaines cohortes, certaines personnes… Un clic sur une marque filtre par elle, Ctrl+clic ajoute, Échap retire le dernier ajout.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ask a saved question, or save this one</source>
        <translation>Poser une question enregistrée, ou enregistrer celle-ci</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Édition publique</translation>
    </message>
    <message>
        <source>Shows and copies only what may be published: small groups are hidden, and with them what would give them away.</source>
        <translation>N&apos;affiche et ne copie que ce qui peut être publié&#x202f;: les petits groupes sont masqués, ainsi que tout ce qui les trahirait.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>%1 – click to change</source>
        <translation>%1 – cliquez pour modifier</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
    <message>
        <source>The question is saved as “%1”.</source>
        <translation>La question est enregistrée sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>jisr::FilterChips</name>
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Modifier ce filtre</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>jisr::FilterPopup</name>
    <message>
        <source>Oldest first</source>
        <translation>Du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Du plus petit au plus grand</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Du plus grand au plus petit</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>Let it scroll</source>
        <translation>Laisser défiler</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Figer jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>from, e.g. 1/3/25</source>
        <translation>du, p. ex. 1/3/25</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to, e.g. 30/6/25</source>
        <translation>au, p. ex. 30/6/25</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Contient…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empty (%1)</source>
        <translation>Vide (%1)</translation>
    </message>
</context>
<context>
    <name>jisr::FindingsModel</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Left as it is because</source>
        <translation>Laissé tel quel parce que</translation>
    </message>
</context>
<context>
    <name>jisr::FollowUpPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Do not want to be contacted</source>
        <translation>Ne souhaitent pas être contactés</translation>
    </message>
    <message>
        <source>To be asked, but without phone or e-mail</source>
        <translation>À interroger, mais sans téléphone ni adresse électronique</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Tous les opérateurs</translation>
    </message>
    <message>
        <source>All horizons</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Looking who is to be asked…</source>
        <translation>Recherche des personnes à interroger…</translation>
    </message>
    <message>
        <source>Everybody was reached: nobody is to be asked today.</source>
        <translation>Tout le monde a été joint&#x202f;: personne n&apos;est à interroger aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Nobody is to be asked with this filter. Choose others above.</source>
        <translation>Personne n&apos;est à interroger avec ce filtre. Choisissez-en d&apos;autres ci-dessus.</translation>
    </message>
    <message>
        <source>Everybody due</source>
        <translation>Toutes les personnes à échéance</translation>
    </message>
    <message>
        <source>In charge: everybody</source>
        <translation>Référent&#x202f;: tous</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>Sans référent</translation>
    </message>
    <message>
        <source>My calls (%1)</source>
        <translation>Mes appels (%1)</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>l&apos;ensemble du programme</translation>
    </message>
    <message>
        <source>Answered: %1 of %2. May be asked: %3. Click to list exactly them.</source>
        <translation>Ont répondu&#x202f;: %1 sur %2. Peuvent être interrogés&#x202f;: %3. Cliquez pour lister exactement ceux-ci.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>%1 to be asked · cut-off %2</source>
        <translation>%1 à interroger · arrêté au %2</translation>
    </message>
    <message>
        <source>Do not want to be contacted: %1</source>
        <translation>Ne souhaitent pas être contactés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without phone or e-mail: %1</source>
        <translation>Sans téléphone ni adresse électronique&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 people have somebody else in charge now.</source>
        <translation>Personnes dont le référent a changé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>People to be asked, in the order of what an answer is worth</source>
        <translation>Personnes à interroger, dans l&apos;ordre de ce que vaut une réponse</translation>
    </message>
    <message>
        <source>Why they are to be asked</source>
        <translation>Pourquoi les interroger</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Give the selected to…</source>
        <translation>Confier la sélection à…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Show who refused</source>
        <translation>Afficher ceux qui ont refusé</translation>
    </message>
    <message>
        <source>Show who lacks a number</source>
        <translation>Afficher ceux à qui il manque un numéro</translation>
    </message>
    <message>
        <source>Nobody has graduated yet: there is nobody to ask.</source>
        <translation>Personne n&apos;est encore diplômé&#x202f;: il n&apos;y a personne à interroger.</translation>
    </message>
</context>
<context>
    <name>jisr::GraduationPanel</name>
    <message>
        <source>Graduated on</source>
        <translation>Diplômé le</translation>
    </message>
    <message>
        <source>See what it does</source>
        <translation>Voir l&apos;effet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Ce qui se passe pour chacun</translation>
    </message>
    <message>
        <source>Filled list “%1”</source>
        <translation>Liste remplie «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Graduate the selected: %1</source>
        <translation>Diplômer la sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Graduate (%1)</source>
        <translation>Diplômer (%1)</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Will graduate: %1.</source>
        <translation>Seront diplômés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Already so: %1.</source>
        <translation>Déjà ainsi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Laissés tels quels&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Lines without a date: %1.</source>
        <translation>Lignes sans date&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Rien n&apos;est écrit avant votre accord.</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>diplômés</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>Graduates noted: %1.</source>
        <translation>Diplômés notés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changed meanwhile and left: %1.</source>
        <translation>Modifiés entre-temps et laissés&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>jisr::HistoryView</name>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Rien n&apos;a encore été noté.</translation>
    </message>
    <message>
        <source>Show older entries (%1)</source>
        <translation>Afficher les entrées plus anciennes (%1)</translation>
    </message>
    <message>
        <source>The record merged into this one</source>
        <translation>La fiche fusionnée dans celle-ci</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (supprimé)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(non affiché)</translation>
    </message>
    <message>
        <source>%1: created. %2</source>
        <translation>%1&#x202f;: créé. %2</translation>
    </message>
    <message>
        <source>%1: removed. %2</source>
        <translation>%1&#x202f;: supprimé. %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Writes “%1” again; the present value stays in the history.</source>
        <translation>Écrit de nouveau «&#x202f;%1&#x202f;»&#x202f;; la valeur actuelle reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Put back %1: %2</source>
        <translation>Rétablir %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the earlier value is back.</source>
        <translation>%1&#x202f;: la valeur antérieure est rétablie.</translation>
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
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Refaire le plan</translation>
    </message>
</context>
<context>
    <name>jisr::LearnerPage</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Every field of this person, at the side</source>
        <translation>Tous les champs de cette personne, sur le côté</translation>
    </message>
    <message>
        <source>Asked not to be contacted: nobody calls or writes to this person.</source>
        <translation>A demandé à ne pas être contacté&#x202f;: personne n&apos;appelle ni n&apos;écrit.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Enrol in a cohort…</source>
        <translation>Inscrire dans une cohorte…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Timeline: arrows go from one event to the next, Enter opens it. “As a list” says the same.</source>
        <translation>Chronologie&#x202f;: les flèches vont d&apos;un événement au suivant, Entrée l&apos;ouvre. «&#x202f;En liste&#x202f;» dit la même chose.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Chronologie en liste</translation>
    </message>
    <message>
        <source>Status at each horizon</source>
        <translation>Statut à chaque échéance</translation>
    </message>
    <message>
        <source>Situations and their evidence</source>
        <translation>Situations et leurs preuves</translation>
    </message>
    <message>
        <source>Add a situation…</source>
        <translation>Ajouter une situation…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>Emplacement du justificatif</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the CIN</source>
        <translation>Masquer la CIN</translation>
    </message>
    <message>
        <source>Show the CIN</source>
        <translation>Afficher la CIN</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Lines: the graduation, the horizons after it, the cut-off. Click or use the arrows to read an event, Enter to open it.</source>
        <translation>Traits&#x202f;: le diplôme, les échéances qui le suivent, l&apos;arrêté. Cliquez ou utilisez les flèches pour lire un événement, Entrée pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>not said where</source>
        <translation>emplacement non indiqué</translation>
    </message>
    <message>
        <source>Evidence A or B without saying where the proof is: %1. Note where the document lies, or lower the grade.</source>
        <translation>Preuve A ou B sans emplacement du justificatif&#x202f;: %1. Notez où se trouve le document, ou abaissez le niveau.</translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>Inscrit dans</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Transféré dans</translation>
    </message>
    <message>
        <source>Open the cohort</source>
        <translation>Ouvrir la cohorte</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Edit the enrolment in %1</source>
        <translation>Modifier l&apos;inscription dans %1</translation>
    </message>
    <message>
        <source>Not enrolled in any cohort yet.</source>
        <translation>Inscrit dans aucune cohorte pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Graduation of %1: the one that counts</source>
        <translation>Diplôme du %1&#x202f;: celui qui compte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Not confirmed: never came, or left within %1 days</source>
        <translation>Non confirmé&#x202f;: jamais venu, ou parti dans les %1 jours</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>transferred; training counts for the first cohort, insertion for the last</source>
        <translation>transféré&#x202f;; la formation compte pour la première cohorte, l&apos;insertion pour la dernière</translation>
    </message>
    <message>
        <source>neutral: counts neither for nor against</source>
        <translation>neutre&#x202f;: ne compte ni pour ni contre</translation>
    </message>
    <message>
        <source>Selection only: in no figure of training</source>
        <translation>Sélection seulement&#x202f;: dans aucun chiffre de formation</translation>
    </message>
    <message>
        <source>In no chain: another transfer from the same enrolment continues it, or what it comes from is in no chain</source>
        <translation>Dans aucun parcours&#x202f;: un autre transfert de la même inscription le continue, ou son origine n&apos;est dans aucun parcours</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>à la date d&apos;arrêté %1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>Les chiffres ne peuvent pas être lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>No dated graduation up to the cut-off: there is no horizon to reach.</source>
        <translation>Aucun diplôme daté jusqu&apos;à l&apos;arrêté&#x202f;: il n&apos;y a pas d&apos;échéance à atteindre.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Rapport d&apos;accès</translation>
    </message>
    <message>
        <source>Access report %1</source>
        <translation>Rapport d’accès %1</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Access report written to %1. The release is noted.</source>
        <translation>Rapport d’accès écrit dans %1. La communication est notée.</translation>
    </message>
    <message>
        <source>Access report…</source>
        <translation>Rapport d’accès…</translation>
    </message>
    <message>
        <source>Everything held on this person, for them (law 09-08)</source>
        <translation>Tout ce qui est détenu sur cette personne, pour elle (loi 09-08)</translation>
    </message>
</context>
<context>
    <name>jisr::MainWindow</name>
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
        <source>Something typed here can&apos;t be saved as it stands: the reason is beside the field. Correct it, or leave it behind.</source>
        <translation>Une saisie ne peut pas être enregistrée telle quelle&#x202f;: la raison est indiquée à côté du champ. Corrigez-la, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Leave it behind</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>The last change is not of today&apos;s work: %1, by %2 on %3. Records: %4.</source>
        <translation>La dernière modification ne fait pas partie du travail du jour&#x202f;: %1, par %2 le %3. Fiches&#x202f;: %4.</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>une modification</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>L&apos;annuler quand même</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t taken back by Ctrl+Z, but on its page. The last change before it: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne s&apos;annule pas avec Ctrl+Z, mais sur sa page. La dernière modification précédente&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Undo that one</source>
        <translation>Annuler celle-là</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
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
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No column was recognised: choose for each where it goes.</source>
        <translation>Aucune colonne n&apos;a été reconnue&#x202f;: choisissez la destination de chacune.</translation>
    </message>
    <message>
        <source>please check: guessed with a certainty of %1</source>
        <translation>à vérifier&#x202f;: deviné avec une certitude de %1</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>deviné&#x202f;: %1</translation>
    </message>
    <message>
        <source>How the values of %1 are written</source>
        <translation>Comment sont écrites les valeurs de %1</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>nom de famille d&apos;abord</translation>
    </message>
    <message>
        <source>first name first</source>
        <translation>prénom d&apos;abord</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Drag a field onto a column, or a column onto a field. * is needed for something new, ✓ is filled.</source>
        <translation>Glissez un champ sur une colonne, ou une colonne sur un champ. * est nécessaire pour créer une fiche, ✓ est rempli.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Forme d&apos;écriture</translation>
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
    <name>jisr::Navigation</name>
    <message>
        <source>Saved view: %1</source>
        <translation>Vue enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>jisr::OrganisationPage</name>
    <message>
        <source>Situations at %1</source>
        <translation>Situations chez %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>As operator</source>
        <translation>En tant qu&apos;opérateur</translation>
    </message>
    <message>
        <source>New cohort…</source>
        <translation>Nouvelle cohorte…</translation>
    </message>
    <message>
        <source>As employer</source>
        <translation>En tant qu&apos;employeur</translation>
    </message>
    <message>
        <source>Open in the table</source>
        <translation>Ouvrir dans le tableau</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>Diplômés</translation>
    </message>
    <message>
        <source>At 6 months</source>
        <translation>À 6 mois</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cohorts of this operator, in the order of their codes</source>
        <translation>Cohortes de cet opérateur, dans l&apos;ordre de leurs codes</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Whom it hired</source>
        <translation>Personnes recrutées</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Ses composantes</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>à la date d&apos;arrêté %1</translation>
    </message>
    <message>
        <source>Operates no cohort.</source>
        <translation>N&apos;est opérateur d&apos;aucune cohorte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Enrolled: %1, graduates: %2.</source>
        <translation>Inscrits&#x202f;: %1, diplômés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Insertion at 6 months: %1 (%2).</source>
        <translation>Insertion à 6 mois&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>Cohorts stand in the order of their codes: small groups aren&apos;t for ranking.</source>
        <translation>Les cohortes sont dans l&apos;ordre de leurs codes&#x202f;: les petits groupes ne se prêtent pas à un classement.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>Les chiffres ne peuvent pas être lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Nobody is known to work here.</source>
        <translation>Personne n&apos;est connu comme travaillant ici.</translation>
    </message>
    <message>
        <source>Situations here: %1; the latest %2 are listed.</source>
        <translation>Situations ici&#x202f;: %1&#x202f;; les %2 dernières sont listées.</translation>
    </message>
    <message>
        <source>Situations here: %1.</source>
        <translation>Situations ici&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>jisr::PairList</name>
    <message>
        <source>office %1</source>
        <translation>bureau %1</translation>
    </message>
    <message>
        <source>%1, score %2: %3</source>
        <translation>%1, score %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>jisr::PassportSharing</name>
    <message>
        <source>The sentence is copied.</source>
        <translation>La phrase est copiée.</translation>
    </message>
    <message>
        <source>The chart is still being made; try again when it shows.</source>
        <translation>Le graphique est encore en préparation&#x202f;; réessayez quand il s&apos;affiche.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Au rapport</translation>
    </message>
    <message>
        <source>Put the sentence into the next report that is exported</source>
        <translation>Mettre la phrase dans le prochain rapport exporté</translation>
    </message>
    <message>
        <source>Copy the sentence: %1</source>
        <translation>Copier la phrase&#x202f;: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its values as a table</source>
        <translation>Copier le graphique en image, avec ses valeurs en tableau</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the chart (PNG, SVG, PDF) or its table (Excel, CSV)</source>
        <translation>Enregistrer le graphique (PNG, SVG, PDF) ou son tableau (Excel, CSV)</translation>
    </message>
    <message>
        <source>Save the chart or its table</source>
        <translation>Enregistrer le graphique ou son tableau</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>The chart goes into the next report that is exported</source>
        <translation>Le graphique entre dans le prochain rapport exporté</translation>
    </message>
</context>
<context>
    <name>jisr::PastePanel</name>
    <message>
        <source>Before it is pasted</source>
        <translation>Avant de coller</translation>
    </message>
    <message>
        <source>Cells that change: %1</source>
        <translation>Cellules qui changent&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out: %1, the reason is beside each</source>
        <translation>laissées de côté&#x202f;: %1, avec la raison en regard</translation>
    </message>
    <message>
        <source>already so: %1</source>
        <translation>déjà ainsi&#x202f;: %1</translation>
    </message>
    <message>
        <source>rows below the last one: %1; new rows come in by page Import</source>
        <translation>lignes au-delà de la dernière&#x202f;: %1&#x202f;; de nouvelles lignes entrent par la page Importation</translation>
    </message>
    <message>
        <source>columns beyond the last one: %1</source>
        <translation>colonnes au-delà de la dernière&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>Modifier %1 cellules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cells of the paste</source>
        <translation>Cellules collées</translation>
    </message>
</context>
<context>
    <name>jisr::PastePlanModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
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
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>The figure&apos;s code %1 is copied.</source>
        <translation>Le code du chiffre, %1, est copié.</translation>
    </message>
    <message>
        <source>Everybody whom the step from &quot;%1&quot; to &quot;%2&quot; moves; beside the number: newly counted, out of all who begin or cease to be counted</source>
        <translation>Toutes les personnes que déplace l&apos;étape de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»&#x202f;; à côté du nombre&#x202f;: les nouvellement comptés, sur tous ceux qui commencent ou cessent d&apos;être comptés</translation>
    </message>
    <message>
        <source>%1
Click to copy the code. Typed into the search (Ctrl+K), it opens this figure again, in any copy of the file.</source>
        <translation>%1
Cliquez pour copier le code. Saisi dans la recherche (Ctrl+K), il rouvre ce chiffre, dans toute copie du fichier.</translation>
    </message>
    <message>
        <source>Copy the figure&apos;s code %1</source>
        <translation>Copier le code du chiffre, %1</translation>
    </message>
    <message>
        <source>The public mode names nobody. Turn it off to see who is counted.</source>
        <translation>L&apos;édition publique ne nomme personne. Désactivez-la pour voir qui est compté.</translation>
    </message>
    <message>
        <source>Newly counted %1</source>
        <translation>Nouvellement comptés %1</translation>
    </message>
    <message>
        <source>No longer counted %1</source>
        <translation>Désormais non comptés %1</translation>
    </message>
    <message>
        <source>Denominator only %1</source>
        <translation>Dénominateur seul %1</translation>
    </message>
    <message>
        <source>Open in the learners table</source>
        <translation>Ouvrir dans le tableau des apprenants</translation>
    </message>
    <message>
        <source>newly counted</source>
        <translation>nouvellement comptés</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptés</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>désormais non comptés</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>in one denominator only</source>
        <translation>dans un seul des dénominateurs</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclus</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Exactly those whom this part of the flow counts</source>
        <translation>Exactement les personnes comptées par cette partie du flux</translation>
    </message>
    <message>
        <source>Everybody whose enrolment was confirmed by the end of %1</source>
        <translation>Tous ceux dont l&apos;inscription était confirmée fin %1</translation>
    </message>
    <message>
        <source>Everybody who graduated by the end of %1, each person once</source>
        <translation>Tous les diplômés fin %1, chaque personne une fois</translation>
    </message>
    <message>
        <source>Everybody inserted 6 months after graduation, where these ended by the end of %1</source>
        <translation>Tous ceux insérés 6 mois après le diplôme, quand ces mois étaient passés fin %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Comptés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Out of: %1</source>
        <translation>Sur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>jisr::PlanPage</name>
    <message>
        <source>New phase…</source>
        <translation>Nouvelle phase…</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nouvel objectif…</translation>
    </message>
    <message>
        <source>Phases and targets</source>
        <translation>Phases et objectifs</translation>
    </message>
    <message>
        <source>Progress as of the cut-off %1</source>
        <translation>Avancement à la date d&apos;arrêté %1</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Rien n&apos;est encore prévu</translation>
    </message>
    <message>
        <source>A phase is a part of the programme with its dates, e.g. the pilot. A target says how many learners, graduates or insertions are to be reached, where and until when.</source>
        <translation>Une phase est une partie du programme avec ses dates, p. ex. le pilote. Un objectif indique combien d&apos;apprenants, de diplômés ou d&apos;insertions doivent être atteints, où et jusqu&apos;à quand.</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>L&apos;ensemble du programme</translation>
    </message>
    <message>
        <source>targets of no phase</source>
        <translation>objectifs sans phase</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the phase %1</source>
        <translation>Modifier la phase %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>cohorts: %1</source>
        <translation>cohortes&#x202f;: %1</translation>
    </message>
    <message>
        <source>confirmed learners: %1</source>
        <translation>apprenants confirmés&#x202f;: %1</translation>
    </message>
    <message>
        <source>No target yet.</source>
        <translation>Pas encore d&apos;objectif.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>to reach: %1</source>
        <translation>à atteindre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Graduates in a job or self-employed 6 months after graduation (EMP)</source>
        <translation>Diplômés en emploi salarié ou indépendants 6 mois après le diplôme (EMP)</translation>
    </message>
    <message>
        <source>Edit the target %1</source>
        <translation>Modifier l&apos;objectif %1</translation>
    </message>
    <message>
        <source>Persons who graduated between these dates, each counted once</source>
        <translation>Personnes diplômées entre ces dates, chacune comptée une fois</translation>
    </message>
    <message>
        <source>Graduates inserted 6 months after graduation (INS), whose sixth month ended between these dates</source>
        <translation>Diplômés insérés 6 mois après le diplôme (INS), dont le sixième mois s&apos;achève entre ces dates</translation>
    </message>
    <message>
        <source>Confirmed between these dates: enrolled and still there after the first days, transfers counted once</source>
        <translation>Confirmés entre ces dates&#x202f;: inscrits et toujours présents après les premiers jours, transferts comptés une fois</translation>
    </message>
</context>
<context>
    <name>jisr::PlanView</name>
    <message>
        <source>Nothing would change: everything in this table is already in the programme.</source>
        <translation>Rien ne changerait&#x202f;: tout ce que contient ce tableau est déjà dans le programme.</translation>
    </message>
    <message>
        <source>%1 rows read. Nothing has been written yet.</source>
        <translation>%1 lignes lues. Rien n&apos;a encore été écrit.</translation>
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
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Is 03/04 in the column “%1” 3 April or 4 March? None of its dates tells.</source>
        <translation>Dans la colonne «&#x202f;%1&#x202f;», 03/04 est-il le 3 avril ou le 4 mars&#x202f;? Aucune de ses dates ne permet de le dire.</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 avril (jour d&apos;abord)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 mars (mois d&apos;abord)</translation>
    </message>
    <message>
        <source>The plan needs an answer before anything can be written.</source>
        <translation>Le plan attend une réponse avant que quoi que ce soit puisse être écrit.</translation>
    </message>
    <message>
        <source>Problems (%1 rows rejected)</source>
        <translation>Problèmes (lignes rejetées&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Problems (%1 to look at)</source>
        <translation>Problèmes (à vérifier&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Both are kept. After the import they can be compared and merged on the page of the duplicates.</source>
        <translation>Les deux sont conservées. Après l&apos;importation, elles peuvent être comparées et fusionnées sur la page des doublons.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Nothing can be written: the rows are rejected, or already in the programme. Correct the rejected ones below.</source>
        <translation>Rien ne peut être écrit&#x202f;: les lignes sont rejetées, ou figurent déjà dans le programme. Corrigez ci-dessous celles qui sont rejetées.</translation>
    </message>
</context>
<context>
    <name>jisr::ProblemsView</name>
    <message>
        <source>rejected</source>
        <translation>rejets</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>à titre d&apos;information</translation>
    </message>
    <message>
        <source>Cells corrected here, the table itself stays as it is: %1</source>
        <translation>Cellules corrigées ici, le tableau lui-même reste tel quel&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to mend: every row can be taken as it is.</source>
        <translation>Rien à corriger&#x202f;: chaque ligne peut être prise telle quelle.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type over a cell to correct it: the rows come in, the table itself stays as it is.</source>
        <translation>Saisissez par-dessus une cellule pour la corriger&#x202f;: les lignes entrent, le tableau lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premières lignes sont affichées.</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>Problèmes par type</translation>
    </message>
    <message>
        <source>Rows that have this problem</source>
        <translation>Lignes concernées par ce problème</translation>
    </message>
    <message>
        <source>Take the corrections back</source>
        <translation>Annuler les corrections</translation>
    </message>
</context>
<context>
    <name>jisr::QualityPage</name>
    <message>
        <source>%1 findings open again.</source>
        <translation>Constats rouverts&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 findings left as they are, with your reason.</source>
        <translation>Constats laissés tels quels, avec votre motif&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Pourquoi cela reste tel quel</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rows of the rule</source>
        <translation>Lignes de la règle</translation>
    </message>
    <message>
        <source>whole file, as of %1 · %2 learners</source>
        <translation>tout le fichier, au %1 · %2 apprenants</translation>
    </message>
    <message>
        <source>whole file, as of %1</source>
        <translation>tout le fichier, au %1</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Nouvelle vérification…</translation>
    </message>
    <message>
        <source>Records or the cut-off changed since. “Check again” looks at them.</source>
        <translation>Des fiches ou l&apos;arrêté ont changé depuis. «&#x202f;Vérifier de nouveau&#x202f;» les examine.</translation>
    </message>
    <message>
        <source>The file can&apos;t be checked</source>
        <translation>Le fichier ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Waiting for the writing under way…</source>
        <translation>En attente de la fin de l&apos;écriture en cours…</translation>
    </message>
    <message>
        <source>Looking at every row of the file…</source>
        <translation>Examen de chaque ligne du fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rule, severity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Ce qu&apos;il faut faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show the %1 left as they are</source>
        <translation>Afficher ceux laissés tels quels (%1)</translation>
    </message>
    <message>
        <source>All good: no rule finds anything that you don&apos;t know already.</source>
        <translation>Tout est en ordre&#x202f;: aucune règle ne trouve quoi que ce soit que vous ne sachiez déjà.</translation>
    </message>
    <message>
        <source>All findings of this rule were looked at and left as they are.</source>
        <translation>Tous les constats de cette règle ont été examinés et laissés tels quels.</translation>
    </message>
    <message>
        <source>Nothing found: this rule is kept everywhere.</source>
        <translation>Rien trouvé&#x202f;: cette règle est respectée partout.</translation>
    </message>
    <message>
        <source>The file is open for reading only: findings can be looked at and exported, not acknowledged.</source>
        <translation>Le fichier est ouvert en lecture seule&#x202f;: les constats peuvent être consultés et exportés, mais il ne peut en être pris acte.</translation>
    </message>
    <message>
        <source>Say who works here to acknowledge findings.</source>
        <translation>Dites qui travaille ici pour prendre acte des constats.</translation>
    </message>
    <message>
        <source>Leave the chosen as they are</source>
        <translation>Laisser tels quels les constats choisis</translation>
    </message>
    <message>
        <source>Leave %1 as they are</source>
        <translation>Laisser tels quels (%1)</translation>
    </message>
    <message>
        <source>Leave all %1</source>
        <translation>Tout laisser (%1)</translation>
    </message>
    <message>
        <source>Leave all findings of this rule as they are</source>
        <translation>Laisser tels quels tous les constats de cette règle</translation>
    </message>
    <message>
        <source>Leave all %1 as they are</source>
        <translation>Tout laisser tel quel (%1)</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Exporter les constats</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>%1 findings exported to %2.</source>
        <translation>Constats exportés vers %2&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>jisr::QuestionsPopup</name>
    <message>
        <source>Saved questions</source>
        <translation>Questions enregistrées</translation>
    </message>
    <message>
        <source>None yet. A question keeps the filters, the horizon and the edition under a name.</source>
        <translation>Aucune pour l&apos;instant. Une question garde les filtres, l&apos;échéance et l&apos;édition sous un nom.</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Nom de la question</translation>
    </message>
    <message>
        <source>With its cut-off, %1</source>
        <translation>Avec sa date d&apos;arrêté, %1</translation>
    </message>
    <message>
        <source>Otherwise it is asked as of the cut-off of the day</source>
        <translation>Sinon, elle est posée à la date d&apos;arrêté du jour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This programme is open for reading only: questions can be asked, not saved.</source>
        <translation>Ce programme est ouvert en lecture seule&#x202f;: vous pouvez poser des questions, mais pas les enregistrer.</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Enregistrée par %1</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Supprimer vraiment</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>jisr::QuickSearch</name>
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
    <message>
        <source>A learner, a cohort, an organisation, a saved view or a command</source>
        <translation>Un apprenant, une cohorte, un organisme, une vue enregistrée ou une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The file is being written: people can be found again in a moment.</source>
        <translation>Le fichier est en cours d&apos;écriture&#x202f;: les personnes pourront être retrouvées dans un instant.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
</context>
<context>
    <name>jisr::ReadingBar</name>
    <message>
        <source>one row a learner, with everything</source>
        <translation>une ligne par apprenant, avec tout</translation>
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
        <source>It holds</source>
        <translation>Contenu</translation>
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
        <source>Header row</source>
        <translation>Ligne d&apos;en-tête</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
</context>
<context>
    <name>jisr::RecordForm</name>
    <message>
        <source>made by the program</source>
        <translation>créé par le programme</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>jisr::RecordPage</name>
    <message>
        <source>This record is no longer in the file: it was removed, or merged into another one.</source>
        <translation>Cette fiche n&apos;est plus dans le fichier&#x202f;: elle a été supprimée, ou fusionnée dans une autre.</translation>
    </message>
</context>
<context>
    <name>jisr::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Cette fiche n&apos;est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Something is being written into the file. The record is shown as soon as that is done.</source>
        <translation>Une écriture est en cours dans le fichier. La fiche s&apos;affichera dès qu&apos;elle sera terminée.</translation>
    </message>
    <message>
        <source>%1: created.</source>
        <translation>%1&#x202f;: créé.</translation>
    </message>
    <message>
        <source>Read only: this file can&apos;t be changed now. Nothing typed here would be kept.</source>
        <translation>Lecture seule&#x202f;: ce fichier ne peut pas être modifié maintenant. Rien de ce qui serait saisi ne serait gardé.</translation>
    </message>
    <message>
        <source>Read only: say who works here, at the window&apos;s foot, to make changes.</source>
        <translation>Lecture seule&#x202f;: dites qui travaille ici, au bas de la fenêtre, pour faire des modifications.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not created yet: %1. Go on with it</source>
        <translation>Pas encore créé&#x202f;: %1. Continuer</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Ctrl+Enter creates</source>
        <translation>Ctrl+Entrée crée</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This record isn&apos;t created yet: create it, or give it up.</source>
        <translation>Cette fiche n&apos;est pas encore créée&#x202f;: créez-la, ou renoncez-y.</translation>
    </message>
    <message>
        <source>Delete “%1” from the file? It can be undone.</source>
        <translation>Supprimer «&#x202f;%1&#x202f;» du fichier&#x202f;? Cela peut être annulé.</translation>
    </message>
    <message>
        <source>%1: deleted.</source>
        <translation>%1&#x202f;: supprimé.</translation>
    </message>
</context>
<context>
    <name>jisr::ReportForm</name>
    <message>
        <source>With nothing</source>
        <translation>Avec rien</translation>
    </message>
    <message>
        <source>With the month end before, %1</source>
        <translation>Avec la fin du mois précédent, %1</translation>
    </message>
    <message>
        <source>With the year before, %1</source>
        <translation>Avec un an plus tôt, %1</translation>
    </message>
    <message>
        <source>With another day…</source>
        <translation>Avec un autre jour…</translation>
    </message>
    <message>
        <source>The office&apos;s logo</source>
        <translation>Logo du service</translation>
    </message>
    <message>
        <source>Picture (*.svg *.png)</source>
        <translation>Image (*.svg *.png)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Autre logo…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Office on the cover</source>
        <translation>Service en couverture</translation>
    </message>
    <message>
        <source>Signature (a line each)</source>
        <translation>Signature (une ligne chacune)</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Jour de comparaison</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>Side by side in one document</source>
        <translation>Côte à côte dans un seul document</translation>
    </message>
</context>
<context>
    <name>jisr::ReportsPage</name>
    <message>
        <source>Sealed under %1; %2 files in %3.</source>
        <translation>Scellé sous %1&#x202f;; %2 fichiers dans %3.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables, zipped (*.zip)</source>
        <translation>Tableaux compressés (*.zip)</translation>
    </message>
    <message>
        <source>Where the %1 reports go</source>
        <translation>Où vont les %1 rapports</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Rapport écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 fichiers écrits dans %2.</translation>
    </message>
    <message>
        <source>Stopped there: what is written is whole.</source>
        <translation>Arrêté là&#x202f;: ce qui est écrit est complet.</translation>
    </message>
    <message>
        <source>The largest has %1 MB, too much for some mail servers: leave out chapters to make it smaller.</source>
        <translation>Le plus grand pèse %1 Mo, trop pour certaines messageries&#x202f;: retirez des chapitres pour l&apos;alléger.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Where the sealed report&apos;s files go</source>
        <translation>Où vont les fichiers du rapport scellé</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement en cours…</translation>
    </message>
    <message>
        <source>Writing report %1 of %2…</source>
        <translation>Écriture du rapport %1 sur %2…</translation>
    </message>
    <message>
        <source>The figures are being read…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>A correction names the code it revises and says why.</source>
        <translation>Une correction indique le code qu&apos;elle révise et en donne la raison.</translation>
    </message>
    <message>
        <source>Stores figures, facts and files under a code printed on the report</source>
        <translation>Conserve chiffres, faits et fichiers sous un code imprimé sur le rapport</translation>
    </message>
    <message>
        <source>The file is read-only here: a seal can&apos;t be stored.</source>
        <translation>Le fichier est ici en lecture seule&#x202f;: un sceau ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Cut-off, filters, horizon and edition are those of the bar above</source>
        <translation>Arrêté, filtres, horizon et édition sont ceux de la barre du haut</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>Les pages du rapport</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>Pictures of the charts</source>
        <translation>Images des graphiques</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>One for each…</source>
        <translation>Un pour chacun…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sceller…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Seal as a correction of</source>
        <translation>Sceller comme correction de</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Code of the report that is corrected</source>
        <translation>Code du rapport corrigé</translation>
    </message>
    <message>
        <source>reason of the correction</source>
        <translation>raison de la correction</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Raison de la correction</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sealed reports</source>
        <translation>Rapports scellés</translation>
    </message>
</context>
<context>
    <name>jisr::RetentionPage</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Retention of personal data</source>
        <translation>Conservation des données personnelles</translation>
    </message>
    <message>
        <source>Law 09-08: people stand in the file no longer than they must. Whoever is past the retention can be taken out for good: names, contacts, numbers, birth date, notes and employers go from the records, the history, the merges and the kept files. What figures are counted from stays, so that every past figure stays the same.</source>
        <translation>Loi 09-08&#x202f;: une personne ne reste pas dans le fichier plus longtemps que nécessaire. Qui a dépassé la durée de conservation peut en être retiré définitivement&#x202f;: noms, coordonnées, numéros, date de naissance, notes et employeurs disparaissent des fiches, de l&apos;historique, des fusions et des fichiers conservés. Ce à partir de quoi les chiffres sont comptés reste, de sorte que chaque chiffre passé reste le même.</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <translation>Conserver les personnes</translation>
    </message>
    <message>
        <source>months after the last thing that happened to them</source>
        <translation>mois après le dernier évènement les concernant</translation>
    </message>
    <message>
        <source>Retention in months</source>
        <translation>Durée de conservation en mois</translation>
    </message>
    <message>
        <source>Look who is past it</source>
        <translation>Voir qui l&apos;a dépassée</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>Ce qui est concerné</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>These files still hold the people. Those that are ticked are erased, after a new backup was made.</source>
        <translation>Ces fichiers contiennent encore ces personnes. Ceux qui sont cochés sont effacés, après une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Files that still hold the people</source>
        <translation>Fichiers qui contiennent encore ces personnes</translation>
    </message>
    <message>
        <source>Nobody can take this back: neither undo nor the history brings them back.</source>
        <translation>Personne ne peut revenir là-dessus&#x202f;: ni l&apos;annulation ni l&apos;historique ne les ramènent.</translation>
    </message>
    <message>
        <source>To confirm, type how many people it is:</source>
        <translation>Pour confirmer, saisissez le nombre de personnes&#x202f;:</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>Anonymiser définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was too late to stop: the people were anonymised.</source>
        <translation>Il était trop tard pour arrêter&#x202f;: les personnes ont été anonymisées.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#x202f;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Learners who are anonymised</source>
        <translation>Apprenants anonymisés</translation>
    </message>
    <message>
        <source>Removed learners who still stand in the history</source>
        <translation>Apprenants supprimés qui figurent encore dans l&apos;historique</translation>
    </message>
    <message>
        <source>Their enrolments: references and certificates</source>
        <translation>Leurs inscriptions&#x202f;: références et certificats</translation>
    </message>
    <message>
        <source>Their situations: employers, titles, proofs, notes</source>
        <translation>Leurs situations&#x202f;: employeurs, intitulés, justificatifs, notes</translation>
    </message>
    <message>
        <source>Their contacts: notes</source>
        <translation>Leurs contacts&#x202f;: notes</translation>
    </message>
    <message>
        <source>Files of sealed reports that name them (their SHA-256 stays)</source>
        <translation>Fichiers de rapports scellés qui les nomment (leur SHA-256 reste)</translation>
    </message>
    <message>
        <source>Left as they are: past it, but admitted or in training</source>
        <translation>Laissés tels quels&#x202f;: au-delà de la durée, mais admis ou en formation</translation>
    </message>
    <message>
        <source>Left as they are: past it, but their request is not answered</source>
        <translation>Laissés tels quels&#x202f;: au-delà de la durée, mais leur demande attend une réponse</translation>
    </message>
    <message>
        <source>%1 (%2, older than the retention)</source>
        <translation>%1 (%2, plus ancien que la durée de conservation)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Past the retention: %1. The last thing that happened to them was between %2 and %3.</source>
        <translation>Au-delà de la durée de conservation&#x202f;: %1. Le dernier évènement les concernant a eu lieu entre le %2 et le %3.</translation>
    </message>
    <message>
        <source>Nobody is past the retention.</source>
        <translation>Personne n&apos;a dépassé la durée de conservation.</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne change rien.</translation>
    </message>
    <message>
        <source>Anonymised: %1. Entries of the history emptied: %2.</source>
        <translation>Anonymisés&#x202f;: %1. Entrées de l&apos;historique vidées&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so what was erased may still stand in its unused parts. Close it and open it again.</source>
        <translation>Le fichier n&apos;a pas pu être réécrit&#x202f;: ce qui a été effacé peut encore se trouver dans ses parties inutilisées. Fermez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>Could not be erased: %1</source>
        <translation>N&apos;a pas pu être effacé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>jisr::RuleList</name>
    <message>
        <source>%1 left as they are</source>
        <comment>findings</comment>
        <translation>laissés tels quels&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 found</source>
        <comment>rule, severity, count</comment>
        <translation>%1&#x202f;: %2, trouvés&#x202f;: %3</translation>
    </message>
    <message>
        <source>Contradictions and gaps</source>
        <translation>Contradictions et lacunes</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>jisr::SealedReportsView</name>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>MODIFIÉ</translation>
    </message>
    <message>
        <source>as sealed, corrected since</source>
        <translation>conforme au scellé, corrigé depuis</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation>conforme au scellé</translation>
    </message>
    <message>
        <source>No report was sealed in this file yet: “Seal…” beneath a report&apos;s pages does it.</source>
        <translation>Aucun rapport n&apos;a encore été scellé dans ce fichier&#x202f;: «&#x202f;Sceller…&#x202f;», sous les pages d&apos;un rapport, le fait.</translation>
    </message>
    <message>
        <source>Corrects %1: %2</source>
        <translation>Corrige %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Corrected by %1.</source>
        <translation>Corrigé par %1.</translation>
    </message>
    <message>
        <source>%1 (%2 kB)</source>
        <translation>%1 (%2 ko)</translation>
    </message>
    <message>
        <source>%1 (taken out by law)</source>
        <translation>%1 (retiré en application de la loi)</translation>
    </message>
    <message>
        <source>There is no sealed report of this kind, filter and horizon to compare with, or nothing has changed since.</source>
        <translation>Il n&apos;y a pas de rapport scellé de ce type, de ce filtre et de cet horizon avec lequel comparer, ou rien n&apos;a changé depuis.</translation>
    </message>
    <message>
        <source>The file no longer has these people.</source>
        <translation>Le fichier ne contient plus ces personnes.</translation>
    </message>
    <message>
        <source>%1, since the report %2</source>
        <translation>%1, depuis le rapport %2</translation>
    </message>
    <message>
        <source>Every figure is counted again from the facts of its seal…</source>
        <translation>Chaque chiffre est recompté à partir des faits de son scellé…</translation>
    </message>
    <message>
        <source>All sealed reports are as they were sealed: %1.</source>
        <translation>Tous les rapports scellés sont conformes à leur scellé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Where the sealed report&apos;s files go</source>
        <translation>Où vont les fichiers du rapport scellé</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 fichiers écrits dans %2.</translation>
    </message>
    <message>
        <source>Sealed reports</source>
        <translation>Rapports scellés</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Counts every sealed figure again and holds the kept files against their seals</source>
        <translation>Recompte chaque chiffre scellé et compare les fichiers conservés à leurs scellés</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>Enregistrer ses fichiers…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Le corriger…</translation>
    </message>
    <message>
        <source>Seals the report now asked for as its correction; the old one stays</source>
        <translation>Scelle le rapport demandé ici comme sa correction&#x202f;; l&apos;ancien reste</translation>
    </message>
    <message>
        <source>Since the last sealed report of what is asked for</source>
        <translation>Depuis le dernier rapport scellé de ce qui est demandé</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Montrer ces personnes</translation>
    </message>
    <message>
        <source>Causes of the change</source>
        <translation>Causes du changement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>Scellé par %1 le %2.</translation>
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
    <name>jisr::StatusLine</name>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opens the file anew, to work in it when the other window is closed</source>
        <translation>Rouvre le fichier, pour y travailler quand l&apos;autre fenêtre est fermée</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Dire qui travaille ici</translation>
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
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>jisr::TablePage</name>
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
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>No row meets all of this</source>
        <translation>Aucune ligne ne remplit toutes ces conditions</translation>
    </message>
    <message>
        <source>Take away a criterion above the table.</source>
        <translation>Retirez un critère au-dessus du tableau.</translation>
    </message>
    <message>
        <source>Import a list from an operator to begin: page Import, or Ctrl+I. Or enter one by one with “New…”.</source>
        <translation>Pour commencer, importez une liste d&apos;un opérateur&#x202f;: page Importation, ou Ctrl+I. Ou saisissez les fiches une à une avec «&#x202f;Nouveau…&#x202f;».</translation>
    </message>
    <message>
        <source>Rows selected: %1</source>
        <translation>Lignes sélectionnées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Arrows move, F2 edits, Enter opens, Alt+Down filters</source>
        <translation>Flèches&#x202f;: se déplacer, F2&#x202f;: modifier, Entrée&#x202f;: ouvrir, Alt+Bas&#x202f;: filtrer</translation>
    </message>
    <message>
        <source>Del; what others refer to stays</source>
        <translation>Suppr&#x202f;; ce à quoi d&apos;autres fiches se réfèrent reste</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Tables as you like them: filter, columns and order under a name</source>
        <translation>Les tableaux comme vous les voulez&#x202f;: filtre, colonnes et ordre sous un nom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Change selected…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>That is too much for the clipboard.</source>
        <translation>C&apos;est trop pour le presse-papiers.</translation>
    </message>
    <message>
        <source>“Export selected…” writes as many rows as you like.</source>
        <translation>«&#x202f;Exporter la sélection…&#x202f;» écrit autant de lignes que vous voulez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cells copied: %1</source>
        <translation>Cellules copiées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in a spreadsheet first.</source>
        <translation>Il n&apos;y a pas de texte à coller&#x202f;: copiez d&apos;abord des cellules dans un tableur.</translation>
    </message>
    <message>
        <source>That is too much to paste: save it as a file and import it.</source>
        <translation>C&apos;est trop pour être collé&#x202f;: enregistrez-le dans un fichier et importez-le.</translation>
    </message>
    <message>
        <source>Looking at what is pasted…</source>
        <translation>Examen de ce qui est collé…</translation>
    </message>
    <message>
        <source>Cells changed: %1.</source>
        <translation>Cellules modifiées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changing %1 cells…</source>
        <translation>Modification de %1 cellules…</translation>
    </message>
    <message>
        <source>“%1” stays, because other records refer to it (%2). Change or delete those first.</source>
        <translation>«&#x202f;%1&#x202f;» reste, car d&apos;autres fiches s&apos;y réfèrent (%2). Modifiez ou supprimez d&apos;abord celles-ci.</translation>
    </message>
    <message>
        <source>%1 rows stay, because other records refer to them; the first is “%2”.</source>
        <translation>%1 lignes restent, car d&apos;autres fiches s&apos;y réfèrent&#x202f;; la première est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>Rien ne peut être supprimé</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1 rows?</source>
        <translation>Supprimer %1 lignes&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking at what refers to these rows…</source>
        <translation>Recherche de ce qui se réfère à ces lignes…</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>Rows deleted: %1.</source>
        <translation>Lignes supprimées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n&apos;a été supprimé</translation>
    </message>
    <message>
        <source>Deleting %1 rows…</source>
        <translation>Suppression de %1 lignes…</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 lignes écrites dans %2.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Trouvé&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>et %1 autres valeurs</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>What is this export for?</source>
        <translation>À quoi sert cet export&#x202f;?</translation>
    </message>
    <message>
        <source>It names people. Who took it, when, what for and how many is kept in the file.</source>
        <translation>Il nomme des personnes. Qui l&apos;a fait, quand, pourquoi et combien de personnes restent consignés dans le fichier.</translation>
    </message>
</context>
<context>
    <name>jisr::ValuesView</name>
    <message>
        <source>Reading the table for the values that it holds…</source>
        <translation>Lecture du tableau pour y relever les valeurs…</translation>
    </message>
    <message>
        <source>No column holds choices or names of other records.</source>
        <translation>Aucune colonne ne contient de choix ni de noms d&apos;autres fiches.</translation>
    </message>
    <message>
        <source>Values that are not known: %1. Press Enter on one to say what it means.</source>
        <translation>Valeurs inconnues&#x202f;: %1. Appuyez sur Entrée pour dire ce que l&apos;une d&apos;elles signifie.</translation>
    </message>
    <message>
        <source>Every value is known. Press Enter on one to read it otherwise.</source>
        <translation>Toutes les valeurs sont connues. Appuyez sur Entrée sur l&apos;une d&apos;elles pour la lire autrement.</translation>
    </message>
    <message>
        <source>The %1 most frequent values of a column are listed.</source>
        <translation>Les %1 valeurs les plus fréquentes d&apos;une colonne sont listées.</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
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
        <source>will be created</source>
        <translation>sera créé</translation>
    </message>
    <message>
        <source>not known: rejects its rows</source>
        <translation>inconnue&#x202f;: ses lignes sont rejetées</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1 est lu comme %2</translation>
    </message>
    <message>
        <source>(not translated: its rows are rejected)</source>
        <translation>(non traduite&#x202f;: ses lignes sont rejetées)</translation>
    </message>
    <message>
        <source>(as it stands: %1)</source>
        <translation>(telle quelle&#x202f;: %1)</translation>
    </message>
    <message>
        <source>(create “%1”)</source>
        <translation>(créer «&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value in the table</source>
        <translation>Valeur dans le tableau</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Values and what they are read as</source>
        <translation>Valeurs et leur lecture</translation>
    </message>
    <message>
        <source>Leave the unknown ones empty</source>
        <translation>Laisser vides les inconnues</translation>
    </message>
    <message>
        <source>Fields that something new can&apos;t do without keep theirs.</source>
        <translation>Les champs indispensables à une nouvelle fiche gardent les leurs.</translation>
    </message>
</context>
<context>
    <name>jisr::ViewsPopup</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>None yet. A view keeps the filter, the columns and the order of this table under a name.</source>
        <translation>Aucune pour l&apos;instant. Une vue garde sous un nom le filtre, les colonnes et l&apos;ordre de ce tableau.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>The view becomes what the table shows now</source>
        <translation>La vue devient ce que le tableau montre maintenant</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>To the name typed below</source>
        <translation>Avec le nom saisi ci-dessous</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Enregistrée par %1</translation>
    </message>
    <message>
        <source>This programme is open for reading only.</source>
        <translation>Ce programme est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>Supprimer vraiment</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>jisr::WindowPages</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Phases and targets</source>
        <translation>Phases et objectifs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
</TS>
