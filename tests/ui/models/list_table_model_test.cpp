#include "tests/core/query/list_fixture.h"
#include "ui/models/keys_reader.h"
#include "ui/models/list_table_model.h"
#include "ui/models/windowed_model.h"

#include "core/book/record_service.h"
#include "core/book/sample_service.h"
#include "core/book/trash_service.h"
#include "core/book/unit_of_work.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class ListTable : public ::testing::Test
{
protected:
    std::unique_ptr<ListTableModel> make(ListKind kind)
    {
        auto model = std::make_unique<ListTableModel>(book.book(), kind);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->isComplete(); }, 5000));
        return model;
    }

    /// Whether the model stands as the book would have it asked anew.
    bool isRight(const ListTableModel& model)
    {
        return model.keys() == must(book.book().queries().listIds(model.spec()));
    }

    /// Looked after by two people in turn.
    void addMany(int count)
    {
        must(book.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Account account;
                account.name = u"Many %1"_s.arg(i, 5, 10, QChar(u'0'));
                account.owner = i % 2 ? u"Ana"_s : u"Bert"_s;
                GT_TRY(work.insert(account));
            }
            return {};
        }));
    }

    void waitSettled(ListTableModel& model, const std::function<void()>& act)
    {
        QSignalSpy settled(&model, &ListTableModel::settled);
        act();
        ASSERT_TRUE(settled.count() > 0 || settled.wait(5000));
    }

    ListFixture book{3};
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(ListTable, ReadsOnlyShownColumnsOfRowsInView)
{
    const auto model = std::make_unique<ListTableModel>(book.book(), ListKind::People);
    model->setShown({u"name"_s, u"account"_s, u"city"_s});
    EXPECT_EQ(model->fetches(), 0);
    const int account = model->columnOf(u"account"_s);
    const int birthday = model->columnOf(u"birthday"_s);
    EXPECT_FALSE(model->index(0, account).data().toString().isEmpty());
    for (int row = 0; row < ListTableModel::window; ++row)
        EXPECT_TRUE(model->index(row, birthday).data().toString().isEmpty());
    EXPECT_EQ(model->fetches(), 1);
    model->setShown({u"name"_s, u"birthday"_s});
    bool some = false;
    for (int row = 0; row < ListTableModel::window; ++row)
        some |= !model->index(row, birthday).data().toString().isEmpty();
    EXPECT_TRUE(some);
    EXPECT_EQ(model->columnOf(u"gone"_s), -1);
}

TEST_F(ListTable, SortsByAHeader)
{
    const auto model = make(ListKind::Accounts);
    model->sort(model->columnOf(u"owner"_s), Qt::DescendingOrder);
    EXPECT_EQ(model->spec().sort, (ListSort{u"owner"_s, true}));
    EXPECT_TRUE(isRight(*model));
    const ListSort before = model->spec().sort;
    model->sort(model->columnOf(u"flow"_s), Qt::AscendingOrder);
    EXPECT_EQ(model->spec().sort, before);
}

TEST_F(ListTable, FollowsEditsWithoutAResetWhateverTheSort)
{
    const ListFields fields = accountFields();
    for (const ListField& field : fields.all()) {
        if (!field.canSort())
            continue;
        const auto model = make(ListKind::Accounts);
        model->setSort({field.key, true});
        QItemSelectionModel selection(model.get());
        selection.select(model->index(3), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const qint64 chosen = model->keyAt(3);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        waitSettled(*model, [&] {
            Account account = must(book.book().records<Account>().load(AccountId(chosen)));
            account.name = u"0 new"_s;
            account.owner = u"Zz"_s;
            account.lifecycle = Lifecycle::Former;
            book.save(account);
            book.addFavour(account.id, Direction::Received, 0, u"big"_s, FeltWorth::Great);
            book.addAccount(u"M fresh"_s);
        });
        EXPECT_EQ(resets.count(), 0) << field.key.toStdString();
        EXPECT_TRUE(isRight(*model)) << field.key.toStdString();
        ASSERT_EQ(selection.selectedRows().size(), 1);
        EXPECT_EQ(model->keyAt(selection.selectedRows().front().row()), chosen);
    }
}

TEST_F(ListTable, LetsRowsGoThatNoLongerFit)
{
    const auto model = make(ListKind::Accounts);
    Filter filter;
    filter.conditions = {Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"client"_s})};
    model->setFilter(filter);
    const int before = model->rowCount();
    ASSERT_GT(before, 1);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const AccountId first(model->keyAt(0));
    waitSettled(*model, [&] {
        Account account = must(book.book().records<Account>().load(first));
        account.lifecycle = Lifecycle::Former;
        book.save(account);
    });
    EXPECT_EQ(model->rowCount(), before - 1);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_TRUE(isRight(*model));
}

TEST_F(ListTable, FollowsAnImportWithoutAReset)
{
    const auto model = make(ListKind::People);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    waitSettled(*model, [&] {
        const QSignalBlocker quiet(&book.book().notifier());
        book.addPerson(book.accounts.front().id, u"Anna"_s, u"Aa"_s);
        must(book.book().trash().remove({{RecordKind::Contact, book.people[4].id.value()}}));
        book.book().notifier().blockSignals(false);
        book.book().announceEverything({}, u"Import"_s);
    });
    EXPECT_EQ(resets.count(), 0);
    EXPECT_TRUE(isRight(*model));
}

TEST_F(ListTable, TellsCellsByTheirType)
{
    const ListFields people = personFields();
    const QDate today(2026, 11, 22);
    const auto text = [&](const QString& field, const ListCell& cell) {
        return cellText(cell, *people.find(field), today);
    };
    EXPECT_EQ(text(u"name"_s, u"Ines"_s), u"Ines"_s);
    EXPECT_EQ(text(u"birthday"_s, u"--03-22"_s), u"22 Mar"_s);
    EXPECT_EQ(text(u"birthday"_s, u"1980-03-22"_s), u"22 Mar 1980"_s);
    EXPECT_EQ(text(u"has-email"_s, true), u"yes"_s);
    EXPECT_EQ(text(u"interests"_s, QStringList{u"a"_s, u"b"_s}), u"a, b"_s);
    EXPECT_EQ(text(u"lifecycle"_s, u"client"_s), u"Client"_s);
    EXPECT_EQ(text(u"name"_s, {}), QString());
}

TEST_F(ListTable, KeepsWhatIsChosenThroughAnotherSortAndFilter)
{
    addMany(3000);
    const auto model = make(ListKind::Accounts);
    QItemSelectionModel selection(model.get());
    std::set<qint64> chosen;
    for (const int row : {10, 11, 12, 700, 701, 2900}) {
        selection.select(model->index(row),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        chosen.insert(model->keyAt(row));
    }
    const auto selected = [&] {
        std::set<qint64> keys;
        for (const QModelIndex& row : selection.selectedRows())
            keys.insert(model->keyAt(row.row()));
        return keys;
    };
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    model->setSort({u"owner"_s, true});
    EXPECT_EQ(selected(), chosen) << "while only the first page is in order";
    model->complete();
    EXPECT_TRUE(isRight(*model));
    EXPECT_EQ(selected(), chosen);
    Filter filter;
    filter.conditions = {Condition::of(u"owner"_s, Operator::Is, {u"Ana"_s})};
    std::erase_if(chosen, [&](qint64 key) {
        return must(book.book().records<Account>().load(AccountId(key))).owner != u"Ana"_s;
    });
    model->setView(filter, {});
    model->complete();
    EXPECT_TRUE(isRight(*model));
    EXPECT_EQ(selected(), chosen) << "those that no longer fit are not";
    model->setFilter({});
    model->complete();
    EXPECT_TRUE(isRight(*model));
    EXPECT_EQ(selected(), chosen);
    EXPECT_GE(chosen.size(), 2U);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(ListTable, AFilterLeavesOfAllChosenThoseThatFit)
{
    addMany(3000);
    const auto model = make(ListKind::Accounts);
    QItemSelectionModel selection(model.get());
    selection.select(QItemSelection(model->index(0),
                                    model->index(model->rowCount() - 1, model->columnCount() - 1)),
                     QItemSelectionModel::Select);
    Filter filter;
    filter.conditions = {Condition::of(u"owner"_s, Operator::Is, {u"Ana"_s})};
    model->setFilter(filter);
    model->complete();
    const int fit = model->rowCount();
    EXPECT_LT(fit, 2000);
    EXPECT_EQ(selection.selectedRows().size(), fit);
    model->setFilter({});
    model->complete();
    EXPECT_GT(model->rowCount(), fit);
    EXPECT_EQ(selection.selectedRows().size(), fit) << "what comes back was not chosen";
}

TEST_F(ListTable, MovesThousandsOfSelectedRowsAtOnce)
{
    addMany(3000);
    ListTableModel model(book.book(), ListKind::Accounts);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isComplete(); }, 5000));
    QItemSelectionModel selection(&model);
    selection.select(QItemSelection(model.index(10), model.index(2900, model.columnCount() - 1)),
                     QItemSelectionModel::Select);
    const qint64 first = model.keyAt(10);
    const int before = model.rowCount();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    waitSettled(model, [&] {
        Account account = must(book.book().records<Account>().load(AccountId(first)));
        account.name = u"Zz last"_s;
        book.save(account);
    });
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), before);
    EXPECT_TRUE(selection.isRowSelected(model.rowOfKey(first), {}));
    EXPECT_EQ(selection.selectedRows().size(), 2891);
}

TEST_F(ListTable, WhereManyAccountsStandIsReadBeforehandAndAgainAfterAnEdit)
{
    BookFixture large;
    must(book::fillWithGenerated(large.book(), {2'100, 10, 10, 500, 7}));
    ListTableModel model(large.book(), ListKind::Accounts);
    QSignalSpy prepared(&model, &ListTableModel::prepared);
    ASSERT_TRUE(prepared.wait(20'000));
    EXPECT_FALSE(must(large.book().queries().wantsFigures()));
    const auto standing = [](Operator op, Standing one) {
        Filter filter;
        filter.conditions = {Condition::of(u"standing"_s, op, {code(one)})};
        return filter;
    };
    model.setFilter(standing(Operator::NoneOf, Standing::New));
    Account account = must(large.book().records<Account>().load(AccountId(model.keyAt(0))));
    account.ownStanding = Standing::QualifyOut;
    account.ownStandingReason = u"They closed"_s;
    account.ownStandingUntil = large.today().addDays(9);
    model.setFilter({});
    large.save(account);
    ASSERT_TRUE(prepared.wait(20'000));
    EXPECT_FALSE(must(large.book().queries().wantsFigures()));
    model.setFilter(standing(Operator::AnyOf, Standing::QualifyOut));
    EXPECT_GE(model.rowOfKey(account.id.value()), 0);
}

namespace {

/// More interactions than are sorted on the window's thread.
class LongListTable : public ListTable
{
protected:
    using Keys = std::vector<qint64>;

    void SetUp() override
    {
        must(book::fillWithGenerated(large.book(), {40, 60, 20'500, 0, 7}));
        model = std::make_unique<ListTableModel>(large.book(), ListKind::Interactions);
    }

    bool waitComplete()
    {
        return QTest::qWaitFor([&] { return model->isComplete(); }, 20'000);
    }
    Keys expected() { return must(large.book().queries().listIds(model->spec())); }

    BookFixture large;
    std::unique_ptr<ListTableModel> model;
};

} // namespace

TEST_F(LongListTable, KeepsTheRowsAndWhatIsChosenUntilTheOtherOrderIsThere)
{
    EXPECT_EQ(model->rowCount(), WindowedModel::firstPage);
    ASSERT_TRUE(waitComplete());
    EXPECT_EQ(model->keys(), expected());
    const Keys before = model->keys();
    const QPersistentModelIndex chosen = model->index(400, 1);
    const qint64 key = model->keyAt(400);
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    model->setSort({u"summary"_s, false});
    EXPECT_FALSE(model->isComplete());
    EXPECT_EQ(model->keys(), before) << "nothing is sorted while somebody waits";
    ASSERT_TRUE(waitComplete());
    EXPECT_EQ(model->keys(), expected());
    EXPECT_NE(model->keys(), before);
    EXPECT_EQ(model->keyAt(chosen.row()), key);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(LongListTable, AnswersTheLastQuestionAloneAndFollowsEdits)
{
    ASSERT_TRUE(waitComplete());
    model->setSort({u"summary"_s, false});
    Filter filter;
    filter.conditions = {Condition::of(u"account"_s, Operator::Contains, {u"a"_s})};
    model->setFilter(filter);
    const qint64 gone = model->keyAt(3);
    must(large.book().records<Interaction>().trash(InteractionId(gone)));
    ASSERT_TRUE(waitComplete());
    EXPECT_EQ(model->keys(), expected());
    EXPECT_EQ(model->rowOfKey(gone), -1);
    QSignalSpy completed(model.get(), &WindowedModel::completed);
    const qint64 another = model->keyAt(5);
    must(large.book().records<Interaction>().trash(InteractionId(another)));
    ASSERT_TRUE(completed.wait(20'000));
    EXPECT_EQ(model->rowOfKey(another), -1);
    EXPECT_EQ(model->keys(), expected());
    model->setSort({u"summary"_s, true});
    model.reset(); // with a reading still going
    EXPECT_TRUE(must(large.book().check()).isEmpty());
}

TEST_F(LongListTable, ShowsTheFirstRowsOfAnotherOrderBeforeTheRestHasCome)
{
    QSignalSpy prepared(model.get(), &ListTableModel::prepared);
    ASSERT_TRUE(waitComplete());
    ASSERT_TRUE(prepared.wait(20'000)) << "what the columns sort by is read beforehand";
    Keys first;
    bool wasComplete = true;
    int rows = 0;
    const auto look = [&] {
        if (first.empty()) {
            first = model->keys();
            wasComplete = model->isComplete();
            rows = model->rowCount();
        }
    };
    QObject::connect(model.get(), &WindowedModel::rearranged, model.get(), look);
    model->setSort({u"minutes"_s, true});
    ASSERT_TRUE(waitComplete());
    EXPECT_FALSE(wasComplete);
    EXPECT_EQ(rows, 20'500) << "the others stay behind them until then";
    const Keys all = expected();
    first.resize(WindowedModel::firstPage);
    EXPECT_EQ(first, Keys(all.begin(), all.begin() + WindowedModel::firstPage));
    EXPECT_EQ(model->keys(), all);
}

TEST_F(LongListTable, SortsAgainAfterItWasOutOfSight)
{
    ASSERT_TRUE(waitComplete());
    model->setSort({u"account"_s, false});
    ASSERT_TRUE(waitComplete());
    model->setFollowing(false);
    must(large.book().records<Interaction>().trash(InteractionId(model->keyAt(5))));
    model->setFollowing(true);
    model->setSort({u"people"_s, true});
    ASSERT_TRUE(waitComplete());
    EXPECT_EQ(model->keys(), expected());
    EXPECT_EQ(model->rowCount(), 20'499);
}
