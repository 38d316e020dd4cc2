#pragma once

#include "ui/policy/policy_rows_field.h"

namespace goodturn::ui {

/// Times without gifts, each with its first and last day, why, and for whom. Days without a year
/// come back each year.
class BlackoutField : public PolicyRowsField
{
    Q_OBJECT

public:
    /// `tags` are offered while one is typed.
    explicit BlackoutField(const QStringList& tags, QWidget* parent = nullptr);

    void setBlackouts(const std::vector<planning::Blackout>& blackouts);
    /// The times that hold something, in their order; one whose days can't be read has none, and is
    /// marked whatever the problems.
    std::vector<planning::Blackout> blackouts() const;

protected:
    PolicyRow* makePolicyRow() override;
    bool holds(planning::PolicyField field) const override;

private:
    QStringList tags_;
};

} // namespace goodturn::ui
