#pragma once

#include "core/sample/book_sink.h"

#include <vector>

namespace goodturn::sample {

/// A small book in memory before it is written. Keys are provisional: the key of a record is its
/// place in its list, counted from 1.
struct BookDraft
{
    std::vector<CustomField> fields;
    std::vector<Account> accounts;
    std::vector<Contact> contacts;
    std::vector<Employment> employments;
    std::vector<Interaction> interactions;
    std::vector<Ask> asks;
    std::vector<ShelfBook> shelf;
    std::vector<Gift> gifts;
    std::vector<Favour> favours;
    std::vector<Goal> goals;
    std::vector<Reminder> reminders;
    std::vector<OwnOccasion> occasions;
};

/// Writes the draft in the order that BookSink promises, with the sink's keys in place of the
/// provisional ones and UUIDs made from the seed.
Result<void> writeDraft(const BookDraft& draft, quint64 seed, BookSink& sink);

} // namespace goodturn::sample
