#include "ui/records/recordpanel.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include "tests/ui/records/editingbench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

constexpr RecordKind learner = RecordKind::Learner;

QString lastLabel(EditingBench& bench) {
    return bench.programme->store().batches(1).first().label;
}

}  // namespace

TEST_CASE("A phone typed sloppily is saved as a phone, told in the history, and undone") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK(bench.edit("phone")->text() == QStringLiteral("06 12 34 56 71"));
    bench.type("phone", QStringLiteral("00212 (0)7-01.02 03 04"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.text(learner, bench.learners[0], "phone") == QStringLiteral("+212701020304"));
    CHECK(bench.edit("phone")->text() == QStringLiteral("07 01 02 03 04"));
    const QString label = bench.language.phrasebook().recall(lastLabel(bench));
    CHECK(label.contains(QStringLiteral("Bennani Salma")));
    CHECK(label.contains(QStringLiteral("Phone")));
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.edit("phone")->text() == QStringLiteral("06 12 34 56 71"));
}

TEST_CASE("Leaving a field saves it; a field left as it was writes nothing") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    const qint64 position = bench.programme->store().journalPosition();
    bench.edit("phone")->setFocus();
    bench.key(Qt::Key_Tab);
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().journalPosition() == position);
    bench.type("institution", QStringLiteral("ENSIAS"));
    bench.table->setFocus();
    REQUIRE(bench.settle());
    CHECK(bench.text(learner, bench.learners[0], "institution") == QStringLiteral("ENSIAS"));
}

TEST_CASE("What contradicts the record is said beside the field before anything is saved") {
    EditingBench bench;
    bench.panel->showRecord(RecordKind::Cohort, bench.cohort);
    REQUIRE(bench.settle());
    bench.type("ends_on", QStringLiteral("1/1/2024"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.said("ends_on").contains(QStringLiteral("before the start")));
    CHECK(bench.edit("ends_on")->text() == QStringLiteral("1/1/2024"));
    CHECK(bench.text(RecordKind::Cohort, bench.cohort, "ends_on") == QStringLiteral("2025-06-30"));
    bench.type("ends_on", QStringLiteral("1/7/2025"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.said("ends_on").isEmpty());
    CHECK(bench.text(RecordKind::Cohort, bench.cohort, "ends_on") == QStringLiteral("2025-07-01"));
}

TEST_CASE("What the file refuses comes back to its field with the text as typed") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.edit("cin")->setFocus();
    bench.keys(QStringLiteral("ab123452"));  // of somebody else
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.said("cin").contains(QStringLiteral("AB123452")));
    CHECK(bench.edit("cin")->text() == QStringLiteral("ab123452"));
    CHECK(bench.text(learner, bench.learners[0], "cin") == QStringLiteral("AB123451"));
}

TEST_CASE("A required field can't be emptied") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.type("last_name", {});
    bench.key(Qt::Key_Return);
    CHECK(bench.said("last_name").contains(QStringLiteral("required")));
    CHECK_FALSE(bench.panel->settle());
    CHECK(bench.focused() == QStringLiteral("edit_last_name"));
}

TEST_CASE("What can't be saved outlives a change of row, marked as not saved") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.type("born_on", QStringLiteral("31/02/2001"));
    bench.panel->showRecord(learner, bench.learners[1]);
    REQUIRE(bench.settle());
    CHECK(bench.edit("born_on")->text().isEmpty());
    CHECK(bench.said("born_on").isEmpty());
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK(bench.edit("born_on")->text() == QStringLiteral("31/02/2001"));
    CHECK(bench.said("born_on").contains(QStringLiteral("Not saved")));
    SECTION("mended, it is saved") {
        bench.type("born_on", QStringLiteral("28/02/2001"));
        bench.key(Qt::Key_Return);
        REQUIRE(bench.settle());
        CHECK(bench.text(learner, bench.learners[0], "born_on") == QStringLiteral("2001-02-28"));
        CHECK(bench.panel->settle());
    }
    SECTION("given up by Escape, it is gone") {
        bench.edit("born_on")->setFocus();
        bench.key(Qt::Key_Escape);
        CHECK(bench.edit("born_on")->text().isEmpty());
        CHECK(bench.panel->settle());
    }
    SECTION("a window that would close is led back to it") {
        bench.panel->showRecord(learner, bench.learners[2]);
        REQUIRE(bench.settle());
        CHECK_FALSE(bench.panel->settle());
        CHECK(bench.panel->id() == bench.learners[0]);
        CHECK(bench.focused() == QStringLiteral("edit_born_on"));
    }
}

TEST_CASE("A valid text that is only typed is saved when another row comes, and when the window closes") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.type("institution", QStringLiteral("EMI"));
    bench.panel->showRecord(learner, bench.learners[1]);
    // the row before is still in sight, but takes no typing that would go into the wrong person
    CHECK_FALSE(bench.edit("institution")->isEnabled());
    REQUIRE(bench.settle());
    CHECK(bench.edit("institution")->text().isEmpty());
    bench.type("institution", QStringLiteral("INPT"));
    CHECK(bench.panel->settle());  // written when it returns, without waiting for events
    CHECK(bench.text(learner, bench.learners[0], "institution") == QStringLiteral("EMI"));
    CHECK(bench.text(learner, bench.learners[1], "institution") == QStringLiteral("INPT"));
}

TEST_CASE("A learner is made with the keyboard alone") {
    EditingBench bench;
    QSignalSpy created(bench.panel, &RecordPanel::created);
    bench.panel->beginCreate(learner);
    CHECK(bench.focused() == QStringLiteral("edit_last_name"));
    bench.keys(QStringLiteral("Alaoui"));
    bench.key(Qt::Key_Return);
    CHECK(bench.focused() == QStringLiteral("edit_first_name"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);  // not yet
    CHECK(bench.said("first_name").contains(QStringLiteral("required")));
    CHECK(bench.focused() == QStringLiteral("edit_first_name"));
    bench.keys(QStringLiteral("Hind"));
    bench.key(Qt::Key_Tab);
    while (bench.focused() != QStringLiteral("edit_sex")) {
        bench.key(Qt::Key_Tab);
    }
    bench.keys(QStringLiteral("wom"));
    bench.key(Qt::Key_Return);
    CHECK(bench.focused() == QStringLiteral("edit_born_on"));
    bench.keys(QStringLiteral("030403"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.settle());
    REQUIRE(created.size() == 1);
    const qint64 id = created[0][1].toLongLong();
    CHECK(bench.text(learner, id, "last_name") == QStringLiteral("Alaoui"));
    CHECK(bench.text(learner, id, "sex") == QStringLiteral("F"));
    CHECK(bench.text(learner, id, "born_on") == QStringLiteral("2003-04-03"));
    CHECK_FALSE(bench.text(learner, id, "reference").isEmpty());
    CHECK(bench.panel->id() == id);
}

TEST_CASE("A record being made isn't lost by a look at another, nor by closing the window") {
    EditingBench bench;
    bench.panel->beginCreate(learner);
    bench.keys(QStringLiteral("Alaoui"));
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.panel->settle());
    CHECK(bench.edit("last_name")->text() == QStringLiteral("Alaoui"));
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.click("resumeCreation");
    CHECK(bench.edit("last_name")->text() == QStringLiteral("Alaoui"));
    bench.click("giveUpCreation");
    REQUIRE(bench.settle());
    CHECK(bench.panel->settle());
    CHECK(bench.programme->store().count(learner) == 3);
    CHECK(bench.panel->id() == bench.learners[0]);
}

TEST_CASE("What belongs to a learner is listed, leads on, and is added prefilled") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    QSignalSpy wanted(bench.panel, &RecordPanel::recordWanted);
    bench.click("belonging_enrolment");
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toLongLong() == bench.enrolments[0]);
    bench.click("add_contact");
    CHECK(bench.edit("learner")->text() == QStringLiteral("Bennani Salma"));
    bench.type("result", QStringLiteral("no ans"));
    bench.key(Qt::Key_Return);
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.settle());
    const auto contacts = bench.programme->store().ids(RecordKind::Contact);
    REQUIRE(contacts.size() == 1);
    CHECK(bench.value(RecordKind::Contact, contacts[0], "learner") == bench.learners[0]);
    CHECK(bench.text(RecordKind::Contact, contacts[0], "on") == QStringLiteral("2026-07-15"));
    CHECK(bench.value(RecordKind::Contact, contacts[0], "by").isValid());
}

TEST_CASE("A cohort tells its roster by status") {
    EditingBench bench;
    bench.panel->showRecord(RecordKind::Cohort, bench.cohort);
    REQUIRE(bench.settle());
    bool told = false;
    for (const QLabel* label : bench.panel->findChildren<QLabel*>()) {
        told = told || label->text().contains(QStringLiteral("In training 3"));
    }
    CHECK(told);
}

TEST_CASE("Without somebody who works here nothing can be edited, and the panel says why") {
    EditingBench bench(Language::English, false);
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QLabel>("recordNotice"));
    CHECK(bench.visible<QLabel>("recordNotice")->text().contains(QStringLiteral("Read only")));
    CHECK(bench.edit("phone")->isReadOnly());
    CHECK_FALSE(bench.panel->editField(QStringLiteral("phone")));
    CHECK_FALSE(bench.visible<QPushButton>("deleteRecord"));
    CHECK_FALSE(bench.visible<QPushButton>("add_contact"));
    CHECK_FALSE(bench.visible<QLineEdit>("edit_email"));  // an empty line nobody could fill
    bench.programme->setWho(QStringLiteral("amina"));
    CHECK_FALSE(bench.edit("phone")->isReadOnly());
    CHECK(bench.visible<QLineEdit>("edit_email"));
}

TEST_CASE("A record is deleted after a question in place, and one that others need says who needs it") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.click("deleteRecord");
    CHECK(bench.focused() == QStringLiteral("deleteNo"));
    bench.click("deleteYes");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QLabel>("deleteQuestion")->text().contains(QStringLiteral("Enrolment")));
    CHECK(bench.programme->store().count(learner) == 3);
    bench.click("deleteNo");
    bench.panel->showRecord(RecordKind::Enrolment, bench.enrolments[0]);
    REQUIRE(bench.settle());
    bench.click("deleteRecord");
    bench.click("deleteYes");
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Enrolment) == 2);
    CHECK_FALSE(bench.panel->isVisible());
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Enrolment) == 3);
}

TEST_CASE("The keyboard comes in by F2's field and goes back by Escape") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    REQUIRE(bench.panel->editField(QStringLiteral("email")));
    CHECK(bench.focused() == QStringLiteral("edit_email"));
    bench.key(Qt::Key_Escape);
    CHECK(bench.focused() == QStringLiteral("table"));
    CHECK(bench.panel->isVisible());
}

TEST_CASE("The note stays closed until it is asked for") {
    EditingBench bench;
    auto& store = bench.programme->store();
    auto row = store.row(learner, bench.learners[0]);
    row->values[static_cast<std::size_t>(record(learner).indexOf(u"note"))] =
        QStringLiteral("private matter");
    store.update(learner, bench.learners[0], row->values);
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    auto* note = bench.visible<QPlainTextEdit>("edit_note");
    REQUIRE(note);
    CHECK_FALSE(note->toPlainText().contains(QStringLiteral("private")));
    bench.click("show_note");
    CHECK(note->toPlainText() == QStringLiteral("private matter"));
    bench.panel->showRecord(learner, bench.learners[1]);
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK_FALSE(note->toPlainText().contains(QStringLiteral("private")));
}

TEST_CASE("What another window changes is seen, and what is being typed stays") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.type("institution", QStringLiteral("ENS"));
    auto& store = bench.programme->store();
    auto row = store.row(learner, bench.learners[0]);
    const auto at = [&](QStringView name) { return static_cast<std::size_t>(record(learner).indexOf(name)); };
    row->values[at(u"first_name")] = QStringLiteral("Selma");
    row->values[at(u"institution")] = QStringLiteral("UIR");
    store.update(learner, bench.learners[0], row->values);
    bench.programme->announceChange();
    REQUIRE(bench.settle());
    CHECK(bench.edit("first_name")->text() == QStringLiteral("Selma"));
    CHECK(bench.edit("institution")->text() == QStringLiteral("ENS"));
    CHECK(bench.visible<QLabel>("recordTitle")->text() == QStringLiteral("Bennani Selma"));
}

TEST_CASE("Every field has a name for who can't see it") {
    EditingBench bench(Language::French);
    for (const RecordKind kind : {RecordKind::Learner, RecordKind::Cohort, RecordKind::Organisation}) {
        bench.panel->beginCreate(kind);
        for (const QWidget* widget : bench.panel->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus &&
                widget->objectName().startsWith(QStringLiteral("edit_"))) {
                INFO(widget->objectName().toStdString());
                CHECK_FALSE(widget->accessibleName().isEmpty());
            }
        }
    }
}

TEST_CASE("What is inconsistent in a stored record is said beside its field, and doesn't bar other changes") {
    EditingBench bench;
    auto& store = bench.programme->store();
    auto row = store.row(RecordKind::Enrolment, bench.enrolments[0]);
    row->values[static_cast<std::size_t>(record(RecordKind::Enrolment).indexOf(u"status"))] =
        QStringLiteral("graduated");
    store.update(RecordKind::Enrolment, bench.enrolments[0], row->values);
    bench.panel->showRecord(RecordKind::Enrolment, bench.enrolments[0]);
    REQUIRE(bench.settle());
    CHECK(bench.said("status_on").contains(QStringLiteral("no date")));
    bench.type("certificate", QStringLiteral("12/2025"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[0], "certificate") == QStringLiteral("12/2025"));
    bench.type("status_on", QStringLiteral("300625"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.said("status_on").isEmpty());
}

TEST_CASE("A province of another region is said beside its field") {
    EditingBench bench;
    auto& store = bench.programme->store();
    const qint64 province = store.ids(RecordKind::Province).front();
    const qint64 region = bench.value(RecordKind::Province, province, "region").toLongLong();
    auto row = store.row(learner, bench.learners[0]);
    const auto set = [&](const char16_t* field, const QVariant& value) {
        row->values[static_cast<std::size_t>(record(learner).indexOf(field))] = value;
        store.update(learner, bench.learners[0], row->values);
    };
    set(u"residence_province", province);
    set(u"residence_region", region);
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK(bench.said("residence_province").isEmpty());
    for (const qint64 other : store.ids(RecordKind::Region)) {
        if (other != region) {
            set(u"residence_region", other);
        }
    }
    bench.panel->showRecord(learner, bench.learners[1]);
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK(bench.said("residence_province").contains(QStringLiteral("not in the region")));
}

TEST_CASE("Create may be asked for while a list is still being read") {
    EditingBench bench;
    bench.panel->beginCreate(RecordKind::Enrolment, {{QStringLiteral("learner"), bench.learners[0]},
                                                     {QStringLiteral("status"), QStringLiteral("applied")}});
    bench.type("cohort", QStringLiteral("CAS-1"));
    bench.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Enrolment) == 4);
}

TEST_CASE("A CIN that was shown is masked again when the panel was closed") {
    EditingBench bench;
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    bench.click("show_cin");
    CHECK(bench.edit("cin")->text() == QStringLiteral("AB123451"));
    bench.click("closeRecord");
    bench.panel->showRecord(learner, bench.learners[0]);
    REQUIRE(bench.settle());
    CHECK(bench.edit("cin")->text() == QStringLiteral("AB••••51"));
}
