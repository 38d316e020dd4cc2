#include "ui/editors/favour_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "core/reciprocity/usual_worth.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/direction_field.h"
#include "ui/editors/money_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"
#include "ui/theme/format.h"

#include <QCheckBox>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::fieldLabel;

namespace {

/// Beside the keys of asks in the combo box: none, and one that is not in the book.
constexpr qint64 noAsk = 0;
constexpr qint64 anotherAsk = -1;

/// The model of the book; the standard where it can't be read.
reciprocity::ReciprocityParameters modelOf(Desk& desk)
{
    return desk.book().queries().parameters().value_or(reciprocity::ReciprocityParameters());
}

} // namespace

FavourForm::FavourForm(Desk& desk, const Favour& favour)
    : EditorForm(desk, favour.id.isValid() ? tr("Change favour") : tr("Record a favour"))
    , favour_(favour)
    , kindChosen_(favour.id.isValid())
    , worthChosen_(favour.worth.has_value())
{
    if (!favour_.date.isValid())
        favour_.date = today();
    addFields();
    direction_->setValue(favour_.direction);
    kind_->setValue(favour_.kind);
    title_->setText(favour_.title);
    detail_->setPlainText(favour_.detail);
    static_cast<DayField*>(date_->field())->setDay(favour_.date);
    static_cast<MoneyField*>(money_->field())->setValue(favour_.money);
    unpriced_->setChecked(favour_.unpriced);
    worth_->setValue(favour_.worth ? *favour_.worth : usualWorth(favour_, modelOf(desk)));
    worth_->setEnabled(!favour_.unpriced);
    followDirection();
    listAsks();
    guard(favour_);
    if (favour_.id.isValid())
        offerRemoval(tr("The favour was not removed"), {RecordKind::Favour, favour_.id.value()});
}

void FavourForm::addFields()
{
    direction_ = new DirectionField;
    kind_ = new ChoiceField<FavourKind>;
    add(fieldLabel(of, u"direction"_s), direction_, 3);
    add(fieldLabel(of, u"kind"_s), kind_, 3);
    RecordPicker* account = accountPicker(favour_.accountId);
    account_ = add(fieldLabel(of, u"account_id"_s), account, 3);
    person_ = add({}, personPicker(account, favour_.person()), 3);
    title_ = new QLineEdit;
    add(fieldLabel(of, u"title"_s), title_);
    date_ = add(fieldLabel(of, u"date"_s), new DayField(today()), 3);
    worth_ = new WorthField;
    add(tr("%1, to who received it").arg(fieldLabel(of, u"worth"_s)), worth_, 3);
    money_ = add(tr("%1, if there is one").arg(fieldLabel(of, u"amount_minor"_s)),
                 new MoneyField(bookCurrency(desk_)), 3);
    unpriced_ = new QCheckBox(tr("%1, count &nowhere").arg(fieldLabel(of, u"unpriced"_s)));
    add(QStringLiteral(" "), unpriced_, 3);
    thirdParty_ =
        add(fieldLabel(of, u"third_party"_s), personPicker(nullptr, favour_.thirdParty), 3);
    ask_ = add(fieldLabel(of, u"from_ask"_s), new QComboBox, 3);
    detail_ = new NoteField(2);
    add(fieldLabel(of, u"detail"_s), detail_);
    addOwnFields(RecordKind::Favour, favour_.custom);

    connect(direction_, &DirectionField::edited, this, &FavourForm::followDirection);
    connect(kind_, &QComboBox::activated, this, [this] {
        kindChosen_ = true;
        followKindAndMoney();
    });
    connect(static_cast<MoneyField*>(money_->field()), &MoneyField::edited, this,
            &FavourForm::followKindAndMoney);
    connect(worth_, &WorthField::edited, this, [this] { worthChosen_ = true; });
    connect(unpriced_, &QCheckBox::toggled, worth_, &QWidget::setDisabled);
    connect(account, &RecordPicker::edited, this, &FavourForm::listAsks);
}

void FavourForm::followDirection()
{
    const bool isGiven = direction_->value() == Direction::Given;
    person_->setName(isGiven ? tr("To who&m") : tr("From who&m"));
    ask_->setVisible(!isGiven);
}

void FavourForm::followKindAndMoney()
{
    if (worthChosen_)
        return;
    Favour entered;
    entered.kind = kind_->value();
    if (!kindChosen_)
        entered.money =
            static_cast<MoneyField*>(money_->field())->value().value_or(std::optional<Money>());
    worth_->setValue(usualWorth(entered, modelOf(desk_)));
}

void FavourForm::listAsks()
{
    auto* box = static_cast<QComboBox*>(ask_->field());
    box->clear();
    box->addItem(tr("No"), noAsk);
    box->addItem(tr("Yes"), anotherAsk);
    const auto account = static_cast<RecordPicker*>(account_->field())->chosen();
    if (account)
        if (const auto asks = desk_.book().queries().asks(AccountId(*account)))
            for (const query::AskRow& ask : *asks)
                box->addItem(tr("Yes: %1").arg(ask.title.left(60)), ask.id.value());
    const qint64 current =
        favour_.askId ? favour_.askId->value() : (favour_.fromAsk ? anotherAsk : noAsk);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

bool FavourForm::takeFields()
{
    bool fine = readAccount(account_, favour_.accountId);
    std::optional<ContactId> person;
    fine = readPerson(person_, person) && fine;
    fine = readPerson(thirdParty_, favour_.thirdParty) && fine;
    fine = read(static_cast<DayField*>(date_->field())->day(), date_, favour_.date) && fine;
    fine = read(static_cast<MoneyField*>(money_->field())->value(), money_, favour_.money) && fine;
    if (!favour_.date.isValid() && !date_->hasError())
        date_->setError(tr("Say on which day."));
    fine = takeOwnFields(favour_.custom) && fine;
    favour_.direction = direction_->value();
    favour_.setPerson(person);
    favour_.kind = kind_->value();
    favour_.title = title_->text();
    favour_.detail = detail_->toPlainText();
    favour_.unpriced = unpriced_->isChecked();
    favour_.worth = favour_.unpriced ? std::nullopt : std::optional(worth_->value());
    const qint64 ask = static_cast<QComboBox*>(ask_->field())->currentData().toLongLong();
    const bool received = favour_.direction == Direction::Received;
    favour_.fromAsk = received && ask != noAsk;
    favour_.askId = received && ask > 0 ? std::optional(AskId(ask)) : std::nullopt;
    return fine && !date_->hasError();
}

Result<void> FavourForm::store()
{
    GT_TRY(desk_.book().records<Favour>().save(favour_, actName()));
    return {};
}

QString FavourForm::actName() const
{
    const QString who = static_cast<RecordPicker*>(person_->field())->text().left(60);
    if (favour_.id.isValid() || who.isEmpty())
        return {};
    return favour_.direction == Direction::Given ? tr("Record favour for %1").arg(who)
                                                 : tr("Record favour from %1").arg(who);
}

QString FavourForm::failureTitle() const
{
    return tr("The favour was not saved");
}

QJsonObject FavourForm::source() const
{
    return {{u"form"_s, u"favour"_s}, {u"favour"_s, book::recordToJson(favour_)}};
}

void FavourForm::followFields()
{
    kindChosen_ = worthChosen_ = true;
    followDirection();
    listAsks();
}

} // namespace goodturn::ui
