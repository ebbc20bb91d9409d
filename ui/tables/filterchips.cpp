#include "ui/tables/filterchips.h"

#include "core/base/phrasebook.h"
#include "ui/base/flowlayout.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int valuesSaid = 3;
}

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(space::small, this)) {
    setObjectName(QStringLiteral("filterChips"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString FilterChips::words(const ColumnFilter& filter, const Field& field, const Phrasebook& phrasebook,
                           const LabelOf& labelOf) {
    const auto said = [&](const QVariant& value) { return screenText(field, value, phrasebook, labelOf); };
    switch (filter.test) {
        case ColumnFilter::Test::Contains:
            return tr("contains “%1”").arg(filter.values.value(0).toString());
        case ColumnFilter::Test::OneOf: {
            QStringList values;
            for (qsizetype i = 0; i < filter.values.size() && i < valuesSaid; ++i) {
                values.append(said(filter.values[i]));
            }
            const QString list = phrasebook.list(values);
            return filter.values.size() > valuesSaid
                       ? tr("%1 and %2 others")
                             .arg(list, phrasebook.number(filter.values.size() - valuesSaid))
                       : list;
        }
        case ColumnFilter::Test::Between: {
            const QVariant from = filter.values.value(0), to = filter.values.value(1);
            if (from.isValid() && to.isValid()) {
                return from == to ? said(from) : tr("from %1 to %2").arg(said(from), said(to));
            }
            return from.isValid() ? tr("from %1 on").arg(said(from)) : tr("up to %1").arg(said(to));
        }
        case ColumnFilter::Test::Empty:
            return tr("empty");
        case ColumnFilter::Test::NotEmpty:
            return tr("filled");
    }
    return {};
}

void FilterChips::show(const TableQuery& query, const QString& only, const Phrasebook& phrasebook,
                       const LabelOf& labelOf) {
    m_flow->clear();
    if (query.only) {
        add(only, "onlyChip", {}, [this] { emit onlyRemoved(); });
    }
    for (const ColumnFilter& filter : query.filters) {
        const RecordColumn* column = tableColumn(query.kind, filter.column);
        if (column) {
            add(
                tr("%1: %2").arg(columnTitle(query.kind, filter.column, phrasebook),
                                 words(filter, *column->field, phrasebook, labelOf)),
                "filterChip", [this, name = filter.column] { emit changeWanted(name); },
                [this, name = filter.column] { emit removeWanted(name); });
        }
    }
    if (query.filters.size() + (query.only ? 1 : 0) > 1) {
        auto* all = parts::button("quiet", "clearAllFilters");
        all->setText(tr("Show all rows"));
        connect(all, &QPushButton::clicked, this, &FilterChips::allRemoved);
        m_flow->addWidget(all);
    }
    setVisible(m_flow->count() > 0);
    updateGeometry();
}

void FilterChips::add(const QString& words, const char* name, std::function<void()> change,
                      std::function<void()> remove) {
    auto* chip = new QFrame;
    chip->setObjectName(QStringLiteral("tableChip"));
    auto* layout = parts::row(0);
    layout->setContentsMargins(space::small, 0, space::hair, 0);
    chip->setLayout(layout);
    if (change) {
        auto* text = parts::button("chipText", name);
        text->setText(words);
        text->setToolTip(tr("Change this filter"));
        connect(text, &QPushButton::clicked, this, change);
        layout->addWidget(text);
    } else {
        auto* text = new QLabel(words);
        text->setObjectName(QLatin1String(name));
        text->setTextFormat(Qt::PlainText);
        layout->addWidget(text);
    }
    auto* cross = parts::button("chipCross", "removeFilter");
    cross->setText(QStringLiteral("×"));
    cross->setAccessibleName(tr("Take away: %1").arg(words));
    cross->setToolTip(cross->accessibleName());
    connect(cross, &QPushButton::clicked, this, remove);
    layout->addWidget(cross);
    m_flow->addWidget(chip);
}

}  // namespace jisr
