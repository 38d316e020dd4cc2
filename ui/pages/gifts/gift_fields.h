#pragma once

#include "core/domain/contact.h"
#include "core/domain/gift.h"
#include "core/planning/occasion_date.h"
#include "ui/editors/choice_field.h"
#include "ui/pages/gifts/suggested_day.h"

#include <QWidget>

namespace goodturn::book {
struct GiftRoute;
}

class QGridLayout;
class QLineEdit;

namespace goodturn::ui {

class DayField;
class Desk;
class FieldCell;
class GiftBookFields;
class GiftMoreFields;
class GiftSendingFields;
class InscriptionField;
class MoneyField;
class NoteField;
class PolicyNote;
class RecordPicker;

/// The fields of a gift. The days of ordering, inscribing and posting are counted back from the
/// day of arrival, and that one from the occasion, until they are set by hand.
class GiftFields : public QWidget
{
    Q_OBJECT

public:
    explicit GiftFields(Desk& desk, QWidget* parent = nullptr);

    void setGift(const Gift& gift);
    /// Reads the fields; marks those that are wrong, and is false then. A gift that goes on to
    /// `next` needs its title.
    bool take(Gift& gift, GiftState next);
    /// What stands in the fields for who, what and title, right or wrong.
    void read(Gift& gift) const;
    void focusFirst();

signals:
    /// Whom it is for, or what it is, changed.
    void titleEdited();

private:
    void addWho();
    void addWhat();
    void addWhen();
    void addSending();
    FieldCell* add(const QString& name, QWidget* field, int sixths = 6);
    void wire();
    void showDays(const Gift& gift);
    bool settleWho();
    bool takeDays(Gift& gift);
    bool takeDay(FieldCell* cell, QDate& into);
    bool takeMoney(FieldCell* cell, std::optional<Money>& into);
    std::optional<AccountId> account() const;
    std::optional<ContactId> recipient() const;
    void followPerson();
    void followOccasion();
    void followArrival();
    void followItem();
    void followPolicy();
    book::GiftRoute route() const;
    void tellRoute(const book::GiftRoute& way);
    planning::OccasionDays occasionDays() const;
    Contact person() const;
    Gift asShown() const;
    QDate today() const;

    Desk& desk_;
    QGridLayout* grid_;
    int row_ = 0;
    int used_ = 0;
    Gift shown_;
    RecordPicker* person_;
    RecordPicker* account_;
    FieldCell* personCell_;
    FieldCell* accountCell_;
    GiftBookFields* book_;
    QLineEdit* why_;
    InscriptionField* inscription_;
    ChoiceField<Occasion>* occasion_;
    FieldCell* occasionName_;
    ChoiceField<GiftItem>* item_;
    FieldCell* arriveBy_;
    FieldCell* orderBy_;
    FieldCell* inscribeBy_;
    FieldCell* postBy_;
    FieldCell* budget_;
    FieldCell* cost_;
    GiftMoreFields* more_;
    PolicyNote* policy_;
    GiftSendingFields* sending_;
    FieldCell* reaction_;
    SuggestedDay arrive_{nullptr}, order_{nullptr}, inscribe_{nullptr}, post_{nullptr};
};

} // namespace goodturn::ui
