#pragma once

#include "core/base/result.h"
#include "core/domain/custom_field.h"

#include <QDate>
#include <QStringList>

#include <functional>

class QWidget;

namespace goodturn::ui {

/// A field of the book's own in a form: the widget that fits its type, what it shows, and what it
/// holds then. What doesn't fit the type is shown as it is, and stays unless it is changed.
class CustomEditor
{
public:
    /// `currency` stands in an empty amount.
    CustomEditor(const CustomField& field, const QStringList& texts, QDate today,
                 const QString& currency);

    const CustomField& field() const { return field_; }
    QWidget* widget() const { return widget_; }
    /// In sixths of a form's width.
    int width() const;
    /// What the person should know of what stands there; mostly empty.
    QString hint() const;
    /// As the record keeps it, or why what is typed is none.
    Result<QStringList> texts() const;

private:
    void make(QDate today, const QString& currency);
    void makeLine(const std::function<Result<QString>(const QString&)>& read);
    void makeOdd(QDate today, const QString& currency);
    void makeNumber();
    void makeDay(QDate today);
    void makeMoney(const QString& currency);
    void makeChoice();
    void makeChoices();
    void makeYesNo();

    CustomField field_;
    QStringList shown_;
    bool isOdd_ = false;
    QWidget* widget_ = nullptr;
    std::function<Result<QStringList>()> read_;
};

} // namespace goodturn::ui
