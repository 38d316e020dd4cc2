#pragma once

#include "core/base/enum_codes.h"
#include "core/report/account_summary.h"
#include "ui/print/paper.h"

#include <QPrinter>
#include <QWidget>

#include <functional>
#include <memory>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QListWidget;
class QPrintPreviewWidget;
class QToolButton;

namespace goodturn::ui {

class Desk;
class PagePainter;
class PlainLabel;

/// What is known of an account, on paper: all of it for the rep, what the client may see, or one
/// page for a meeting.
enum class SummaryKind
{
    Mine,
    ToShare,
    Brief
};

} // namespace goodturn::ui

namespace goodturn {

template<>
struct EnumCodes<ui::SummaryKind>
{
    static constexpr EnumCode<ui::SummaryKind> all[] = {
        {ui::SummaryKind::Mine, "mine"},
        {ui::SummaryKind::ToShare, "to-share"},
        {ui::SummaryKind::Brief, "brief"},
    };
};

} // namespace goodturn

namespace goodturn::ui {

/// The summary of an account as it will be on paper: for me, to share or as a brief, on A4 or
/// Letter, page by page; from here it is printed or saved as a PDF. What was chosen is remembered.
/// The preview is painted by the same PagePainter as the paper.
class SummaryWindow : public QWidget
{
    Q_OBJECT

public:
    SummaryWindow(Desk& desk, report::SummaryInput input, QWidget* parent = nullptr);
    ~SummaryWindow() override;

    SummaryKind kind() const { return kind_; }
    PaperSize paperSize() const { return paper_; }
    int pageCount() const;
    int currentPage() const; ///< the first is 1

    void setKind(SummaryKind kind);
    void setPaperSize(PaperSize size);
    void showPage(int page);
    /// Saves what the preview shows; false when it failed and the desk has shown why.
    bool savePdfTo(const QString& path);

public slots:
    void print();
    void savePdf();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeActions();
    QToolButton* makeTool(const QString& sign, const QString& name, std::function<void()> act);
    void addKinds(QHBoxLayout& row);
    QString promise() const;
    report::Document documentFor(const QPageLayout& layout) const;
    void addPapers(QHBoxLayout& row);
    void addPaging(QHBoxLayout& row);
    void addZoom(QHBoxLayout& row);
    void restoreChoices();
    void applyGround();
    void rebuild();
    void fillPageList();
    void showPosition();
    void addShortcuts();

    Desk& desk_;
    report::SummaryInput input_;
    SummaryKind kind_ = SummaryKind::Mine;
    PaperSize paper_ = PaperSize::A4;
    QPrinter printer_{QPrinter::HighResolution};
    std::unique_ptr<PagePainter> painter_;
    QButtonGroup* kinds_ = nullptr;
    QComboBox* papers_ = nullptr;
    QPrintPreviewWidget* preview_ = nullptr;
    QListWidget* pages_ = nullptr;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    PlainLabel* position_ = nullptr;
    PlainLabel* promise_ = nullptr;
};

} // namespace goodturn::ui
