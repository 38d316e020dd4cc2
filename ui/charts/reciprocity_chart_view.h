#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/flow_words.h"

#include <QWidget>

#include <vector>

class QMenu;
class QStackedLayout;
class QTableView;

namespace goodturn::ui {

class ChartCanvas;
class FlowTableModel;
class PlainLabel;

/// The reciprocity chart of one account: given up, received down, the felt balance over them, the
/// usual return window shaded, gifts, asks and referrals marked.
///
/// Hover shows a bar's entries, a click or Enter chooses them. Wheel and + - zoom in time, a drag
/// pans, a double click or 0 shows all again; left and right walk over the bars and read them out.
/// The same bars are there as a table. Colours and sizes follow palette and font.
class ReciprocityChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ReciprocityChartView(QWidget* parent = nullptr);
    ~ReciprocityChartView() override;

    /// Shows these numbers. The zoom stays while first day, last day and step are the same.
    void setFlow(const query::AccountFlow& flow);
    /// The next flow is another account's: no zoom, nothing marked.
    void forget();
    /// How entries are told; asked when some are to be read.
    void setEntryWords(const EntryWords& words);
    /// Marks the bar that holds the favour; 0, or one in no bar, marks none.
    void highlight(qint64 favourId);
    /// What a saved or copied picture is called, above the drawing: the account's name.
    void setTitle(const QString& title);
    QString title() const { return title_; }
    /// What is saved and printed, and its size.
    Drawing drawing() const { return drawingOf(flow()); }
    QSize pictureSize() const { return chartPictureSize; }

    /// The table twin instead of the drawing.
    void setTableShown(bool shown);
    bool isTableShown() const;
    /// Copy, save, print, table and zoom, for a menu. Not while there is nothing to see.
    void addActs(QMenu& menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void resetZoom();
    void copyPicture();
    /// Asks for a name and saves as .png, .svg or .pdf.
    void savePicture();

signals:
    /// A bar was chosen; these are the keys of the entries behind it.
    void favoursChosen(const std::vector<qint64>& favours);
    /// The marker of an ask was chosen.
    void askChosen(qint64 ask);
    /// A picture was saved, or was not: a sentence for the status bar or the error bar.
    void printWanted();
    void pictureSaved(const QString& path);
    void pictureFailed(const QString& message);
    void tableShownChanged(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const query::AccountFlow& flow() const;
    void showRightPage();
    void restyle();
    void chooseBar(int bar);
    void chooseMarker(int marker);
    void fillTable();

    EntryWords words_;
    QString title_;
    bool tableShown_ = false;
    QStackedLayout* pages_ = nullptr;
    ChartCanvas* canvas_ = nullptr;
    QTableView* table_ = nullptr;
    FlowTableModel* model_ = nullptr;
    PlainLabel* empty_ = nullptr;
};

} // namespace goodturn::ui
