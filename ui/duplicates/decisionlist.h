#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace jisr {

/// A list of decisions that were made, one of which can be taken back: merges, pairs told apart.
class DecisionList : public QWidget {
    Q_OBJECT

  public:
    /// @p name makes the object names: "<name>List", "<name>Back".
    explicit DecisionList(const QString& name, QWidget* parent = nullptr);

    void setTexts(const QStringList& headers, const QString& back, const QString& empty);
    /// Cells by row; @p keys are handed back by backWanted().
    void setRows(const QList<QStringList>& rows, const QList<qint64>& keys);
    void setWritable(bool writable);
    /// What taking back kept, one line each.
    void say(const QString& text);
    void focusList();

  signals:
    void backWanted(qint64 key);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showState();
    void ask();

    QTableWidget* m_table;
    QPushButton* m_back;
    QLabel *m_empty, *m_said;
    QList<qint64> m_keys;
    bool m_writable = true;
};

}  // namespace jisr
