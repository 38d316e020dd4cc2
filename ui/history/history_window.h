#pragma once

#include "core/domain/record_key.h"

#include <QDialog>

namespace goodturn::ui {

class Desk;
class HistoryView;

/// The history of one record in a window of its own, which stays open beside the work.
class HistoryWindow : public QDialog
{
    Q_OBJECT

public:
    HistoryWindow(Desk& desk, const RecordKey& record, QWidget* parent);

    HistoryView* view() const { return view_; }

private:
    HistoryView* view_;
};

/// Opens it over `parent`, or over the desk's window. It deletes itself when it is closed.
void openHistory(Desk& desk, const RecordKey& record, QWidget* parent = nullptr);

} // namespace goodturn::ui
