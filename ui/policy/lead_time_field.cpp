#include "ui/policy/lead_time_field.h"

#include "core/planning/public_holidays.h"
#include "ui/editors/field_cell.h"
#include "ui/theme/tokens.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

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

class LeadTimeRow : public QWidget
{
public:
    explicit LeadTimeRow(LeadTimeField* list)
        : supplier_(cell(LeadTimeField::tr("Supplier"), new QLineEdit))
        , country_(cell(LeadTimeField::tr("To"), makeCountryField(LeadTimeField::tr("anywhere"))))
        , order_(cell(LeadTimeField::tr("Order takes"), new QLineEdit))
        , post_(cell(LeadTimeField::tr("Post takes"), new QLineEdit))
    {
        setFocusProxy(line(supplier_));
        line(supplier_)->setMaxLength(longestName);
        line(supplier_)->setPlaceholderText(LeadTimeField::tr("any supplier"));
        const planning::GiftLeadTimes usual;
        for (const auto& [days, count] :
             {std::pair(order_, usual.orderDays), std::pair(post_, usual.postDays)}) {
            line(days)->setMaxLength(6);
            line(days)->setPlaceholderText(
                LeadTimeField::tr("%1 working days").arg(QLocale().toString(count)));
        }
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, grid(this, 2));
        layout->setSpacing(grid(this, 2));
        int column = 0;
        for (FieldCell* one : cells()) {
            layout->addWidget(one, 0, column);
            layout->setColumnStretch(column++, one == supplier_ ? 4 : 3);
            connect(line(one), &QLineEdit::textEdited, list, &LeadTimeField::edited);
        }
        setTabOrder(line(supplier_), line(country_));
        setTabOrder(line(country_), line(order_));
        setTabOrder(line(order_), line(post_));
    }

    void show(const LeadTime& lead)
    {
        line(supplier_)->setText(lead.supplier);
        line(country_)->setText(countryName(lead.country));
        line(order_)->setText(daysText(lead.orderDays));
        line(post_)->setText(daysText(lead.postDays));
        for (FieldCell* one : cells())
            one->clearError();
    }

    bool isEmpty() const
    {
        return std::ranges::all_of(cells(), [](FieldCell* one) { return textIn(one).isEmpty(); });
    }

    LeadTime leadTime() const
    {
        return {textIn(supplier_), typedCountry(textIn(country_)), daysIn(order_), daysIn(post_)};
    }

    void clearMarks()
    {
        for (FieldCell* one : cells())
            one->clearError();
    }

    void mark(const PolicyProblem& problem)
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

    QWidget* firstMarked() const
    {
        for (FieldCell* one : cells())
            if (one->hasError())
                return one->field();
        return nullptr;
    }

    void setReadOnly(bool readOnly)
    {
        for (FieldCell* one : cells())
            line(one)->setReadOnly(readOnly);
    }

private:
    std::array<FieldCell*, 4> cells() const { return {supplier_, country_, order_, post_}; }

    FieldCell* cell(const QString& name, QLineEdit* field)
    {
        return new FieldCell(name, field, this);
    }

    static QLineEdit* line(const FieldCell* cell) { return static_cast<QLineEdit*>(cell->field()); }
    static QString textIn(const FieldCell* cell) { return line(cell)->text().trimmed(); }

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

bool isOfLeadTime(const PolicyProblem& problem)
{
    return problem.field == PolicyField::LeadSupplier ||
           problem.field == PolicyField::LeadCountry || problem.field == PolicyField::LeadDays;
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

LeadTimeField::LeadTimeField(QWidget* parent) : RowListField(tr("+ Add a &lead time"), parent) {}

QWidget* LeadTimeField::makeRow()
{
    auto* row = new LeadTimeRow(this);
    row->setReadOnly(readOnly_);
    return row;
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

bool LeadTimeField::mark(const std::vector<PolicyProblem>& problems)
{
    int index = 0;
    for (QWidget* row : rows()) {
        leadRow(row)->clearMarks();
        if (leadRow(row)->isEmpty())
            continue;
        for (const PolicyProblem& problem : problems)
            if (isOfLeadTime(problem) && problem.index == index)
                leadRow(row)->mark(problem);
        ++index;
    }
    return firstMarked() == nullptr;
}

QWidget* LeadTimeField::firstMarked() const
{
    for (QWidget* row : rows())
        if (QWidget* marked = leadRow(row)->firstMarked())
            return marked;
    return nullptr;
}

void LeadTimeField::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (QWidget* row : rows())
        leadRow(row)->setReadOnly(readOnly);
    for (auto* button : findChildren<QAbstractButton*>())
        button->setEnabled(!readOnly);
}

} // namespace goodturn::ui
