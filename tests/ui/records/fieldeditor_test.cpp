#include "ui/records/fieldeditor.h"

#include <QAction>
#include <QCalendarWidget>
#include <QSignalSpy>

#include "tests/ui/records/editingbench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

/// One editor of a field, in the bench's window.
struct OneField {
    FieldEditor* editor;
    QSignalSpy committed;

    OneField(EditingBench& bench, RecordKind kind, const char* name, const QVariant& value = {})
        : editor(make(bench, kind, name)), committed(editor, &FieldEditor::committed) {
        editor->setValue(value);
    }
    /// The last value handed over.
    QVariant value() const {
        return committed.isEmpty() ? QVariant() : committed.last().first().value<QVariant>();
    }

  private:
    static FieldEditor* make(EditingBench& bench, RecordKind kind, const char* name) {
        auto* editor = new FieldEditor(bench.desk, *bench.programme, kind,
                                       *record(kind).field(QString::fromLatin1(name)));
        bench.window->layout()->addWidget(editor);
        editor->show();
        return editor;
    }
};

}  // namespace

TEST_CASE("A date is understood as people type it") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "consent_on");
    for (const char* typed : {"3/4/25", "030425", "2025-04-03", "3.4.2025", "3 avril 2025"}) {
        CAPTURE(typed);
        field.editor->setValue({});
        bench.type("consent_on", QString::fromLatin1(typed));
        bench.key(Qt::Key_Return);
        CHECK(field.value() == QStringLiteral("2025-04-03"));
    }
}

TEST_CASE(
    "Nobody is born in the future: two digits of a birth year are of the last century where they must") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "born_on");
    bench.type("born_on", QStringLiteral("3/4/45"));
    bench.key(Qt::Key_Return);
    CHECK(field.value() == QStringLiteral("1945-04-03"));
    field.editor->setValue({});
    bench.type("born_on", QStringLiteral("3/4/03"));
    bench.key(Qt::Key_Return);
    CHECK(field.value() == QStringLiteral("2003-04-03"));
}

TEST_CASE("A wrong date keeps its text and says beside the field what is wrong") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "born_on", QStringLiteral("2001-02-03"));
    bench.type("born_on", QStringLiteral("31/02/2001"));
    bench.key(Qt::Key_Return);
    CHECK(field.committed.isEmpty());
    CHECK(bench.edit("born_on")->text() == QStringLiteral("31/02/2001"));
    CHECK(bench.said("born_on").contains(QStringLiteral("28 days")));
    CHECK(bench.edit("born_on")->accessibleDescription() == bench.said("born_on"));
    // Escape brings the stored one back and takes the words away
    bench.key(Qt::Key_Escape);
    CHECK(bench.edit("born_on")->text() == QStringLiteral("3 Feb 2001"));
    CHECK(bench.said("born_on").isEmpty());
}

TEST_CASE("A date is picked from the calendar by keys alone") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "born_on", QStringLiteral("2001-02-03"));
    bench.edit("born_on")->setFocus();
    bench.key(Qt::Key_Down, Qt::AltModifier);
    auto* calendar = bench.visible<QCalendarWidget>("fieldCalendar");
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2001, 2, 3));
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Return);
    CHECK(field.value() == QStringLiteral("2001-02-04"));
    CHECK_FALSE(bench.visible<QCalendarWidget>("fieldCalendar"));
    // Escape in the calendar changes nothing
    bench.key(Qt::Key_Down, Qt::AltModifier);
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bench.visible<QCalendarWidget>("fieldCalendar"));
    CHECK(field.committed.size() == 1);
}

TEST_CASE("A reference is found by any part of its Arabic or French name, and by its code") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "residence_region");
    const qint64 dakhla = *bench.programme->store().find(RecordKind::Region, QStringLiteral("MA-12"));
    for (const QString& typed :
         {QString::fromUtf8("الداخلة"), QStringLiteral("ed-dah"), QStringLiteral("ma-12")}) {
        CAPTURE(typed);
        field.editor->setValue({});
        bench.type("residence_region", typed);
        REQUIRE(bench.settle());
        REQUIRE(bench.visible<QListWidget>("pickerList"));
        CHECK(bench.visible<QListWidget>("pickerList")->count() == 1);
        bench.key(Qt::Key_Return);
        CHECK(field.value() == dakhla);
        CHECK_FALSE(bench.visible<QListWidget>("pickerList"));
    }
}

TEST_CASE("The list is walked through with the arrows, and closed by Escape before the field is given up") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "sex");
    bench.edit("sex")->setFocus();
    bench.key(Qt::Key_Down);
    REQUIRE(bench.visible<QListWidget>("pickerList"));
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bench.visible<QListWidget>("pickerList"));
    CHECK(field.committed.isEmpty());
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    CHECK(field.value() == QStringLiteral("M"));
}

TEST_CASE("What fits several or none of the list is not guessed") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "education_level");
    // left by the mouse with the list closed: the text alone decides
    bench.type("education_level", QStringLiteral("bac"));
    bench.key(Qt::Key_Escape);
    bench.table->setFocus();
    CHECK(field.value() == QStringLiteral("bac"));  // its code, exactly
    field.editor->setValue({});
    bench.type("education_level", QStringLiteral("baccal"));
    bench.key(Qt::Key_Escape);
    bench.table->setFocus();
    CHECK(bench.said("education_level").contains(QStringLiteral("may be one of")));
    bench.type("education_level", QStringLiteral("kindergarten"));
    bench.key(Qt::Key_Return);
    CHECK(bench.said("education_level").contains(QStringLiteral("kindergarten")));
    CHECK(field.committed.size() == 1);
}

TEST_CASE("Yes, no and not known are typed or emptied") {
    EditingBench bench;
    OneField field(bench, RecordKind::Situation, "in_field", true);
    CHECK(bench.edit("in_field")->text() == QStringLiteral("yes"));
    bench.type("in_field", QStringLiteral("non"));
    bench.key(Qt::Key_Return);
    CHECK(field.value() == false);
    field.editor->setValue(false);
    bench.type("in_field", {});
    bench.key(Qt::Key_Return);
    CHECK_FALSE(field.value().isValid());
}

TEST_CASE("Numbers are typed with a decimal comma") {
    EditingBench bench(Language::French);
    OneField field(bench, RecordKind::Situation, "weekly_hours", 20.0);
    bench.type("weekly_hours", QStringLiteral("37,5"));
    bench.key(Qt::Key_Return);
    CHECK(field.value() == 37.5);
    field.editor->setValue(37.5);
    CHECK(bench.edit("weekly_hours")->text() == QStringLiteral("37,5"));
    bench.type("weekly_hours", QStringLiteral("120"));
    bench.key(Qt::Key_Return);
    CHECK_FALSE(bench.said("weekly_hours").isEmpty());
}

TEST_CASE("The CIN is masked until asked for, and what was shown is masked again") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "cin", QStringLiteral("AB123456"));
    CHECK(bench.edit("cin")->text() == QStringLiteral("AB••••56"));
    CHECK(bench.edit("cin")->isReadOnly());
    SECTION("shown by its button") {
        bench.click("show_cin");
        CHECK(bench.edit("cin")->text() == QStringLiteral("AB123456"));
        field.editor->setValue(QStringLiteral("AB123456"));
        CHECK(bench.edit("cin")->text() == QStringLiteral("AB••••56"));
    }
    SECTION("typed over without being seen, normalised as typed") {
        bench.edit("cin")->setFocus();
        bench.keys(QStringLiteral("k 98-7654"));
        bench.key(Qt::Key_Return);
        CHECK(field.value() == QStringLiteral("K987654"));
    }
    SECTION("given up, it is masked again") {
        bench.edit("cin")->setFocus();
        bench.keys(QStringLiteral("x"));
        bench.key(Qt::Key_Escape);
        CHECK(bench.edit("cin")->text() == QStringLiteral("AB••••56"));
        CHECK(field.committed.isEmpty());
    }
}

TEST_CASE("A text runs right to left where it is Arabic, in a French window too") {
    EditingBench bench(Language::French);
    OneField name(bench, RecordKind::Learner, "last_name_ar");
    CHECK(bench.edit("last_name_ar")->layoutDirection() == Qt::RightToLeft);
    OneField study(bench, RecordKind::Learner, "field_of_study");
    CHECK(bench.edit("field_of_study")->layoutDirection() == Qt::LeftToRight);
    bench.type("field_of_study", QString::fromUtf8("إعلاميات"));
    CHECK(bench.edit("field_of_study")->layoutDirection() == Qt::RightToLeft);
    CHECK(bench.edit("field_of_study")->alignment().testFlag(Qt::AlignRight));
}

TEST_CASE("An employer that isn't there yet is created in place") {
    EditingBench bench;
    OneField field(bench, RecordKind::Situation, "employer");
    bench.type("employer", QStringLiteral("Dataprotect"));
    REQUIRE(bench.settle());
    auto* list = bench.visible<QListWidget>("pickerList");
    REQUIRE(list);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("Create “Dataprotect”")));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    const qint64 made = field.value().toLongLong();
    CHECK(bench.text(RecordKind::Organisation, made, "name") == QStringLiteral("Dataprotect"));
    CHECK(bench.text(RecordKind::Organisation, made, "kind") == QStringLiteral("company"));
    CHECK_FALSE(bench.text(RecordKind::Organisation, made, "code").isEmpty());
}

TEST_CASE("A learner is searched in the file by what is typed") {
    EditingBench bench;
    OneField field(bench, RecordKind::Situation, "learner");
    bench.type("learner", QStringLiteral("idri"));
    REQUIRE(bench.settle());
    auto* list = bench.visible<QListWidget>("pickerList");
    REQUIRE(list);
    CHECK(list->count() == 1);
    bench.key(Qt::Key_Return);
    CHECK(field.value() == bench.learners[1]);
}

TEST_CASE("Ctrl+Z in a field that has nothing of its own to take back is the window's") {
    EditingBench bench;
    OneField field(bench, RecordKind::Learner, "institution", QStringLiteral("EMI"));
    int undone = 0;
    QAction undo(bench.window.get());
    undo.setShortcut(QKeySequence::Undo);
    bench.window->addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, [&] { ++undone; });
    bench.edit("institution")->setFocus();
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    bench.type("institution", QStringLiteral("ENSIAS"));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
}
