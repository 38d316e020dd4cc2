#include "ui/editors/field_cell.h"

#include "ui/editors/field_room.h"
#include "ui/editors/tone_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

/// "Smith & Sons" from "&Smith && Sons".
QString withoutMnemonic(const QString& name)
{
    QStringList parts = name.split(QStringLiteral("&&"));
    for (QString& part : parts)
        part.remove(u'&');
    return parts.join(u'&');
}

} // namespace

FieldCell::FieldCell(const QString& name, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , field_(field)
    , name_(new ToneLabel(Tone::Muted, {}, this))
    , hint_(new ToneLabel(Tone::Muted, {}, this))
    , error_(new ToneLabel(Tone::Alert, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(name_);
    layout->addWidget(field_);
    layout->addWidget(hint_);
    layout->addWidget(error_);
    layout->addStretch();
    name_->setBuddy(field_);
    giveRoom(field_);
    for (ToneLabel* line : {hint_, error_}) {
        line->setWordWrap(true);
        line->hide();
    }
    setName(name);
    clearWhenEdited();
}

void FieldCell::clearWhenEdited()
{
    if (field_->metaObject()->indexOfSignal("edited()") >= 0)
        connect(field_, SIGNAL(edited()), this, SLOT(clearError()));
    if (auto* line = qobject_cast<QLineEdit*>(field_))
        connect(line, &QLineEdit::textEdited, this, &FieldCell::clearError);
}

void FieldCell::clearError()
{
    setError({});
}

QWidget* FieldCell::target() const
{
    QWidget* target = field_;
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

void FieldCell::setName(const QString& name)
{
    constexpr qsizetype aFewWords = 40;
    name_->setText(name);
    name_->setWordWrap(name.size() > aFewWords); // or it would widen its column
    name_->setVisible(!name.isEmpty());
    const QString spoken = withoutMnemonic(name).trimmed();
    if (!spoken.isEmpty())
        target()->setAccessibleName(spoken);
}

void FieldCell::setError(const QString& reason)
{
    error_->setText(reason);
    error_->setVisible(!reason.isEmpty());
    target()->setAccessibleDescription(reason);
}

bool FieldCell::hasError() const
{
    return !error_->text().isEmpty();
}

QString FieldCell::error() const
{
    return error_->text();
}

void FieldCell::setHint(const QString& hint)
{
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
}

} // namespace goodturn::ui
