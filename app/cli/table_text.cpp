#include "app/cli/table_text.h"

#include <algorithm>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 48;

QString cut(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > widest ? line.left(widest - 1) + u'…' : line;
}

} // namespace

QString tableText(const QStringList& head, const std::vector<QStringList>& rows,
                  const std::vector<int>& rightAligned)
{
    std::vector<QStringList> lines{head};
    for (const QStringList& row : rows) {
        QStringList& line = lines.emplace_back();
        for (const QString& cell : row)
            line << cut(cell);
    }
    std::vector<qsizetype> widths(size_t(head.size()), 0);
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], line.at(i).size());
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool right = std::count(rightAligned.begin(), rightAligned.end(), int(i)) > 0;
            const qsizetype width = widths[size_t(i)];
            cells << (right ? line.at(i).rightJustified(width) : line.at(i).leftJustified(width));
        }
        QString joined = cells.join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        text += joined + u'\n';
    }
    return text;
}

} // namespace goodturn::cli
