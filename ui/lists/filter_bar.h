#pragma once

#include "core/query/list_fields.h"
#include "ui/lists/condition_values.h"

#include <QWidget>

class QPushButton;

namespace goodturn::ui {

class ConditionForm;
class FlowLayout;

/// The filter of a list as chips, with a line to make another one, and a switch for whether all or
/// any of them have to hold. A group within the filter is one chip, to be taken away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const query::ListFields& fields, QDate today, ConditionValues::Offer offer,
              QWidget* parent = nullptr);

    const query::Filter& filter() const { return filter_; }
    void setFilter(const query::Filter& filter); ///< emits nothing
    /// The fields are others by now: what asks for one that is gone says so.
    void renewFields();

    ConditionForm* form() const { return form_; }
    QPushButton* addButton() const { return add_; }
    QPushButton* matchButton() const { return match_; }

signals:
    void changed(const goodturn::query::Filter& filter);

private:
    void rebuild();
    void addChip(const QString& text, const QString& problem, size_t place, bool isGroup);
    void open(int place);
    void close(bool focusChips);
    void take(const query::Condition& condition);
    void remove(size_t place, bool isGroup);
    void turn();
    void focusChip(size_t place);

    const query::ListFields& fields_;
    QDate today_;
    query::Filter filter_;
    FlowLayout* row_;
    QPushButton* match_;
    QPushButton* add_;
    ConditionForm* form_;
    int edited_ = -1; ///< the place of the condition in the form; -1: a new one
    QList<QWidget*> chips_;
};

} // namespace goodturn::ui
