#pragma once

#include <QFrame>

#include "core/catalogue/catalogue.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// The record in focus: what is known of it, what belongs to it, who changed it. Reading only.
class RecordPanel : public QFrame {
    Q_OBJECT

  public:
    RecordPanel(OpenProgramme& programme, LanguageSwitch& language, QWidget* parent = nullptr);
    void showRecord(RecordKind kind, qint64 id);

  public slots:
    void dismiss();

  signals:
    void dismissed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fill();
    void addFields(qint64 id);
    void addBelonging(RecordKind kind, const char* byField);
    void addHistory();
    void addHeading(const QString& text);
    void addLine(const QString& name, const QString& value);

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    RecordKind m_kind = RecordKind::Learner;
    qint64 m_id = 0;
    QLabel *m_title, *m_subtitle;
    QPushButton* m_close;
    QScrollArea* m_scroll;
    QVBoxLayout* m_content = nullptr;
};

}  // namespace jisr
