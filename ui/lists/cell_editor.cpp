#include "ui/lists/cell_editor.h"

#include "ui/editors/custom_editor.h"
#include "ui/editors/day_field.h"
#include "ui/editors/tag_field.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
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

QComboBox* makeBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// How far from its edge a field begins to write.
int inset(const QWidget* field)
{
    constexpr int ofBoxes = 5;
    constexpr int ofLines = 2;
    if (qobject_cast<const QComboBox*>(field))
        return ofBoxes;
    return field->focusPolicy() == Qt::NoFocus && !field->focusProxy() ? 0 : ofLines;
}

} // namespace

CellEditor::CellEditor(const ListField& field, const ListCell& cell, QDate today,
                       const Choices& choices, QWidget* parent)
    : QFrame(parent)
    , error_(new ToneLabel(Tone::Alert, {}, this))
    , before_(cell)
{
    makeField(field, cell, today, choices);
    frameField(field.label);
}

CellEditor::CellEditor(std::unique_ptr<CustomEditor> own, QWidget* parent)
    : QFrame(parent)
    , own_(std::move(own))
    , field_(own_->widget())
    , error_(new ToneLabel(Tone::Alert, {}, this))
{
    field_->setParent(this);
    read_ = [this]() -> Result<ListCell> {
        GT_ASSIGN(const QStringList texts, own_->texts());
        return texts;
    };
    before_ = read_().value_or(ListCell());
    frameField(own_->field().name);
    if (auto* line = qobject_cast<QLineEdit*>(stops_.front()))
        line->selectAll();
    if (!own_->hint().isEmpty())
        setError(own_->hint());
}

CellEditor::~CellEditor() = default;

void CellEditor::frameField(const QString& name)
{
    error_->setWordWrap(true);
    error_->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(field_);
    column->addWidget(error_);
    QList<QWidget*> parts = field_->findChildren<QWidget*>();
    parts.prepend(field_);
    for (QWidget* part : parts)
        if (part->window() == window() && (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            !part->focusProxy()) { // a popup is elsewhere
            part->installEventFilter(this);
            stops_.push_back(part);
        }
    if (stops_.empty()) { // nothing to choose: Esc and Tab go on all the same
        field_->installEventFilter(this);
        stops_.push_back(field_);
    }
    field_->setAccessibleName(name);
    if (field_->focusProxy())
        stops_.front()->setAccessibleName(name);
    setFocusProxy(stops_.front());
}

/// The frame is the editor's own, so the field within has none.
void CellEditor::lieOver(int margin, Qt::Alignment alignment)
{
    QList<QWidget*> parts = field_->findChildren<QWidget*>();
    parts << field_;
    for (QWidget* part : parts) {
        if (auto* line = qobject_cast<QLineEdit*>(part)) {
            line->setFrame(false);
            if (part == field_)
                line->setAlignment(alignment);
        } else if (auto* number = qobject_cast<QSpinBox*>(part)) {
            number->setFrame(false);
            number->setButtonSymbols(QAbstractSpinBox::NoButtons);
            number->setAlignment(alignment);
        }
    }
    const int side = std::max(0, margin - inset(field_));
    const bool isBox = qobject_cast<QComboBox*>(field_) != nullptr;
    layout()->setContentsMargins(side, isBox ? 0 : 1, isBox ? 0 : side, isBox ? 0 : 1);
}

int CellEditor::leastWidth() const
{
    const int ofWords = fontMetrics().averageCharWidth() * 30;
    const bool isBroad = !error_->isHidden() || stops_.size() > 2;
    return std::max(layout()->minimumSize().width(), isBroad ? ofWords : 0);
}

void CellEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (qobject_cast<QComboBox*>(field_))
        return; // has a ring of its own
    painter.setPen(tokensFor(this).accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
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
    QComboBox* box = makeBox(this);
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
    QComboBox* box = makeBox(this);
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

/// To the next part of the field, or past it.
void CellEditor::goOn(QObject* from, int by)
{
    const auto at = std::ranges::find(stops_, from) - stops_.begin() + by;
    if (at >= 0 && at < qsizetype(stops_.size()))
        stops_[size_t(at)]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        emit passed(by);
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isWithin = isAncestorOf(QApplication::focusWidget());
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !isWithin)
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
        goOn(watched, 1);
        return true;
    case Qt::Key_Backtab:
        goOn(watched, -1);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace goodturn::ui
