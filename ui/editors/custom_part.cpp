#include "ui/editors/custom_part.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/field_cell.h"
#include "ui/theme/plain_text.h"

#include <algorithm>

namespace goodturn::ui {

CustomPart::CustomPart(Desk& desk, RecordKind of, const std::vector<CustomValue>& values)
{
    const auto fields = desk.book().queries().customFields(of);
    if (!fields || fields->empty())
        return;
    const QString currency = bookCurrency(desk);
    for (const CustomField& field : *fields) {
        const QStringList texts = customTexts(values, field.id);
        isFilled_ = isFilled_ || !texts.isEmpty();
        editors_.push_back(
            std::make_unique<CustomEditor>(field, texts, desk.book().clock().today(), currency));
    }
}

void CustomPart::addTo(const Add& add)
{
    for (const auto& editor : editors_) {
        FieldCell* cell =
            add(plainCaption(editor->field().name), editor->widget(), editor->width());
        cell->setHint(editor->hint());
        cells_.push_back(cell);
    }
}

bool CustomPart::take(std::vector<CustomValue>& values) const
{
    bool fine = true;
    for (size_t i = 0; i < editors_.size(); ++i) {
        const auto texts = editors_[i]->texts();
        cells_[i]->setError(texts ? QString() : texts.error().message);
        fine = fine && texts.has_value();
        if (texts)
            setCustomTexts(values, editors_[i]->field().id, *texts);
    }
    return fine;
}

bool CustomPart::holds(const FieldCell* cell) const
{
    return std::ranges::find(cells_, cell) != cells_.end();
}

QJsonArray CustomPart::keys() const
{
    QJsonArray keys;
    for (const auto& editor : editors_)
        keys.append(editor->field().id.value());
    return keys;
}

} // namespace goodturn::ui
