// What is done in the panel: records made and deleted, keys, its width.
#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

#include "core/base/phrasebook.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpanel.h"

namespace jisr {

void RecordPanel::beginCreate(RecordKind kind, const QHash<QString, QVariant>& values) {
    if (!m_programme.writable()) {
        return;
    }
    if (m_form && !m_form->isCreating()) {
        m_form->leaveRow();
    }
    // One that was begun before is gone on with, unless it was left as it began.
    if (m_creation && m_creation->isBegun() && m_creation->kind() == kind && values.isEmpty()) {
        m_kind = kind;
        m_id = 0;
        show(m_creation);
        m_creation->focusField({});
        return;
    }
    if (m_creation) {
        if (m_form == m_creation) {
            m_form = nullptr;
        }
        m_creation->deleteLater();
    }
    m_before = m_kind;
    m_beforeId = m_id;
    m_kind = kind;
    m_id = 0;
    m_creation = formFor(kind, true);
    m_creation->begin(values);
    show(m_creation);
    m_creation->focusField({});
}

void RecordPanel::giveUpCreation() {
    if (!m_creation) {
        return;
    }
    if (m_form == m_creation) {
        m_form->hide();
        m_form = nullptr;
    }
    m_creation->deleteLater();
    m_creation = nullptr;
    if (m_beforeId) {
        showRecord(m_before, m_beforeId);
        emit left();
    } else {
        dismiss();
    }
}

RecordForm* RecordPanel::begun() const {
    return m_creation && m_creation->isBegun() ? m_creation : nullptr;
}

bool RecordPanel::settle() {
    if (m_form && !m_form->settle()) {
        setVisible(true);
        return false;
    }
    if (RecordForm* form = begun()) {
        m_kind = form->kind();
        m_id = 0;
        show(form);
        say(tr("This record isn't created yet: create it, or give it up."));
        m_create->setFocus();
        return false;
    }
    // What couldn't be saved in rows left since.
    for (const auto& [key, draft] : m_drafts) {
        const auto& [kind, id, field] = key;
        const QString name = field;
        showRecord(kind, id);
        if (m_form) {
            m_form->focusField(name);
        }
        return false;
    }
    return true;
}

void RecordPanel::askDelete(bool ask) {
    const bool creating = m_form && m_form->isCreating();
    const bool possible = m_programme.writable() && !creating && m_form;
    m_create->setVisible(creating);
    m_giveUp->setVisible(creating);
    m_createHint->setVisible(creating);
    m_deleteQuestion->setVisible(ask);
    m_deleteYes->setVisible(ask);
    m_deleteNo->setVisible(ask);
    m_delete->setVisible(possible && !ask);
    m_foot->setVisible(creating || possible);
    if (ask) {
        m_deleteQuestion->setText(tr("Delete “%1” from the file? It can be undone.").arg(m_title->text()));
        m_deleteYes->show();
        m_deleteNo->setFocus();
    }
}

void RecordPanel::remove() {
    const QString name = m_title->text();
    m_programme.write(
        this, {QT_TRANSLATE_NOOP("core", "%1 deleted"), {name}},
        [kind = m_kind, id = m_id](RecordStore& store, Progress&) { store.remove(kind, id); },
        [this, name](qint64) {
            std::erase_if(m_drafts, [this](const auto& each) {
                return std::get<0>(each.first) == m_kind && std::get<1>(each.first) == m_id;
            });
            m_id = 0;
            dismiss();
            emit done(tr("%1: deleted.").arg(name), true);
        },
        [this](const QList<Finding>& findings) {
            QStringList reasons;
            for (const Finding& finding : findings) {
                reasons.append(m_desk.language.phrasebook().say(finding.message));
            }
            m_deleteQuestion->setText(reasons.join(u' '));
            m_deleteYes->hide();
            m_deleteNo->setFocus();
        });
}

void RecordPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier && m_form) {
        if (m_form->isCreating()) {
            m_form->create();
        } else if (m_form->settle()) {
            emit left();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        const QWidget* focus = QApplication::focusWidget();
        if (m_deleteYes->isVisible()) {
            askDelete(false);
            m_delete->setFocus();
        } else if (m_form && m_form->isCreating() && !m_form->isBegun()) {
            giveUpCreation();
        } else if (m_form && focus && m_form->isAncestorOf(focus)) {
            emit left();
        } else {
            dismiss();
        }
        return;
    }
    QFrame::keyPressEvent(event);
}

bool RecordPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool mouseEvent = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                            event->type() == QEvent::MouseButtonRelease;
    if (watched == m_grip && mouseEvent) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (event->type() == QEvent::MouseButtonPress) {
            m_gripFrom = mouse->globalPosition().toPoint().x();
            m_widthFrom = width();
            return true;
        }
        if (event->type() == QEvent::MouseMove) {
            const int moved = mouse->globalPosition().toPoint().x() - m_gripFrom;
            const int wanted = m_widthFrom + (layoutDirection() == Qt::RightToLeft ? moved : -moved);
            setFixedWidth(std::clamp(wanted, narrowest, widest));
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease) {
            m_desk.settings.setValue(widthKey, width());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace jisr
