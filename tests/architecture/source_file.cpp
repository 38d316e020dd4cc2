#include "tests/architecture/source_file.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace goodturn::architecture {
using namespace Qt::StringLiterals;

QString SourceFile::module() const
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"core"_s && parts.size() > 2)
        return parts.at(0) + u'/' + parts.at(1);
    return parts.first();
}

std::string printed(const Findings& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += finding.path.toStdString() + ":" + std::to_string(finding.line) + ": " +
                finding.what.toStdString() + "\n";
    return text;
}

SourceTree readTree(const QString& root, const QStringList& folders)
{
    SourceTree tree;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.push_back(
                    {file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

const SourceTree& thisTree()
{
    static const SourceTree tree =
        readTree(QStringLiteral(GOODTURN_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    return tree;
}

SourceTree productionOf(const SourceTree& tree)
{
    SourceTree production;
    std::ranges::copy_if(tree, std::back_inserter(production),
                         [](const SourceFile& file) { return !file.isUnder(u"tests"_s); });
    return production;
}

} // namespace goodturn::architecture
