#include "ui/desk/custom_facts.h"

#include "core/book/custom_field_service.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

TEST(CustomFacts, AreNamedInTheOrderOfTheFormAndMarkedWhereTheyDoNotFit)
{
    BookFixture book;
    TestDesk desk(book);
    auto& service = book.book().customFields();
    const auto region = must(service.add(RecordKind::Contact, u"Region"_s, CustomType::Text));
    const auto since = must(service.add(RecordKind::Contact, u"Since"_s, CustomType::Date));
    const std::vector<CustomValue> values{{since.id, u"spring"_s}, {region.id, u"<b>North</b>"_s}};
    const auto facts = ui::customFacts(desk, RecordKind::Contact, values);
    ASSERT_EQ(facts.size(), 2u);
    EXPECT_EQ(facts[0], std::pair(u"Region"_s, u"<b>North</b>"_s));
    EXPECT_EQ(facts[1].first, u"Since"_s);
    EXPECT_TRUE(facts[1].second.startsWith(u"spring – "_s)) << facts[1].second.toStdString();
    must(service.remove(since.id));
    EXPECT_EQ(ui::customFacts(desk, RecordKind::Contact, values).size(), 1u);
}
