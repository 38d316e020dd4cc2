#pragma once

#include "core/planning/gift_policy.h"
#include "ui/editors/row_list_field.h"

class QLineEdit;

namespace goodturn::ui {

/// How long suppliers take, and the post to a country, in working days; a line each.
class LeadTimeField : public RowListField
{
    Q_OBJECT

public:
    explicit LeadTimeField(QWidget* parent = nullptr);

    void setLeadTimes(const std::vector<planning::LeadTime>& lines);
    /// The lines that hold something, in their order. What can't be read is out of bounds.
    std::vector<planning::LeadTime> leadTimes() const;
    /// Marks what is wrong beside its line and takes older marks away. `problems` are of
    /// leadTimes(). Whether nothing was marked.
    bool mark(const std::vector<planning::PolicyProblem>& problems);
    void setReadOnly(bool readOnly);
    /// The first field that is marked; null when none is.
    QWidget* firstMarked() const;

protected:
    QWidget* makeRow() override;

private:
    bool readOnly_ = false;
};

/// A field for a country, which offers their names as one types.
QLineEdit* makeCountryField(const QString& whenEmpty);
/// The English name of a country; a code that is none as it is.
QString countryName(const QString& code);
/// The code of what was typed; what is no country as it is.
QString typedCountry(const QString& text);

} // namespace goodturn::ui
