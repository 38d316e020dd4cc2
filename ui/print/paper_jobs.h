#pragma once

#include "ui/print/paper_job.h"

#include <QWidget>

namespace goodturn::ui {

class JobLine;

/// Carries out one job at a time, on a thread of its own: a line with progress and Cancel, hidden
/// while nothing is done.
class PaperJobs : public QWidget
{
    Q_OBJECT

public:
    explicit PaperJobs(QWidget* parent = nullptr);
    ~PaperJobs() override;

    bool isRunning() const;
    /// One file of all of them: a PDF, or of one document whatever the suffix says.
    void saveTogether(const PaperJob& job, const QString& path);
    void saveEach(const PaperJob& job, const QString& folder);
    /// `printer` has been chosen by the person; its paper counts.
    void print(const PaperJob& job, std::shared_ptr<QPrinter> printer);

signals:
    void runningChanged();
    /// What came of it. `file`: the one that was written; empty: several, or none.
    void done(const QString& what, const QString& file);
    void failed(const QString& what, const goodturn::Error& error);

private:
    using Work = std::function<Result<PaperJobReport>(const Progress& progress)>;
    /// How what came of it is told.
    struct Words
    {
        QString doing;
        QString failed;
        QString where; ///< "in /home/ann/summary.pdf"
        QString file = {};
    };
    void run(const Words& words, const QString& title, Work work);
    void tell(const Words& words, const QString& title, const Result<PaperJobReport>& report);

    JobLine* line_;
};

} // namespace goodturn::ui
