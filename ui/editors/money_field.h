#pragma once

#include "core/base/money.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace goodturn::ui {

/// An amount with its currency; empty is none.
class MoneyField : public QWidget
{
    Q_OBJECT

public:
    /// `currency` stands there until another is chosen.
    explicit MoneyField(const QString& currency, QWidget* parent = nullptr);

    /// What is typed, or why it can't be read.
    Result<std::optional<Money>> value() const;
    void setValue(const std::optional<Money>& money);
    /// No amount, and `currency` until another is chosen.
    void clear(const QString& currency);
    bool isEmpty() const;

signals:
    void edited();

private:
    void tidy();

    QLineEdit* amount_;
    QComboBox* currency_;
};

} // namespace goodturn::ui
