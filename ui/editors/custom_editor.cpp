#include "ui/editors/custom_editor.h"

#include "core/base/amount_text.h"
#include "ui/editors/day_field.h"
#include "ui/editors/day_text.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/money_field.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CustomEditor", text);
}

QStringList one(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

Result<QString> readText(const QString& typed)
{
    return typed.trimmed();
}

Result<QString> readKeptDay(const QString& typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return QString();
    if (const auto day = readDay(typed, today))
        return day->toString(Qt::ISODate);
    return failure(
        ErrorKind::InvalidInput,
        tr("“%1” is no day. Write one such as %2.").arg(typed.left(40), dayFieldText(today)));
}

Result<QString> readKeptAmount(const QString& typed, const QString& currency)
{
    GT_ASSIGN(const auto money, readAmount(typed, currency));
    return money ? customText(*money) : QString();
}

/// What can't be chosen any more stays to be seen as long as it is held.
QString goneLabel(const QString& text)
{
    return tr("%1 (no longer offered)").arg(text);
}

QComboBox* makeCombo()
{
    auto* combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMaxVisibleItems(20);
    return combo;
}

} // namespace

CustomEditor::CustomEditor(const CustomField& field, const QStringList& texts, QDate today,
                           const QString& currency)
    : field_(field)
    , shown_(texts)
    , isOdd_(field.type != CustomType::Choices && field.type != CustomType::Choice &&
             (texts.size() > 1 || (texts.size() == 1 && !fits(field, texts.first()))))
{
    make(today, currency);
}

void CustomEditor::make(QDate today, const QString& currency)
{
    if (isOdd_)
        return makeOdd(today, currency);
    switch (field_.type) {
    case CustomType::Text:
        return makeLine(readText);
    case CustomType::Number:
        return makeNumber();
    case CustomType::Date:
        return makeDay(today);
    case CustomType::Money:
        return makeMoney(currency);
    case CustomType::Choice:
        return makeChoice();
    case CustomType::Choices:
        return makeChoices();
    case CustomType::YesNo:
        return makeYesNo();
    }
}

int CustomEditor::width() const
{
    return field_.type == CustomType::Choices ? 6 : 3;
}

QString CustomEditor::hint() const
{
    if (!isOdd_)
        return {};
    return tr("Kept as it was written, though it doesn't fit: this field holds %1 now.")
        .arg(field_.type == CustomType::Number  ? tr("a number")
             : field_.type == CustomType::Date  ? tr("a day")
             : field_.type == CustomType::Money ? tr("an amount")
             : field_.type == CustomType::YesNo ? tr("yes or no")
                                                : tr("one line"));
}

Result<QStringList> CustomEditor::texts() const
{
    return read_();
}

void CustomEditor::makeLine(const std::function<Result<QString>(const QString&)>& read)
{
    auto* line = new QLineEdit;
    line->setText(shown_.join(u", "_s));
    line->setCursorPosition(0);
    widget_ = line;
    read_ = [this, line, read, atFirst = line->text()]() -> Result<QStringList> {
        if (line->text() == atFirst)
            return shown_;
        GT_ASSIGN(const QString text, read(line->text()));
        return one(text);
    };
}

/// The type decides what may stand there instead.
void CustomEditor::makeOdd(QDate today, const QString& currency)
{
    makeLine([type = field_.type, today, currency](const QString& typed) -> Result<QString> {
        switch (type) {
        case CustomType::Number:
            return customNumber(typed);
        case CustomType::Date:
            return readKeptDay(typed, today);
        case CustomType::Money:
            return readKeptAmount(typed, currency);
        case CustomType::YesNo:
            if (typed.trimmed().isEmpty())
                return QString();
            return failure(ErrorKind::InvalidInput,
                           tr("Clear it and save; then it can be answered with yes or no."));
        default:
            return readText(typed);
        }
    });
}

void CustomEditor::makeNumber()
{
    const QString kept = shown_.value(0);
    makeLine(customNumber);
    auto* line = static_cast<QLineEdit*>(widget_);
    line->setText(customNumberWords(kept));
    read_ = [this, line, atFirst = line->text()]() -> Result<QStringList> {
        if (line->text() == atFirst) // as it was, to its last digit
            return shown_;
        GT_ASSIGN(const QString text, customNumber(line->text()));
        return one(text);
    };
}

void CustomEditor::makeDay(QDate today)
{
    auto* day = new DayField(today);
    day->setDay(QDate::fromString(shown_.value(0), Qt::ISODate));
    widget_ = day;
    read_ = [day]() -> Result<QStringList> {
        GT_ASSIGN(const QDate typed, day->day());
        return one(typed.toString(Qt::ISODate));
    };
}

void CustomEditor::makeMoney(const QString& currency)
{
    auto* money = new MoneyField(currency);
    if (const auto kept = customMoney(shown_.value(0)))
        money->setValue(kept);
    widget_ = money;
    read_ = [money]() -> Result<QStringList> {
        GT_ASSIGN(const auto typed, money->value());
        return typed ? QStringList{customText(*typed)} : QStringList();
    };
}

void CustomEditor::makeChoice()
{
    QComboBox* combo = makeCombo();
    combo->addItem(tr("Not chosen"), QString());
    for (const CustomChoice& choice : field_.choices)
        combo->addItem(choice.name, choice.key);
    for (const QString& text : shown_)
        if (!field_.choice(text))
            combo->addItem(goneLabel(text), text);
    combo->setCurrentIndex(std::max(0, combo->findData(shown_.value(0))));
    widget_ = combo;
    read_ = [this, combo, atFirst = combo->currentIndex()]() -> Result<QStringList> {
        return combo->currentIndex() == atFirst ? shown_ : one(combo->currentData().toString());
    };
}

void CustomEditor::makeChoices()
{
    widget_ = new QWidget;
    auto* flow = new FlowLayout(grid(widget_, 3), widget_);
    flow->setContentsMargins(0, 0, 0, 0);
    std::vector<std::pair<QCheckBox*, QString>> boxes;
    const auto add = [&](const QString& label, const QString& key) {
        auto* box = new QCheckBox(plainCaption(label), widget_);
        box->setChecked(shown_.contains(key));
        flow->addWidget(box);
        boxes.emplace_back(box, key);
    };
    for (const CustomChoice& choice : field_.choices)
        add(choice.name, choice.key);
    for (const QString& text : shown_)
        if (!field_.choice(text))
            add(goneLabel(text), text);
    for (const auto& [box, key] : boxes)
        box->setAccessibleDescription(field_.name);
    if (boxes.empty())
        flow->addWidget(
            new PlainLabel(tr("There is nothing to choose yet: File, Your own fields.")));
    read_ = [boxes, this]() -> Result<QStringList> {
        QStringList chosen;
        for (const auto& [box, key] : boxes)
            if (box->isChecked())
                chosen << key;
        const auto isSame = [&] {
            QStringList before = shown_;
            QStringList now = chosen;
            before.sort();
            now.sort();
            return before == now;
        };
        return isSame() ? shown_ : chosen;
    };
}

void CustomEditor::makeYesNo()
{
    QComboBox* combo = makeCombo();
    combo->addItem(tr("Not said"), QString());
    combo->addItem(tr("Yes"), u"1"_s);
    combo->addItem(tr("No"), u"0"_s);
    combo->setCurrentIndex(std::max(0, combo->findData(shown_.value(0))));
    widget_ = combo;
    read_ = [combo]() -> Result<QStringList> { return one(combo->currentData().toString()); };
}

} // namespace goodturn::ui
