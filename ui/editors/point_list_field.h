#pragma once

#include "core/domain/contact_point.h"
#include "ui/editors/row_list_field.h"

namespace goodturn::ui {

/// E-mail addresses or phone numbers, each with where it belongs; the first is the preferred one.
class PointListField : public RowListField
{
    Q_OBJECT

public:
    /// `valueName` is what assistants call a line: "E-mail address".
    PointListField(const QString& addText, const QString& valueName, PointKind firstKind,
                   QWidget* parent = nullptr);

    /// The lines that hold something.
    std::vector<ContactPoint> points() const;
    /// Without any, one empty line stands ready.
    void setPoints(const std::vector<ContactPoint>& points);

protected:
    QWidget* makeRow() override;

private:
    QString valueName_;
    PointKind firstKind_;
};

} // namespace goodturn::ui
