#include "ui/shell/dropped_files.h"

#include <QMimeData>
#include <QUrl>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QStringList readableFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        const QString file = url.toLocalFile();
        for (const QString& ending : {u".vcf"_s, u".csv"_s, u".goodturn"_s})
            if (file.endsWith(ending, Qt::CaseInsensitive))
                files << file;
    }
    return files;
}

} // namespace goodturn::ui
