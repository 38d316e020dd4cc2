#pragma once

#include "core/report/summary_layout.h"

#include <QListWidget>

namespace goodturn::ui {

/// The sections of a summary, those that are printed ticked, in their order: Space ticks one, a
/// drag or Alt+Up and Alt+Down move it. What never goes to the client is greyed for a copy to
/// share.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const std::vector<report::SummarySection>& sections);
    std::vector<report::SummarySection> sections() const;
    void setAudience(report::Audience audience);

signals:
    void edited(); ///< by hand

protected:
    void keyPressEvent(QKeyEvent* event) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    void startDrag(Qt::DropActions actions) override;
    void dropEvent(QDropEvent* event) override;

private:
    void add(report::SummarySection section, bool isPrinted);
    void dress();
    void moveSection(int from, int to);

    report::Audience audience_ = report::Audience::Mine;
    bool filling_ = false;
};

} // namespace goodturn::ui
