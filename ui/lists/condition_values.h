#pragma once

#include "core/query/list_fields.h"

#include <QWidget>

#include <functional>

namespace goodturn::ui {

/// Where the values of a condition are given, as fits its field and operator: words with those that
/// the book has offered, boxes to tick, a number of days, one or two days. Empty for an operator
/// that takes none.
class ConditionValues : public QWidget
{
    Q_OBJECT

public:
    using Offer = std::function<QStringList(const QString& field)>;

    ConditionValues(const query::ListField& field, query::Operator op, QDate today,
                    const Offer& offer, QWidget* parent = nullptr);

    /// As a condition keeps them; InvalidInput says what is missing.
    Result<QStringList> values() const;
    void setValues(const QStringList& values);
    /// What the keyboard visits in here, in order.
    const QList<QWidget*>& stops() const { return stops_; }

signals:
    void edited();

private:
    void addLine(const query::ListField& field, const QStringList& offered, bool several);
    void addChoices(const query::ListField& field);
    void addDays(QDate today, bool two);
    void addNumbers(const query::ListField& field, bool two);
    void addDayCount();

    std::function<Result<QStringList>()> read_;
    std::function<void(const QStringList&)> write_;
    QList<QWidget*> stops_;
};

} // namespace goodturn::ui
