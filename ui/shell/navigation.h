#pragma once

#include <QListWidget>

namespace goodturn::ui {

/// The places of the window with their counts.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPlace(const QString& title);
    /// A negative count shows none.
    void setCount(int place, qint64 count);
    qint64 placeCount(int place) const;
    /// Marks the place without saying that it was chosen.
    void mark(int place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int place);
};

} // namespace goodturn::ui
