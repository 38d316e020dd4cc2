#pragma once

#include "core/query/page_rows.h"

#include <QWidget>

namespace goodturn::ui {

class LinkButton;
class WeightedLabel;

/// Why the account stands where it stands, and what to do next, in a few sentences; "Why?" opens
/// the figures.
class ReasonBox : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget* parent = nullptr);

    void setHead(const query::AccountHead& head);
    QString text() const;
    LinkButton* whyButton() const { return why_; }

signals:
    /// "Why?" was pressed: the figures should be shown, or hidden again.
    void whyToggled(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WeightedLabel* words_;
    LinkButton* why_;
};

} // namespace goodturn::ui
