#include "ui/records/fieldeditor.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QToolButton>

#include "core/base/clock.h"
#include "core/base/phrasebook.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/places.h"
#include "core/editing/candidates.h"
#include "core/storage/connection.h"
#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/base/shownvalue.h"
#include "ui/records/datesheet.h"
#include "ui/records/fieldline.h"
#include "ui/records/picker.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

constexpr int noteHeight = 66, longText = 16;

FieldLine::Script scriptOf(const Field& field) {
    if (readsLeftToRight(field) || field.type == FieldType::Date || field.type == FieldType::Integer ||
        field.type == FieldType::Decimal || field.name == QLatin1String("login") ||
        field.name == QLatin1String("hcp_code")) {
        return FieldLine::Script::LeftToRight;
    }
    return QString(field.name).endsWith(QLatin1String("_ar")) ? FieldLine::Script::Arabic
                                                              : FieldLine::Script::ByText;
}

bool isNote(const Field& field) {
    return field.type == FieldType::Text && field.name == QLatin1String("note");
}

QString named(const char* what, const Field& field) {
    return QLatin1String(what) + QString(field.name);
}

}  // namespace

FieldEditor::FieldEditor(Desk& desk, OpenProgramme& programme, RecordKind kind, const Field& field,
                         QWidget* parent, Look look)
    : QWidget(parent), m_desk(desk), m_programme(programme), m_kind(kind), m_field(field), m_look(look) {
    setObjectName(named("field_", field));
    auto* outer = parts::column(space::hair);
    setLayout(outer);
    auto* row = parts::row(space::tight);
    outer->addLayout(row);
    if (isNote(field) && look == Look::Form) {
        makeNote();
        row->addWidget(m_note, 1);
    } else {
        makeLine();
        row->addWidget(m_line, 1);
    }
    if (concealable()) {
        m_show = parts::button("quiet", "", this);
        m_show->setObjectName(named("show_", field));
        m_show->hide();
        row->addWidget(m_show, 0, Qt::AlignTop);
        connect(m_show, &QPushButton::clicked, this, &FieldEditor::reveal);
    }
    if (field.type == FieldType::Date) {
        makeCalendar();
        row->addWidget(m_open);
    } else if (field.type == FieldType::Choice || field.type == FieldType::Reference ||
               field.type == FieldType::Boolean) {
        makePicker();
        row->addWidget(m_open);
    }
    if (look == Look::Form) {
        m_words = parts::text("fieldFault", this);
        m_words->setObjectName(named("fieldMessage_", field));
        m_words->setWordWrap(true);
        m_words->hide();
        outer->addWidget(m_words);
    }
    setFocusProxy(m_note ? static_cast<QWidget*>(m_note) : m_line);
    retranslate();
}

FieldEditor::~FieldEditor() = default;

void FieldEditor::makeLine() {
    m_line = new FieldLine(scriptOf(m_field), this);
    m_line->setObjectName(named("edit_", m_field));
    m_line->setFrame(m_look == Look::Form);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(m_line, &FieldLine::gained, this, &FieldEditor::gained);
    connect(m_line, &FieldLine::gaveUp, this, [this] {
        revert();
        emit cancelled();
    });
    connect(m_line, &FieldLine::lost, this, &FieldEditor::leave);
    connect(m_line, &FieldLine::entered, this, [this] {
        if (commit()) {
            emit entered();
        }
    });
}

void FieldEditor::makeNote() {
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(named("edit_", m_field));
    m_note->setProperty("look", QStringLiteral("field"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            typed();
        }
    });
}

void FieldEditor::retranslate() {
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    const QString label = phrasebook.say(m_field.label);
    QWidget* input = focusProxy();
    input->setAccessibleName(label);
    if (m_show) {
        m_show->setText(tr("Show"));
        m_show->setAccessibleName(tr("Show: %1").arg(label));
    }
    if (m_sheet) {
        m_open->setIcon(m_desk.theme.icon(QStringLiteral("view-calendar")));
        m_open->setAccessibleName(tr("Calendar: %1").arg(label));
        m_open->setToolTip(tr("Pick from a calendar  Alt+↓"));
    } else if (m_open) {
        m_open->setIcon(QIcon(m_desk.theme.dark() ? QStringLiteral(":/theme/down-dark.svg")
                                                  : QStringLiteral(":/theme/down-light.svg")));
        m_open->setAccessibleName(tr("List: %1").arg(label));
    }
    fillWords();
    if (!isEdited()) {
        showStored();
    } else if (m_line) {
        m_line->turn(layoutDirection() == Qt::RightToLeft);
    }
    showWords();
}

bool FieldEditor::concealable() const {
    return m_field.sensitivity == Sensitivity::Sensitive || m_field.name == QLatin1String("cin");
}

ReadingRules FieldEditor::rules() const {
    return typedByHand(m_field, m_desk.clock.nowUtc().date().year());
}

QString FieldEditor::storedText() const {
    if (!m_value.isValid()) {
        return {};
    }
    const Phrasebook& phrasebook = m_desk.language.phrasebook();
    switch (m_field.type) {
        case FieldType::Integer:  // without the blanks between thousands, which nobody types
            return QString::number(m_value.toLongLong());
        case FieldType::Decimal: {
            QString text = QString::number(m_value.toDouble(), 'f', QLocale::FloatingPointShortest);
            return text.replace(u'.', phrasebook.locale().decimalPoint());
        }
        case FieldType::Text: {
            // a workplace by its name; it is read back as the same code
            const QString place =
                m_field.name == QLatin1String("place") ? regionName(m_value.toString()) : QString();
            // the CIN whole: whether it is shown is asked elsewhere
            return place.isEmpty() ? m_value.toString() : place;
        }
        default:
            return shownValue(m_field, m_value, phrasebook,
                              [this](RecordKind kind, qint64 id) { return m_programme.label(kind, id); });
    }
}

void FieldEditor::showStored() {
    m_shown = storedText();
    m_isHanded = false;
    QString text = m_shown;
    if (m_concealed) {
        text =
            m_field.name == QLatin1String("cin") ? maskedCin(m_value.toString()) : QString(6, QChar(0x2022));
    }
    m_showing = true;
    if (m_note) {
        // Each paragraph runs the way of its letters; dots have none and run as the window does.
        QTextOption option = m_note->document()->defaultTextOption();
        option.setTextDirection(m_concealed || text.isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto);
        const bool right = m_concealed && layoutDirection() == Qt::RightToLeft;
        option.setAlignment(right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft));
        m_note->document()->setDefaultTextOption(option);
        m_note->setPlainText(text);
        m_note->setReadOnly(m_readOnly || m_concealed);
    } else {
        m_line->setText(text);
        if (m_look == Look::Form) {
            // what a narrow panel cuts off
            m_line->setToolTip(!m_concealed && text.size() > longText ? text : QString());
        }
        m_line->setCursorPosition(0);
        m_line->setReadOnly(m_readOnly || m_concealed);
        m_line->setHeld(false);
        m_line->turn(layoutDirection() == Qt::RightToLeft);
    }
    m_showing = false;
    if (m_show) {
        m_show->setVisible(m_concealed);
    }
}

void FieldEditor::setValue(const QVariant& stored) {
    m_value = stored;
    m_error = m_remark = {};
    m_commitLater = false;
    m_concealed = concealable() && stored.isValid();
    if (m_picker) {
        m_picker->close();
    }
    showStored();
    showWords();
}

void FieldEditor::conceal() {
    if (concealable() && m_value.isValid() && !m_concealed && !isEdited()) {
        m_concealed = true;
        showStored();
    }
}

void FieldEditor::reveal() {
    m_concealed = false;
    showStored();
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

QString FieldEditor::text() const {
    return m_concealed ? m_shown : m_note ? m_note->toPlainText() : m_line->text();
}

void FieldEditor::setText(const QString& typedText) {
    if (m_concealed) {
        m_concealed = false;
        showStored();
    }
    m_showing = true;
    if (m_note) {
        m_note->setPlainText(typedText);
    } else {
        m_line->setText(typedText);
    }
    m_showing = false;
    typed();
}

bool FieldEditor::isEdited() const {
    return !m_concealed && text() != m_shown && !(m_isHanded && text() == m_handed);
}

Normalised FieldEditor::reading() const {
    if (text() == m_shown) {
        return {m_value, {}, {}};
    }
    if (m_picker) {
        return m_picker->read(text());
    }
    return normalise(m_field, text(), rules());
}

bool FieldEditor::commit() {
    if (m_readOnly || !isEdited()) {
        return !hasError();
    }
    if (m_picker && m_picker->waiting(text())) {
        m_commitLater = true;
        if (!m_asking) {
            askCandidates(text());
        }
        return false;
    }
    const Normalised read = reading();
    if (!read.ok()) {
        setError(read.rejection);
        return false;
    }
    if (m_field.required && !read.value.isValid() && m_field.name != QLatin1String("reference")) {
        setError({QT_TRANSLATE_NOOP("core", "“%1” is required."), {term(m_field.label)}});
        return false;
    }
    setError({});
    setRemark(read.warning);
    m_handed = text();
    m_isHanded = true;
    if (m_line) {
        m_line->setHeld(false);
    }
    emit committed(read.value);
    return true;
}

void FieldEditor::leave() {
    if (isEdited()) {
        commit();
    }
}

void FieldEditor::revert() {
    m_error = m_remark = {};
    m_commitLater = false;
    m_concealed = concealable() && m_value.isValid();
    showStored();
    showWords();
}

void FieldEditor::typed() {
    m_isHanded = false;
    if (m_line) {
        m_line->setHeld(isEdited());
    }
    // What is said of the text before no longer holds of this one.
    setError({});
    setRemark({});
    emit edited();
}

void FieldEditor::setError(const Message& message) {
    m_error = message;
    if (!message.isEmpty()) {
        m_isHanded = false;
        if (m_line) {
            m_line->setHeld(isEdited());
        }
    }
    showWords();
}

void FieldEditor::setRemark(const Message& message) {
    m_remark = message;
    showWords();
}

void FieldEditor::showWords() {
    const Message& message = m_error.isEmpty() ? m_remark : m_error;
    const QString text = message.isEmpty() ? QString() : m_desk.language.phrasebook().say(message);
    QWidget* input = focusProxy();
    parts::setRole(input, "state", m_error.isEmpty() ? QString() : QStringLiteral("fault"));
    input->setAccessibleDescription(text);
    if (m_words) {
        parts::setRole(m_words, "role",
                       m_error.isEmpty() ? QStringLiteral("fieldWarning") : QStringLiteral("fieldFault"));
        m_words->setText(text);
        m_words->setVisible(!text.isEmpty());
    } else {
        input->setToolTip(text);
    }
}

void FieldEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    if (m_open) {
        m_open->setVisible(!readOnly);
    }
    parts::setRole(focusProxy(), "frozen", readOnly);
    if (m_note) {
        m_note->setReadOnly(readOnly || m_concealed);
    } else {
        m_line->setReadOnly(readOnly || m_concealed);
    }
}

void FieldEditor::selectAll() {
    if (m_note) {
        m_note->selectAll();
    } else {
        m_line->selectAll();
    }
}

void FieldEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool writes = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        // Typing over what is concealed begins anew; nobody has to see it for that.
        if (m_concealed && !m_readOnly && (writes || key->key() == Qt::Key_Delete)) {
            m_concealed = false;
            showStored();
            m_showing = true;
            m_note ? m_note->clear() : m_line->clear();
            m_showing = false;
            typed();
            return key->key() == Qt::Key_Delete;
        }
        if (m_sheet && watched == m_line &&
            (key->key() == Qt::Key_F4 ||
             (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier))) {
            m_open->click();
            return true;
        }
        if (watched == m_note && key->key() == Qt::Key_Escape && isEdited()) {
            revert();
            emit cancelled();
            return true;
        }
    }
    if (watched == m_note && event->type() == QEvent::ShortcutOverride && isEdited() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_note && event->type() == QEvent::FocusIn) {
        emit gained();
    }
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            leave();
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace jisr
