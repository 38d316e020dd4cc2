#pragma once

#include "core/book/book_rescue.h"

#include <QWidget>

namespace goodturn::ui {

/// What came of a salvage, to be read and copied before the new book is opened.
class SalvageReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SalvageReportPanel(const book::Salvaged& salvaged, QWidget* parent = nullptr);

signals:
    void openWanted();
};

} // namespace goodturn::ui
