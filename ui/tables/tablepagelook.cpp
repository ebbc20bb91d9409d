// The look of a table's page: which columns, how wide, which view.
#include <QSettings>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/tables/countline.h"
#include "ui/tables/filterpopup.h"
#include "ui/tables/tableheader.h"
#include "ui/tables/tablepage.h"
#include "ui/tables/viewspopup.h"

namespace jisr {

TableLook TablePage::look() const {
    TableLook look;
    look.columns = m_model->columns();
    for (const QString& name : std::as_const(look.columns)) {
        if (m_widths.contains(name)) {
            look.widths.insert(name, m_widths.value(name));
        }
    }
    look.frozen = m_frozen;
    look.query = m_model->query();
    look.query.only.reset();
    look.countBy = m_counts->column();
    return look;
}

void TablePage::setLook(const TableLook& look) {
    m_widths = look.widths;
    m_frozen = look.frozen;
    m_model->setColumns(look.columns);
    m_counts->setColumn(look.countBy);
    m_model->setQuery(look.query);
    showQuery();
    rememberLook();
}

void TablePage::applyView(const SavedView& view) {
    const TableLook look = TableLook::fromJson(view.kind, view.json);
    m_viewId = view.id;
    m_viewName = view.name;
    m_viewJson = look.toJson();
    setLook(look);
}

void TablePage::nameView(qint64 id, const QString& name) {
    if (id != m_viewId) {
        m_viewJson = look().toJson();
    }
    m_viewId = id;
    m_viewName = name;
    m_view->setVisible(id != 0);
    m_view->setText(m_viewJson == look().toJson() ? name : tr("%1, changed").arg(name));
}

void TablePage::setColumns(const QStringList& columns) {
    m_model->setColumns(columns);
    rememberLook();
}

void TablePage::moveColumn(int from, int to) {
    QStringList columns = m_model->columns();
    if (from < 0 || to < 0 || from >= columns.size() || to >= columns.size() || from == to) {
        return;
    }
    columns.move(from, to);
    setColumns(columns);
}

void TablePage::setFrozen(int columns) {
    m_frozen = columns;
    m_grid->setFrozen(columns);
    rememberLook();
}

void TablePage::dressColumns() {
    m_dressing = true;
    QSet<int> filtered;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString& name = m_model->columns()[column];
        const int width = m_widths.value(name);
        m_grid->setColumnWidth(column, width ? width
                                             : std::max(usualWidth(m_model->columnAt(column)),
                                                        m_grid->headings()->roomFor(column)));
        for (const ColumnFilter& filter : m_model->query().filters) {
            if (filter.column == name) {
                filtered.insert(column);
            }
        }
    }
    m_grid->setFrozen(m_frozen);
    m_grid->setFiltered(filtered);
    const TableQuery& query = m_model->query();
    m_grid->headings()->setSortIndicator(
        query.sort.isEmpty() ? -1 : static_cast<int>(m_model->columns().indexOf(query.sort)),
        query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_dressing = false;
}

void TablePage::rememberLook() {
    // How somebody likes the columns stays on this computer; what they looked for doesn't.
    TableLook remembered = look();
    remembered.query = {};
    remembered.query.kind = m_model->kind();
    m_desk.settings.setValue(QStringLiteral("tables/") + record(m_model->kind()).name, remembered.toJson());
    nameView(m_viewId, m_viewName);
}

void TablePage::openFilter(int column) {
    if (column >= 0 && column < m_model->columnCount()) {
        openFilter(m_model->columns()[column]);
    }
}

void TablePage::openFilter(const QString& name) {
    const auto column = static_cast<int>(m_model->columns().indexOf(name));
    QRect heading;
    if (column >= 0) {
        m_grid->scrollTo(m_model->index(std::max(0, m_grid->currentIndex().row()), column));
        const TableHeader* header = m_grid->headingsOf(column);
        heading = QRect(header->viewport()->mapToGlobal(QPoint(header->sectionViewportPosition(column), 0)),
                        QSize(header->sectionSize(column), header->height()));
    } else {
        heading = QRect(m_grid->mapToGlobal(QPoint()), QSize(10, m_grid->headings()->height()));
    }
    m_filter->open(name, heading, column >= 0, m_frozen);
}

void TablePage::openViews() {
    m_viewsPopup->open(QRect(m_views->mapToGlobal(QPoint()), m_views->size()), look().toJson(), m_viewId);
}

void TablePage::countHeading(int column) {
    const QString name = m_model->columns().value(column);
    const RecordColumn* described = tableColumn(m_model->kind(), name);
    if (!described || !isListed(*described->field) || m_model->hasHeadingCounts(name) ||
        m_model->state() != RecordTableModel::State::Ready || m_programme.writing()) {
        return;
    }
    if (m_counting) {
        m_counting->cancel();
    }
    m_counting = countValues(
        *m_model, m_programme, m_desk.language, name, this, [this, name](const QList<ValueCount>& counts) {
            const Phrasebook& phrasebook = m_desk.language.phrasebook();
            QStringList lines;
            for (const ValueCount& each : counts) {
                if (lines.size() == 10) {
                    lines.append(tr("and %1 other values").arg(phrasebook.number(counts.size() - 10)));
                    break;
                }
                lines.append(QStringLiteral("%1  %2").arg(each.value.isValid() ? each.label : tr("Empty"),
                                                          phrasebook.number(each.count)));
            }
            m_model->setHeadingCounts(name, lines.join(QLatin1Char('\n')));
        });
}

}  // namespace jisr
