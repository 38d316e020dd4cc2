#include "ui/editors/day_field.h"

#include "ui/editors/day_menu.h"
#include "ui/editors/day_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

DayField::DayField(QDate today, QWidget* parent)
    : QWidget(parent)
    , today_(today)
    , line_(new QLineEdit(this))
    , button_(new QToolButton(line_))
{
    line_->setMaxLength(60);
    line_->installEventFilter(this);
    line_->setMinimumWidth(fontMetrics().horizontalAdvance(u"00 Mmm 0000"_s) +
                           fontMetrics().height() + grid(this, 1));
    button_->setArrowType(Qt::DownArrow);
    button_->setAutoRaise(true);
    button_->setFocusPolicy(Qt::NoFocus);
    button_->setAccessibleName(tr("Choose from a calendar"));
    button_->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    setFocusProxy(line_);
    button_->setCursor(Qt::ArrowCursor);
    const int side = fontMetrics().height();
    button_->setFixedSize(side, side);
    line_->setTextMargins(0, 0, side, 0);
    auto* within = new QHBoxLayout(line_);
    within->setContentsMargins(0, 0, 3, 0);
    within->addStretch();
    within->addWidget(button_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line_);
    connect(button_, &QToolButton::clicked, this, &DayField::openCalendar);
    connect(line_, &QLineEdit::textEdited, this, &DayField::edited);
    connect(line_, &QLineEdit::editingFinished, this, &DayField::tidy);
}

Result<QDate> DayField::day() const
{
    if (isEmpty())
        return QDate();
    if (const auto day = readDay(line_->text(), today_))
        return *day;
    return failure(ErrorKind::InvalidInput, tr("“%1” is no day. Write one such as %2.")
                                                .arg(line_->text().left(40), dayFieldText(today_)));
}

void DayField::setDay(QDate day)
{
    line_->setText(dayFieldText(day));
}

bool DayField::isEmpty() const
{
    return line_->text().trimmed().isEmpty();
}

void DayField::setPlaceholder(const QString& text)
{
    line_->setPlaceholderText(text);
}

bool DayField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != line_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else if (key->key() == Qt::Key_Up && key->modifiers() == Qt::NoModifier)
        goBy(1);
    else if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier)
        goBy(-1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void DayField::goBy(int days)
{
    const auto now = day();
    if (!now)
        return;
    setDay(now->isValid() ? now->addDays(days) : today_);
    emit edited();
}

void DayField::tidy()
{
    const auto typed = day();
    if (typed && typed->isValid())
        setDay(*typed);
}

void DayField::openCalendar()
{
    const auto now = day();
    const auto take = [this](QDate chosen) {
        setDay(chosen);
        emit edited();
    };
    openDayMenu(this, now && now->isValid() ? *now : today_, take);
}

} // namespace goodturn::ui
