#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/labels.h"

#include <QComboBox>

#include <optional>

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

/// The same with a first entry for "none of them, or not known".
template<class E>
class OptionalChoiceField : public QComboBox
{
public:
    explicit OptionalChoiceField(const QString& none, QWidget* parent = nullptr) : QComboBox(parent)
    {
        addItem(none, -1);
        for (const auto& entry : EnumCodes<E>::all)
            addItem(label(entry.value), int(entry.value));
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

    std::optional<E> value() const
    {
        const int value = currentData().toInt();
        return value < 0 ? std::nullopt : std::optional(E(value));
    }
    void setValue(std::optional<E> value) { setCurrentIndex(value ? findData(int(*value)) : 0); }
};

} // namespace goodturn::ui
