#include "ui/policy/blackout_field.h"

#include "ui/editors/day_text.h"
#include "ui/editors/field_cell.h"
#include "ui/theme/tokens.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::Blackout;
using planning::PolicyField;
using planning::PolicyProblem;

namespace {

constexpr int longestText = 200;

bool isOfBlackout(const PolicyProblem& problem)
{
    return problem.field == PolicyField::BlackoutDays ||
           problem.field == PolicyField::BlackoutWhy || problem.field == PolicyField::BlackoutTag;
}

class BlackoutRow : public QWidget
{
public:
    BlackoutRow(const QStringList& tags, BlackoutField* list)
        : from_(cell(BlackoutField::tr("From")))
        , until_(cell(BlackoutField::tr("Until")))
        , why_(cell(BlackoutField::tr("Why")))
        , tag_(cell(BlackoutField::tr("Only for accounts tagged")))
    {
        setFocusProxy(line(from_));
        line(from_)->setPlaceholderText(BlackoutField::tr("such as 1 Dec"));
        line(until_)->setPlaceholderText(BlackoutField::tr("such as 31 Dec"));
        line(tag_)->setPlaceholderText(BlackoutField::tr("all accounts"));
        auto* offered = new QCompleter(tags, line(tag_));
        offered->setCaseSensitivity(Qt::CaseInsensitive);
        line(tag_)->setCompleter(offered);
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, grid(this, 2));
        layout->setSpacing(grid(this, 2));
        int column = 0;
        for (FieldCell* one : {from_, until_, why_, tag_}) {
            layout->addWidget(one, 0, column);
            layout->setColumnStretch(column++, one == why_ ? 4 : 3);
            connect(line(one), &QLineEdit::textEdited, list, &BlackoutField::edited);
        }
        setTabOrder(line(from_), line(until_));
        setTabOrder(line(until_), line(why_));
        setTabOrder(line(why_), line(tag_));
        for (FieldCell* day : {from_, until_})
            connect(line(day), &QLineEdit::editingFinished, this, [day] { tidy(line(day)); });
    }

    void show(const Blackout& blackout)
    {
        line(from_)->setText(partialDayText(blackout.from));
        line(until_)->setText(partialDayText(blackout.until));
        line(why_)->setText(blackout.why);
        line(tag_)->setText(blackout.tag);
        for (FieldCell* one : {from_, until_, why_, tag_})
            line(one)->setCursorPosition(0);
    }

    bool isEmpty() const
    {
        return std::ranges::all_of(std::initializer_list{from_, until_, why_, tag_},
                                   [](FieldCell* one) { return textIn(one).isEmpty(); });
    }

    Blackout blackout() const
    {
        return {readPartialDay(textIn(from_)).value_or(PartialDate()),
                readPartialDay(textIn(until_)).value_or(PartialDate()), textIn(why_), textIn(tag_)};
    }

    /// Clears the marks, and marks days that are none.
    void markDays()
    {
        for (FieldCell* one : {from_, until_, why_, tag_})
            one->clearError();
        for (FieldCell* day : {from_, until_})
            if (!textIn(day).isEmpty() && !readPartialDay(textIn(day)))
                day->setError(BlackoutField::tr("This is no day. Write one such as 24 Dec."));
    }

    void mark(const PolicyProblem& problem)
    {
        FieldCell* marked = problem.field == PolicyField::BlackoutWhy   ? why_
                            : problem.field == PolicyField::BlackoutTag ? tag_
                                                                        : from_;
        if (!isMarked())
            marked->setError(problem.message);
    }

    bool isMarked() const { return firstMarked() != nullptr; }

    QWidget* firstMarked() const
    {
        for (FieldCell* one : {from_, until_, why_, tag_})
            if (one->hasError())
                return one->field();
        return nullptr;
    }

    void setReadOnly(bool readOnly)
    {
        for (FieldCell* one : {from_, until_, why_, tag_})
            line(one)->setReadOnly(readOnly);
    }

private:
    FieldCell* cell(const QString& name)
    {
        auto* field = new QLineEdit;
        field->setMaxLength(longestText);
        return new FieldCell(name, field, this);
    }

    static QLineEdit* line(const FieldCell* cell) { return static_cast<QLineEdit*>(cell->field()); }

    static QString textIn(const FieldCell* cell) { return line(cell)->text().trimmed(); }

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
    : RowListField(tr("+ &Add a time without gifts"), parent)
    , tags_(tags)
{
}

QWidget* BlackoutField::makeRow()
{
    auto* row = new BlackoutRow(tags_, this);
    row->setReadOnly(readOnly_);
    return row;
}

void BlackoutField::setBlackouts(const std::vector<Blackout>& blackouts)
{
    setRowCount(blackouts.size());
    for (size_t i = 0; i < blackouts.size(); ++i) {
        rowOf(rows()[i])->show(blackouts[i]);
        rowOf(rows()[i])->markDays();
    }
}

std::vector<Blackout> BlackoutField::blackouts() const
{
    std::vector<Blackout> blackouts;
    for (QWidget* row : rows())
        if (!rowOf(row)->isEmpty())
            blackouts.push_back(rowOf(row)->blackout());
    return blackouts;
}

bool BlackoutField::mark(const std::vector<PolicyProblem>& problems)
{
    int index = 0;
    for (QWidget* row : rows()) {
        rowOf(row)->markDays();
        if (rowOf(row)->isEmpty())
            continue;
        for (const PolicyProblem& problem : problems)
            if (isOfBlackout(problem) && problem.index == index)
                rowOf(row)->mark(problem);
        ++index;
    }
    return firstMarked() == nullptr;
}

QWidget* BlackoutField::firstMarked() const
{
    for (QWidget* row : rows())
        if (QWidget* marked = rowOf(row)->firstMarked())
            return marked;
    return nullptr;
}

void BlackoutField::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (QWidget* row : rows())
        rowOf(row)->setReadOnly(readOnly);
    for (auto* button : findChildren<QAbstractButton*>())
        button->setEnabled(!readOnly);
}

} // namespace goodturn::ui
