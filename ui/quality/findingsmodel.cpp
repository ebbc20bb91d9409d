#include "ui/quality/findingsmodel.h"

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/shownvalue.h"

namespace jisr {

FindingsModel::FindingsModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent)
    : QAbstractTableModel(parent), m_programme(programme), m_language(language) {}

void FindingsModel::show(std::shared_ptr<const QualityReport> report, QualityRule rule, bool acknowledged) {
    beginResetModel();
    m_report = std::move(report);
    m_rule = rule;
    m_rows.clear();
    if (m_report) {
        const auto& findings = m_report->findings(rule);
        const auto& known = m_report->acknowledged(rule);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (acknowledged || known.isEmpty() || !known.contains(findings[i].row)) {
                m_rows.push_back(static_cast<std::uint32_t>(i));
            }
        }
    }
    endResetModel();
}

void FindingsModel::refresh() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const QualityFinding& FindingsModel::at(int row) const {
    return m_report->findings(m_rule)[m_rows[static_cast<std::size_t>(row)]];
}

std::vector<qint64> FindingsModel::ids(bool openOnly) const {
    std::vector<qint64> ids;
    for (int row = 0; row < rowCount(); ++row) {
        if (!openOnly || !acknowledgedAt(row)) {
            ids.push_back(idAt(row));
        }
    }
    return ids;
}

qint64 FindingsModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? at(row).row : 0;
}

bool FindingsModel::acknowledgedAt(int row) const {
    return m_report->acknowledged(m_rule).contains(at(row).row);
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const QualityFinding& finding, int column) const {
    const RecordKind kind = qualityRule(m_rule).kind;
    QString text;
    guarded(
        [&] {
            if (column == Who) {
                text = finding.person ? m_programme.label(RecordKind::Learner, finding.person)
                                      : m_programme.label(kind, finding.row);
                if (kind == RecordKind::Cohort) {
                    text = leftToRight(text);
                }
            } else if (column == Cohort && kind == RecordKind::Enrolment) {
                const QString code = m_programme.cohortOf(finding.row);
                text = code.isEmpty() ? code : leftToRight(code);
            }
        },
        [](const Message&) {});
    return text;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!m_report || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QualityFinding& finding = at(index.row());
    const Phrasebook& phrasebook = m_language.phrasebook();
    if (index.column() == Detail) {
        return phrasebook.say(m_report->detail(m_rule, finding, phrasebook));
    }
    if (index.column() == Reason) {
        const auto& known = m_report->acknowledged(m_rule);
        const auto found = known.constFind(finding.row);
        if (found == known.constEnd()) {
            return {};
        }
        return tr("%1 (%2, %3)", "reason, who, when")
            .arg(found->reason, found->who, phrasebook.date(found->at.date()));
    }
    return text(finding, index.column());
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    const RecordKind kind = qualityRule(m_rule).kind;
    const bool person = kind == RecordKind::Learner || kind == RecordKind::Enrolment ||
                        kind == RecordKind::Situation || kind == RecordKind::Contact;
    switch (section) {
        case Who:
            return phrasebook.say(record(person ? RecordKind::Learner : kind).label);
        case Cohort:
            return phrasebook.say(record(RecordKind::Cohort).label);
        case Detail:
            return tr("What is the matter");
        default:
            return tr("Left as it is because");
    }
}

}  // namespace jisr
