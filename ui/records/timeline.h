#pragma once

#include <QDate>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Theme;

/// What happened to a person, on one axis of time: training, situations and contacts above each other, the
/// horizons after graduation and the cut-off as lines through all. Arrows go from one to the next in the
/// order of time, Enter opens it; a list beside it says the same for those who don't see it.
class Timeline : public QWidget {
    Q_OBJECT

  public:
    enum class Lane { Training, Situations, Contacts };
    enum class Look { Training, Left, Work, Insertion, Study, Seeking, Other, Hearsay, Reached, Failed };
    struct Item {
        Lane lane = Lane::Situations;
        Look look = Look::Other;
        RecordKind kind = RecordKind::Situation;
        qint64 id = 0;
        QDate from, to;     ///< to == from: a single day
        QDate knownTo;      ///< until when it is confirmed; beyond, it is drawn open
        bool open = false;  ///< no end is known
        QString name;       ///< on the bar
        QString words;      ///< everything, in a sentence
    };
    struct Mark {
        QDate on;
        QString name;  ///< short, on the line: "M6"
        QString words;
        bool cutOff = false, graduation = false, due = true;
    };

    explicit Timeline(Theme& theme, QWidget* parent = nullptr);

    void setLaneNames(const QString& training, const QString& situations, const QString& contacts);
    /// @p dateText says a date in the window's language, for the axis and the marks.
    void setItems(std::vector<Item> items, std::vector<Mark> marks,
                  std::function<QString(const QDate&)> dateText);
    /// In the order of time, as the arrows go.
    const std::vector<Item>& items() const { return m_items; }
    const std::vector<Mark>& marks() const { return m_marks; }
    int current() const { return m_current; }
    void setCurrent(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a date stands, from the window's leading side; for tests.
    double positionOf(const QDate& date) const;

  signals:
    void opened(jisr::RecordKind kind, qint64 id);
    void currentChanged(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Placed {
        int row = 0;  ///< within all lanes
    };
    void arrange();
    QRectF rectOf(std::size_t index) const;
    int at(const QPointF& point) const;
    QRectF ground() const;
    void paintAxis(QPainter& painter) const;
    void paintMarks(QPainter& painter, bool names) const;
    void paintItem(QPainter& painter, std::size_t index) const;
    QColor colourOf(Look look) const;

    Theme& m_theme;
    QString m_laneNames[3];
    std::vector<Item> m_items;
    std::vector<Mark> m_marks;
    std::vector<int> m_rows;            ///< of each item
    int m_laneFirst[4] = {0, 0, 0, 0};  ///< first row of each lane, and the end
    QDate m_from, m_to;
    int m_current = -1;
    std::function<QString(const QDate&)> m_dateText;
};

}  // namespace jisr
