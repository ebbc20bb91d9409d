// What the card says: the person, the numbers, what is known, and its own words.
#include "ui/followup/callcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/followup/callkeys.h"
#include "ui/records/fieldeditor.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int contactsShown = 4;
}

void CallCard::fill() {
    if (!m_person.learner) {
        return;
    }
    m_stale = m_programme.writing();
    if (m_stale) {
        showWaiting();
        return;
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    guarded(
        [&] {
            RecordStore& store = m_programme.store();
            const auto learner = store.row(RecordKind::Learner, m_person.learner);
            if (!learner) {
                return;
            }
            m_subject = CallBook(store).subject(m_person.learner, m_person.graduatedOn, m_today);
            m_name->setText(m_words.label(RecordKind::Learner, m_person.learner));
            setAccessibleName(m_name->text());
            const auto enrolment = store.row(RecordKind::Enrolment, m_person.enrolment);
            m_path->setText(
                tr("%1 · graduated on %2")
                    .arg(enrolment ? m_words.text(RecordKind::Enrolment, *enrolment, u"cohort") : QString(),
                         phrasebook.date(m_person.graduatedOn)));
            fillNumbers(*learner);
            showWhatIsKnown();
            showContacts(store);
        },
        [&](const Message& message) { m_known->setText(phrasebook.say(message)); });
    showPermission();
    showFields();
}

/// The file is being written: nothing of the person before may stay beside the new one.
void CallCard::showWaiting() {
    m_subject = {};
    for (QLabel* label : {m_name, m_path, m_about, m_known, m_contacts}) {
        label->clear();
    }
    m_name->setText(tr("…"));
    while (QLayoutItem* item = m_numbers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_save->setEnabled(false);
}

void CallCard::showWhatIsKnown() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const auto at = [&](int horizon) {
        return tr("%1 months (%2)")
            .arg(phrasebook.number(horizon), phrasebook.date(m_person.graduatedOn.addMonths(horizon)));
    };
    QStringList open;
    for (const int horizon : m_person.open) {
        open.append(at(horizon));
    }
    QString about = open.isEmpty() ? tr("To be known at: %1").arg(at(m_person.horizon))
                                   : tr("Unknown at: %1").arg(phrasebook.list(open));
    if (m_person.failedAttempts > 0) {
        about += u'\n';
        about += tr("Tried in vain on days: %1").arg(phrasebook.number(m_person.failedAttempts));
        if (m_person.failedAttempts >= m_minAttempts) {
            about += tr(" (counts as unreached)");
        }
    }
    m_about->setText(about);
    if (!m_subject.situation) {
        m_known->setText(tr("No situation is known."));
    } else {
        const StoredRow& situation = *m_subject.situation;
        QStringList words{m_words.situation(situation),
                          m_words.span(dayOf(RecordKind::Situation, situation, u"started_on"),
                                       dayOf(RecordKind::Situation, situation, u"ended_on"))};
        if (const QString news = m_words.text(RecordKind::Situation, situation, u"last_known_on");
            !news.isEmpty()) {
            words.append(tr("last news of %1").arg(news));
        }
        words.removeAll(QString());
        m_known->setText(tr("Last known: %1").arg(phrasebook.list(words)));
    }
    const QDate asked = m_person.graduatedOn.addMonths(m_person.horizon);
    m_script->setText(
        asked <= m_today && !m_person.open.empty()
            ? tr("Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? "
                 "And what were you doing on %1?")
                  .arg(phrasebook.date(asked))
            : tr("Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? "
                 "May we call again?"));
}

void CallCard::showContacts(RecordStore& store) {
    const auto ids = store.ids(RecordKind::Contact, {}, QStringLiteral("on"), true,
                               {{QStringLiteral("learner"), m_person.learner}});
    QStringList lines;
    for (const StoredRow& row : store.rows(RecordKind::Contact, ids)) {
        if (lines.size() == contactsShown) {
            break;
        }
        QStringList words{m_words.text(RecordKind::Contact, row, u"on"),
                          m_words.text(RecordKind::Contact, row, u"result"),
                          m_words.text(RecordKind::Contact, row, u"note")};
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral(" · ")));
    }
    m_contacts->setText(lines.isEmpty() ? tr("Never contacted yet.") : lines.join(u'\n'));
}

void CallCard::showPermission() {
    const bool writable = m_programme.writable();
    for (auto each = m_outcomes.cbegin(); each != m_outcomes.cend(); ++each) {
        each.value()->setEnabled(
            writable && (each.key() != int(CallOutcome::SameSituation) || m_subject.situation.has_value()));
    }
    m_save->setEnabled(writable && !m_writing);
    if (!writable) {
        m_fault->setText(tr("This programme can only be looked at here: nothing can be written down."));
        m_fault->show();
    }
}

void CallCard::fillNumbers(const StoredRow& learner) {
    while (QLayoutItem* item = m_numbers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const char* field : {"phone", "phone_2", "email"}) {
        const QString name = QString::fromLatin1(field);
        const QString text = valueOf(RecordKind::Learner, learner, name).toString();
        if (text.isEmpty()) {
            continue;
        }
        const QString shown = name == QLatin1String("email") ? text : shownPhone(text);
        auto* button = parts::button(name == QLatin1String("email") ? "link" : "number", "callNumber");
        button->setText(leftToRight(shown));
        button->setToolTip(m_numbers->isEmpty() ? tr("Copy  P") : tr("Copy"));
        button->setAccessibleName(tr("Copy %1").arg(shown));
        connect(button, &QPushButton::clicked, this, [this, shown] {
            QGuiApplication::clipboard()->setText(shown);
            emit copied(shown);
        });
        m_numbers->addWidget(button);
    }
}

void CallCard::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    for (const OutcomeKey& each : outcomeKeys) {
        auto* button = m_outcomes[int(each.outcome)];
        const QString name = phrasebook.say(callOutcomeName(each.outcome));
        button->setText(QStringLiteral("%1  %2").arg(leftToRight(QLatin1String(each.shown)), name));
        button->setAccessibleName(tr("%1, key %2").arg(name, QLatin1String(each.shown)));
    }
    nameFields();
    m_unpaid->setText(tr("Unpaid"));
    m_noContact->setText(tr("Does not want to be contacted again"));
    if (!m_person.learner) {
        setAccessibleName(tr("The person to call"));
    }
    m_save->setText(tr("Write down, next person"));
    m_save->setToolTip(tr("Enter"));
    m_skip->setText(tr("Next without a call (N)"));
    m_open->setText(tr("Open page"));
}

void CallCard::nameFields() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    for (const Line& line : std::as_const(m_lines)) {
        QString text = phrasebook.say(line.editor->field().label);
        if (line.editor == m_previousEnd) {
            text = tr("The one before ended on");
        } else if (line.editor == m_startedOn) {
            text = tr("Since");
        } else if (line.editor == m_then) {
            text = tr("And on %1").arg(phrasebook.date(m_person.graduatedOn.addMonths(m_person.horizon)));
        } else if (line.editor == m_on) {
            text = tr("Day of the call");
        }
        line.label->setText(text);
        line.editor->focusProxy()->setAccessibleName(text);
    }
}

}  // namespace jisr
