#pragma once

#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/choices_field.h"
#include "ui/editors/editor_form.h"

class QCheckBox;
class QLineEdit;

namespace goodturn::ui {

class AddressField;
class ConsentField;
class FormFold;
class LinkField;
class NoteField;
class PhotoField;
class PointListField;
class TagField;

/// A person and, when they work somewhere, their place there.
class PersonForm : public EditorForm
{
    Q_OBJECT

public:
    PersonForm(Desk& desk, const Contact& contact, const Employment& position);

    /// Puts the name of a company that is not in the book where they work. While it stands there,
    /// saving adds the account with the person.
    void offerNewAccount(const QString& name);
    /// Takes a photo, as a file holds it, as if it were chosen.
    void offerPhoto(const QByteArray& file);
    /// Says something beside the photo.
    void hintAtPhoto(const QString& hint);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    static constexpr RecordKind of = RecordKind::Contact;

    void addFields();
    void addName();
    void addPhoto();
    void showPhoto();
    bool takePhoto();
    void addPoints();
    void addReaching();
    void addHolidays();
    void addAcquaintance();
    void showPerson();
    void showMore();
    void takeMore();
    void markPoints();
    bool takePosition();
    bool isAtNewAccount() const;

    Contact contact_;
    Employment position_;
    bool hasPosition_ = false;
    QString newAccount_; ///< as it was offered; empty: none was
    FieldCell* givenName_;
    QLineEdit* familyName_;
    QLineEdit* nickname_;
    FieldCell* photoCell_;
    PhotoField* photo_;
    FieldCell* account_;
    QLineEdit* title_;
    FieldCell* from_;
    FormFold* wholeName_;
    QLineEdit* prefix_;
    QLineEdit* middleName_;
    QLineEdit* suffix_;
    OptionalChoiceField<NameOrder>* order_;
    QLineEdit* pronouns_;
    PointListField* emails_;
    PointListField* phones_;
    FieldCell* emailCell_;
    FieldCell* phoneCell_;
    FormFold* reaching_;
    OptionalChoiceField<Channel>* channel_;
    QLineEdit* language_;
    FieldCell* timeZone_;
    QCheckBox* doNotCall_;
    QCheckBox* doNotEmail_;
    FieldCell* assistant_;
    FieldCell* consents_;
    FormFold* keeping_;
    ChoicesField<Occasion>* holidays_;
    FormFold* acquaintance_;
    FieldCell* metOn_;
    FieldCell* links_;
    FieldCell* birthday_;
    TagField* interests_;
    TagField* tastes_;
    QLineEdit* howMet_;
    FieldCell* metThrough_;
    AddressField* addresses_;
    NoteField* notes_;
};

} // namespace goodturn::ui
