#pragma once

#include "ui/print/paper_job.h"
#include "ui/print/paper_reader.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QPrinter;

namespace goodturn::ui {

class Desk;
class ErrorBar;
class LayoutPanel;
class PaperChoices;
class PaperJobs;
class PaperView;
class PlainLabel;

/// Paperwork as it will be on paper, page by page; from here it is printed or saved as a PDF. What
/// was chosen is remembered. It is read on a thread of its own; what can't be read is said at the
/// top, and the pages of before stay.
class PaperWindow : public QWidget
{
    Q_OBJECT

public:
    PaperWindow(Desk& desk, Paperwork work, QWidget* parent = nullptr);
    ~PaperWindow() override;

    /// Shows the window when the first pages are there, or when they take longer than a moment.
    /// When they can't be read before, the desk shows why, and the window is gone.
    void open();

    bool isReading() const { return reader_->isReading(); }
    size_t variant() const { return shown_.variant; }
    size_t part() const { return shown_.part; } ///< which of several documents is shown
    const PaperChoice& paper() const { return paper_; }
    PaperView* view() const { return view_; }
    /// What the sections of a summary are chosen by; null where there is nothing to choose.
    LayoutPanel* panel() const;
    ErrorBar* messages() const { return messages_; }
    PaperJobs* jobs() const { return jobs_; }

    void setVariant(size_t variant);
    void setPaper(const PaperChoice& paper);
    void setPart(size_t part);
    /// What would be printed: the document as it is shown, or all of several as the choices are.
    PaperJob job() const;

public slots:
    void print();
    void save();     ///< one file: a PDF, or of one document also HTML and ODT
    void savePdfs(); ///< one for each of several documents

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // The window: paper_window_tools.cpp.
    QWidget* makeTools();
    QWidget* makeActions();
    void addVariants(QHBoxLayout& row);
    void addParts(QHBoxLayout& row);
    void addContents(QHBoxLayout& row);
    QWidget* makeSaveButton(QWidget* parent);
    void addShortcuts();

    PaperWish restoredWish();
    QString setting(const char* name) const;
    void want(const PaperWish& wish);
    void take(const PaperReader::Outcome& outcome);
    void refuse(const Error& error);
    void layOut();
    void markChoices();

    // What is printed and saved: paper_window_output.cpp.
    std::shared_ptr<QPrinter> choosePrinter();
    void tellDone(const QString& what, const QString& file);

    Desk& desk_;
    const Paperwork work_;
    PaperWish shown_;
    PaperWish wanted_; ///< what is being read; else what is shown
    PaperChoice paper_;
    std::shared_ptr<const report::Document> document_; ///< that is shown; null before the first
    bool isTurned_ = false; ///< somebody has said which way round the paper lies
    bool isOpening_ = false;
    QButtonGroup* buttons_ = nullptr; ///< of a few variants
    QComboBox* variants_ = nullptr;   ///< of more
    QComboBox* parts_ = nullptr;      ///< which of several documents
    PaperChoices* papers_ = nullptr;
    QPointer<LayoutPanel> panel_;
    ErrorBar* messages_;
    PaperView* view_;
    PaperReader* reader_;
    PaperJobs* jobs_;
    PlainLabel* promise_ = nullptr;
};

/// Opens the pages in a window of their own, over the desk's window.
void openPaper(Desk& desk, Paperwork work);

} // namespace goodturn::ui
