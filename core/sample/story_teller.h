#pragma once

#include "core/sample/book_draft.h"
#include "core/sample/cast.h"
#include "core/sample/phrases.h"

namespace goodturn::sample {

/// Turns the story of one account into records: days from the counts of days, people from names,
/// titles that are missing from the phrases.
class StoryTeller
{
public:
    StoryTeller(const SampleData& data, const Cast& cast, const Place& place, QDate today,
                Random random, BookDraft& draft);

    /// Adds the whole story to the draft. Fails with ErrorKind::Internal when the story names
    /// somebody who is not there, or an amount that is none.
    Result<void> tell();

private:
    Result<void> add(int ago, const FavourEntry& entry);
    Result<void> add(int ago, const TalkEntry& entry);
    Result<void> add(int ago, const AskEntry& entry);
    Result<void> add(int ago, const GiftEntry& entry);
    Result<void> add(int ago, const ReminderEntry& entry);

    Result<void> addFavour(Favour favour, const FavourEntry& entry);
    Result<void> chooseThirdParty(Favour& favour, const FavourEntry& entry, PhraseWords& words);
    Result<void> recordSending(const Gift& gift, GiftId id);
    void addReconnect(const Gift& gift, GiftId id);
    void fillFromShelf(Gift& gift);
    void linkTalks();

    std::vector<StoryEntry> inOrder();
    Result<ContactId> person(const QString& givenName);
    Result<std::optional<Money>> money(const QString& amount) const;
    PhraseWords words(ContactId person);
    QDate daysAgo(int days) const;

    const SampleData& data_;
    const Cast& cast_;
    const Place& place_;
    QDate today_;
    Random random_;
    BookDraft& draft_;
    size_t firstFavour_;
    size_t firstTalk_;
    int shelf_;
};

} // namespace goodturn::sample
