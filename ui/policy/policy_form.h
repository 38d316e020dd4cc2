#pragma once

#include "core/planning/gift_policy.h"

#include <QWidget>

class QLineEdit;

namespace goodturn::ui {

class BlackoutField;
class FieldCell;
class MoneyField;

/// The fields of the gift policy: limits, and times without gifts.
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
    MoneyField* money(const FieldCell* cell) const;

    FieldCell* perGift_;
    FieldCell* perYear_;
    FieldCell* gifts_;
    BlackoutField* blackouts_;
    QStringList atFirst_;
};

} // namespace goodturn::ui
