#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_diagram.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// One stop of a diagram.
class StopAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StopAccessible(ChartDiagram* diagram, int stop) : diagram_(diagram), stop_(stop) {}

    bool isValid() const override
    {
        return diagram_ && diagram_->chart() && stop_ < diagram_->chart()->stopCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(diagram_.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? diagram_->chart()->readOut(stop_)
                                                      : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = diagram_->chart()->boxOf(stop_).toAlignedRect();
        return {diagram_->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.focused = isValid() && diagram_->hasFocus() && diagram_->attention() == stop_;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            diagram_->act(stop_);
    }

private:
    QPointer<ChartDiagram> diagram_;
    int stop_;
};

/// The diagram with its stops; each is made when it is first asked for.
class DiagramAccessible : public QAccessibleWidget
{
public:
    explicit DiagramAccessible(ChartDiagram* diagram)
        : QAccessibleWidget(diagram, QAccessible::Chart)
    {
    }

    ~DiagramAccessible() override
    {
        for (const auto& [stop, id] : made_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return chart() ? chart()->stopCount() : 0; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = made_.find(index);
        if (known == made_.end()) {
            auto* stop = new StopAccessible(diagram(), index);
            known = made_.emplace(index, QAccessible::registerAccessibleInterface(stop)).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [stop, id] : made_)
            if (QAccessible::accessibleInterface(id) == child)
                return stop;
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = diagram()->mapFromGlobal(QPoint(x, y));
        return chart() ? child(chart()->stopAt(place)) : nullptr;
    }

    QAccessibleInterface* focusChild() const override { return child(diagram()->attention()); }

private:
    ChartDiagram* diagram() const { return static_cast<ChartDiagram*>(widget()); }
    const DrawnChart* chart() const { return diagram() ? diagram()->chart() : nullptr; }

    mutable std::map<int, QAccessible::Id> made_;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<ChartDiagram*>(object);
    return diagram ? new DiagramAccessible(diagram) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace goodturn::ui
