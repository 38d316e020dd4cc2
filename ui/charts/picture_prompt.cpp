#include "ui/charts/picture_prompt.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

std::optional<QString> askPicturePath(QWidget* widget, const QString& title)
{
    QString chosen;
    const QString name = (title.isEmpty() ? tr("Chart") : title).left(60).replace(u'/', u'-');
    QString path =
        QFileDialog::getSaveFileName(widget->window(), tr("Save the chart"), name + u".png"_s,
                                     tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf)"), &chosen);
    if (path.isEmpty())
        return std::nullopt;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(u"svg"_s)   ? u".svg"_s
                : chosen.contains(u"pdf"_s) ? u".pdf"_s
                                            : u".png"_s;
    return path;
}

} // namespace goodturn::ui
