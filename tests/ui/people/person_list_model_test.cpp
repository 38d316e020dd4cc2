#include "ui/pages/people/person_list_model.h"
#include "ui/pages/people/person_row_delegate.h"

#include "core/book/unit_of_work.h"
#include "tests/support/book_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PersonListModelTest : public ::testing::Test
{
protected:
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            book_.addPerson(harbour_.id, u"P%1"_s.arg(i, 4, 10, QChar(u'0')), u"Smith"_s);
    }

    BookFixture book_;
    Account harbour_ = book_.addAccount(u"Harbour"_s);
};

QStringList names(const PersonListModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

} // namespace

TEST_F(PersonListModelTest, ReadsOnlyTheWindowsThatAreLookedAt)
{
    addMany(300);
    PersonListModel model(book_.book());
    EXPECT_EQ(model.rowCount(), PersonListModel::firstPage);
    EXPECT_EQ(model.fetches(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.rowCount() == 300; }, 5000));
    for (int row = 0; row < PersonListModel::window; ++row)
        model.index(row).data();
    EXPECT_EQ(model.fetches(), 1);
    EXPECT_EQ(model.index(299).data().toString(), u"P0299 Smith"_s);
    EXPECT_EQ(model.fetches(), 2);
}

TEST_F(PersonListModelTest, MovesOnlyWhatChanged)
{
    const Contact ines = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    book_.addPerson(harbour_.id, u"Tom"_s, u"Lowe"_s);
    PersonListModel model(book_.book());
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    book_.addPerson(harbour_.id, u"Petra"_s, u"Holm"_s);
    EXPECT_EQ(names(model), (QStringList{u"Ines Duarte"_s, u"Petra Holm"_s, u"Tom Lowe"_s}));
    ASSERT_EQ(inserted.count(), 1);
    EXPECT_EQ(inserted.at(0).at(1).toInt(), 1);
    must(book_.book().records<Contact>().trash(ines.id));
    EXPECT_EQ(names(model), (QStringList{u"Petra Holm"_s, u"Tom Lowe"_s}));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(PersonListModelTest, ShowsANewNameAtOnce)
{
    Contact ines = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    PersonListModel model(book_.book());
    EXPECT_EQ(model.index(0).data(PersonListModel::ContextRole).toString(),
              u"Director · Harbour"_s);
    ines.familyName = u"Duarte-Lowe"_s;
    book_.save(ines);
    EXPECT_EQ(model.index(0).data().toString(), u"Ines Duarte-Lowe"_s);
    harbour_.name = u"Harbour & Lowe"_s;
    book_.save(harbour_);
    EXPECT_EQ(model.index(0).data(PersonListModel::ContextRole).toString(),
              u"Director · Harbour & Lowe"_s);
}

TEST_F(PersonListModelTest, KeepsWhatIsChosenThroughASearchAndAnEditWithoutAReset)
{
    must(book_.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
        for (int i = 0; i < 2000; ++i) {
            Contact contact;
            contact.givenName = u"P%1"_s.arg(i, 4, 10, QChar(u'0'));
            contact.familyName = i % 2 ? u"Smith"_s : u"Holm"_s;
            GT_TRY(work.insert(contact));
        }
        return {};
    }));
    PersonListModel model(book_.book());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.complete();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ContactId id = model.idAt(1501);
    const QPersistentModelIndex chosen = model.index(1501);
    const QPersistentModelIndex other = model.index(500);
    model.setSearchText(u"smith"_s);
    model.complete();
    EXPECT_EQ(model.rowCount(), 1000);
    EXPECT_EQ(model.idAt(chosen.row()), id);
    EXPECT_FALSE(other.isValid());
    model.setSearchText({});
    model.complete();
    Contact changed = must(book_.book().records<Contact>().load(id));
    changed.familyName = u"Abel"_s;
    book_.save(changed);
    EXPECT_EQ(chosen.row(), 0);
    EXPECT_EQ(model.rowCount(), 2000);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(PersonListModelTest, FindsByNameAndByAccount)
{
    book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    const Contact tom = book_.addPerson(book_.addAccount(u"Kestrel"_s).id, u"Tom"_s, u"Lowe"_s);
    PersonListModel model(book_.book());
    model.setSearchText(u"kestrel"_s);
    EXPECT_EQ(names(model), QStringList{u"Tom Lowe"_s});
    EXPECT_EQ(model.searchText(), u"kestrel"_s);
    model.setSearchText({});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowBeginning(u"low"_s), model.rowOf(tom.id));
    EXPECT_EQ(model.rowBeginning(u"nobody"_s), -1);
    EXPECT_FALSE(model.idAt(9).isValid());
}

TEST(PersonRowDelegateTest, HasOneHeightForAllRows)
{
    const PersonRowDelegate delegate;
    QStyleOptionViewItem option;
    const int height = delegate.sizeHint(option, {}).height();
    EXPECT_GT(height, 2 * QFontMetrics(option.font).height());
}
