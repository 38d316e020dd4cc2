#pragma once

#include "ui/editors/custom_editor.h"

#include <QJsonArray>

#include <memory>
#include <vector>

namespace goodturn::ui {

class Desk;
class FieldCell;

/// The fields of the book's own within a form.
class CustomPart
{
public:
    /// Reads which fields there are.
    CustomPart(Desk& desk, RecordKind of, const std::vector<CustomValue>& values);

    bool isEmpty() const { return editors_.empty(); } ///< the book has no such fields
    bool isFilled() const { return isFilled_; }       ///< something stood in one at first
    /// Adds the fields by the form's own means.
    using Add = std::function<FieldCell*(const QString& name, QWidget* field, int sixths)>;
    void addTo(const Add& add);
    /// Reads the fields into the values, or marks those that are wrong; false when any is.
    bool take(std::vector<CustomValue>& values) const;

    bool holds(const FieldCell* cell) const;
    /// Which fields these are, to tell whether a draft was written in the same.
    QJsonArray keys() const;

private:
    std::vector<std::unique_ptr<CustomEditor>> editors_;
    std::vector<FieldCell*> cells_;
    bool isFilled_ = false;
};

} // namespace goodturn::ui
