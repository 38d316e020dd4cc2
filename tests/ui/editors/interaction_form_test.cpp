#include "ui/editors/interaction_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class InteractionFormTest : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour"_s);
    Contact ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(InteractionFormTest, LogsAMeetingWithWhoWasThere)
{
    Interaction interaction;
    interaction.accountId = harbour_.id;
    openEditor(desk, interaction);
    choose(u"Kind"_s, label(InteractionKind::Meeting));
    type(u"With whom"_s, u"ines"_s);
    type(u"What it was about, in a line"_s, u"their new warehouse"_s);
    type(u"What you learned about them (private)"_s, u"worried about hiring"_s);
    save();
    EXPECT_FALSE(form());
    const auto rows = must(desk.book().queries().timeline(harbour_.id));
    ASSERT_EQ(rows.size(), 1U);
    const auto stored = must(desk.book().records<Interaction>().load(InteractionId(rows[0].id)));
    EXPECT_EQ(stored.kind, InteractionKind::Meeting);
    EXPECT_EQ(stored.date, book.today());
    EXPECT_EQ(stored.participants, std::vector<ContactId>{ines_.id});
    EXPECT_EQ(stored.learned, u"worried about hiring"_s);
}

TEST_F(InteractionFormTest, WantsALineOrALesson)
{
    Interaction interaction;
    interaction.accountId = harbour_.id;
    openEditor(desk, interaction);
    type(u"With whom"_s, u"Nobody"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"What it was about, in a line"_s).isEmpty());
    EXPECT_TRUE(errorOf(u"With whom"_s).contains(u"no person"_s));
}
