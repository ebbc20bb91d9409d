#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "core/base/clock.h"
#include "core/indicators/figures.h"

namespace jisr {

class Connection;

/// A sealed report as one looks it up: what it was about, who sealed it when, what came of it.
struct SealedReport {
    struct File {
        QString name;
        qint64 size = 0;     ///< bytes
        bool isHere = true;  ///< false: its contents were taken out by law
    };
    qint64 id = 0;
    QString code, kind;  ///< kind: id in reportCatalogue()
    bool isPublic = false;
    Filter scope;
    QDate cutOff;
    int horizon = 0;          ///< months
    QString who;              ///< login
    QDateTime at;             ///< UTC
    QString revises, reason;  ///< the code that it corrects and why; empty: no correction
    QString revisedBy;        ///< the last correction of it; empty: none
    std::vector<File> files;
};

/// Latest first. Throws FileError, and Error for a seal whose order can't be read.
std::vector<SealedReport> sealedReports(Connection& connection, const Clock& clock);

}  // namespace jisr
