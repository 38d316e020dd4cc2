#include "ui/print/page_breaks.h"

namespace goodturn::ui {

namespace {

class Breaker
{
public:
    explicit Breaker(double pageHeight) : pageHeight_(pageHeight), pages_(1) {}

    void place(const Piece* first, const Piece* end)
    {
        if (first->startsPage || !fits(first, end))
            startPage();
        for (const Piece* piece = first; piece != end; ++piece) {
            if (!fits(piece, piece + 1))
                startPage();
            placeOne(*piece);
        }
    }

    std::vector<Page> takePages() { return std::move(pages_); }

private:
    bool atTop() const { return pages_.back().empty(); }

    void startPage()
    {
        if (atTop())
            return;
        pages_.emplace_back();
        y_ = 0;
    }

    bool fits(const Piece* first, const Piece* end) const
    {
        double y = y_;
        for (const Piece* piece = first; piece != end; ++piece)
            y += piece->height + (y > 0 ? piece->spaceBefore : 0);
        return y <= pageHeight_;
    }

    void placeOne(const Piece& piece)
    {
        if (atTop() && piece.header) {
            pages_.back().push_back({piece.header.get(), y_});
            y_ += piece.header->height;
        } else if (!atTop()) {
            y_ += piece.spaceBefore;
        }
        pages_.back().push_back({&piece, y_});
        y_ += piece.height;
    }

    double pageHeight_;
    std::vector<Page> pages_;
    double y_ = 0;
};

} // namespace

std::vector<Page> breakIntoPages(const std::vector<Piece>& pieces, double pageHeight)
{
    Breaker breaker(pageHeight);
    const Piece* piece = pieces.data();
    const Piece* const last = pieces.data() + pieces.size();
    while (piece != last) {
        const Piece* end = piece + 1;
        while (end != last && (end - 1)->keepWithNext && !end->startsPage)
            ++end;
        breaker.place(piece, end);
        piece = end;
    }
    return breaker.takePages();
}

} // namespace goodturn::ui
