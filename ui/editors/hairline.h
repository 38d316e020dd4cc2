#pragma once

#include <QSplitter>

namespace goodturn::ui {

/// A line of one pixel between two parts of a page.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A splitter whose handle is seen as a hairline.
class LineSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit LineSplitter(QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace goodturn::ui
