#include "ui/tables/countline.h"

#include <QComboBox>

#include "ui/base/flowlayout.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int valuesShown = 14;
}

CountLine::CountLine(Desk& desk, OpenProgramme& programme, RecordTableModel& model, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_programme(programme), m_model(model) {
    m_by = new QComboBox;
    m_by->setObjectName(QStringLiteral("countBy"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(14);
    auto* layout = parts::row(0);
    setLayout(layout);
    m_flow = new FlowLayout(space::small);
    layout->addLayout(m_flow, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        setColumn(m_by->itemData(index).toString());
        emit columnChanged();
    });
    connect(&model, &RecordTableModel::stateChanged, this, [this] {
        if (m_model.state() == RecordTableModel::State::Ready) {
            renew();
        }
    });
    hide();
}

void CountLine::retranslate() {
    m_by->clear();
    m_by->addItem(tr("Count by…"));
    m_by->setAccessibleName(tr("Count the rows by"));
    m_by->setToolTip(m_by->accessibleName());
    for (const RecordColumn& column : tableColumns(m_model.kind())) {
        // of persons there are as many as rows
        const auto target = column.field->target;
        if (isListed(*column.field) && target != RecordKind::Learner && target != RecordKind::Enrolment) {
            m_by->addItem(columnTitle(m_model.kind(), column.name, m_desk.language.phrasebook()),
                          column.name);
        }
    }
    m_by->setCurrentIndex(std::max(0, m_column.isEmpty() ? 0 : m_by->findData(m_column)));
    renew();
}

void CountLine::setColumn(const QString& column) {
    m_column = column;
    m_by->setCurrentIndex(std::max(0, column.isEmpty() ? 0 : m_by->findData(column)));
    setVisible(!column.isEmpty());
    renew();
}

void CountLine::renew() {
    if (m_counting) {
        m_counting->cancel();
    }
    if (m_column.isEmpty()) {
        m_flow->clear();
        return;
    }
    if (m_programme.writing() || m_model.state() != RecordTableModel::State::Ready) {
        return;
    }
    m_counting = countValues(m_model, m_programme, m_desk.language, m_column, this,
                             [this](const QList<ValueCount>& counts) { show(counts); });
}

void CountLine::show(const QList<ValueCount>& counts) {
    m_flow->clear();
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    ColumnFilter now;
    for (const ColumnFilter& filter : m_model.query().filters) {
        now = filter.column == m_column ? filter : now;
    }
    qint64 all = 0;
    for (const ValueCount& each : counts) {
        all += each.count;
    }
    int shown = 0;
    for (const ValueCount& each : counts) {
        if (shown == valuesShown) {
            auto* rest = parts::text("muted");
            rest->setText(tr("and %1 other values").arg(phrasebook.number(counts.size() - shown)));
            m_flow->addWidget(rest);
            break;
        }
        ++shown;
        auto* value = parts::button("count", "countValue");
        value->setText(QStringLiteral("%1  %2").arg(each.value.isValid() ? each.label : tr("Empty"),
                                                    phrasebook.number(each.count)));
        value->setToolTip(tr("%1 of the rows; click to see them").arg(phrasebook.percent(each.count, all)));
        value->setCheckable(true);
        const ColumnFilter filter = each.value.isValid()
                                        ? ColumnFilter{m_column, ColumnFilter::Test::OneOf, {each.value}}
                                        : ColumnFilter{m_column, ColumnFilter::Test::Empty, {}};
        value->setChecked(now == filter);
        connect(value, &QPushButton::clicked, this, [this, filter](bool on) {
            m_model.setFilter(m_column, on ? std::optional(filter) : std::nullopt);
        });
        m_flow->addWidget(value);
    }
    updateGeometry();
}

}  // namespace jisr
