#pragma once

#include "core/book/import_service.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace goodturn {
class Clock;
}

namespace goodturn::ui {

class JobPanel;

/// Which book to import into, and what.
struct ImportOrder
{
    QString bookPath;
    QString user;
    std::shared_ptr<const Clock> clock;
    QStringList files;
};

/// Imports files in the background through a connection of its own, then tells what came of it:
/// the counts, and each problem with file and line, to be copied.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(ImportOrder order, QWidget* parent = nullptr);
    ~ImportPanel() override;

    void start();

signals:
    /// The work is over; the report is shown. `report.unit` is invalid when nothing was added.
    void finished(const goodturn::book::ImportReport& report);
    /// The person has read the report.
    void closed();

private:
    using Outcome = Result<book::ImportReport>;

    QWidget* buildReport();
    void showOutcome();
    void showReport(const book::ImportReport& report);

    ImportOrder order_;
    std::shared_ptr<Outcome> outcome_;
    QStackedLayout* layout_;
    JobPanel* job_;
    QLabel* heading_;
    QLabel* counts_;
    QPlainTextEdit* problems_;
    QPushButton* copy_;
    QPushButton* done_;
};

} // namespace goodturn::ui
