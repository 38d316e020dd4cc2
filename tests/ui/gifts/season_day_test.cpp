#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "core/planning/gift_schedule.h"
#include "tests/support/test_desk.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/gift_board.h"
#include "ui/pages/gifts/gift_column.h"
#include "ui/pages/gifts/gift_column_view.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/pages/gifts/gifts_page.h"
#include "ui/pages/gifts/season_plan.h"
#include "ui/theme/accent_button.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 30;

/// A book with thirty clients, each with one person who likes history, and enough copies of a book
/// about it.
class SeasonDay : public ::testing::Test
{
protected:
    SeasonDay()
    {
        for (int i = 0; i < clients; ++i) {
            const Account account = book_.addAccount(u"Client %1"_s.arg(i + 1, 2, 10, QChar(u'0')));
            Contact person = book_.addPerson(
                account.id, u"Person %1"_s.arg(i + 1, 2, 10, QChar(u'0')), u"Duarte"_s);
            person.interests = {u"history"_s};
            book_.save(person);
        }
        ShelfBook salt;
        salt.title = u"Salt"_s;
        salt.tags = {u"history"_s};
        salt.copies = clients + 2;
        salt_ = book_.save(salt).id;
        page_.resize(1200, 700);
        page_.show();
        page_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page_));
    }

    void planSeason()
    {
        page_.planSeason();
        auto* plan = page_.findChild<SeasonPlan*>();
        EXPECT_EQ(plan->findChild<RecordTable*>()->model()->rowCount(), clients);
        auto* button = plan->findChild<AccentButton*>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        EXPECT_FALSE(plan->isVisible());
        acts_.push_back(book_.book().lastUnit());
    }
    GiftColumnView* column(GiftState state)
    {
        return page_.findChild<GiftBoard*>()->column(columnOf(state)).view();
    }
    /// Brings the first card of the plans to the thanks, a step a key.
    void bringOneToTheEnd()
    {
        const int columns = int(boardStates().size());
        for (int i = 0; i < columns && !column(GiftState::Planned)->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(column(GiftState::Planned), Qt::Key_Home);
        const GiftId gift = column(GiftState::Planned)->currentGift();
        for (auto from = std::optional(GiftState::Planned); nextState(*from);
             from = nextState(*from)) {
            ASSERT_EQ(column(*from)->currentGift(), gift);
            QTest::keyClick(column(*from), Qt::Key_Space);
            acts_.push_back(book_.book().lastUnit());
        }
        ASSERT_EQ(must(book_.book().records<Gift>().load(gift)).state, GiftState::Thanked);
    }
    struct Found
    {
        int gifts = 0;
        int thanked = 0;
        int favours = 0;
        int reminders = 0;
        int copies = 0;

        bool operator==(const Found&) const = default;
    };
    Found found()
    {
        Found found;
        for (const query::GiftRow& row : must(book_.book().queries().openGifts())) {
            ++found.gifts;
            found.thanked += row.state == GiftState::Thanked;
            const auto entries = must(book_.book().queries().giftEntries(row.id));
            found.reminders += entries.remindOn == QDate(2027, 1, 7);
            for (const auto& favour : must(book_.book().queries().favours(row.accountId)))
                found.favours += favour.direction == Direction::Given &&
                                 favour.favourKind == FavourKind::Book &&
                                 favour.worth == FeltWorth::Fair;
        }
        found.copies = must(book_.book().records<ShelfBook>().load(salt_)).copies;
        return found;
    }
    /// Takes the last act back that was not taken back yet.
    void undo()
    {
        must(book_.book().history().revert(acts_.back()));
        acts_.pop_back();
    }

    BookFixture book_;
    TestDesk desk_{book_};
    ShelfBookId salt_;
    std::vector<change::UnitId> acts_;
    GiftsPage page_{desk_};
};

} // namespace

TEST_F(SeasonDay, AChristmasForThirtyClientsGoesFromThePlanToTheThanksByTheKeyboard)
{
    planSeason();
    EXPECT_EQ(found(), (Found{clients, 0, 0, 0, clients + 2}));
    EXPECT_EQ(desk_.acts, 1);
    for (int i = 0; i < clients; ++i)
        bringOneToTheEnd();
    EXPECT_TRUE(desk_.errors.isEmpty()) << qPrintable(desk_.errors.join(u'\n'));
    EXPECT_EQ(found(), (Found{clients, clients, clients, clients, 2}));
    EXPECT_EQ(desk_.acts, 1 + clients * 6) << "one act a step";

    undo();
    EXPECT_EQ(found(), (Found{clients, clients - 1, clients, clients, 2})) << "delivered again";
    undo(); // that it was delivered
    EXPECT_EQ(found(), (Found{clients, clients - 1, clients, clients, 2}));
    undo(); // that it was sent
    EXPECT_EQ(found(), (Found{clients, clients - 1, clients - 1, clients - 1, 3}));
}

TEST_F(SeasonDay, OneUndoTakesTheWholePlanBack)
{
    planSeason();
    undo();
    EXPECT_EQ(found(), (Found{0, 0, 0, 0, clients + 2}));
}
