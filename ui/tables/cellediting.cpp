#include "ui/tables/cellediting.h"

#include "core/base/clock.h"
#include "core/catalogue/normalise.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/tables/cellreader.h"
#include "ui/tables/rowlabels.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int patience = 20000;  ///< milliseconds that leaving waits for what is being written

/// Reads, checks and writes one cell; a broken rule is Refused.
void writeCell(RecordStore& store, Progress& progress, RecordKind kind, qint64 id, const Field& field,
               const QString& text, const std::optional<QVariant>& value, bool arabic, int thisYear) {
    const auto row = store.row(kind, id);
    if (!row) {
        store.update(kind, id, {});  // says that the row is gone
        return;
    }
    std::vector<QVariant> values = row->values;
    QVariant& cell = values[static_cast<std::size_t>(record(kind).indexOf(QString(field.name)))];
    if (value) {
        cell = *value;
    } else {
        const CellReader::Read read = CellReader(store, arabic, thisYear, progress).read(field, text, cell);
        if (!read.rejection.isEmpty()) {
            Finding finding;
            finding.field = field.name;
            finding.value = text;
            finding.message = read.rejection;
            throw Refused({finding});
        }
        cell = read.value;
    }
    store.update(kind, id, values);
}

}  // namespace

CellEditing::CellEditing(Desk& desk, OpenProgramme& programme, TableGrid& grid)
    : QObject(&grid), m_desk(desk), m_programme(programme), m_grid(grid) {
    connect(&grid, &TableGrid::editWanted, this, &CellEditing::edit);
    connect(&grid, &TableGrid::laidOut, this, &CellEditing::follow);
    connect(&grid.rows(), &QAbstractItemModel::modelReset, this,
            [this] { QMetaObject::invokeMethod(this, &CellEditing::follow, Qt::QueuedConnection); });
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (m_words && !active() && now != m_said) {
                    m_words->hide();
                }
            });
    // A write that failed altogether says so across the window; what was typed stays where it was.
    connect(&programme, &OpenProgramme::failed, this, [this](const Message& message) {
        for (const auto& [cell, text] : std::exchange(m_underWay, {})) {
            m_grid.rows().setTyped(cell.id, cell.column, text, true);
            m_refusals.insert({cell.id, cell.column}, m_desk.language.phrasebook().say(message));
        }
    });
}

CellEditing::~CellEditing() = default;

QString CellEditing::whyReadOnly(const OpenProgramme& programme) {
    auto& open = const_cast<OpenProgramme&>(programme);
    if (programme.writable()) {
        return {};
    }
    return open.file().readOnly()
               ? tr("This programme is open for reading only.")
               : tr("Only looking: say who works here, at the window's foot, to change something.");
}

QModelIndex CellEditing::indexOf(const Cell& cell) const {
    const int row = m_grid.rows().rowOf(cell.id);
    const auto column = m_grid.rows().columns().indexOf(cell.column);
    return row < 0 || column < 0 ? QModelIndex() : m_grid.rows().index(row, static_cast<int>(column));
}

QString CellEditing::textFor(const Field& field, const QModelIndex& index) const {
    const QVariant value = m_grid.rows().valueAt(index.row(), index.column());
    switch (field.type) {
        case FieldType::Text:
        case FieldType::Email:
        case FieldType::Integer:
            return value.toString();  // the CIN in full: whoever edits it asked for it
        case FieldType::Date:
            return value.isValid() ? QDate::fromString(value.toString(), Qt::ISODate)
                                         .toString(QStringLiteral("dd/MM/yyyy"))
                                   : QString();
        default:
            return shownValue(field, value, m_desk.language.phrasebook(),
                              [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
    }
}

void CellEditing::edit(const QModelIndex& index) {
    RecordTableModel& model = m_grid.rows();
    if (!index.isValid() || (active() && indexOf(m_cell) == index)) {
        return;
    }
    if (active()) {
        leave(CellEditor::Next::Stay);
        if (active()) {
            // it can't be accepted as it stands: back to it, in sight, rather than a key that does nothing
            m_grid.scrollTo(indexOf(m_cell));
            m_editor->setFocus();
            return;
        }
    }
    const RecordColumn& column = model.columnAt(index.column());
    if (const QString why = whyReadOnly(m_programme); !why.isEmpty()) {
        say(index, why);
        return;
    }
    if (!column.own) {
        say(index, tr("This belongs to “%1”: change it there.")
                       .arg(m_desk.language.phrasebook().say(record(column.of).label)));
        return;
    }
    if (index.data(RecordTableModel::MissingRole).toBool()) {
        return;
    }
    if (m_grid.currentIndex() != index) {
        m_grid.moveTo(index.row(), index.column());
    }
    m_grid.scrollTo(index);
    m_cell = {model.idAt(index.row()), model.columns()[index.column()]};
    if (!m_editor) {
        m_editor = new CellEditor(&m_grid);
        connect(m_editor, &CellEditor::left, this, &CellEditing::leave);
        connect(m_editor, &CellEditor::gaveUp, this, &CellEditing::giveUp);
        connect(m_editor, &CellEditor::listWanted, this, &CellEditing::askEntries);
    }
    const std::pair<qint64, QString> key(m_cell.id, m_cell.column);
    const QString refusal = m_refusals.value(key);
    if (m_words) {
        m_words->hide();
    }
    m_editor->setAccessibleName(model.headerData(index.column(), Qt::Horizontal).toString());
    m_leaving = false;
    m_editor->show();
    follow();
    m_editor->begin(*column.field, textFor(*column.field, index), m_desk.language.phrasebook());
    m_editor->setFocus();
    if (!refusal.isEmpty()) {
        m_editor->setText(model.typed(m_cell.id, m_cell.column));
        sayAt(m_grid.cellRect(index), m_grid.viewportOf(index.column()), refusal);
    }
}

void CellEditing::askEntries(const QString& text) {
    const RecordColumn* column = tableColumn(m_grid.rows().kind(), m_cell.column);
    if (!column || column->field->type != FieldType::Reference ||
        (!text.isEmpty() && !isSearched(*column->field->target))) {
        return;
    }
    if (m_asking) {
        m_asking->cancel();
    }
    if (text.isEmpty() && isSearched(*column->field->target)) {
        m_editor->setEntries({});
        return;
    }
    m_asking = m_grid.rows().lane().ask<std::vector<Candidate>>(
        m_editor,
        [kind = *column->field->target, text, arabic = m_desk.language.phrasebook().rightToLeft(),
         &clock = m_programme.file().clock()](TableLane::Bench& bench, Progress& progress) {
            RowLabels labels(*bench.connection, clock, arabic);
            CandidateQuestion question;
            question.kind = kind;
            question.arabic = arabic;
            question.text = text;
            return candidates(labels.store(), question, progress);
        },
        [this](std::vector<Candidate> entries) { m_editor->setEntries(std::move(entries)); },
        [](const Message&) {});
}

void CellEditing::follow() {
    const QModelIndex index = active() || !m_said.isValid() ? indexOf(m_cell) : QModelIndex(m_said);
    if (!index.isValid()) {
        if (m_words) {
            m_words->hide();
        }
        return;
    }
    const QRect cell = m_grid.cellRect(index);
    QWidget* viewport = m_grid.viewportOf(index.column());
    if (active()) {
        const QPoint corner = viewport->mapTo(&m_grid, cell.topLeft());
        m_editor->setGeometry(QRect(corner, cell.size()).adjusted(-1, -1, 1, 1));
        m_editor->raise();
    }
    if (m_words && m_words->isVisible()) {
        sayAt(cell, viewport, m_words->text());
    }
}

void CellEditing::say(const QModelIndex& index, const QString& words) {
    m_said = index;
    sayAt(m_grid.cellRect(index), m_grid.viewportOf(index.column()), words);
}

void CellEditing::sayAt(const QRect& cell, QWidget* viewport, const QString& words) {
    if (!m_words) {
        m_words = new QLabel(&m_grid);
        m_words->setObjectName(QStringLiteral("cellWords"));
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_words->setText(words);
    m_words->setMaximumWidth(380);
    m_words->adjustSize();
    const QSize size(std::min(380, m_words->sizeHint().width()),
                     m_words->hasHeightForWidth()
                         ? m_words->heightForWidth(std::min(380, m_words->sizeHint().width()))
                         : m_words->sizeHint().height());
    QPoint at = viewport->mapTo(&m_grid, m_grid.isRightToLeft()
                                             ? QPoint(cell.right() - size.width() + 1, cell.bottom() + 3)
                                             : QPoint(cell.left(), cell.bottom() + 3));
    if (at.y() + size.height() > m_grid.height()) {
        at.setY(at.y() - cell.height() - size.height() - 6);
    }
    at.setX(std::clamp(at.x(), 2, std::max(2, m_grid.width() - size.width() - 2)));
    m_words->setGeometry(QRect(at, size));
    m_words->show();
    m_words->raise();
}

void CellEditing::leave(CellEditor::Next next) {
    if (m_leaving || !active()) {
        return;
    }
    const RecordColumn* column = tableColumn(m_grid.rows().kind(), m_cell.column);
    const QString text = m_editor->text();
    const std::optional<QVariant> chosen = m_editor->chosen();
    const bool wasRefused = m_refusals.contains({m_cell.id, m_cell.column});
    const Cell cell = m_cell;
    if (m_editor->changed() || chosen || wasRefused) {
        // What needs no look into the file is refused before the line closes.
        if (!chosen && column->field->type != FieldType::Reference && !text.trimmed().isEmpty()) {
            const Normalised read = normalise(
                *column->field, text, typedByHand(*column->field, m_desk.clock.nowUtc().date().year()));
            if (!read.ok()) {
                refuse(cell, m_desk.language.phrasebook().say(read.rejection));
                return;
            }
        }
        if (text.trimmed().isEmpty() && column->field->required) {
            refuse(cell, tr("This can't be empty."));
            return;
        }
        close();
        write(cell, *column->field, text, chosen);
    } else {
        close();
    }
    const QModelIndex from = indexOf(cell);
    if (!from.isValid() || next == CellEditor::Next::Stay) {
        return;
    }
    int row = from.row(), at = from.column();
    if (next == CellEditor::Next::Below || next == CellEditor::Next::Above) {
        row = std::clamp(row + (next == CellEditor::Next::Below ? 1 : -1), 0, m_grid.rows().rowCount() - 1);
        m_grid.moveTo(row, at);
        m_grid.setFocus();
        return;
    }
    // On to the next cell of the row that can be changed.
    const int step = next == CellEditor::Next::After ? 1 : -1;
    do {
        at += step;
    } while (at >= 0 && at < m_grid.rows().columnCount() && !m_grid.rows().columnAt(at).own);
    m_grid.setFocus();
    if (at >= 0 && at < m_grid.rows().columnCount()) {
        m_grid.moveTo(row, at);
        edit(m_grid.rows().index(row, at));
    }
}

void CellEditing::giveUp() {
    m_refusals.remove({m_cell.id, m_cell.column});
    m_grid.rows().clearTyped(m_cell.id, m_cell.column);
    close();
    m_grid.setFocus();
}

void CellEditing::close() {
    m_leaving = true;  // hiding takes the focus away, which would leave again
    const bool focus = m_editor->hasFocus();
    m_editor->hide();
    if (m_words) {
        m_words->hide();
    }
    if (focus) {
        m_grid.setFocus();
    }
    m_leaving = false;
}

void CellEditing::refuse(const Cell& cell, const QString& words) {
    const QModelIndex index = indexOf(cell);
    if (active() && m_cell == cell && index.isValid()) {
        sayAt(m_grid.cellRect(index), m_grid.viewportOf(index.column()), words);
        return;
    }
    m_refusals.insert({cell.id, cell.column}, words);
    if (index.isValid() && !active() && m_grid.isVisible()) {
        edit(index);
    }
}

void CellEditing::write(const Cell& cell, const Field& field, const QString& text,
                        const std::optional<QVariant>& value) {
    const RecordKind kind = m_grid.rows().kind();
    m_refusals.remove({cell.id, cell.column});
    m_grid.rows().setTyped(cell.id, cell.column, text, false);
    m_underWay.append({cell, text});
    m_programme.write(
        this,
        Message{QT_TRANSLATE_NOOP("core", "“%1” of %2"),
                {term(field.label), m_programme.label(kind, cell.id)}},
        [kind, cell, &field, text, value, arabic = m_desk.language.phrasebook().rightToLeft(),
         thisYear = m_desk.clock.nowUtc().date().year()](RecordStore& store, Progress& progress) {
            writeCell(store, progress, kind, cell.id, field, text, value, arabic, thisYear);
        },
        [this, cell](qint64) {
            arrived(cell);
            m_grid.rows().clearTyped(cell.id, cell.column);
            emit written();
        },
        [this, cell, text](const QList<Finding>& findings) {
            arrived(cell);
            m_grid.rows().setTyped(cell.id, cell.column, text, true);
            refuse(cell, m_desk.language.phrasebook().say(findings.first().message));
            emit written();
        });
}

void CellEditing::arrived(const Cell& cell) {
    m_underWay.removeIf([&](const auto& each) { return each.first == cell; });
}

bool CellEditing::settle() {
    if (active()) {
        leave(CellEditor::Next::Stay);
        if (active()) {
            return false;
        }
    }
    // A write takes some milliseconds; the window that closes must not be faster.
    if (!m_underWay.isEmpty() && !m_programme.finishWrites(patience)) {
        return false;
    }
    return !m_grid.rows().hasRefused();
}

}  // namespace jisr
