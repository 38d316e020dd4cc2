#pragma once

#include "core/reciprocity/parameter_table.h"

#include <QWidget>

namespace goodturn::ui {

class LinkButton;
class ParameterSpin;
class ToneLabel;

/// One parameter of the model: what it is called and means, its value, the standard with a quiet
/// way back to it, and what is wrong with the value.
class ParameterRow : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterRow(const reciprocity::ParameterInfo& info, QWidget* parent = nullptr);

    const reciprocity::ParameterInfo& info() const { return info_; }
    void setValue(double value);
    double value() const;
    /// Says where the value comes from; empty: from nowhere in particular.
    void setOrigin(const QString& origin);
    /// An empty one takes it away.
    void setProblem(const QString& problem);
    QString problem() const;
    void setEditable(bool editable);
    ParameterSpin* spin() const { return spin_; }
    QWidget* lastField() const;

signals:
    void edited();

private:
    QWidget* buildStandard();
    void refresh();

    const reciprocity::ParameterInfo& info_;
    ParameterSpin* spin_;
    ToneLabel* origin_;
    ToneLabel* standard_;
    LinkButton* reset_;
    ToneLabel* problem_;
    bool editable_ = true;
};

} // namespace goodturn::ui
