#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(AboutDialog, namesVersionAndLicence)
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    AboutDialog about;
    QString text;
    for (const QLabel* label : about.findChildren<QLabel*>())
        text += label->text();
    EXPECT_TRUE(text.contains(u"9.8.7"_s));
    EXPECT_TRUE(text.contains(u"GNU General Public License"_s));
    about.show();
    QTest::keyClick(&about, Qt::Key_Escape);
    EXPECT_FALSE(about.isVisible());
}
