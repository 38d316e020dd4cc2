#include "core/exchange/fingerprint.h"

#include "core/exchange/drafts.h"
#include "problems.h"

#include <functional>
#include <set>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

FavourDraft favour()
{
    FavourDraft draft;
    draft.account = u"Harbour & Lowe Ltd"_s;
    draft.contactName = u"Ines Duarte"_s;
    draft.favour.date = QDate(2026, 3, 2);
    draft.favour.kind = FavourKind::Insight;
    draft.favour.title = u"Customs benchmark"_s;
    draft.favour.worth = FeltWorth::Fair;
    return draft;
}

ContactDraft person(const QString& given, const QString& email, int line = 1)
{
    ContactDraft draft;
    draft.contact.givenName = given;
    if (!email.isEmpty())
        draft.contact.emails = {{PointKind::Work, email}};
    draft.line = line;
    return draft;
}

} // namespace

TEST(Fingerprint, IsTheSameForTheSameRowWhereverItStands)
{
    FavourDraft moved = favour();
    moved.line = 99;
    moved.account = u"HARBOUR &  Lowe LTD"_s;
    EXPECT_EQ(fingerprint(moved, 1), fingerprint(favour(), 1));
    EXPECT_EQ(fingerprint(favour(), 1).version(), QUuid::Sha1);
}

TEST(Fingerprint, StaysTheSameFromReleaseToRelease)
{
    EXPECT_EQ(fingerprint(favour(), 1).toString(QUuid::WithoutBraces),
              u"3cab6323-51b6-5234-9058-f70bfff305dc"_s);
}

TEST(Fingerprint, AWorthThatIsNotSaidCountsAsTheStandardInEveryBook)
{
    FavourDraft unsaid = favour();
    unsaid.favour.worth.reset();
    EXPECT_EQ(fingerprint(unsaid, 1), fingerprint(favour(), 1)) << "an insight is fair";
    FavourDraft large = favour();
    large.favour.worth = FeltWorth::Great;
    for (FavourDraft* draft : {&unsaid, &large})
        draft->favour.money = Money::fromMinor(160'000, u"EUR"_s).value();
    EXPECT_EQ(fingerprint(unsaid, 1), fingerprint(large, 1));
}

TEST(Fingerprint, DiffersWithEveryField)
{
    const std::function<void(FavourDraft&)> changes[] = {
        [](auto& draft) { draft.account += u'x'; },
        [](auto& draft) { draft.contactName += u'x'; },
        [](auto& draft) { draft.fromAsk = true; },
        [](auto& draft) { draft.favour.date = draft.favour.date.addDays(1); },
        [](auto& draft) { draft.favour.direction = Direction::Received; },
        [](auto& draft) { draft.favour.kind = FavourKind::Time; },
        [](auto& draft) { draft.favour.title += u'x'; },
        [](auto& draft) { draft.favour.worth = FeltWorth::Great; },
        [](auto& draft) { draft.favour.money = Money::fromMinor(5, u"EUR"_s).value(); },
        [](auto& draft) { draft.favour.money = Money::fromMinor(5, u"GBP"_s).value(); },
    };
    std::set<QUuid> seen{fingerprint(favour(), 1), fingerprint(favour(), 2)};
    for (const auto& change : changes) {
        FavourDraft draft = favour();
        change(draft);
        seen.insert(fingerprint(draft, 1));
    }
    EXPECT_EQ(seen.size(), 2 + std::size(changes));
}

TEST(Fingerprint, OfAnAskOutlivesItsAnswer)
{
    AskDraft open;
    open.account = u"Tanaka Optics"_s;
    open.ask.askedOn = QDate(2026, 6, 1);
    AskDraft granted = open;
    granted.ask.state = AskState::Granted;
    granted.ask.resolvedOn = QDate(2026, 6, 5);
    EXPECT_EQ(fingerprint(granted, 1), fingerprint(open, 1));
    granted.ask.title = u"x"_s;
    EXPECT_NE(fingerprint(granted, 1), fingerprint(open, 1));
}

TEST(Fingerprint, OfAPersonIsTheirUidElseNameAndAddress)
{
    ContactDraft ines = person(u"Ines"_s, u"ines@harbourlowe.example"_s);
    EXPECT_EQ(fingerprint(person(u"INES"_s, u"Ines@HarbourLowe.example"_s)), fingerprint(ines));
    EXPECT_NE(fingerprint(person(u"Ines"_s, u"other@harbourlowe.example"_s)), fingerprint(ines));
    EXPECT_NE(fingerprint(person(u"Petra"_s, u"ines@harbourlowe.example"_s)), fingerprint(ines));
    ContactDraft renamed = person(u"Inês"_s, QString());
    ines.sourceUid = renamed.sourceUid = u"abc"_s;
    EXPECT_EQ(fingerprint(renamed), fingerprint(ines));
}

TEST(Stamping, NumbersIdenticalRows)
{
    ImportDrafts drafts;
    drafts.favours = {favour(), favour(), favour()};
    stampFingerprints(drafts);
    std::set<QUuid> uuids;
    for (const auto& draft : drafts.favours)
        uuids.insert(draft.favour.meta.uuid);
    EXPECT_EQ(uuids.size(), 3u);
    EXPECT_EQ(drafts.favours[1].favour.meta.uuid, fingerprint(favour(), 2));
}

TEST(Stamping, TakesAPersonOnce)
{
    ImportDrafts drafts;
    drafts.contacts = {person(u"Rei"_s, u"rei@tanaka.example"_s, 1), person(u"Petra"_s, {}, 5),
                       person(u"REI"_s, u"rei@tanaka.example"_s, 9)};
    stampFingerprints(drafts);
    EXPECT_EQ(drafts.contacts.size(), 2u);
    EXPECT_THAT(linesOf(drafts, true), ElementsAre(9));
    EXPECT_FALSE(drafts.contacts[1].contact.meta.uuid.isNull());
}
