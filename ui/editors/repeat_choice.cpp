#include "ui/editors/repeat_choice.h"

#include "core/planning/reminder_steps.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::Repeat;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RepeatChoice", text);
}

} // namespace

QComboBox* makeRepeatChoice(const QString& rule)
{
    auto* choice = new QComboBox;
    for (const auto& entry : EnumCodes<Repeat>::all)
        choice->addItem(planning::label(entry.value), int(entry.value));
    choice->setCurrentIndex(choice->findData(int(planning::repeatOf(rule))));
    return choice;
}

Repeat repeatIn(const QComboBox* choice)
{
    return Repeat(choice->currentData().toInt());
}

QLineEdit* makeRuleField(const QString& rule)
{
    auto* field = new QLineEdit(rule);
    field->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=1MO"_s);
    return field;
}

QString ruleHint()
{
    return tr("A rule as calendars write it: FREQ=MONTHLY;BYDAY=1MO is the first Monday of each "
              "month.");
}

QSpinBox* makeLeadField(int days)
{
    auto* field = new QSpinBox;
    field->setRange(0, planning::mostLeadDays);
    field->setSpecialValueText(tr("on its day"));
    field->setSuffix(tr(" days ahead"));
    field->setValue(days);
    return field;
}

} // namespace goodturn::ui
