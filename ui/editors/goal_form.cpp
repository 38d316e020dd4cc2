#include "ui/editors/goal_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/record_picker.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

GoalForm::GoalForm(Desk& desk, const Goal& goal)
    : EditorForm(desk, goal.id.isValid() ? tr("Change goal") : tr("A goal of theirs"))
    , goal_(goal)
{
    account_ = add(tr("&Account"), accountPicker(goal.accountId));
    auto* title = new QLineEdit(goal.title);
    title_ = add(tr("What they want to achieve"), title);
    auto* due = new DayField(today());
    due->setDay(goal.dueOn);
    dueOn_ = add(tr("&By"), due, 3);
    auto* achieved = new DayField(today());
    achieved->setDay(goal.achievedOn);
    achieved->setPlaceholder(tr("not yet"));
    achievedOn_ = add(tr("Reached on"), achieved, 3);
    guard(goal_);
    if (goal_.id.isValid())
        offerRemoval(tr("The goal was not removed"), {RecordKind::Goal, goal_.id.value()});
}

bool GoalForm::takeFields()
{
    bool fine = readAccount(account_, goal_.accountId);
    goal_.title = static_cast<QLineEdit*>(title_->field())->text();
    fine = require(goal_.title, title_, tr("Write in a line what they want.")) && fine;
    fine = read(static_cast<DayField*>(dueOn_->field())->day(), dueOn_, goal_.dueOn) && fine;
    return read(static_cast<DayField*>(achievedOn_->field())->day(), achievedOn_,
                goal_.achievedOn) &&
           fine;
}

Result<void> GoalForm::store()
{
    GT_TRY(desk_.book().records<Goal>().save(goal_));
    return {};
}

QString GoalForm::failureTitle() const
{
    return tr("The goal was not saved");
}

QJsonObject GoalForm::source() const
{
    return {{u"form"_s, u"goal"_s}, {u"goal"_s, book::recordToJson(goal_)}};
}

} // namespace goodturn::ui
