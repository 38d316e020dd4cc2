#pragma once

#include "app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::cli {

/// Runs whole command lines on a book in a folder of its own, as a shell would.
class CliTest : public ::testing::Test
{
protected:
    struct Outcome
    {
        int code;
        QString out;
        QString err;

        QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };

    /// From here on the commands work on another book in the folder.
    void useBook(const QString& name) { book_ = name; }

    QString path(const QString& name) const { return folder_.filePath(name); }

    Outcome run(const QStringList& arguments)
    {
        using namespace Qt::StringLiterals;
        Outcome outcome{};
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        outcome.code = runCommandLine(
            QStringList{u"goodturn-cli"_s, u"--book"_s, path(book_)} + arguments, out, err);
        return outcome;
    }

    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir folder_;
    QString book_ = QStringLiteral("test.goodturn");
};

} // namespace goodturn::cli
