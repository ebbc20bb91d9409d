#pragma once

#include <QComboBox>
#include <QFile>

#include "core/storage/programmefile.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/importing/importpage.h"

/// The window with an empty programme and its import page before it.
namespace importbench {

using namespace jisr;

inline const char* const roll =
    "Matricule;Nom;Prénom;Sexe;Date de naissance;Région;Opérateur;Filière;Cohorte;Date de début;Date de "
    "fin;Remarque\n"
    "A1;EL FASSI;Amina;F;12/03/2001;Oriental;YouCode;Développement web;OR-1;01/09/2025;28/02/2026;x\n"
    "A2;BENALI;Omar;H;30/11/1999;Oriental;YouCode;Développement web;OR-1;01/09/2025;28/02/2026;y\n"
    "A3;ALAOUI;Sara;F;31/02/2000;Oriental;YouCode;Développement web;OR-1;01/09/2025;28/02/2026;z\n";

inline QString write(WindowBench& bench, const char* name, const QByteArray& text) {
    QFile file(bench.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

/// An empty programme, somebody who works in it, and the import page in front.
inline void openPage(WindowBench& bench, Language language = Language::English) {
    const QString programme = bench.path("empty.jisr");
    ProgrammeFile::create(programme, {QStringLiteral("Essai")}, bench.clock);
    bench.build(language);
    bench.window->files().open(programme);
    bench.window->files().addStaff(QStringLiteral("amina"), QStringLiteral("Amina"),
                                   QStringLiteral("national"));
    REQUIRE(bench.settle());
    QTest::keyClick(bench.window.get(), Qt::Key_I, Qt::ControlModifier);
    REQUIRE(bench.settle());
}

inline ImportPage& page(WindowBench& bench) {
    for (ImportPage* page : bench.window->findChildren<ImportPage*>()) {
        return *page;
    }
    qFatal("no import page");
}

inline void begin(WindowBench& bench, const QString& table) {
    openPage(bench);
    bench.prompts.answers = {table};
    bench.click("chooseTable");
    REQUIRE(bench.settle());
}

inline RecordStore& store(WindowBench& bench) {
    return bench.window->files().programme()->store();
}

inline void choose(QComboBox* box, const QVariant& data) {
    REQUIRE(box);
    const int index = box->findData(data);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

/// The begin's dates fit both orders: says that the day comes first.
inline void sayDayFirst(WindowBench& bench, const char* column = "format_9") {
    choose(bench.visible<QComboBox>(column), QStringLiteral("dd/MM/yyyy"));
}

}  // namespace importbench
