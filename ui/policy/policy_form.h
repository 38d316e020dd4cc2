#pragma once

#include "core/planning/gift_policy.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace goodturn::ui {

class BlackoutField;
class FieldCell;
class LeadTimeField;
class MoneyField;

/// The fields of the gift policy: limits, times without gifts, and how long gifts take.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    /// `currency` stands in empty amounts; `tags` are those of the book.
    PolicyForm(const QString& currency, const QStringList& tags, QWidget* parent = nullptr);

    void setPolicy(const planning::GiftPolicy& policy);
    /// Reads the fields; marks those that are wrong, puts the keyboard into the first of them, and
    /// is nothing then.
    std::optional<planning::GiftPolicy> take();
    /// Whether anything stands there that setPolicy() did not show.
    bool isChanged() const;
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();

private:
    planning::GiftPolicy read();
    QLineEdit* number() const;
    QLineEdit* home() const;
    void addLeadTimes(QVBoxLayout& layout);
    bool markLines(const std::vector<planning::PolicyProblem>& problems);
    MoneyField* money(const FieldCell* cell) const;

    FieldCell* perGift_;
    FieldCell* perYear_;
    FieldCell* gifts_;
    BlackoutField* blackouts_;
    FieldCell* home_;
    LeadTimeField* leadTimes_;
    QStringList atFirst_;
};

} // namespace goodturn::ui
