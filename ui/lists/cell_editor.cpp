#include "ui/lists/cell_editor.h"

#include "ui/editors/day_field.h"
#include "ui/editors/tag_field.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace goodturn::ui {
using query::FieldType;
using query::ListCell;
using query::ListField;

namespace {

template<class T>
T held(const ListCell& cell)
{
    const auto* value = std::get_if<T>(&cell);
    return value ? *value : T();
}

} // namespace

CellEditor::CellEditor(const ListField& field, const ListCell& cell, QDate today,
                       const Choices& choices, QWidget* parent)
    : QFrame(parent)
    , error_(new ToneLabel(Tone::Alert, {}, this))
    , before_(cell)
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeField(field, cell, today, choices);
    field_->setAccessibleName(field.label);
    error_->setWordWrap(true);
    error_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(field_);
    column->addWidget(error_);
    setFocusProxy(field_);
    QWidget* keys = field_->focusProxy() ? field_->focusProxy() : field_;
    keys->installEventFilter(this);
}

void CellEditor::makeField(const ListField& field, const ListCell& cell, QDate today,
                           const Choices& choices)
{
    switch (field.type) {
    case FieldType::Choice:
        return makeChoice(field, cell, choices.mayBeEmpty);
    case FieldType::Tags:
        return makeTags(cell);
    case FieldType::Date:
        return makeDay(cell, today);
    case FieldType::Number:
        return makeNumber(cell);
    case FieldType::YesNo:
        return makeYesNo(cell);
    default:
        return makeLine(cell, choices.offered);
    }
}

void CellEditor::makeLine(const ListCell& cell, const QStringList& offered)
{
    auto* line = new QLineEdit(held<QString>(cell), this);
    if (!offered.isEmpty()) {
        auto* completer = new QCompleter(offered, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    line->selectAll();
    field_ = line;
    read_ = [line]() -> Result<ListCell> {
        const QString text = line->text().trimmed();
        return text.isEmpty() ? ListCell() : ListCell(text);
    };
}

void CellEditor::makeTags(const ListCell& cell)
{
    auto* tags = new TagField(this);
    tags->setValues(held<QStringList>(cell));
    field_ = tags;
    read_ = [tags]() -> Result<ListCell> {
        return tags->values().isEmpty() ? ListCell() : ListCell(tags->values());
    };
}

void CellEditor::makeChoice(const ListField& field, const ListCell& cell, bool mayBeEmpty)
{
    auto* box = new QComboBox(this);
    if (mayBeEmpty)
        box->addItem(tr("None"), QString());
    for (const query::FieldChoice& choice : field.choices)
        box->addItem(choice.label, choice.code);
    box->setCurrentIndex(std::max(0, box->findData(held<QString>(cell))));
    field_ = box;
    read_ = [box]() -> Result<ListCell> {
        const QString chosen = box->currentData().toString();
        return chosen.isEmpty() ? ListCell() : ListCell(chosen);
    };
}

void CellEditor::makeYesNo(const ListCell& cell)
{
    auto* box = new QComboBox(this);
    box->addItems({tr("no"), tr("yes")});
    box->setCurrentIndex(held<bool>(cell) ? 1 : 0);
    field_ = box;
    read_ = [box]() -> Result<ListCell> { return box->currentIndex() == 1; };
}

void CellEditor::makeDay(const ListCell& cell, QDate today)
{
    auto* day = new DayField(today, this);
    day->setDay(held<QDate>(cell));
    field_ = day;
    read_ = [day]() -> Result<ListCell> {
        GT_ASSIGN(const QDate typed, day->day());
        return typed.isValid() ? ListCell(typed) : ListCell();
    };
}

void CellEditor::makeNumber(const ListCell& cell)
{
    constexpr int most = 100'000;
    auto* number = new QSpinBox(this);
    number->setRange(0, most);
    number->setSpecialValueText(tr("Not set"));
    number->setValue(qRound(held<double>(cell)));
    number->selectAll();
    field_ = number;
    read_ = [number]() -> Result<ListCell> {
        number->interpretText();
        return number->value() > 0 ? ListCell(double(number->value())) : ListCell();
    };
}

bool CellEditor::isChanged() const
{
    const auto now = value();
    return !now || *now != before_;
}

void CellEditor::setError(const QString& reason)
{
    error_->setText(reason);
    error_->setVisible(!reason.isEmpty());
    emit grown();
}

QString CellEditor::error() const
{
    return error_->isHidden() ? QString() : error_->text();
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit written();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit written();
        return true;
    case Qt::Key_Tab:
        emit passed(1);
        return true;
    case Qt::Key_Backtab:
        emit passed(-1);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace goodturn::ui
