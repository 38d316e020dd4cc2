#pragma once

#include "ui/print/paper_job.h"

#include <QWidget>

namespace goodturn::ui {

class Desk;
class JobLine;

/// Carries out one job of several documents at a time, on a thread of its own: a line with
/// progress and Cancel, hidden while nothing is done. What came of it is told by the desk.
class PaperJobs : public QWidget
{
    Q_OBJECT

public:
    explicit PaperJobs(Desk& desk, QWidget* parent = nullptr);
    ~PaperJobs() override;

    bool isRunning() const;
    void saveTogether(const PaperJob& job, const QString& path);
    void saveEach(const PaperJob& job, const QString& folder);
    /// `printer` has been chosen by the person; its paper counts.
    void print(const PaperJob& job, std::shared_ptr<QPrinter> printer);

signals:
    void runningChanged();

private:
    using Work = std::function<Result<PaperJobReport>(const Progress& progress)>;
    void run(const QString& doing, const QString& failed, const QString& where, Work work);
    void tell(const QString& failed, const QString& where, const Result<PaperJobReport>& report);

    Desk& desk_;
    JobLine* line_;
};

} // namespace goodturn::ui
