#include "ui/duplicates/comparison.h"

#include <QBrush>
#include <QFont>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/shownvalue.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

/// What is told of a row of the learner's path, in this order.
QStringList toldOf(RecordKind kind) {
    switch (kind) {
        case RecordKind::Enrolment:
            return {QStringLiteral("cohort"), QStringLiteral("status"), QStringLiteral("started_on"),
                    QStringLiteral("status_on")};
        case RecordKind::Situation:
            return {QStringLiteral("situation"), QStringLiteral("started_on"), QStringLiteral("ended_on"),
                    QStringLiteral("employer"), QStringLiteral("evidence")};
        default:
            return {QStringLiteral("on"), QStringLiteral("channel"), QStringLiteral("result")};
    }
}

}  // namespace

Comparison::Comparison(OpenProgramme& programme, LanguageSwitch& language, Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_programme(programme), m_language(language), m_theme(theme) {}

void Comparison::set(qint64 a, qint64 b, bool asTold) {
    Merging merging(m_programme.store());
    if (!asTold && merging.better(a, b) == Side::Merged) {
        std::swap(a, b);
    }
    m_choices.clear();
    m_plan = merging.plan(a, b);
    build();
}

void Comparison::clear() {
    m_plan = {};
    m_choices.clear();
    build();
}

void Comparison::renew() {
    if (!empty()) {
        m_plan = Merging(m_programme.store()).plan(m_plan.kept, m_plan.merged, m_choices);
        build();
    }
}

void Comparison::swap() {
    MergeChoices turned;
    for (auto each = m_choices.cbegin(); each != m_choices.cend(); ++each) {
        turned.insert(each.key(), each.value() == Side::Kept ? Side::Merged : Side::Kept);
    }
    m_plan = Merging(m_programme.store()).plan(m_plan.merged, m_plan.kept, turned);
    m_choices = turned;
    build();
}

bool Comparison::choose(int row, Side side) {
    if (m_programme.writing() || row < 0 || row >= rowCount() ||
        !m_rows[static_cast<size_t>(row)].choosable) {
        return false;
    }
    m_choices.insert(m_rows[static_cast<size_t>(row)].field, side);
    m_plan = Merging(m_programme.store()).plan(m_plan.kept, m_plan.merged, m_choices);
    build();
    return true;
}

void Comparison::setCinShown(bool shown) {
    m_cinShown = shown;
    build();
}

int Comparison::nextChoice(int row) const {
    for (int next = std::max(row, 0); next < rowCount(); ++next) {
        if (m_rows[static_cast<size_t>(next)].choosable) {
            return next;
        }
    }
    return -1;
}

void Comparison::build() {
    const int before = rowCount();
    std::vector<Row> old = std::move(m_rows);
    m_rows.clear();
    if (!empty()) {
        addFields();
        for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
            addEvents(kind);
        }
    }
    // A choice leaves the table where it stands; another pair begins it anew.
    std::vector<Row> rows = std::move(m_rows);
    const bool same = before == static_cast<int>(rows.size()) && before > 0 &&
                      std::equal(rows.begin(), rows.end(), old.begin(), [](const Row& a, const Row& b) {
                          return a.name == b.name && a.field == b.field;
                      });
    m_rows = std::move(old);
    if (same) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

QString Comparison::shown(const Field& field, const QVariant& value) const {
    if (m_cinShown && field.name == QLatin1String("cin") && value.isValid()) {
        return leftToRight(value.toString());
    }
    return screenText(field, value, m_language.phrasebook(),
                      [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
}

void Comparison::addFields() {
    const Record& learner = record(RecordKind::Learner);
    const Phrasebook& phrasebook = m_language.phrasebook();
    for (qsizetype i = 0; i < learner.fields.size(); ++i) {
        const Field& field = learner.fields.at(i);
        const MergePlan::Value& value = m_plan.values[static_cast<size_t>(i)];
        if (!value.kept.isValid() && !value.merged.isValid() && !value.after.isValid()) {
            continue;
        }
        Row row;
        row.name = phrasebook.say(field.label);
        row.field = static_cast<int>(i);
        row.kept = shown(field, value.kept);
        row.merged = shown(field, value.merged);
        row.after = shown(field, value.after);
        row.choosable = value.choosable;
        row.side = value.side;
        row.differs = value.kept.isValid() && value.merged.isValid() && value.kept != value.merged &&
                      field.name != learner.key;
        m_rows.push_back(row);
    }
    if (!m_plan.leftOvers.isEmpty()) {
        Row row;
        row.name = tr("Added to the note");
        QStringList items;
        for (const MergePlan::LeftOver& left : m_plan.leftOvers) {
            const Field& field = learner.fields.at(left.field);
            items << tr("%1: %2").arg(phrasebook.say(field.label), shown(field, left.value));
        }
        row.after = items.join(u'\n');
        m_rows.push_back(row);
    }
}

QString Comparison::event(RecordKind kind, const StoredRow& row) const {
    QStringList parts;
    for (const QString& name : toldOf(kind)) {
        const int field = record(kind).indexOf(name);
        const QString text = shown(record(kind).fields.at(field), row.values[static_cast<size_t>(field)]);
        if (!text.isEmpty()) {
            parts << text;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

void Comparison::addEvents(RecordKind kind) {
    RecordStore& store = m_programme.store();
    const auto rowsOf = [&](qint64 learner) {
        return store.rows(kind, store.ids(kind, {}, {}, false, {{QStringLiteral("learner"), learner}}));
    };
    const std::vector<StoredRow> kept = rowsOf(m_plan.kept), merged = rowsOf(m_plan.merged);
    if (kept.empty() && merged.empty()) {
        return;
    }
    const Phrasebook& phrasebook = m_language.phrasebook();
    Row heading;
    heading.heading = true;
    heading.name = tr("%1 (%2 + %3)")
                       .arg(phrasebook.say(record(kind).pluralLabel),
                            phrasebook.number(static_cast<qint64>(kept.size())),
                            phrasebook.number(static_cast<qint64>(merged.size())));
    m_rows.push_back(heading);
    const int key = record(kind).indexOf(QString(record(kind).key));
    for (const StoredRow& each : kept) {
        Row row;
        row.name = each.values[static_cast<size_t>(key)].toString();
        row.kept = row.after = event(kind, each);
        for (const MergePlan::Twin& twin : m_plan.twins) {
            if (twin.kind == kind && twin.kept == each.id) {
                const auto other =
                    std::find_if(merged.begin(), merged.end(),
                                 [&](const StoredRow& candidate) { return candidate.id == twin.merged; });
                row.merged = other == merged.end() ? QString() : event(kind, *other);
                StoredRow filled = each;
                filled.values = twin.after;
                row.after = event(kind, filled);
            }
        }
        m_rows.push_back(row);
    }
    for (const StoredRow& each : merged) {
        const bool twin = std::any_of(
            m_plan.twins.begin(), m_plan.twins.end(),
            [&](const MergePlan::Twin& one) { return one.kind == kind && one.merged == each.id; });
        if (!twin) {
            Row row;
            row.name = each.values[static_cast<size_t>(key)].toString();
            row.merged = row.after = event(kind, each);
            m_rows.push_back(row);
        }
    }
}

int Comparison::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int Comparison::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags Comparison::flags(const QModelIndex& index) const {
    return index.isValid() && !isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                      : Qt::ItemIsEnabled;
}

QVariant Comparison::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool person = index.column() == Kept || index.column() == Merged;
    const bool chosen = person && row.choosable && (row.side == Side::Merged) == (index.column() == Merged);
    const QString text = index.column() == Name     ? row.name
                         : index.column() == Kept   ? row.kept
                         : index.column() == Merged ? row.merged
                                                    : row.after;
    const Tokens& tokens = m_theme.tokens();
    switch (role) {
        case Qt::DisplayRole:
            if (person && row.choosable) {
                return QString((chosen ? QStringLiteral("●\u00A0") : QStringLiteral("○\u00A0")) + text);
            }
            return text;
        case Qt::ToolTipRole:
            return text;
        case Qt::AccessibleTextRole:
            return chosen ? tr("%1, chosen").arg(text) : text;
        case Qt::FontRole: {
            QFont font;
            font.setBold(row.heading || chosen || (index.column() == After && row.differs));
            return font;
        }
        case Qt::BackgroundRole:
            return row.heading             ? QVariant(QBrush(tokens.hover))
                   : row.differs && person ? QVariant(QBrush(tokens.warning))
                                           : QVariant();
        case Qt::ForegroundRole:
            return row.differs && person    ? QVariant(QBrush(tokens.warningText))
                   : index.column() == Name ? QVariant(QBrush(row.heading ? tokens.text : tokens.muted))
                                            : QVariant();
        case ChosenRole:
            return chosen;
        case DiffersRole:
            return row.differs;
        case HeadingRole:
            return row.heading;
        default:
            return {};
    }
}

QString Comparison::who(qint64 learner, const QVariant& reference) const {
    return m_programme.label(RecordKind::Learner, learner) + u'\n' + leftToRight(reference.toString());
}

QVariant Comparison::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || empty()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const int key = record(RecordKind::Learner).indexOf(QString(record(RecordKind::Learner).key));
    const MergePlan::Value& reference = m_plan.values[static_cast<size_t>(key)];
    switch (section) {
        case Kept:
            return tr("1 · stays: %1").arg(who(m_plan.kept, reference.kept));
        case Merged:
            return tr("2 · goes: %1").arg(who(m_plan.merged, reference.merged));
        case After:
            return tr("Afterwards");
        default:
            return tr("Field");
    }
}

}  // namespace jisr
