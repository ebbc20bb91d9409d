#include "ui/quality/rulelist.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/base/language.h"
#include "ui/theme/theme.h"

namespace jisr {

namespace {

enum Role { RuleRole = Qt::UserRole + 1, SeverityRole, OpenRole, NoteRole };
constexpr int HeadingHeight = 32, RuleHeight = 44, BareHeight = 30, Side = 12, MarkSize = 12;

/// A shape for each severity, so that it shows without colour too.
void drawMark(QPainter& painter, const QRectF& room, QualitySeverity severity, bool quiet,
              const Tokens& tokens) {
    painter.setPen(Qt::NoPen);
    if (quiet) {
        painter.setPen(QPen(tokens.successText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{room.left() + 1, room.center().y()},
                                       {room.left() + room.width() * 0.4, room.bottom() - 2},
                                       {room.right() - 1, room.top() + 2}});
        return;
    }
    switch (severity) {
        case QualitySeverity::Error:
            painter.setBrush(tokens.dangerText);
            painter.drawRect(room.adjusted(1, 1, -1, -1));
            break;
        case QualitySeverity::Warning:
            painter.setBrush(tokens.chipBorder);
            painter.drawPolygon(
                QPolygonF{{room.center().x(), room.top()}, room.bottomRight(), room.bottomLeft()});
            break;
        case QualitySeverity::Note:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.muted, 2));
            painter.drawEllipse(room.adjusted(1.5, 1.5, -1.5, -1.5));
            break;
    }
}

class RulePainter : public QStyledItemDelegate {
  public:
    RulePainter(LanguageSwitch& language, Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_language(language), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {10, !index.data(RuleRole).isValid()             ? HeadingHeight
                    : index.data(NoteRole).toString().isEmpty() ? BareHeight
                                                                : RuleHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const auto side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const auto otherSide = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        const QRect room = option.rect.adjusted(Side, 0, -Side, 0);
        QFont font = option.font;
        const QVariant rule = index.data(RuleRole);
        if (!rule.isValid()) {
            font.setBold(true);
            font.setPixelSize(12);
            painter->setFont(font);
            painter->setPen(tokens.muted);
            painter->drawText(room.adjusted(0, 6, 0, 0), int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                              index.data(Qt::DisplayRole).toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.hover);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        }
        const qint64 open = index.data(OpenRole).toLongLong();
        const QString note = index.data(NoteRole).toString();
        const auto turned = [&](QRect rect) {
            if (rightToLeft) {
                rect.moveLeft(option.rect.left() + option.rect.right() - rect.right());
            }
            return rect;
        };
        const int top = note.isEmpty() ? room.top() : room.top() + 3;
        const int height = note.isEmpty() ? room.height() : 22;
        drawMark(*painter, turned({room.left(), top + (height - MarkSize) / 2, MarkSize, MarkSize}),
                 static_cast<QualitySeverity>(index.data(SeverityRole).toInt()), open == 0, tokens);
        const QString count = open ? m_language.phrasebook().number(open) : QString();
        font.setBold(true);
        const int countWidth = QFontMetrics(font).horizontalAdvance(count);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(turned({room.right() - countWidth, top, countWidth + 1, height}),
                          int(otherSide | Qt::AlignVCenter | Qt::AlignAbsolute), count);
        font.setBold(false);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        const int left = room.left() + MarkSize + 8;
        const int width = room.right() - left - (countWidth ? countWidth + 10 : 0);
        painter->setPen(open ? tokens.text : tokens.muted);
        painter->drawText(turned({left, top, width, height}),
                          int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                          metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
        if (!note.isEmpty()) {
            font.setPixelSize(11);
            painter->setFont(font);
            painter->setPen(tokens.muted);
            painter->drawText(turned({left, top + height - 3, room.right() - left, 17}),
                              int(side | Qt::AlignVCenter | Qt::AlignAbsolute), note);
        }
        painter->restore();
    }

  private:
    LanguageSwitch& m_language;
    Theme& m_theme;
};

}  // namespace

RuleList::RuleList(LanguageSwitch& language, Theme& theme, QWidget* parent)
    : QListView(parent), m_language(language), m_model(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("qualityRules"));
    setModel(m_model);
    setItemDelegate(new RulePainter(language, theme, this));
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void RuleList::addHeading(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void RuleList::addRule(const QualityReport& report, QualityRule rule) {
    const Phrasebook& phrasebook = m_language.phrasebook();
    const QualityRuleInfo& info = qualityRule(rule);
    const QString name = phrasebook.say(info.name);
    const qint64 open = report.open(rule), acknowledged = report.acknowledgedCount(rule);
    auto* item = new QStandardItem(name);
    item->setData(int(rule), RuleRole);
    item->setData(int(info.severity), SeverityRole);
    item->setData(open, OpenRole);
    if (acknowledged) {
        item->setData(tr("%1 left as they are", "findings").arg(phrasebook.number(acknowledged)), NoteRole);
    }
    item->setToolTip(phrasebook.say(info.why));
    item->setData(tr("%1: %2, %3 found", "rule, severity, count")
                      .arg(name, phrasebook.say(severityName(info.severity)), phrasebook.number(open)),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void RuleList::setReport(const QualityReport& report) {
    const bool had = currentIndex().isValid();
    const QualityRule before = rule();
    m_filling = true;
    m_model->clear();
    std::vector<QualityRule> silent;
    const std::pair<QualitySeverity, QString> groups[] = {
        {QualitySeverity::Error, tr("Contradictions and gaps")},
        {QualitySeverity::Warning, tr("Doubts")},
        {QualitySeverity::Note, tr("Good to know")},
    };
    for (const auto& [severity, heading] : groups) {
        bool named = false;
        for (int each = 0; each < QualityRuleCount; ++each) {
            const auto rule = QualityRule(each);
            if (qualityRule(rule).severity != severity) {
                continue;
            }
            if (report.findings(rule).empty()) {
                silent.push_back(rule);
                continue;
            }
            if (!named) {
                addHeading(heading);
                named = true;
            }
            addRule(report, rule);
        }
    }
    if (!silent.empty()) {
        addHeading(tr("Nothing found"));
        for (const QualityRule rule : silent) {
            addRule(report, rule);
        }
    }
    m_filling = false;
    if (had) {
        choose(before);
    } else {
        setCurrentIndex(m_model->index(1, 0));  // the most serious with something to show
    }
}

QualityRule RuleList::rule() const {
    const QVariant rule = currentIndex().data(RuleRole);
    return rule.isValid() ? static_cast<QualityRule>(rule.toInt()) : QualityRule::GraduatedUndated;
}

void RuleList::choose(QualityRule rule) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant each = m_model->index(row, 0).data(RuleRole);
        if (each.isValid() && each.toInt() == int(rule)) {
            setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void RuleList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_filling && current.data(RuleRole).isValid()) {
        emit ruleChosen(rule());
    }
}

}  // namespace jisr
