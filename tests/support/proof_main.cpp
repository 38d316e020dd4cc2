#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--long")))
        qputenv("GOODTURN_PROOF_LONG", "1");
    return RUN_ALL_TESTS();
}
