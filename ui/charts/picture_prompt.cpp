#include "ui/charts/picture_prompt.h"

#include "ui/desk/save_prompt.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

QString askPicturePath(QWidget* widget, const QString& title)
{
    return askWhereToSave(widget,
                          {u"charts"_s, tr("Save the chart"), title.isEmpty() ? tr("Chart") : title,
                           tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf)")});
}

} // namespace goodturn::ui
