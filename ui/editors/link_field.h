#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "ui/editors/row_list_field.h"

#include <functional>

namespace goodturn::ui {

class RecordPicker;

/// Whom a person knows: each a line of the other one, what they are, and how well.
class LinkField : public RowListField
{
    Q_OBJECT

public:
    using MakePicker = std::function<RecordPicker*(std::optional<ContactId> preset)>;

    explicit LinkField(MakePicker makePicker, QWidget* parent = nullptr);

    /// The lines that name somebody, or which one names nobody of the book.
    Result<std::vector<ContactLink>> links() const;
    void setLinks(const std::vector<ContactLink>& links);

protected:
    QWidget* makeRow() override;

private:
    MakePicker makePicker_;
    std::optional<ContactId> preset_;
};

} // namespace goodturn::ui
