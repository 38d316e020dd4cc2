#include "ui/pages/accounts/occasion_lines.h"

#include "core/book/record_service.h"
#include "tests/support/occasion_examples.h"
#include "tests/support/test_desk.h"
#include "ui/editors/occasion_form.h"
#include "ui/pages/accounts/link_button.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class OccasionLinesTest : public ::testing::Test
{
protected:
    OccasionLinesTest()
    {
        desk_.setWindow(&window_);
        window_.resize(600, 300);
        lines_.setParent(&window_);
        lines_.resize(600, 200);
        window_.show();
    }

    QStringList captions() const
    {
        QStringList found;
        for (const auto* link : lines_.findChildren<LinkButton*>())
            if (link->isVisible())
                found << link->text();
        return found;
    }

    LinkButton* link(const QString& caption) const
    {
        for (auto* one : lines_.findChildren<LinkButton*>())
            if (one->isVisible() && one->text() == caption)
                return one;
        return nullptr;
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    QWidget window_;
    OccasionLines lines_{desk_};
    Account harbour_ = fixture_.addAccount(u"Harbour"_s);
    Contact ines_ = fixture_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(OccasionLinesTest, SayWhenEachComesAndOpenIt)
{
    fixture_.save(occasionOf(ines_.id, u"Tea & cake"_s, partly(2015, 11, 25), u"FREQ=YEARLY"_s));
    fixture_.save(occasionOf(ines_.id, u"Some day"_s));
    lines_.showOf(ines_.id);
    EXPECT_EQ(captions(), (QStringList{u"Tea && cake: in 3 days (11 years)"_s,
                                       u"Some day: no day yet"_s, u"+ Occasion"_s}));
    QTest::mouseClick(link(u"Some day: no day yet"_s), Qt::LeftButton);
    EXPECT_TRUE(window_.findChild<OccasionForm*>());
}

TEST_F(OccasionLinesTest, AddOneToWhoeverIsShown)
{
    lines_.showOf(harbour_.id);
    EXPECT_EQ(captions(), QStringList{u"+ Occasion"_s});
    QTest::keyClick(link(u"+ Occasion"_s), Qt::Key_Space);
    auto* form = window_.findChild<OccasionForm*>();
    ASSERT_TRUE(form);
    for (auto* line : form->findChildren<QLineEdit*>())
        if (line->accessibleName() == u"What"_s)
            QTest::keyClicks(line, u"Opening"_s);
    form->save();
    EXPECT_EQ(must(desk_.book().queries().ownOccasions(harbour_.id)).size(), 1U);
}

TEST(OccasionText, SaysWhatIsOver)
{
    query::OccasionRow row;
    row.name = u"Moved in"_s;
    row.day = must(PartialDate::fromParts(2019, 3, 1));
    EXPECT_EQ(occasionText(row, QDate(2026, 11, 22)), u"Moved in: was on 1 March 2019"_s);
    row.rule = u"FREQ=MONTHLY;COUNT=3"_s;
    EXPECT_EQ(occasionText(row, QDate(2026, 11, 22)), u"Moved in: is over"_s);
}
