#include "ui/charts/chartaccessible.h"

#include <QCoreApplication>
#include <QPointer>

#include "ui/charts/chartview.h"

namespace jisr {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ChartAccessible", text);
}

/// One mark of a chart. Outlives neither the chart nor its marks: ChartAccessible::forget() deletes it.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    MarkAccessible(ChartView* view, int mark) : m_view(view), m_mark(mark) {}

    bool isValid() const override { return known() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override {
        const QAccessibleInterface* chart = parent();
        return chart ? chart->window() : nullptr;
    }
    QAccessibleInterface* parent() const override {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override {
        const ChartMark* mark = known();
        if (!mark) {
            return {};
        }
        switch (text) {
            case QAccessible::Name:
                return mark->detail.section(u'\n', 0, 0);
            case QAccessible::Description:
                return mark->detail;
            default:
                return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        const ChartMark* mark = known();
        if (!mark) {
            return {};
        }
        const QRect place = m_view->mapFromScene(mark->area).boundingRect();
        return QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        const ChartMark* mark = known();
        if (!mark) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->currentMark() == m_mark;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        const QRect place = m_view->mapFromScene(mark->area).boundingRect();
        state.offscreen = !m_view->viewport()->rect().intersects(place);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override {
        const ChartMark* mark = known();
        QStringList names;
        if (mark && !mark->key.isEmpty()) {
            names << pressAction() << showMenuAction();
        }
        return mark ? names << setFocusAction() : names;
    }
    QString localizedActionName(const QString& name) const override {
        return name == pressAction()      ? say(QT_TRANSLATE_NOOP("ChartAccessible", "Filter by this"))
               : name == showMenuAction() ? say(QT_TRANSLATE_NOOP("ChartAccessible", "Show the people"))
                                          : QAccessibleActionInterface::localizedActionName(name);
    }
    QString localizedActionDescription(const QString& name) const override {
        return name == pressAction()
                   ? say(QT_TRANSLATE_NOOP("ChartAccessible",
                                           "Filters the dashboard by this mark and shows its people"))
               : name == showMenuAction()
                   ? say(QT_TRANSLATE_NOOP("ChartAccessible", "Shows who stands behind this mark"))
                   : QAccessibleActionInterface::localizedActionDescription(name);
    }
    void doAction(const QString& name) override {
        if (!known()) {
            return;
        }
        // the chart may be another afterwards, and this item gone
        const QPointer<ChartView> view = m_view;
        const int mark = m_mark;
        view->setFocus();
        view->setCurrentMark(mark);
        if (name == pressAction()) {
            view->activateMark(mark);
        } else if (name == showMenuAction()) {
            view->showPeople(mark);
        }
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        return name == pressAction()      ? QStringList{QKeySequence(Qt::Key_Return).toString()}
               : name == showMenuAction() ? QStringList{QKeySequence(Qt::Key_Space).toString()}
                                          : QStringList();
    }

  private:
    QPointer<ChartView> m_view;
    int m_mark;

    const ChartMark* known() const {
        return m_view && m_mark < static_cast<int>(m_view->marks().size())
                   ? &m_view->marks()[static_cast<std::size_t>(m_mark)]
                   : nullptr;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* view = className == QLatin1String("jisr::ChartView") ? qobject_cast<ChartView*>(object) : nullptr;
    return view ? new ChartAccessible(view) : nullptr;
}

}  // namespace

void ChartAccessible::install() {
    static const bool installed = (QAccessible::installFactory(&make), true);
    Q_UNUSED(installed)
}

ChartAccessible::ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::List) {}

ChartAccessible::~ChartAccessible() {
    forget();
}

ChartView& ChartAccessible::view() const {
    return *static_cast<ChartView*>(widget());
}

void ChartAccessible::forget() {
    for (const QAccessible::Id item : std::exchange(m_items, {})) {
        if (item) {
            QAccessible::deleteAccessibleInterface(item);
        }
    }
}

QString ChartAccessible::text(QAccessible::Text text) const {
    if (text == QAccessible::Description && isValid()) {
        QStringList lines{view().spec().subtitle, view().spec().note};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (text == QAccessible::Help && isValid()) {
        return say(QT_TRANSLATE_NOOP(
            "ChartAccessible",
            "Arrow keys go from mark to mark, Enter filters by one, Space shows its people."));
    }
    return QAccessibleWidget::text(text);
}

int ChartAccessible::childCount() const {
    return isValid() ? static_cast<int>(view().marks().size()) : 0;
}

QAccessibleInterface* ChartAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    m_items.resize(static_cast<std::size_t>(childCount()), 0);
    QAccessible::Id& item = m_items[static_cast<std::size_t>(index)];
    if (!item) {
        item = QAccessible::registerAccessibleInterface(new MarkAccessible(&view(), index));
    }
    return QAccessible::accessibleInterface(item);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (std::size_t i = 0; child && i < m_items.size(); ++i) {
        if (m_items[i] && QAccessible::accessibleInterface(m_items[i]) == child) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const {
    return isValid() ? child(view().markAt(view().viewport()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const {
    return isValid() && view().hasFocus() ? child(view().currentMark()) : nullptr;
}

}  // namespace jisr
