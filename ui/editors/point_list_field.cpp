#include "ui/editors/point_list_field.h"

#include "ui/editors/choice_field.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace goodturn::ui {

namespace {

class PointRow : public QWidget
{
public:
    PointRow(const QString& valueName, PointKind kind)
        : value_(new QLineEdit(this))
        , kind_(new ChoiceField<PointKind>(this))
    {
        kind_->setValue(kind);
        kind_->setAccessibleName(PointListField::tr("Kind"));
        value_->setAccessibleName(valueName);
        setFocusProxy(value_);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(this, 1));
        layout->addWidget(value_, 1);
        layout->addWidget(kind_);
    }

    QLineEdit* line() const { return value_; }
    ContactPoint point() const { return {kind_->value(), value_->text().trimmed()}; }
    void setPoint(const ContactPoint& point)
    {
        kind_->setValue(point.kind);
        value_->setText(point.value);
        value_->setCursorPosition(0);
    }

private:
    QLineEdit* value_;
    ChoiceField<PointKind>* kind_;
};

} // namespace

PointListField::PointListField(const QString& addText, const QString& valueName,
                               PointKind firstKind, QWidget* parent)
    : RowListField(addText, parent)
    , valueName_(valueName)
    , firstKind_(firstKind)
{
    setPoints({});
}

std::vector<ContactPoint> PointListField::points() const
{
    std::vector<ContactPoint> points;
    for (QWidget* row : rows()) {
        const ContactPoint point = static_cast<PointRow*>(row)->point();
        if (!point.value.isEmpty())
            points.push_back(point);
    }
    return points;
}

void PointListField::setPoints(const std::vector<ContactPoint>& points)
{
    clearRows();
    for (const ContactPoint& point : points)
        static_cast<PointRow*>(addRow())->setPoint(point);
    if (points.empty())
        addRow();
}

QWidget* PointListField::makeRow()
{
    auto* row = new PointRow(valueName_, firstKind_);
    connect(row->line(), &QLineEdit::textEdited, this, &PointListField::edited);
    return row;
}

} // namespace goodturn::ui
