#pragma once

#include "core/planning/gift_policy.h"
#include "ui/editors/row_list_field.h"

namespace goodturn::ui {

/// Times without gifts, each with its first and last day, why, and for whom. Days without a year
/// come back each year.
class BlackoutField : public RowListField
{
    Q_OBJECT

public:
    /// `tags` are offered while one is typed.
    explicit BlackoutField(const QStringList& tags, QWidget* parent = nullptr);

    void setBlackouts(const std::vector<planning::Blackout>& blackouts);
    /// The times that hold something, in their order; one whose days can't be read has none.
    std::vector<planning::Blackout> blackouts() const;
    /// Marks what is wrong beside its time and takes older marks away. `problems` are of
    /// blackouts(). Whether nothing was marked; days that can't be read are marked by themselves.
    bool mark(const std::vector<planning::PolicyProblem>& problems);
    void setReadOnly(bool readOnly);
    /// The first field that is marked; null when none is.
    QWidget* firstMarked() const;

protected:
    QWidget* makeRow() override;

private:
    QStringList tags_;
    bool readOnly_ = false;
};

} // namespace goodturn::ui
