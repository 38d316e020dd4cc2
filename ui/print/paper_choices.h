#pragma once

#include "ui/print/paper.h"

#include <QWidget>

class QComboBox;

namespace goodturn::ui {

/// Which paper, which way round, and with what it is printed.
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoices(QWidget* parent = nullptr);

    PaperChoice choice() const;
    void setChoice(const PaperChoice& choice);

signals:
    void chosen(const goodturn::ui::PaperChoice& choice); ///< by hand

private:
    QComboBox* add(const QString& name, const QString& keys);

    QComboBox* size_;
    QComboBox* side_;
    QComboBox* ink_;
};

} // namespace goodturn::ui
