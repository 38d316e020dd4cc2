#pragma once

#include "core/domain/gift.h"
#include "core/domain/shelf_book.h"
#include "ui/editors/choice_field.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QLineEdit;

namespace goodturn::ui {

class Desk;
class FieldCell;
class FormFold;
class PeopleField;
class RecordPicker;

/// What is seldom wanted of a gift, beneath a heading that opens it: who else gets it, in whose
/// name (somebody of the book, or a name alone), its card, the edition, where it comes from and
/// the parcel.
class GiftMoreFields : public QWidget
{
    Q_OBJECT

public:
    GiftMoreFields(Desk& desk, std::function<std::optional<AccountId>()> account,
                   QWidget* parent = nullptr);

    void setGift(const Gift& gift);
    /// The publisher and the edition of a book that was taken from the shelf.
    void suggestEdition(const ShelfBook& book);
    /// Reads the fields; marks those that are wrong, and is false then.
    bool take(Gift& gift);
    QString supplier() const;

signals:
    void edited();
    void supplierEdited();

private:
    struct TextLine
    {
        QString Gift::*text;
        QLineEdit* line;
    };

    void add(const QString& name, QWidget* field, int sixths);
    void showGiver(const Gift& gift);
    void addText(const QString& name, QString Gift::*text, int sixths);

    Desk& desk_;
    QGridLayout* grid_;
    FormFold* fold_;
    int row_ = 0;
    int used_ = 0;
    PeopleField* alsoFor_;
    FieldCell* alsoForCell_ = nullptr;
    RecordPicker* giver_;
    OptionalChoiceField<CardPaper>* card_;
    std::vector<TextLine> lines_;
};

} // namespace goodturn::ui
