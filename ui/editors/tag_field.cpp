#include "ui/editors/tag_field.h"

#include <QRegularExpression>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

TagField::TagField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("separated by commas"));
}

QStringList TagField::values() const
{
    static const QRegularExpression separators(u"[,;،、]"_s);
    QStringList values;
    for (const QString& part : text().split(separators)) {
        QString value = part.simplified();
        while (value.startsWith(u'#'))
            value = value.mid(1).trimmed();
        if (!value.isEmpty() && !values.contains(value, Qt::CaseInsensitive))
            values << value;
    }
    return values;
}

void TagField::setValues(const QStringList& values)
{
    setText(values.join(u", "_s));
    setCursorPosition(0);
}

} // namespace goodturn::ui
