#pragma once

#include "core/book/book.h"
#include "core/book/conflict.h"
#include "core/book/record_service.h"

#include <functional>
#include <memory>
#include <vector>

namespace goodturn::ui {

class ConflictPanel;

/// Stands between a form and the book when the record was changed elsewhere while it was open. It
/// keeps the record as it was opened. Changes to different fields are joined without a question;
/// where both changed the same field, the panel asks, and what was typed stays.
class ConflictGuard
{
public:
    explicit ConflictGuard(ConflictPanel& panel);
    ~ConflictGuard();

    /// Watches over a record that is in the book: `record` lives in the form and holds what is to
    /// be stored whenever store() is called; `original` is what it was when it was read.
    template<class T>
    void follow(T& record, const T& original)
    {
        if (original.id.isValid())
            watches_.push_back(std::make_unique<RecordWatch<T>>(record, original));
    }
    /// Sets the watched records back to what they were when they were read, after what was typed
    /// could not be stored: the fields still hold it.
    void rewind();
    /// Forgets what it watches, and closes the panel.
    void reset();

    /// Runs `act`, which stores the records. On a Conflict joins both sides' changes and runs it
    /// again; where somebody has to choose, shows the panel and fails with Conflict. Called again
    /// with the panel shown, it stores what was chosen.
    Result<void> store(book::Book& book, const std::function<Result<void>()>& act);

    /// Fields that the last store() took over from elsewhere; empty when there were none.
    const QStringList& takenOver() const { return takenOver_; }

private:
    using Differences = std::vector<book::FieldDifference>;

    class Watch
    {
    public:
        virtual ~Watch() = default;
        /// The differences to the record as it is in the book by now, which is kept for join().
        virtual Result<Differences> compare(book::Book& book) = 0;
        virtual Result<void> join(const book::Choices& choices) = 0;
        virtual void rewind() = 0;
        virtual void giveBack() = 0; ///< what was typed, after a join that could not be stored
    };

    template<class T>
    class RecordWatch final : public Watch
    {
    public:
        RecordWatch(T& record, const T& original) : record_(record), versions_{original, {}, {}} {}

        Result<Differences> compare(book::Book& book) override
        {
            GT_ASSIGN(versions_.theirs, book.records<T>().load(record_.id));
            versions_.mine = record_;
            return book::compare(book, versions_);
        }
        Result<void> join(const book::Choices& choices) override
        {
            GT_ASSIGN(record_, book::merged(versions_, choices));
            return {};
        }
        void rewind() override { record_ = versions_.original; }
        void giveBack() override { record_ = versions_.mine; }

    private:
        T& record_;
        book::ThreeVersions<T> versions_;
    };

    Result<void> storeJoined(const std::function<Result<void>()>& act,
                             const book::Choices& choices);
    static Error undecided();

    ConflictPanel& panel_;
    std::vector<std::unique_ptr<Watch>> watches_;
    QStringList takenOver_;
};

} // namespace goodturn::ui
