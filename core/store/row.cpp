#include "core/store/row.h"

#include <algorithm>

namespace goodturn::store {

namespace {

bool hasKey(const std::vector<Value>& line, qint64 key)
{
    return line.at(0).toInteger() == key;
}

} // namespace

QString partName(const QString& list, qint64 key)
{
    return list + u'/' + QString::number(key);
}

PartName partFrom(const QString& name)
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash < 0)
        return {name, 0};
    return {name.left(slash), name.mid(slash + 1).toLongLong()};
}

ChildRows linesOf(const ChildRows& lines, qint64 key)
{
    ChildRows part;
    for (const auto& line : lines)
        if (hasKey(line, key))
            part.push_back(line);
    return part;
}

void replaceLines(ChildRows& lines, qint64 key, const ChildRows& part)
{
    const auto first =
        std::ranges::find_if(lines, [&](const auto& line) { return hasKey(line, key); });
    const auto at = first - lines.begin();
    std::erase_if(lines, [&](const auto& line) { return hasKey(line, key); });
    lines.insert(lines.begin() + at, part.begin(), part.end());
}

} // namespace goodturn::store
