// What is done with the cells and rows of a table's page: copy, paste, delete, export, find.
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

#include "core/base/clock.h"
#include "core/catalogue/fold.h"
#include "core/exchange/exchange.h"
#include "core/storage/connection.h"
#include "core/storage/releaselog.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/prompts/prompts.h"
#include "ui/records/bulkpanel.h"
#include "ui/records/recordpanel.h"
#include "ui/tables/cellclipboard.h"
#include "ui/tables/cellediting.h"
#include "ui/tables/pastepanel.h"
#include "ui/tables/rowlabels.h"
#include "ui/tables/tableexport.h"
#include "ui/tables/tablepage.h"
#include "ui/tables/tablestrip.h"

namespace jisr {

namespace {

constexpr qint64 cellsCopied = 2'000'000;  ///< beyond, an export is the better way
constexpr qint64 cellsPasted = 200'000;
constexpr int writersPatience = 60'000;  ///< milliseconds that a note may wait for another writer
constexpr qint64 letterPause = 1000;     ///< milliseconds after which letters begin a new word

struct Copied {
    QList<QStringList> rows;
};

}  // namespace

void TablePage::copy(bool headings) {
    const QItemSelection selection = m_grid->selectionModel()->selection();
    if (selection.isEmpty() || m_programme.writing()) {
        return;
    }
    // Blocks that don't touch are copied as the block of their rows and columns, as spreadsheets need it.
    QSet<int> wanted;
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            wanted.insert(column);
        }
    }
    QStringList columns, titles;
    QList<const Field*> fields;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (wanted.contains(column)) {
            columns.append(m_model->columns()[column]);
            fields.append(m_model->columnAt(column).field);
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
    }
    std::vector<qint64> ids = selectedIds();
    if (static_cast<qint64>(ids.size()) * columns.size() > cellsCopied) {
        m_strip->ask(tr("That is too much for the clipboard."),
                     tr("“Export selected…” writes as many rows as you like."), {}, {}, tr("Close"));
        return;
    }
    const qint64 count = static_cast<qint64>(ids.size()) * columns.size();
    Job* job = m_model->lane().ask<Copied>(
        this,
        [kind = m_model->kind(), ids = std::move(ids), columns, fields, &clock = m_programme.file().clock(),
         phrasebook = m_desk.language.sharedPhrasebook()](TableLane::Bench& bench, Progress& progress) {
            RowLabels labels(*bench.connection, clock, phrasebook->rightToLeft());
            const LabelOf labelOf = [&](RecordKind of, qint64 id) { return labels.label(of, id); };
            Copied copied;
            constexpr std::size_t step = 500;
            for (std::size_t first = 0; first < ids.size(); first += step) {
                progress.check();
                progress.report(static_cast<qint64>(first), static_cast<qint64>(ids.size()));
                const std::size_t last = std::min(ids.size(), first + step);
                for (const auto& values :
                     bench.table->values(kind,
                                         {ids.begin() + static_cast<std::ptrdiff_t>(first),
                                          ids.begin() + static_cast<std::ptrdiff_t>(last)},
                                         columns)) {
                    QStringList cells;
                    for (std::size_t i = 0; i < values.size(); ++i) {
                        cells.append(cellclipboard::text(*fields[static_cast<qsizetype>(i)], values[i],
                                                         *phrasebook, labelOf));
                    }
                    copied.rows.append(cells);
                }
            }
            return copied;
        },
        [this, fields, titles, headings, count](const Copied& copied) {
            QGuiApplication::clipboard()->setMimeData(
                cellclipboard::make(copied.rows, fields, headings ? titles : QStringList()).release());
            m_place->setText(tr("Cells copied: %1").arg(m_desk.language.phrasebook().number(count)));
        },
        [this](const Message& message) { emit failed(message); });
    if (count > 50'000) {
        m_strip->follow(job, tr("Copying…"), tr("Stop"));
    }
}

void TablePage::paste() {
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || m_programme.writing()) {
        return;
    }
    if (const QString why = CellEditing::whyReadOnly(m_programme); !why.isEmpty()) {
        m_editing->say(current, why);
        return;
    }
    QList<QStringList> block = cellclipboard::parse(QGuiApplication::clipboard()->text());
    if (block.isEmpty()) {
        m_editing->say(current, tr("There is no text to paste: copy cells in a spreadsheet first."));
        return;
    }
    int top = current.row(), left = current.column(), bottom = top, right = left;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        top = std::min(top, range.top());
        left = std::min(left, range.left());
        bottom = std::max(bottom, range.bottom());
        right = std::max(right, range.right());
    }
    if (block.size() == 1 && block.first().size() == 1 && (bottom > top || right > left)) {
        // One value into many cells, as spreadsheets do.
        if (static_cast<qint64>(bottom - top + 1) * (right - left + 1) <= cellsPasted) {
            block =
                QList<QStringList>(bottom - top + 1, QStringList(right - left + 1, block.first().first()));
        }
    }
    qsizetype width = 0;
    for (const QStringList& row : std::as_const(block)) {
        width = std::max(width, row.size());
    }
    if (block.size() * width > cellsPasted) {
        m_editing->say(current, tr("That is too much to paste: save it as a file and import it."));
        return;
    }
    PasteQuestion question;
    question.thisYear = m_desk.clock.nowUtc().date().year();
    question.kind = m_model->kind();
    question.firstRow = top;
    for (qsizetype row = 0; row < block.size(); ++row) {
        if (const qint64 id = m_model->idAt(top + static_cast<int>(row))) {
            question.ids.push_back(id);
        }
    }
    question.columns = m_model->columns().mid(left, width);
    question.block = std::move(block);
    Job* job = m_model->lane().ask<PastePlan>(
        this,
        [question, &clock = m_programme.file().clock(), phrasebook = m_desk.language.sharedPhrasebook()](
            TableLane::Bench& bench, Progress& progress) {
            RowLabels labels(*bench.connection, clock, phrasebook->rightToLeft());
            return planPaste(labels.store(), *bench.table, question, *phrasebook, progress);
        },
        [this](const PastePlan& plan) { m_paste->show(plan); },
        [this](const Message& message) { emit failed(message); });
    if (question.block.size() * width > 2000) {
        m_strip->follow(job, tr("Looking at what is pasted…"), tr("Stop"));
    }
}

void TablePage::applyPaste() {
    const PastePlan plan = m_paste->plan();
    const QString count = m_desk.language.phrasebook().number(plan.changed);
    m_paste->hide();
    const QPointer<Job> job = m_programme.write(
        this,
        Message{QT_TRANSLATE_NOOP("core", "Cells pasted into “%1”: %2"),
                {term(record(plan.kind).pluralLabel), QString::number(plan.changed)}},
        [plan](RecordStore& store, Progress& progress) { jisr::applyPaste(store, plan, progress); },
        [this, count](qint64) {
            m_grid->setFocus();
            emit done(tr("Cells changed: %1.").arg(count), true);
        },
        [this](const QList<Finding>& findings) {
            m_paste->refuse(m_desk.language.phrasebook().say(findings.first().message));
        });
    if (job && plan.changed > 1000) {
        m_strip->follow(job, tr("Changing %1 cells…").arg(count), tr("Stop"));
    }
}

void TablePage::askDelete() {
    const std::vector<qint64> ids = selectedIds();
    if (ids.empty() || m_programme.writing()) {
        return;
    }
    if (const QString why = CellEditing::whyReadOnly(m_programme); !why.isEmpty()) {
        m_editing->say(m_grid->currentIndex(), why);
        return;
    }
    struct Answer {
        std::vector<qint64> free;
        QString firstFree, firstUsed;
        qint64 used = 0, uses = 0;  ///< rows that others refer to; how many refer to the first of them
    };
    Job* job = m_model->lane().ask<Answer>(
        this,
        [kind = m_model->kind(), ids, &clock = m_programme.file().clock(),
         arabic = m_desk.language.phrasebook().rightToLeft()](TableLane::Bench& bench, Progress& progress) {
            RowLabels labels(*bench.connection, clock, arabic);
            Answer answer;
            for (const qint64 id : ids) {
                progress.check();
                progress.report(static_cast<qint64>(answer.free.size()) + answer.used,
                                static_cast<qint64>(ids.size()));
                const qint64 uses = labels.store().uses(kind, id);
                if (uses == 0) {
                    answer.firstFree = answer.free.empty() ? labels.label(kind, id) : answer.firstFree;
                    answer.free.push_back(id);
                } else if (answer.used++ == 0) {
                    answer.firstUsed = labels.label(kind, id);
                    answer.uses = uses;
                }
            }
            return answer;
        },
        [this](const Answer& answer) {
            const Phrasebook& phrasebook = m_desk.language.phrasebook();
            const auto free = static_cast<qint64>(answer.free.size());
            QString detail;
            if (answer.used == 1) {
                detail =
                    tr("“%1” stays, because other records refer to it (%2). Change or delete those first.")
                        .arg(answer.firstUsed, phrasebook.number(answer.uses));
            } else if (answer.used > 1) {
                detail = tr("%1 rows stay, because other records refer to them; the first is “%2”.")
                             .arg(phrasebook.number(answer.used), answer.firstUsed);
            }
            const QString words = free == 0   ? tr("Nothing can be deleted")
                                  : free == 1 ? tr("Delete “%1”?").arg(answer.firstFree)
                                              : tr("Delete %1 rows?").arg(phrasebook.number(free));
            m_strip->ask(
                words, detail, free == 0 ? QString() : tr("Delete"),
                [this, ids = answer.free, label = answer.firstFree] { remove(ids, label); },
                free == 0 ? tr("Close") : tr("Cancel"));
        },
        [this](const Message& message) { emit failed(message); });
    if (ids.size() > 2000) {
        m_strip->follow(job, tr("Looking at what refers to these rows…"), tr("Stop"));
    }
}

void TablePage::remove(const std::vector<qint64>& ids, const QString& label) {
    const QString count = m_desk.language.phrasebook().number(static_cast<qint64>(ids.size()));
    const RecordKind kind = m_model->kind();
    const Message name = ids.size() == 1
                             ? Message{QT_TRANSLATE_NOOP("core", "“%1” deleted"), {label}}
                             : Message{QT_TRANSLATE_NOOP("core", "Deleted from “%1”: %2"),
                                       {term(record(kind).pluralLabel), QString::number(ids.size())}};
    const QPointer<Job> job = m_programme.write(
        this, name,
        [kind, ids](RecordStore& store, Progress& progress) {
            qint64 gone = 0;
            for (const qint64 id : ids) {
                progress.check();
                progress.report(++gone, static_cast<qint64>(ids.size()));
                store.remove(kind, id);
            }
        },
        [this, label, count, one = ids.size() == 1](qint64) {
            m_grid->setFocus();
            emit done(one ? tr("“%1” was deleted.").arg(label) : tr("Rows deleted: %1.").arg(count), true);
        },
        [this](const QList<Finding>& findings) {
            m_strip->ask(tr("Nothing was deleted"),
                         m_desk.language.phrasebook().say(findings.first().message), {}, {}, tr("Close"));
        });
    if (job && ids.size() > 500) {
        m_strip->follow(job, tr("Deleting %1 rows…").arg(count), tr("Stop"));
    }
}

void TablePage::exportRows(std::vector<qint64> ids) {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString path =
        m_desk.prompts.saveFile(window(), tr("Export the table"),
                                phrasebook.say(record(m_model->kind()).pluralLabel) + QLatin1String(".xlsx"),
                                tr("Spreadsheet (*.xlsx);;Text table (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    Release release{QStringLiteral("nominative"),
                    {},
                    QFileInfo(path).fileName(),
                    qint64(ids.size()),
                    m_programme.who(),
                    {}};
    const bool people = tellsOfPeople(m_model->kind());
    if (people && !m_programme.writable()) {
        emit failed({QT_TRANSLATE_NOOP("core",
                                       "People's data only leave the file when that can be noted in it, "
                                       "and it is read-only here.")});
        return;
    }
    if (people) {
        release.purpose = m_desk.prompts.askPurpose(
            window(), tr("What is this export for?"),
            tr("It names people. Who took it, when, what for and how many is kept in the file."));
        if (release.purpose.isEmpty()) {
            return;
        }
        m_programme.setWriting(true);
    }
    m_export->setEnabled(false);
    Job* job = m_programme.jobs().start<qint64>(
        this,
        [file = &m_programme.file(),
         what = TableExport{m_model->kind(), std::move(ids), m_model->columns(),
                            m_desk.language.sharedPhrasebook()},
         path, people, release](Progress& progress) {
            if (people) {
                const auto connection = file->connect();
                connection->setPatience(writersPatience);
                ReleaseLog(*connection, file->clock()).add(release);
            }
            return writeTable(*file, what, path, progress);
        },
        [this, path](qint64 rows) {
            emit done(tr("%1 rows written to %2.")
                          .arg(m_desk.language.phrasebook().number(rows), QDir::toNativeSeparators(path)),
                      false);
        },
        [this](const Message& message) { emit failed(message); });
    connect(job, &Job::finished, &m_programme, [programme = &m_programme, people] {
        if (people) {
            programme->setWriting(false);
        }
    });
    connect(job, &Job::finished, this, &TablePage::showState);
    m_strip->follow(job, tr("Writing %1").arg(QDir::toNativeSeparators(path)), tr("Stop"));
}

void TablePage::createRecord() {
    m_bulk->hide();
    // What the table is filtered to is what is being entered.
    QHash<QString, QVariant> values;
    for (const ColumnFilter& filter : m_model->query().filters) {
        const RecordColumn* column = tableColumn(m_model->kind(), filter.column);
        if (column && column->own && filter.test == ColumnFilter::Test::OneOf && filter.values.size() == 1) {
            values.insert(filter.column, filter.values.first());
        }
    }
    m_panel->beginCreate(m_model->kind(), values);
}

void TablePage::changeSelected() {
    if (m_panel->isVisible()) {
        m_panel->dismiss();
    }
    m_bulk->begin(m_model->kind(), selectedIds());
    m_bulk->show();
}

void TablePage::find(const QString& letters) {
    if (!m_sinceLetter.isValid() || m_sinceLetter.elapsed() > letterPause) {
        m_letters.clear();
    }
    m_sinceLetter.start();
    m_letters += letters;
    const TableQuery& query = m_model->query();
    const QString column = query.sort.isEmpty() ? QString(record(m_model->kind()).key) : query.sort;
    const RecordColumn* described = tableColumn(m_model->kind(), column);
    const QString wanted = folded(m_letters);
    if (described && described->field->type == FieldType::Text && !wanted.isEmpty() &&
        !m_programme.writing() && m_model->state() == RecordTableModel::State::Ready) {
        // The rows are in the order of this column: twenty looks find the place among a million.
        const auto textOf = [&](int row) {
            return folded(
                m_model->pages().read({m_model->idAt(row)}, {column}).front().values.front().toString());
        };
        int low = 0, high = m_model->rowCount();
        bool found = false;
        guarded(
            [&] {
                while (low < high) {
                    const int middle = low + (high - low) / 2;
                    const QString text = textOf(middle);
                    // rows without a value stand last in either direction
                    const bool before = !text.isEmpty() && !text.startsWith(wanted) &&
                                        (query.descending ? text > wanted : text < wanted);
                    (before ? low : high) = before ? middle + 1 : middle;
                }
                found = low < m_model->rowCount() && textOf(low).startsWith(wanted);
            },
            [](const Message&) {});
        if (found) {
            const auto shown = static_cast<int>(m_model->columns().indexOf(column));
            m_grid->moveTo(low, shown >= 0 ? shown : std::max(0, m_grid->currentIndex().column()));
            m_place->setText(tr("Found: “%1”").arg(m_letters));
            return;
        }
    }
    // Nowhere in this order: the search looks everywhere.
    m_search->setText(m_letters);
    m_search->setFocus();
    m_letters.clear();
}

}  // namespace jisr
