#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace jisr {

/// One message across the page's top, with at most one thing to do about it. Nothing waits for it.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    enum class Kind { Info, Success, Warning, Fault };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(Kind kind, const QString& text, const QString& action = {}, std::function<void()> act = {});

  public slots:
    void dismiss();

  signals:
    void shown(bool yes);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLabel* m_text;
    QPushButton *m_action, *m_close;
    std::function<void()> m_act;
};

}  // namespace jisr
