#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/query/account_rows.h"
#include "core/query/custom_fields.h"
#include "core/query/flow.h"
#include "core/query/gift_rows.h"
#include "core/query/history_rows.h"
#include "core/query/insights.h"
#include "core/query/kept_entries.h"
#include "core/query/kept_figures.h"
#include "core/query/kept_order.h"
#include "core/query/list_rows.h"
#include "core/query/occasion_rows.h"
#include "core/query/page_rows.h"
#include "core/query/period_rows.h"
#include "core/query/trash_query.h"
#include "core/query/why_rows.h"

#include <map>
#include <span>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The read side of a book: flat rows, each made for one view. "Today" is the clock's; whatever
/// is dated later is not counted. Nothing here loads more than is asked for.
class Queries
{
public:
    Queries(store::Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    // Lists: sorted keys first (8 bytes each), rows of those in view after.
    Result<std::vector<AccountId>> accountIds(const AccountFilter& filter, int limit = -1);
    Result<std::vector<AccountRow>> accountRows(std::span<const AccountId> ids);
    Result<std::vector<ContactId>> personIds(const QString& text, int limit = -1);
    Result<std::vector<PersonRow>> personRows(std::span<const ContactId> ids);
    // Tables, whose columns, order and filter are chosen: list_rows.h says what of.
    Result<std::vector<qint64>> listIds(const ListSpec& spec, int limit = -1);
    /// The same of entries, for a thread that sorts a million of them again and again: what they
    /// sort by is kept until somebody writes (kept_entries.h).
    Result<std::vector<qint64>> entryIds(const ListSpec& spec, int limit = -1);
    /// Reads beforehand what entryIds() needs to sort by the field.
    Result<void> prepareEntries(ListKind kind, const QString& field);
    /// Where all accounts stand, for one connection to read and another to take (kept_figures.h).
    Result<std::shared_ptr<const KeptFigures>> keptFigures();
    /// Where this connection stands; nothing where it knows the figures already.
    Result<std::optional<WriteMark>> wantsFigures();
    Result<bool> takeFigures(const WriteMark& asked, std::shared_ptr<const KeptFigures> read);
    Result<std::vector<ListRow>> listRows(ListKind kind, std::span<const qint64> ids,
                                          const QStringList& columns);
    Result<qint64> listCount(ListKind kind); ///< all of them, without a filter
    /// The fields of the list: those of every book, and any that were added to it.
    const ListFields& listFields(ListKind kind);
    /// To be called after the book's own fields changed, before anybody asks for lists again. What
    /// listFields() returned is the same object with other fields.
    void renewListFields();
    /// What can be chosen for a field, by its folded form.
    Result<QStringList> listValues(ListKind kind, const QString& field);
    Result<qint64> accountCount();
    Result<qint64> personCount();
    Result<qint64> giftCount(); ///< being prepared or awaiting thanks
    Result<qint64> askCount();  ///< draft or waiting for an answer
    Result<QStringList> tags();

    // Fields that the book has of its own: custom_fields.h says how.
    Result<std::vector<CustomField>> customFields(RecordKind of);
    Result<std::vector<CustomText>> customTexts(RecordKind of, std::span<const CustomValue> values);

    // One account.
    Result<AccountHead> accountHead(AccountId id);
    Result<reciprocity::Figures> figures(AccountId id);
    /// How each of them came about, down to the entries.
    Result<AccountWhy> why(AccountId id);
    /// The parameters of the model that the book goes by.
    Result<reciprocity::ReciprocityParameters> parameters();
    Result<std::vector<TimelineRow>> timeline(AccountId id);
    Result<std::vector<TimelineRow>> favours(AccountId id);
    Result<std::vector<PersonRow>> people(AccountId id);
    Result<std::vector<GiftRow>> gifts(AccountId id);
    Result<std::vector<AskRow>> asks(AccountId id);
    Result<std::vector<GoalRow>> goals(AccountId id);
    /// The next one first; those without a day, or over, last.
    Result<std::vector<OccasionRow>> ownOccasions(AccountId id);
    Result<std::vector<OccasionRow>> ownOccasions(ContactId id);
    /// The chart's numbers. Lists the entries of a bar only by their keys.
    Result<AccountFlow> flow(AccountId id, FlowRange range, const FlowOptions& options = {});
    /// The median of the felt balances of all accounts that have an entry by then, at the end of
    /// each of `days` (ascending). Goes by the whole book; Cancelled when `progress` says so.
    Result<FlowComparison> medianBalance(const std::vector<QDate>& days,
                                         const Progress& progress = {});
    /// These favours in words, in their order: "▲ 12 Nov  Insight: ..."; without those in the
    /// trash.
    Result<QStringList> entryLines(std::span<const qint64> favours);
    /// Timeline of a person, across the accounts where they have worked.
    Result<std::vector<TimelineRow>> personTimeline(ContactId id);
    /// Those outside the trash who are linked to the person on their own page, by name.
    Result<std::vector<KnowerRow>> knowersOf(ContactId id);
    /// The account where the person is now, or was last; invalid when nowhere.
    Result<AccountId> accountOf(ContactId id);
    /// The day on which they began where they are now; null: not known, or they are nowhere.
    Result<QDate> workingSince(ContactId id);
    /// The bytes of a picture, which are not to be trusted; NotFound when the book hasn't it.
    Result<QByteArray> picture(const PictureKey& key);

    // The whole book.
    Result<std::vector<GiftRow>> openGifts();        ///< not cancelled; thanked ones of a year
    Result<std::vector<AskRow>> recentAsks();        ///< open first, then a year's
    Result<std::vector<AgendaRow>> agenda(int days); ///< due within so many days, and late
    /// Of these what is for today, or late: an occasion that is told ahead is for its day.
    Result<std::vector<AgendaRow>> dueNow();
    /// What standings call for at accounts with nothing planned: for each standing that does, the
    /// accounts that are furthest from even.
    Result<std::vector<AgendaRow>> advice(int mostOfEach);
    Result<GiftEntries> giftEntries(GiftId id);
    /// The newest first: by the day of sending, else of arrival.
    Result<std::vector<GivenGift>> givenGifts();
    /// Who has the book already, at the account and the recipient elsewhere.
    Result<GiftRepeats> giftRepeats(const RepeatQuestion& asked);
    /// The favours of a period, the oldest first; `most` of them.
    Result<std::vector<PeriodFavour>> favoursIn(const Period& period, int most);
    /// The gifts that went out in a period, and those that came, the oldest first: gifts, and
    /// favours that were gifts and none of these. At most so many of each.
    Result<GiftsOfPeriod> giftsIn(const Period& period, int most);
    /// The books of the shelf by title, each with the gifts that were it, by link or by title, and
    /// what was given besides.
    Result<std::vector<ShelfRow>> shelf();
    /// All numbers of the page of insights: insights.h says what they are. Reads every ledger;
    /// Cancelled when `progress` says so.
    Result<Insights> insights(const InsightsScope& scope, const Progress& progress = {});
    /// Of these the flow alone, by the index of the ledger.
    Result<FlowByMonth> flowByMonth(const InsightsScope& scope, const Progress& progress = {});

    // What was done, and what is in the trash: history_queries.h and trash_query.h say how.
    Result<HistoryPage> history(const RecordKey& record, qint64 before = 0, int limit = 50);
    Result<HistoryPage> accountHistory(AccountId id, qint64 before = 0, int limit = 50);
    Result<TrashPage> trash(const std::optional<TrashPlace>& after = {}, int limit = 100);
    Result<qint64> trashCount();
    Result<RecordName> recordName(const RecordKey& record);

    // To choose from, by the beginning of any word, those found by their name first; at most
    // `limit`.
    Result<std::vector<NamedId>> findAccounts(const QString& text, int limit = 20);
    Result<std::vector<NamedId>> findPeople(const QString& text, int limit = 20);
    Result<QString> accountName(AccountId id);
    Result<QString> personName(ContactId id);
    /// By UUID, or by name where only one account has it; NotFound says so.
    Result<AccountId> accountByText(const QString& nameOrUuid);

private:
    ListFields makeListFields(ListKind kind);

    store::Database& database_;
    const Clock& clock_;
    std::map<ListKind, ListFields> listFields_; ///< made when they are first asked for
    KeptFigures::Cache keptFigures_;
    KeptOrder keptOrder_;
    KeptEntries keptEntries_;
};

} // namespace goodturn::query
