#include "ui/policy/blackout_field.h"

#include "ui/editors/day_text.h"
#include "ui/editors/field_cell.h"

#include <QCompleter>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::Blackout;
using planning::PolicyField;
using planning::PolicyProblem;

namespace {

constexpr int longestText = 200;

QLineEdit* textField()
{
    auto* field = new QLineEdit;
    field->setMaxLength(longestText);
    return field;
}

class BlackoutRow : public PolicyRow
{
public:
    BlackoutRow(const QStringList& tags, BlackoutField* list)
        : from_(addCell(BlackoutField::tr("From"), textField()))
        , until_(addCell(BlackoutField::tr("Until"), textField()))
        , why_(addCell(BlackoutField::tr("Why"), textField(), 4))
        , tag_(addCell(BlackoutField::tr("Only for accounts tagged"), textField()))
    {
        line(from_)->setPlaceholderText(BlackoutField::tr("such as 1 Dec"));
        line(until_)->setPlaceholderText(BlackoutField::tr("such as 31 Dec"));
        line(tag_)->setPlaceholderText(BlackoutField::tr("all accounts"));
        auto* offered = new QCompleter(tags, line(tag_));
        offered->setCaseSensitivity(Qt::CaseInsensitive);
        line(tag_)->setCompleter(offered);
        finish(list);
        for (FieldCell* day : {from_, until_})
            connect(line(day), &QLineEdit::editingFinished, this, [day] { tidy(line(day)); });
    }

    void show(const Blackout& blackout)
    {
        line(from_)->setText(partialDayText(blackout.from));
        line(until_)->setText(partialDayText(blackout.until));
        line(why_)->setText(blackout.why);
        line(tag_)->setText(blackout.tag);
        for (FieldCell* one : cells())
            line(one)->setCursorPosition(0);
        clearMarks();
    }

    Blackout blackout() const
    {
        return {readPartialDay(textIn(from_)).value_or(PartialDate()),
                readPartialDay(textIn(until_)).value_or(PartialDate()), textIn(why_), textIn(tag_)};
    }

    void clearMarks() override
    {
        PolicyRow::clearMarks();
        for (FieldCell* day : {from_, until_})
            if (!textIn(day).isEmpty() && !readPartialDay(textIn(day)))
                day->setError(BlackoutField::tr("This is no day. Write one such as 24 Dec."));
    }

    void mark(const PolicyProblem& problem) override
    {
        FieldCell* marked = problem.field == PolicyField::BlackoutWhy   ? why_
                            : problem.field == PolicyField::BlackoutTag ? tag_
                                                                        : from_;
        if (!firstMarked())
            marked->setError(problem.message);
    }

private:
    static void tidy(QLineEdit* day)
    {
        if (const auto read = readPartialDay(day->text()))
            day->setText(partialDayText(*read));
    }

    FieldCell* from_;
    FieldCell* until_;
    FieldCell* why_;
    FieldCell* tag_;
};

BlackoutRow* rowOf(QWidget* widget)
{
    return static_cast<BlackoutRow*>(widget);
}

} // namespace

BlackoutField::BlackoutField(const QStringList& tags, QWidget* parent)
    : PolicyRowsField(tr("+ &Add a time without gifts"), parent)
    , tags_(tags)
{
}

PolicyRow* BlackoutField::makePolicyRow()
{
    return new BlackoutRow(tags_, this);
}

bool BlackoutField::holds(PolicyField field) const
{
    return field == PolicyField::BlackoutDays || field == PolicyField::BlackoutWhy ||
           field == PolicyField::BlackoutTag;
}

void BlackoutField::setBlackouts(const std::vector<Blackout>& blackouts)
{
    setRowCount(blackouts.size());
    for (size_t i = 0; i < blackouts.size(); ++i)
        rowOf(rows()[i])->show(blackouts[i]);
}

std::vector<Blackout> BlackoutField::blackouts() const
{
    std::vector<Blackout> blackouts;
    for (QWidget* row : rows())
        if (!rowOf(row)->isEmpty())
            blackouts.push_back(rowOf(row)->blackout());
    return blackouts;
}

} // namespace goodturn::ui
