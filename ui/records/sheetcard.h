#pragma once

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jisr {

/// A card of a record's page: a heading with actions beside it, and a body that is emptied and filled anew
/// when the record changes.
class SheetCard : public QFrame {
    Q_OBJECT

  public:
    explicit SheetCard(const char* objectName, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& detail = {});
    /// Beside the heading; stays when the body is emptied.
    QPushButton* addAction(const char* objectName, const char* role = "quiet");
    void addActionWidget(QWidget* widget);

    void clear();
    /// A name and its value, in two columns. Values that begin with what they are go over both.
    QLabel* addFact(const QString& name, const QString& value);
    /// A fact that leads to a record: the button that opens it.
    QPushButton* addLink(const QString& name, const QString& value);
    /// A fact whose value is more than a text.
    void addFact(const QString& name, QWidget* value);
    QLabel* addText(const char* role, const QString& text);
    void addWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

  private:
    QGridLayout* facts();
    QLabel* factName(const QString& name);

    QLabel *m_title, *m_detail;
    QHBoxLayout* m_head;
    QWidget* m_ground = nullptr;
    QVBoxLayout *m_outer, *m_body = nullptr;
    QGridLayout* m_facts = nullptr;
};

/// A button that reads as a link and stays at the leading edge.
QPushButton* linkButton(const QString& text, const char* objectName, QWidget* parent = nullptr);

}  // namespace jisr
