#include "ui/print/paperwork.h"

#include <algorithm>
#include <memory>

namespace goodturn::ui {

bool Paperwork::hasLayouts() const
{
    return std::ranges::any_of(variants,
                               [](const PaperVariant& each) { return each.audience.has_value(); });
}

std::function<Result<PaperMaker>()> readFrom(book::Book::Opener open, BookReader read)
{
    return [open = std::move(open), read = std::move(read)]() -> Result<PaperMaker> {
        GT_ASSIGN(auto opened, open());
        return [book = std::shared_ptr<book::Book>(std::move(opened)),
                read](const PaperWish& wish, const Progress& progress) {
            return read(*book, wish, progress);
        };
    };
}

} // namespace goodturn::ui
