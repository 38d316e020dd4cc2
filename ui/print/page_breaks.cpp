#include "ui/print/page_breaks.h"

namespace goodturn::ui {

namespace {

class Breaker
{
public:
    Breaker(double pageHeight, double headHeight)
        : pageHeight_(pageHeight)
        , headHeight_(headHeight)
        , pages_(1)
    {
    }

    void place(const Piece* first, const Piece* end)
    {
        if (first->startsPage && !pages_.back().empty())
            addPage(0);
        else if (!fits(first, end))
            goOn();
        for (const Piece* piece = first; piece != end; ++piece) {
            if (!fits(piece, piece + 1))
                goOn();
            placeOne(*piece);
        }
    }

    std::vector<Page> takePages() { return std::move(pages_); }

private:
    bool atTop() const { return y_ <= top_; }

    void addPage(double top)
    {
        pages_.emplace_back();
        top_ = y_ = top;
    }

    void goOn()
    {
        if (!atTop())
            addPage(headHeight_);
    }

    bool fits(const Piece* first, const Piece* end) const
    {
        double y = y_;
        for (const Piece* piece = first; piece != end; ++piece)
            y += piece->height + (y > top_ ? piece->spaceBefore : 0);
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
    double headHeight_;
    std::vector<Page> pages_;
    double top_ = 0;
    double y_ = 0;
};

} // namespace

std::vector<Page> breakIntoPages(const std::vector<Piece>& pieces, double pageHeight,
                                 double headHeight)
{
    Breaker breaker(pageHeight, headHeight);
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
