// What a field is chosen from: lists, searches, the calendar.
#include <QHash>
#include <QToolButton>

#include "core/base/clock.h"
#include "core/base/phrasebook.h"
#include "core/catalogue/fold.h"
#include "core/editing/candidates.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/records/datesheet.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/fieldline.h"
#include "ui/records/picker.h"

namespace jisr {

namespace {

constexpr int openWidth = 28;

QString named(const char* what, const Field& field) {
    return QLatin1String(what) + QString(field.name);
}

}  // namespace

void FieldEditor::makeCalendar() {
    m_open = new QToolButton(this);
    m_open->setObjectName(named("calendar_", m_field));
    m_open->setFixedWidth(openWidth);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setIconSize({16, 16});
    m_sheet = new DateSheet(*m_line, m_desk.theme, this);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_readOnly) {
            return;
        }
        if (m_sheet->isOpen()) {
            m_sheet->close();
            return;
        }
        const Normalised read = reading();
        QDate date = QDate::fromString(read.value.toString(), Qt::ISODate);
        if (!date.isValid()) {
            date = m_desk.clock.nowUtc().toLocalTime().date();
        }
        m_sheet->open(date, m_desk.language.phrasebook().locale());
    });
    connect(m_sheet, &DateSheet::picked, this, [this](const QDate& date) {
        m_line->setText(m_desk.language.phrasebook().date(date));
        typed();
        commit();
    });
}

void FieldEditor::makePicker() {
    m_open = new QToolButton(this);
    m_open->setObjectName(named("list_", m_field));
    m_open->setFixedWidth(openWidth);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setIconSize({12, 12});
    m_picker = new Picker(*m_line, this);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_readOnly || m_concealed) {
            return;
        }
        if (m_picker->isOpen()) {
            m_picker->close();
        } else {
            m_line->setFocus(Qt::OtherFocusReason);
            m_picker->openAll();
        }
    });
    connect(m_picker, &Picker::chosen, this, [this] {
        typed();
        if (commit()) {
            emit entered();
        }
    });
    connect(m_picker, &Picker::arrived, this, [this] {
        if (std::exchange(m_commitLater, false)) {
            commit();
        }
    });
    if (m_field.type != FieldType::Reference) {
        return;  // its list is made of words: see retranslate()
    }
    const RecordKind target = *m_field.target;
    m_picker->setAsk([this](const QString& text) { askCandidates(text); }, isSearched(target));
    if (target == RecordKind::Organisation && m_programme.writable()) {
        m_picker->setCreate(
            [this](const QString& text) {
                return m_desk.language.phrasebook().rightToLeft()
                           ? tr("Create “%1”").arg(QChar(0x2068) + text + QChar(0x2069))
                           : tr("Create “%1”").arg(text);
            },
            [this](const QString& text) { createNamed(text); });
    }
    connect(&m_programme, &OpenProgramme::recordsChanged, m_picker,
            [this, target](const RecordChanges& changes) {
                if (changes.touches(target)) {
                    m_picker->forget();
                }
            });
}

void FieldEditor::fillWords() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    if (m_picker && m_field.type == FieldType::Choice) {
        std::vector<Picker::Entry> entries;
        for (const Choice& choice : m_field.choices) {
            const QString words = phrasebook.say(choice.label);
            entries.push_back(
                {QString(choice.code),
                 {0, words, {}, u'|' + folded(words) + u'|' + folded(QString(choice.code)) + u'|'}});
        }
        m_picker->setEntries(std::move(entries));
        m_picker->setMeaning([this](const QString& text) { return normalise(m_field, text).value; });
    } else if (m_picker && m_field.type == FieldType::Boolean) {
        std::vector<Picker::Entry> entries;
        for (const bool yes : {true, false}) {
            const QString words =
                phrasebook.say(yes ? QT_TRANSLATE_NOOP("core", "yes") : QT_TRANSLATE_NOOP("core", "no"));
            entries.push_back({yes, {0, words, {}, u'|' + folded(words) + u'|'}});
        }
        m_picker->setEntries(std::move(entries));
        m_picker->setMeaning([this](const QString& text) { return normalise(m_field, text).value; });
    } else if (m_picker) {
        m_picker->forget();
    }
}

void FieldEditor::askCandidates(const QString& text) {
    CandidateQuestion question;
    question.kind = *m_field.target;
    question.arabic = m_desk.language.phrasebook().rightToLeft();
    question.text = text;
    const auto sibling = [&](QStringView name) {
        const int index = record(m_kind).indexOf(name);
        return index >= 0 && static_cast<std::size_t>(index) < m_siblings.size()
                   ? m_siblings[static_cast<std::size_t>(index)].toLongLong()
                   : 0;
    };
    question.learner = question.kind == RecordKind::Enrolment ? sibling(u"learner") : 0;
    question.region = question.kind == RecordKind::Province
                          ? std::max(sibling(u"residence_region"), sibling(u"region"))
                          : 0;
    if (m_asking) {
        m_asking->cancel();  // more was typed: nobody waits for this answer
    }
    m_asking = m_programme.jobs().start<std::vector<Candidate>>(
        this,
        [file = &m_programme.file(), question](Progress& progress) {
            const auto connection = file->connect(true);
            const Connection::Watch watch(*connection, progress);
            UidMaker uids(file->clock(), 0);  // nothing is written
            RecordStore store(*connection, file->clock(), uids, {});
            return candidates(store, question, progress);
        },
        [this, text](const std::vector<Candidate>& found) {
            // An answer to what was typed before says nothing of what is typed now.
            m_asking = nullptr;
            if (isSearched(*m_field.target) && text != m_line->text()) {
                return;
            }
            std::vector<Picker::Entry> entries;
            QHash<QString, qint64> codes;
            for (const Candidate& each : found) {
                entries.push_back({each.id, each});
                codes.insert(each.detail, each.id);
            }
            if (m_field.target == RecordKind::Region || m_field.target == RecordKind::Province) {
                m_picker->setMeaning([this, codes](const QString& typedText) {
                    const Normalised place = normalise(m_field, typedText);
                    const qint64 id = codes.value(place.value.toString());
                    return id ? QVariant(id) : QVariant();
                });
            }
            m_picker->setEntries(std::move(entries));
        },
        [this](const Message& message) {
            m_asking = nullptr;
            setError(message);
        });
}

void FieldEditor::createNamed(const QString& name) {
    const QString kind = m_field.name == QLatin1String("operator")   ? QStringLiteral("training_provider")
                         : m_field.name == QLatin1String("employer") ? QStringLiteral("company")
                                                                     : QStringLiteral("other");
    auto made = std::make_shared<qint64>(0);
    m_programme.write(
        this, {QT_TRANSLATE_NOOP("core", "Organisation “%1” created"), {name}},
        [name, kind, made](RecordStore& store, Progress&) {
            *made = store.create(RecordKind::Organisation, newOrganisation(store, name, kind));
        },
        [this, made](qint64) {
            m_isHanded = true;
            m_handed = m_line->text();
            m_line->setHeld(false);
            setError({});
            emit committed(*made);
            emit entered();
        },
        [this](const QList<Finding>& findings) { setError(findings.first().message); });
}

}  // namespace jisr
