#include "ui/models/row_table_model.h"

#include "ui/theme/plain_text.h"

namespace goodturn::ui {

QString TableModel::rowAsText(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << index(row, column).data().toString().simplified();
    return cells.join(u'\t');
}

QString withLead(const QString& lead, const QString& text)
{
    if (lead.isEmpty() || text.isEmpty())
        return lead + text;
    return lead + u' ' + text;
}

QVariant toolTipFor(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(plainToolTip(text));
}

} // namespace goodturn::ui
