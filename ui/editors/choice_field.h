#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/labels.h"

#include <QComboBox>

namespace goodturn::ui {

/// A combo box over the values of an enum, in the order they are offered, by their labels.
template<class E>
class ChoiceField : public QComboBox
{
public:
    explicit ChoiceField(QWidget* parent = nullptr) : QComboBox(parent)
    {
        for (const auto& entry : EnumCodes<E>::all)
            addItem(label(entry.value), int(entry.value));
        // The longest word doesn't make the form wide.
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    E value() const { return E(currentData().toInt()); }
    void setValue(E value) { setCurrentIndex(findData(int(value))); }
    /// Takes away a value that this form doesn't offer.
    void leaveOut(E value) { removeItem(findData(int(value))); }
};

} // namespace goodturn::ui
