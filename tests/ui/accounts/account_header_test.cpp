#include "ui/pages/accounts/account_header.h"

#include "ui/delegates/standing_pill.h"
#include "ui/pages/accounts/act_button.h"
#include "ui/pages/accounts/elided_label.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

query::AccountHead harbour()
{
    query::AccountHead head;
    head.account.name = u"Harbour & Lowe Ltd"_s;
    head.account.lifecycle = Lifecycle::Client;
    head.account.clientSince = QDate(2023, 4, 1);
    head.account.industry = u"Port logistics"_s;
    head.account.owner = u"rep"_s;
    Address address;
    address.city = u"Rotterdam"_s;
    head.account.addresses = {address};
    head.nextTitle = u"call Ines"_s;
    head.nextOn = QDate(2026, 11, 26);
    head.figures.standing = reciprocity::Standing::Earned;
    return head;
}

} // namespace

TEST(MetaLine, TellsTheFactsInOneLine)
{
    EXPECT_EQ(metaLine(harbour(), u"rep"_s, today),
              u"Client since 2023 · Port logistics · Rotterdam · owner: you · next: call Ines, "
              "Thu 26 Nov"_s);
}

TEST(MetaLine, LeavesOutWhatIsNotKnown)
{
    query::AccountHead head;
    head.account.lifecycle = Lifecycle::Prospect;
    head.account.owner = u"Marta"_s;
    head.account.tags = {u"finance"_s};
    EXPECT_EQ(metaLine(head, u"rep"_s, today), u"Prospect · owner: Marta · #finance"_s);
}

class Header : public ::testing::Test
{
protected:
    Header()
    {
        header_.setHead(harbour(), u"rep"_s, today);
        header_.resize(1000, header_.sizeHint().height());
        header_.show();
    }

    QPushButton* act(const QString& text)
    {
        for (QPushButton* button : header_.findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    AccountHeader header_;
};

TEST_F(Header, OffersTheFourActsAndTheSummary)
{
    QSignalSpy log(&header_, &AccountHeader::logWanted);
    QSignalSpy favour(&header_, &AccountHeader::favourWanted);
    QSignalSpy gift(&header_, &AccountHeader::giftWanted);
    QSignalSpy ask(&header_, &AccountHeader::askWanted);
    QSignalSpy summary(&header_, &AccountHeader::summaryWanted);
    for (const QString& text : {u"Log"_s, u"Favour"_s, u"Gift"_s, u"Ask…"_s, u"Summary"_s}) {
        ASSERT_NE(act(text), nullptr) << qPrintable(text);
        QTest::mouseClick(act(text), Qt::LeftButton);
    }
    for (const QSignalSpy* spy : {&log, &favour, &gift, &ask, &summary})
        EXPECT_EQ(spy->count(), 1);
}

TEST_F(Header, ShowsTheStanding)
{
    auto* pill = header_.findChild<StandingPill*>();
    ASSERT_NE(pill, nullptr);
    EXPECT_EQ(pill->standing(), reciprocity::Standing::Earned);
}

TEST_F(Header, PutsTheStandingAndThenTheActsBelowTheNameWhereItIsNarrow)
{
    auto* pill = header_.findChild<StandingPill*>();
    auto* name = header_.findChild<ElidedLabel*>();
    QPushButton* log = act(u"Log"_s);
    const auto isBelow = [&](QWidget* widget) {
        return widget->mapTo(&header_, QPoint()).y() >= name->geometry().bottom();
    };
    const auto resizeTo = [&](int width) {
        header_.resize(width, 200);
        header_.layout()->activate();
    };
    const int bare = name->sizeHint().width() + log->parentWidget()->sizeHint().width();
    resizeTo(bare + 2 * pill->width());
    EXPECT_FALSE(isBelow(pill));
    EXPECT_FALSE(isBelow(log));
    resizeTo(bare + pill->width() / 2);
    EXPECT_TRUE(isBelow(pill));
    EXPECT_FALSE(isBelow(log));
    resizeTo(bare - 20);
    EXPECT_FALSE(isBelow(pill));
    EXPECT_TRUE(isBelow(log));
}

TEST_F(Header, KeepsOnlyTheSummaryInABookThatIsReadOnly)
{
    header_.setReadOnly(true);
    EXPECT_FALSE(act(u"Ask…"_s)->isEnabled());
    EXPECT_TRUE(act(u"Summary"_s)->isEnabled());
}

TEST(ActButton, IsFilledWhereItLeads)
{
    ActButton quiet(u"Log"_s);
    ActButton accent(u"Ask…"_s, ActButton::Weight::Accent);
    for (ActButton* button : {&quiet, &accent}) {
        button->setPalette(calmPalette(false));
        button->resize(button->sizeHint());
    }
    const auto ground = [](ActButton& button) {
        return button.grab().toImage().pixelColor(button.width() / 2, 3);
    };
    EXPECT_EQ(ground(accent), tokensFor(&accent).accent);
    EXPECT_EQ(ground(quiet), quiet.palette().color(QPalette::Base));
    accent.setEnabled(false);
    EXPECT_NE(ground(accent), tokensFor(&accent).accent);
}
