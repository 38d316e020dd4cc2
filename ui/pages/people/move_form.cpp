#include "ui/pages/people/move_form.h"

#include "core/book/contact_service.h"
#include "core/book/record_json.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/record_picker.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

MoveForm::MoveForm(Desk& desk, const Contact& person, const Employment& position)
    : EditorForm(desk, tr("%1 moves on").arg(person.displayName()), tr("&Move"))
    , person_(person)
    , position_(position)
{
    const QString old = desk.book().queries().accountName(position.accountId).value_or(QString());
    auto* lastDay = new DayField(today());
    lastDay->setDay(today());
    lastDayCell_ =
        add(tr("&Last day at %1").arg(QString(old).replace(u'&', QStringLiteral("&&"))), lastDay);
    accountCell_ = add(tr("&To"), accountPicker(AccountId()), 3);
    accountCell_->setHint(tr("Empty when you don't know yet."));
    title_ = new QLineEdit;
    add(tr("New &position"), title_, 3);
}

bool MoveForm::takeFields()
{
    bool fine = read(static_cast<DayField*>(lastDayCell_->field())->day(), lastDayCell_, lastDay_);
    if (fine && !lastDay_.isValid()) {
        lastDayCell_->setError(tr("Say on which day."));
        fine = false;
    }
    account_.reset();
    auto* picker = static_cast<RecordPicker*>(accountCell_->field());
    accountCell_->clearError();
    if (!picker->text().trimmed().isEmpty()) {
        AccountId id;
        fine = readAccount(accountCell_, id) && fine;
        account_ = id;
    }
    if (account_ == position_.accountId) {
        accountCell_->setError(tr("They work there already."));
        fine = false;
    }
    return fine;
}

Result<void> MoveForm::store()
{
    return desk_.book().people().move(position_.id, lastDay_, account_, title_->text());
}

QString MoveForm::failureTitle() const
{
    return tr("The move was not saved");
}

QJsonObject MoveForm::source() const
{
    return {{u"form"_s, u"move"_s},
            {u"contact"_s, book::recordToJson(person_)},
            {u"position"_s, book::recordToJson(position_)}};
}

} // namespace goodturn::ui
