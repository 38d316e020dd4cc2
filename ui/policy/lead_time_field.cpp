#include "ui/policy/lead_time_field.h"

#include "core/planning/public_holidays.h"
#include "ui/editors/field_cell.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::LeadTime;
using planning::PolicyField;
using planning::PolicyProblem;

namespace {

constexpr int longestName = 200;
constexpr int unreadable = -1; // which is out of bounds

QStringList countryNames()
{
    QStringList names;
    for (const QString& code : planning::countriesWithHolidays())
        names << countryName(code);
    names.sort();
    return names;
}

class LeadTimeRow : public PolicyRow
{
public:
    explicit LeadTimeRow(LeadTimeField* list)
        : supplier_(addCell(LeadTimeField::tr("Supplier"), new QLineEdit, 4))
        , country_(
              addCell(LeadTimeField::tr("To"), makeCountryField(LeadTimeField::tr("anywhere"))))
        , order_(addCell(LeadTimeField::tr("Order takes"), new QLineEdit))
        , post_(addCell(LeadTimeField::tr("Post takes"), new QLineEdit))
    {
        line(supplier_)->setMaxLength(longestName);
        line(supplier_)->setPlaceholderText(LeadTimeField::tr("any supplier"));
        const planning::GiftLeadTimes usual;
        for (const auto& [days, count] :
             {std::pair(order_, usual.orderDays), std::pair(post_, usual.postDays)}) {
            line(days)->setMaxLength(6);
            line(days)->setPlaceholderText(
                LeadTimeField::tr("%1 working days").arg(QLocale().toString(count)));
        }
        finish(list);
    }

    void show(const LeadTime& lead)
    {
        line(supplier_)->setText(lead.supplier);
        line(country_)->setText(countryName(lead.country));
        line(order_)->setText(daysText(lead.orderDays));
        line(post_)->setText(daysText(lead.postDays));
        clearMarks();
    }

    LeadTime leadTime() const
    {
        return {textIn(supplier_), typedCountry(textIn(country_)), daysIn(order_), daysIn(post_)};
    }

    void mark(const PolicyProblem& problem) override
    {
        FieldCell* marked =
            problem.field == PolicyField::LeadSupplier  ? supplier_
            : problem.field == PolicyField::LeadCountry ? country_
            : daysIn(order_).value_or(0) != unreadable && daysIn(post_).value_or(0) == unreadable
                ? post_
                : order_;
        if (!marked->hasError())
            marked->setError(problem.message);
    }

private:
    static QString daysText(const std::optional<int>& days)
    {
        return days ? QLocale().toString(*days) : QString();
    }

    static std::optional<int> daysIn(const FieldCell* cell)
    {
        if (textIn(cell).isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int days = QLocale().toInt(textIn(cell), &isNumber);
        return isNumber && days >= 0 ? days : unreadable;
    }

    FieldCell* supplier_;
    FieldCell* country_;
    FieldCell* order_;
    FieldCell* post_;
};

LeadTimeRow* leadRow(QWidget* widget)
{
    return static_cast<LeadTimeRow*>(widget);
}

} // namespace

QLineEdit* makeCountryField(const QString& whenEmpty)
{
    auto* field = new QLineEdit;
    field->setMaxLength(longestName);
    field->setPlaceholderText(whenEmpty);
    auto* offered = new QCompleter(countryNames(), field);
    offered->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(offered);
    return field;
}

QString countryName(const QString& code)
{
    const auto territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString typedCountry(const QString& text)
{
    const QString code = planning::countryCode(text);
    return code.isEmpty() ? text : code;
}

LeadTimeField::LeadTimeField(QWidget* parent) : PolicyRowsField(tr("+ Add a &lead time"), parent) {}

PolicyRow* LeadTimeField::makePolicyRow()
{
    return new LeadTimeRow(this);
}

bool LeadTimeField::holds(PolicyField field) const
{
    return field == PolicyField::LeadSupplier || field == PolicyField::LeadCountry ||
           field == PolicyField::LeadDays;
}

void LeadTimeField::setLeadTimes(const std::vector<LeadTime>& lines)
{
    setRowCount(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        leadRow(rows()[i])->show(lines[i]);
}

std::vector<LeadTime> LeadTimeField::leadTimes() const
{
    std::vector<LeadTime> lines;
    for (QWidget* row : rows())
        if (!leadRow(row)->isEmpty())
            lines.push_back(leadRow(row)->leadTime());
    return lines;
}

} // namespace goodturn::ui
