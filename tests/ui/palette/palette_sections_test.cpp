#include "ui/palette/palette_sections.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::FoundRow;

namespace {

FoundRow found(FoundRow::Kind kind, const QString& title, search::Level level = search::Level::None)
{
    FoundRow row{kind, {RecordKind::Account, 1}, AccountId(1)};
    row.title = title;
    row.level = level;
    return row;
}

QStringList titles(const PaletteContent& content)
{
    QStringList shown;
    for (const PaletteRow& row : paletteRows(content))
        shown << (row.isChoice() ? row.title : row.title.toUpper());
    return shown;
}

PaletteContent someOfEach(search::Level level)
{
    PaletteContent content;
    content.typed = u"x"_s;
    content.names.rows = {found(FoundRow::Kind::Account, u"name"_s, level)};
    content.texts.rows = {
        found(FoundRow::Kind::Book, u"book"_s), found(FoundRow::Kind::ShelfBook, u"shelf"_s),
        found(FoundRow::Kind::Favour, u"one"_s), found(FoundRow::Kind::Favour, u"two"_s)};
    content.commands = {PaletteRow{PaletteRow::Type::Command, u"run"_s}};
    return content;
}

} // namespace

TEST(PaletteSections, standUnderTheirHeadingsNamesFirst)
{
    EXPECT_EQ(titles(someOfEach(search::Level::InnerWord)),
              QStringList({u"ACCOUNTS AND PEOPLE"_s, u"name"_s, u"COMMANDS"_s, u"run"_s, u"GIFTS"_s,
                           u"book"_s, u"BOOKS OF THE SHELF"_s, u"shelf"_s, u"FAVOURS"_s, u"one"_s,
                           u"two"_s}));
}

TEST(PaletteSections, commandsComeBeforeWhoIsFoundByAnAddressOnly)
{
    EXPECT_EQ(titles(someOfEach(search::Level::OtherStart)).first(), u"COMMANDS"_s);
}

TEST(PaletteSections, offerWhatIsNotThere)
{
    PaletteContent content;
    EXPECT_TRUE(titles(content).isEmpty());
    content.typed = u"Quay"_s;
    content.offersNew = true;
    EXPECT_EQ(titles(content).size(), 3);
}
