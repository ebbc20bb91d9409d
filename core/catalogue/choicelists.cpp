#include "core/catalogue/choicelists.h"

namespace jisr::choicelists {

QList<Choice> trackFamily() {
    return {
        {QLatin1String("software"), QT_TRANSLATE_NOOP("core", "Software development")},
        {QLatin1String("cybersecurity"), QT_TRANSLATE_NOOP("core", "Cybersecurity")},
        {QLatin1String("data"), QT_TRANSLATE_NOOP("core", "Data")},
        {QLatin1String("ai"), QT_TRANSLATE_NOOP("core", "Artificial intelligence")},
        {QLatin1String("cloud"), QT_TRANSLATE_NOOP("core", "Cloud and DevOps")},
        {QLatin1String("testing"), QT_TRANSLATE_NOOP("core", "Testing")},
        {QLatin1String("business_platform"), QT_TRANSLATE_NOOP("core", "Business platforms")},
        {QLatin1String("other"), QT_TRANSLATE_NOOP("core", "Other")},
    };
}

QList<Choice> organisationKind() {
    return {
        {QLatin1String("ministry"), QT_TRANSLATE_NOOP("core", "Ministry")},
        {QLatin1String("public_body"), QT_TRANSLATE_NOOP("core", "Public body")},
        {QLatin1String("university"), QT_TRANSLATE_NOOP("core", "University")},
        {QLatin1String("school"), QT_TRANSLATE_NOOP("core", "School")},
        {QLatin1String("training_provider"), QT_TRANSLATE_NOOP("core", "Training provider")},
        {QLatin1String("company"), QT_TRANSLATE_NOOP("core", "Company")},
        {QLatin1String("association"), QT_TRANSLATE_NOOP("core", "Association")},
        {QLatin1String("cluster"), QT_TRANSLATE_NOOP("core", "Cluster")},
        {QLatin1String("other"), QT_TRANSLATE_NOOP("core", "Other")},
    };
}

QList<Choice> targetMeasure() {
    return {
        {QLatin1String("learners"), QT_TRANSLATE_NOOP("core", "Learners")},
        {QLatin1String("graduates"), QT_TRANSLATE_NOOP("core", "Graduates")},
        {QLatin1String("insertions"), QT_TRANSLATE_NOOP("core", "Insertions")},
        {QLatin1String("jobs"), QT_TRANSLATE_NOOP("core", "Jobs")},
    };
}

QList<Choice> cohortMode() {
    return {
        {QLatin1String("initial"), QT_TRANSLATE_NOOP("core", "Initial training")},
        {QLatin1String("continuing"), QT_TRANSLATE_NOOP("core", "Continuing training")},
        {QLatin1String("alternance"), QT_TRANSLATE_NOOP("core", "Alternance")},
        {QLatin1String("bootcamp"), QT_TRANSLATE_NOOP("core", "Bootcamp")},
    };
}

QList<Choice> sex() {
    return {
        {QLatin1String("F"), QT_TRANSLATE_NOOP("core", "Woman")},
        {QLatin1String("M"), QT_TRANSLATE_NOOP("core", "Man")},
    };
}

QList<Choice> educationLevel() {
    return {
        {QLatin1String("below_bac"), QT_TRANSLATE_NOOP("core", "Below baccalaureate")},
        {QLatin1String("bac"), QT_TRANSLATE_NOOP("core", "Baccalaureate")},
        {QLatin1String("bac_2"), QT_TRANSLATE_NOOP("core", "Baccalaureate + 2")},
        {QLatin1String("bac_3"), QT_TRANSLATE_NOOP("core", "Baccalaureate + 3")},
        {QLatin1String("bac_4"), QT_TRANSLATE_NOOP("core", "Baccalaureate + 4")},
        {QLatin1String("bac_5"), QT_TRANSLATE_NOOP("core", "Baccalaureate + 5")},
        {QLatin1String("doctorate"), QT_TRANSLATE_NOOP("core", "Doctorate")},
    };
}

QList<Choice> profile() {
    return {
        {QLatin1String("graduate"), QT_TRANSLATE_NOOP("core", "Graduate")},
        {QLatin1String("career_change"), QT_TRANSLATE_NOOP("core", "Changing career")},
        {QLatin1String("student"), QT_TRANSLATE_NOOP("core", "Student")},
        {QLatin1String("other"), QT_TRANSLATE_NOOP("core", "Other")},
    };
}

QList<Choice> enrolmentStatus() {
    return {
        {QLatin1String("applied"), QT_TRANSLATE_NOOP("core", "Applied")},
        {QLatin1String("waitlisted"), QT_TRANSLATE_NOOP("core", "On the waiting list")},
        {QLatin1String("rejected"), QT_TRANSLATE_NOOP("core", "Not selected")},
        {QLatin1String("admitted"), QT_TRANSLATE_NOOP("core", "Admitted")},
        {QLatin1String("in_progress"), QT_TRANSLATE_NOOP("core", "In training")},
        {QLatin1String("graduated"), QT_TRANSLATE_NOOP("core", "Graduated")},
        {QLatin1String("dropped"), QT_TRANSLATE_NOOP("core", "Dropped out")},
        {QLatin1String("failed"), QT_TRANSLATE_NOOP("core", "Failed")},
        {QLatin1String("transferred"), QT_TRANSLATE_NOOP("core", "Transferred")},
        {QLatin1String("no_show"), QT_TRANSLATE_NOOP("core", "Never came")},
    };
}

QList<Choice> exitReason() {
    return {
        {QLatin1String("found_job"), QT_TRANSLATE_NOOP("core", "Found a job")},
        {QLatin1String("financial"), QT_TRANSLATE_NOOP("core", "Financial reasons")},
        {QLatin1String("family"), QT_TRANSLATE_NOOP("core", "Family reasons")},
        {QLatin1String("health"), QT_TRANSLATE_NOOP("core", "Health")},
        {QLatin1String("level"), QT_TRANSLATE_NOOP("core", "Level too demanding")},
        {QLatin1String("distance"), QT_TRANSLATE_NOOP("core", "Distance")},
        {QLatin1String("content"), QT_TRANSLATE_NOOP("core", "Content")},
        {QLatin1String("other"), QT_TRANSLATE_NOOP("core", "Other")},
        {QLatin1String("unknown"), QT_TRANSLATE_NOOP("core", "Unknown")},
    };
}

QList<Choice> neutralReason() {
    return {
        {QLatin1String("death"), QT_TRANSLATE_NOOP("core", "Death")},
        {QLatin1String("incapacity"), QT_TRANSLATE_NOOP("core", "Incapacity")},
        {QLatin1String("military"), QT_TRANSLATE_NOOP("core", "Military service")},
        {QLatin1String("detention"), QT_TRANSLATE_NOOP("core", "Detention")},
    };
}

QList<Choice> statusAtEntry() {
    return {
        {QLatin1String("unemployed"), QT_TRANSLATE_NOOP("core", "Unemployed")},
        {QLatin1String("employed"), QT_TRANSLATE_NOOP("core", "Employed")},
        {QLatin1String("student"), QT_TRANSLATE_NOOP("core", "Student")},
        {QLatin1String("inactive"), QT_TRANSLATE_NOOP("core", "Inactive")},
    };
}

QList<Choice> intentAtEntry() {
    return {
        {QLatin1String("job"), QT_TRANSLATE_NOOP("core", "Find a job")},
        {QLatin1String("keep_employer"), QT_TRANSLATE_NOOP("core", "Stay with the employer")},
        {QLatin1String("self_enrichment"), QT_TRANSLATE_NOOP("core", "Personal interest")},
        {QLatin1String("study"), QT_TRANSLATE_NOOP("core", "Further study")},
    };
}

QList<Choice> situation() {
    return {
        {QLatin1String("EMP"), QT_TRANSLATE_NOOP("core", "Job")},
        {QLatin1String("SELF"), QT_TRANSLATE_NOOP("core", "Self-employed")},
        {QLatin1String("APPR"), QT_TRANSLATE_NOOP("core", "Alternance contract")},
        {QLatin1String("CI"), QT_TRANSLATE_NOOP("core", "Insertion contract (ANAPEC)")},
        {QLatin1String("INT_PAID"), QT_TRANSLATE_NOOP("core", "Paid internship")},
        {QLatin1String("INT_UNPAID"), QT_TRANSLATE_NOOP("core", "Unpaid internship")},
        {QLatin1String("STUDY"), QT_TRANSLATE_NOOP("core", "Studying")},
        {QLatin1String("SEEK"), QT_TRANSLATE_NOOP("core", "Seeking work")},
        {QLatin1String("INACT"), QT_TRANSLATE_NOOP("core", "Not seeking work")},
        {QLatin1String("DECEASED"), QT_TRANSLATE_NOOP("core", "Deceased")},
        {QLatin1String("INCAP"), QT_TRANSLATE_NOOP("core", "Incapacity for work")},
        {QLatin1String("MIL"), QT_TRANSLATE_NOOP("core", "In military service")},
    };
}

QList<Choice> contract() {
    return {
        {QLatin1String("cdi"), QT_TRANSLATE_NOOP("core", "Open-ended contract")},
        {QLatin1String("cdd"), QT_TRANSLATE_NOOP("core", "Fixed-term contract")},
        {QLatin1String("interim"), QT_TRANSLATE_NOOP("core", "Temporary agency work")},
        {QLatin1String("civil_service"), QT_TRANSLATE_NOOP("core", "Civil service")},
        {QLatin1String("anapec"), QT_TRANSLATE_NOOP("core", "ANAPEC contract")},
        {QLatin1String("freelance"), QT_TRANSLATE_NOOP("core", "Freelance")},
        {QLatin1String("company"), QT_TRANSLATE_NOOP("core", "Own company")},
        {QLatin1String("other"), QT_TRANSLATE_NOOP("core", "Other")},
    };
}

QList<Choice> evidence() {
    return {
        {QLatin1String("A"), QT_TRANSLATE_NOOP("core", "A: document")},
        {QLatin1String("B"), QT_TRANSLATE_NOOP("core", "B: employer in writing")},
        {QLatin1String("C"), QT_TRANSLATE_NOOP("core", "C: own statement")},
        {QLatin1String("D"), QT_TRANSLATE_NOOP("core", "D: hearsay")},
    };
}

QList<Choice> channel() {
    return {
        {QLatin1String("phone"), QT_TRANSLATE_NOOP("core", "Phone")},
        {QLatin1String("sms"), QT_TRANSLATE_NOOP("core", "SMS")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("core", "E-mail")},
        {QLatin1String("message"), QT_TRANSLATE_NOOP("core", "Instant message")},
        {QLatin1String("visit"), QT_TRANSLATE_NOOP("core", "Visit")},
    };
}

QList<Choice> result() {
    return {
        {QLatin1String("reached"), QT_TRANSLATE_NOOP("core", "Reached")},
        {QLatin1String("no_answer"), QT_TRANSLATE_NOOP("core", "No answer")},
        {QLatin1String("wrong_number"), QT_TRANSLATE_NOOP("core", "Wrong number")},
        {QLatin1String("refused"), QT_TRANSLATE_NOOP("core", "Refused to answer")},
        {QLatin1String("callback"), QT_TRANSLATE_NOOP("core", "To be called back")},
    };
}

}  // namespace jisr::choicelists
