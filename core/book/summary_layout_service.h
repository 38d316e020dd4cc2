#pragma once

#include "core/book/kept_list.h"
#include "core/report/summary_layout.h"

#include <vector>

namespace goodturn::book {

/// The layouts of account summaries that the book keeps; kept_list.h says how. The usual one, which
/// has all sections, is always there and in no book.
class SummaryLayoutService
{
public:
    explicit SummaryLayoutService(Book& book) : book_(book) {}

    /// In the order in which they were saved. One that can't be read is passed over and stays; a
    /// section that is unknown is kept. Corrupt where none can be read.
    Result<std::vector<report::SummaryLayout>> layouts();
    /// By its name, in any case; an empty one, or the name of the usual one: that. NotFound names
    /// those that there are.
    Result<report::SummaryLayout> layout(const QString& name);
    /// The one that is shown first; the usual one where none is, or none can be read: that must
    /// keep nobody from printing.
    report::SummaryLayout first();

    /// InvalidInput without a name or a section, Conflict under the name of the usual one.
    Result<void> save(const report::SummaryLayout& layout);
    Result<void> rename(const QString& from, const QString& to);
    Result<void> remove(const QString& name);
    /// An empty name: the usual one.
    Result<void> makeDefault(const QString& name);

    Result<QString> lastAct();
    Result<void> takeBack();

    KeptList kept();

private:
    Book& book_;
};

/// "Usual": what the layout with all sections is called.
QString usualLayoutName();

} // namespace goodturn::book
