#include "ui/editors/standing_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int byFigures = -1;
constexpr int usualDays = 90; ///< a quarter: long enough to see it come true

} // namespace

StandingForm::StandingForm(Desk& desk, const Account& account)
    : EditorForm(desk, tr("Where does %1 stand?").arg(account.name.left(60)))
    , account_(account)
    , standing_(new QComboBox)
{
    addStandings();
    FieldCell* standing = add(tr("Standing"), standing_, 3);
    if (!standing_->isEnabled())
        standing->setHint(tr("New until something is given or received."));
    auto* until = new DayField(today());
    until->setDay(account.ownStanding ? account.ownStandingUntil : today().addDays(usualDays));
    until_ = add(tr("&Until"), until, 3);
    reason_ = add(tr("&Why (private)"), new QLineEdit(account.ownStandingReason));
    reason_->setHint(tr("Shown with the standing. After the last day the figures speak again."));
    connect(standing_, &QComboBox::currentIndexChanged, this, &StandingForm::followFields);
    followFields();
    guard(account_);
}

void StandingForm::addStandings()
{
    const auto figures = desk_.book().queries().figures(account_.id);
    standing_->addItem(figures ? tr("By the figures: %1").arg(label(figures->byRules))
                               : tr("By the figures"),
                       byFigures);
    for (const auto& entry : EnumCodes<Standing>::all)
        if (entry.value != Standing::New)
            standing_->addItem(label(entry.value), int(entry.value));
    standing_->setEnabled(!figures || figures->byRules != Standing::New);
    if (account_.ownStanding)
        standing_->setCurrentIndex(standing_->findData(int(*account_.ownStanding)));
}

bool StandingForm::isOwn() const
{
    return standing_->currentData().toInt() != byFigures;
}

void StandingForm::followFields()
{
    auto* reason = static_cast<QLineEdit*>(reason_->field());
    reason->setEnabled(isOwn());
    reason->setPlaceholderText(isOwn() ? tr("What the figures don't know")
                                       : tr("The figures speak for themselves"));
    until_->field()->setEnabled(isOwn());
    if (!isOwn()) {
        reason_->setError({});
        until_->setError({});
    }
}

bool StandingForm::takeFields()
{
    if (!isOwn()) {
        account_.ownStanding.reset();
        return true;
    }
    account_.ownStanding = Standing(standing_->currentData().toInt());
    account_.ownStandingReason = static_cast<QLineEdit*>(reason_->field())->text();
    bool fine = require(account_.ownStandingReason, reason_,
                        tr("Say in a line what the figures don't know."));
    fine =
        read(static_cast<DayField*>(until_->field())->day(), until_, account_.ownStandingUntil) &&
        fine;
    if (fine && account_.ownStandingUntil < today()) {
        until_->setError(account_.ownStandingUntil.isValid()
                             ? tr("That day is past. Choose one to come.")
                             : tr("Choose the last day on which it holds."));
        fine = false;
    }
    return fine;
}

Result<void> StandingForm::store()
{
    const QString name =
        account_.ownStanding
            ? tr("Set the standing of %1").arg(account_.name.left(60))
            : tr("Let the figures say where %1 stands").arg(account_.name.left(60));
    GT_TRY(desk_.book().records<Account>().save(account_, name));
    return {};
}

QString StandingForm::failureTitle() const
{
    return tr("The standing was not saved");
}

QJsonObject StandingForm::source() const
{
    return {{u"form"_s, u"standing"_s}, {u"standing"_s, book::recordToJson(account_)}};
}

} // namespace goodturn::ui
