#pragma once

#include "ui/charts/reliability_plan.h"

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace goodturn::ui {

class ReliabilityDiagram;
class ReliabilityTableModel;

/// A reliability diagram with its table twin; either can be copied, the diagram saved as a picture.
class ReliabilityView : public QWidget
{
    Q_OBJECT

public:
    explicit ReliabilityView(QWidget* parent = nullptr);

    void setSeries(const std::vector<ReliabilitySeries>& series);
    /// What stands above a saved or copied picture.
    void setTitle(const QString& title);
    void setTableShown(bool shown);
    bool isTableShown() const;

public slots:
    /// The picture; the rows as text while the table is shown.
    void copy();
    /// Asks for a name and saves the diagram as .png, .svg or .pdf.
    void savePicture();

signals:
    void pictureSaved(const QString& path);
    void pictureFailed(const QString& message);
    void tableShownChanged(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QTableView* makeTable();

    QString title_;
    QStackedLayout* pages_;
    ReliabilityDiagram* diagram_;
    ReliabilityTableModel* model_;
    QTableView* table_;
};

} // namespace goodturn::ui
