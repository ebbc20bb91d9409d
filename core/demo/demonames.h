#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jisr {

struct DemoName {
    QString latin, arabic;
};

/// First and last names of resources/reference/names_ma.csv: frequent names, of nobody in particular.
struct DemoNames {
    std::vector<DemoName> men, women, families;
};

DemoNames demoNames();

/// The rows of a demonstration resource without its header; cells may be quoted.
std::vector<QStringList> demoTable(const QString& file);

}  // namespace jisr
