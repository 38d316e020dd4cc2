#include "ui/charts/spoken_points.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace goodturn::ui {

namespace {

SpokenPoints* pointsOf(QObject* object)
{
    return dynamic_cast<SpokenPoints*>(object);
}

/// One point of a chart. The chart may have fewer by now, or be gone.
class SpokenPoint : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenPoint(QWidget* chart, int point) : chart_(chart), point_(point) {}

    bool isValid() const override { return points() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(chart_.data());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        const SpokenPoints* own = points();
        if (!own)
            return {};
        switch (kind) {
        case QAccessible::Name:
            return own->pointName(point_);
        case QAccessible::Value:
            return own->pointValue(point_);
        case QAccessible::Description:
            return own->pointDetails(point_);
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        const SpokenPoints* own = points();
        const QRect place = own ? own->pointPlace(point_) : QRect();
        return place.isEmpty() ? QRect()
                               : QRect(chart_->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const SpokenPoints* own = points();
        state.invalid = !own;
        if (!own)
            return state;
        const bool isCurrent = own->currentPoint() == point_;
        state.focusable = state.selectable = true;
        state.focused = isCurrent && chart_->hasFocus();
        state.selected = isCurrent;
        state.offscreen = own->pointPlace(point_).isEmpty();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        SpokenPoints* own = points();
        if (own && action == pressAction()) {
            own->pressPoint(point_);
        } else if (own && action == setFocusAction()) {
            chart_->setFocus(Qt::OtherFocusReason);
            own->goToPoint(point_);
        }
    }

private:
    SpokenPoints* points() const
    {
        SpokenPoints* own = pointsOf(chart_.data());
        return own && point_ < own->pointCount() ? own : nullptr;
    }

    QPointer<QWidget> chart_;
    int point_;
};

/// The chart with its points; each is made when it is first asked for.
class SpokenChart : public QAccessibleWidget
{
public:
    explicit SpokenChart(QWidget* chart) : QAccessibleWidget(chart, QAccessible::List) {}
    ~SpokenChart() override
    {
        for (const auto& [point, id] : made_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return points() ? points()->pointCount() : 0; }

    QAccessibleInterface* child(int point) const override
    {
        if (point < 0 || point >= childCount())
            return nullptr;
        auto known = made_.find(point);
        if (known == made_.end()) {
            auto* one = new SpokenPoint(widget(), point);
            known = made_.emplace(point, QAccessible::registerAccessibleInterface(one)).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [point, id] : made_)
            if (QAccessible::accessibleInterface(id) == child)
                return point;
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        return points() ? child(points()->pointAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return points() ? child(points()->currentPoint()) : nullptr;
    }

private:
    SpokenPoints* points() const { return pointsOf(object()); }

    mutable std::map<int, QAccessible::Id> made_;
};

QAccessibleInterface* spokenChart(const QString&, QObject* object)
{
    return pointsOf(object) ? new SpokenChart(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

/// Before anything is told of the first chart, since interfaces are kept once they are made.
SpokenPoints::SpokenPoints()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&spokenChart);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announcePoint(QWidget* chart, int point)
{
    const auto* list = dynamic_cast<SpokenChart*>(QAccessible::queryAccessibleInterface(chart));
    if (!list || point < 0 || point >= list->childCount())
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(point);
    QAccessible::updateAccessibility(&event);
}

void announcePoints(QWidget* chart)
{
    QAccessibleEvent event(chart, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace goodturn::ui
