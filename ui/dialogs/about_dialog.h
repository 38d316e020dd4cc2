#pragma once

#include <QDialog>

namespace goodturn::ui {

/// Name, version, purpose, licence and what the program stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace goodturn::ui
