#include "core/domain/mail_domain.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

TEST(MailDomain, OfAProviderTellsNothingOfTheCompany)
{
    for (const QString& domain : {u"gmail.com"_s, u"Hotmail.FR"_s, u"yahoo.co.uk"_s, u"live.nl"_s,
                                  u" t-online.de"_s, u"me.com"_s, u"qq.com"_s})
        EXPECT_TRUE(isAnybodysDomain(domain)) << domain.toStdString();
    for (const QString& domain : {u"harbourlowe.example"_s, u"me.example"_s, u"online.example"_s,
                                  u"mygmail.example"_s, QString()})
        EXPECT_FALSE(isAnybodysDomain(domain)) << domain.toStdString();
}
