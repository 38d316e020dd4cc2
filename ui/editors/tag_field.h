#pragma once

#include <QLineEdit>
#include <QStringList>

namespace goodturn::ui {

/// Several words or phrases, separated by commas. A '#' before one is left out, a repeated one
/// counts once.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget* parent = nullptr);

    QStringList values() const;
    void setValues(const QStringList& values);
};

} // namespace goodturn::ui
