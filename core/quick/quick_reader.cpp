#include "core/quick/quick_reader.h"

#include "core/quick/reading_pass.h"

namespace goodturn::quick {

QuickReader::QuickReader(Vocabulary vocabulary, const QLocale& locale, const QString& currency)
    : vocabulary_(std::move(vocabulary))
    , locale_(locale)
    , words_(locale)
    , currency_(currency)
{
}

QuickDraft QuickReader::read(const QString& line, const Reading& reading, const Names& names) const
{
    const ReadingPass::Tools tools{vocabulary_, words_, locale_, currency_};
    return ReadingPass(tools, line, reading, names).run();
}

} // namespace goodturn::quick
