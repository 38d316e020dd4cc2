#pragma once

#include "tests/architecture/source_file.h"

#include <QHash>
#include <QSet>

namespace goodturn::architecture {

struct Include
{
    int line = 0;
    QString path;
    bool isQuoted = false; ///< "..." rather than <...>

    bool operator==(const Include&) const = default;
};

/// The #include lines of a source, those in comments and string literals left out.
std::vector<Include> includesOf(const QString& text);

/// What one module may include besides itself: whole modules, and single headers of others.
struct Arrows
{
    QStringList modules;
    QStringList headers;
};

/// The table of the layers. A module that is not in it may not exist.
const QHash<QString, Arrows>& allowedArrows();

/// Includes of the project's own headers that the table does not allow. A quoted include must
/// name its header from the root, else an arrow could hide in "../".
Findings forbiddenArrows(const SourceFile& file);

/// The headers of Qt modules as they are installed, by the name one includes them with.
struct QtHeaders
{
    QSet<QString> gui; ///< Gui, Widgets, Charts, PrintSupport, Svg: "QColor", "QtGui/QColor"
    QSet<QString> sql;

    static QtHeaders installed();
};

/// Includes of anything that draws, below core.
Findings guiInCore(const SourceFile& file, const QtHeaders& qt);

/// Includes of Qt Sql outside core/store.
Findings sqlHeadersOutsideStore(const SourceFile& file, const QtHeaders& qt);

} // namespace goodturn::architecture
