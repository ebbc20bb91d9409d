#pragma once

#include <QLayout>
#include <QList>

namespace jisr {

/// Things in lines, from the leading edge on, as many lines as they need.
class FlowLayout : public QLayout {
    Q_OBJECT

  public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;
    /// Takes everything out and deletes it.
    void clear();

  private:
    int arrange(const QRect& rect, bool move) const;
    QList<QLayoutItem*> m_items;
};

}  // namespace jisr
