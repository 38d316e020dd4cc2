#pragma once

#include "ui/policy/policy_rows_field.h"

namespace goodturn::ui {

/// How long suppliers take, and the post to a country, in working days; a line each.
class LeadTimeField : public PolicyRowsField
{
    Q_OBJECT

public:
    explicit LeadTimeField(QWidget* parent = nullptr);

    void setLeadTimes(const std::vector<planning::LeadTime>& lines);
    /// The lines that hold something, in their order. What can't be read is out of bounds.
    std::vector<planning::LeadTime> leadTimes() const;

protected:
    PolicyRow* makePolicyRow() override;
    bool holds(planning::PolicyField field) const override;
};

/// A field for a country, which offers their names as one types.
QLineEdit* makeCountryField(const QString& whenEmpty);
/// The English name of a country; a code that is none as it is.
QString countryName(const QString& code);
/// The code of what was typed; what is no country as it is.
QString typedCountry(const QString& text);

} // namespace goodturn::ui
