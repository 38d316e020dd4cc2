#pragma once

#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace goodturn::testing {

/// What a program writes to its standard output; it is to end well.
inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace goodturn::testing
