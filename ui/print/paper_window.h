#pragma once

#include "core/report/document.h"
#include "ui/print/paper.h"
#include "ui/print/paper_job.h"
#include "ui/print/paperwork.h"

#include <QPrinter>
#include <QWidget>

#include <functional>
#include <memory>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace goodturn::ui {

class Desk;
class PageList;
class PagePainter;
class PaperChoices;
class PaperJobs;
class PlainLabel;

/// Paperwork as it will be on paper, page by page; from here it is printed or saved as a PDF. What
/// was chosen is remembered. The preview is painted by the same PagePainter as the paper.
class PaperWindow : public QWidget
{
    Q_OBJECT

public:
    PaperWindow(Desk& desk, Paperwork work, QWidget* parent = nullptr);
    ~PaperWindow() override;

    size_t variant() const { return variant_; }
    size_t part() const { return part_; } ///< which of several documents is shown
    const PaperChoice& paper() const { return paper_; }
    int pageCount() const;
    int currentPage() const; ///< the first is 1

    /// What can't be read is told by the desk, and the pages of before stay.
    void setVariant(size_t variant);
    void setPaper(const PaperChoice& paper);
    void setPart(size_t part);
    void showPage(int page);
    /// What is done with several documents at once.
    PaperJobs* jobs() const { return jobs_; }
    PaperJob job() const; ///< all of them as the choices are
    /// Saves what the preview shows; false when it failed and the desk has shown why.
    bool savePdfTo(const QString& path);

public slots:
    void print();
    void savePdf();
    void savePdfs(); ///< one for each of several documents

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeActions();
    QToolButton* makeTool(const QString& sign, const QString& name, std::function<void()> act);
    void addVariants(QHBoxLayout& row);
    void addParts(QHBoxLayout& row);
    QWidget* makeSaveButton(QWidget* parent);
    void printParts();
    Result<report::Document> make(size_t variant, size_t part);
    void addPaging(QHBoxLayout& row);
    void addZoom(QHBoxLayout& row);
    void restoreChoices();
    QString setting(const char* name) const;
    void applyGround();
    enum class Telling
    {
        Aloud, ///< the desk says what fails
        Quiet
    };
    bool read(size_t variant, size_t part, Telling telling = Telling::Aloud);
    bool readOrAnother(size_t variant);
    void layOut();
    void markChoices();
    void showPosition();
    void addShortcuts();

    Desk& desk_;
    Paperwork work_;
    size_t variant_ = 0;
    size_t part_ = 0;
    PaperChoice paper_;
    report::Document document_;
    QPrinter printer_{QPrinter::HighResolution};
    std::unique_ptr<PagePainter> painter_;
    QButtonGroup* buttons_ = nullptr; ///< of a few variants
    QComboBox* variants_ = nullptr;   ///< of more
    QComboBox* parts_ = nullptr;      ///< which of several documents
    PaperChoices* papers_ = nullptr;
    PaperJobs* jobs_ = nullptr;
    QPrintPreviewWidget* preview_ = nullptr;
    PageList* pages_ = nullptr;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    PlainLabel* position_ = nullptr;
    PlainLabel* promise_ = nullptr;
};

/// Opens the pages in a window of their own, over the desk's window. When they can't be read, the
/// desk shows why and nothing opens.
void openPaper(Desk& desk, Paperwork work);

} // namespace goodturn::ui
