#pragma once

#include "core/reciprocity/parameter_table.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace goodturn::ui {

class ParameterSpin;
class ToneLabel;

/// One threshold of a part of the book: as for the whole book, or a value of its own, with what is
/// wrong with that.
class ThresholdRow : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdRow(const reciprocity::ParameterInfo& info, QWidget* parent = nullptr);

    const reciprocity::ParameterInfo& info() const { return info_; }
    /// Shows both without telling that they changed. None of its own: as the whole book.
    void show(double ofBook, std::optional<double> own);
    std::optional<double> own() const;
    void setEditable(bool editable);
    QCheckBox* choice() const { return choice_; }
    ParameterSpin* spin() const { return spin_; }

signals:
    void edited();

private:
    void choose(bool own);
    void refresh();
    QString problem() const;

    const reciprocity::ParameterInfo& info_;
    double ofBook_ = 0;
    QCheckBox* choice_;
    ParameterSpin* spin_;
    ToneLabel* ofBookWords_;
    ToneLabel* problem_;
    bool editable_ = true;
};

} // namespace goodturn::ui
