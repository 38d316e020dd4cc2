#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/labels.h"
#include "ui/editors/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QWidget>

#include <algorithm>
#include <span>
#include <vector>

namespace goodturn::ui {

/// The values of an enum of which several may hold, each a box to tick, side by side.
template<class E>
class ChoicesField : public QWidget
{
public:
    explicit ChoicesField(QWidget* parent = nullptr) : QWidget(parent)
    {
        for (const auto& entry : EnumCodes<E>::all)
            offered_.push_back(entry.value);
        addBoxes();
    }
    /// Of these values alone.
    explicit ChoicesField(std::span<const E> offered, QWidget* parent = nullptr)
        : QWidget(parent)
        , offered_(offered.begin(), offered.end())
    {
        addBoxes();
    }

    /// In the order in which they are offered.
    std::vector<E> values() const
    {
        std::vector<E> chosen;
        for (size_t i = 0; i < boxes_.size(); ++i)
            if (boxes_[i]->isChecked())
                chosen.push_back(offered_[i]);
        return chosen;
    }
    void setValues(const std::vector<E>& values)
    {
        for (size_t i = 0; i < boxes_.size(); ++i)
            boxes_[i]->setChecked(std::ranges::find(values, offered_[i]) != values.end());
    }

private:
    void addBoxes()
    {
        auto* flow = new FlowLayout(grid(this, 3), this);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const E value : offered_) {
            auto* box = new QCheckBox(label(value), this);
            flow->addWidget(box);
            boxes_.push_back(box);
        }
        setFocusProxy(boxes_.front());
    }

    std::vector<E> offered_;
    std::vector<QCheckBox*> boxes_; ///< one each
};

} // namespace goodturn::ui
