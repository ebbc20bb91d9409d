#include "ui/records/sheetcard.h"

#include <QGridLayout>

#include "ui/base/parts.h"
#include "ui/theme/theme.h"

namespace jisr {

QPushButton* linkButton(const QString& text, const char* objectName, QWidget* parent) {
    QPushButton* const link = parts::button("link", objectName, parent);
    link->setText(QString(text).replace(u'&', QStringLiteral("&&")));  // no access key hides in a name
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

SheetCard::SheetCard(const char* objectName, QWidget* parent) : QFrame(parent) {
    setObjectName(QLatin1String(objectName));
    setProperty("role", QStringLiteral("card"));
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_outer->setSpacing(space::small);
    m_head = parts::row();
    m_title = parts::text("heading");
    m_detail = parts::text("detail");
    m_head->addWidget(m_title);
    m_head->addWidget(m_detail);
    m_head->addStretch(1);
    m_outer->addLayout(m_head);
    clear();
}

void SheetCard::setTitle(const QString& title, const QString& detail) {
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(title);
}

QPushButton* SheetCard::addAction(const char* objectName, const char* role) {
    QPushButton* const button = parts::button(role, objectName);
    addActionWidget(button);
    return button;
}

void SheetCard::addActionWidget(QWidget* widget) {
    m_head->addWidget(widget);
}

void SheetCard::clear() {
    if (m_ground) {
        m_outer->removeWidget(m_ground);
        // What is being clicked must outlive the click.
        m_ground->hide();
        m_ground->setParent(nullptr);
        m_ground->deleteLater();
    }
    m_ground = new QWidget(this);
    m_ground->setAutoFillBackground(false);
    m_body = new QVBoxLayout(m_ground);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::tight);
    m_facts = nullptr;
    m_outer->addWidget(m_ground);
    m_ground->setVisible(true);
}

QGridLayout* SheetCard::facts() {
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setContentsMargins(0, 0, 0, 0);
        m_facts->setHorizontalSpacing(space::medium);
        m_facts->setVerticalSpacing(space::tight);
        m_facts->setColumnStretch(1, 1);
        m_body->addLayout(m_facts);
    }
    return m_facts;
}

QLabel* SheetCard::factName(const QString& name) {
    QLabel* const label = parts::text("label");
    label->setText(name);
    label->setAlignment(Qt::AlignTop | (label->alignment() & ~Qt::AlignVertical_Mask));
    label->setWordWrap(true);
    label->setMinimumWidth(146);
    return label;
}

QLabel* SheetCard::addFact(const QString& name, const QString& value) {
    QGridLayout* const grid = facts();
    QLabel* const text = parts::text("plain");
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    text->setToolTip(value.size() > 24 ? value : QString());
    const int row = grid->rowCount();
    grid->addWidget(factName(name), row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
    return text;
}

QPushButton* SheetCard::addLink(const QString& name, const QString& value) {
    QGridLayout* const grid = facts();
    QPushButton* const link = linkButton(value, "");
    link->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    const int row = grid->rowCount();
    grid->addWidget(factName(name), row, 0, Qt::AlignVCenter);
    grid->addWidget(link, row, 1, Qt::AlignLeading);
    return link;
}

void SheetCard::addFact(const QString& name, QWidget* value) {
    QGridLayout* const grid = facts();
    const int row = grid->rowCount();
    grid->addWidget(factName(name), row, 0, Qt::AlignVCenter);
    grid->addWidget(value, row, 1);
}

QLabel* SheetCard::addText(const char* role, const QString& text) {
    QLabel* const label = parts::text(role);
    label->setText(text);
    label->setWordWrap(true);
    m_body->addWidget(label);
    m_facts = nullptr;  // facts that follow stand beneath
    return label;
}

void SheetCard::addWidget(QWidget* widget) {
    m_body->addWidget(widget);
    m_facts = nullptr;
}

}  // namespace jisr
