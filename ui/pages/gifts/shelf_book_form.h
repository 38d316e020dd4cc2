#pragma once

#include "core/domain/shelf_book.h"
#include "ui/editors/editor_form.h"

class QLineEdit;
class QSpinBox;

namespace goodturn::ui {

class LookupLine;
class NoteField;
class TagField;

/// A book of the shelf.
class ShelfBookForm : public EditorForm
{
    Q_OBJECT

public:
    ShelfBookForm(Desk& desk, const ShelfBook& book);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override { markIsbn(); }

private:
    void addFields();
    void markIsbn();

    ShelfBook book_;
    FieldCell* title_;
    QLineEdit* author_;
    FieldCell* isbn_;
    QLineEdit* isbnLine_;
    LookupLine* lookup_;
    QLineEdit* publisher_;
    QLineEdit* edition_;
    TagField* tags_;
    QSpinBox* copies_;
    NoteField* about_;
    FieldCell* givenBy_;
};

} // namespace goodturn::ui
