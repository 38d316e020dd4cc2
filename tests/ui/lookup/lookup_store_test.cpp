#include "ui/lookup/lookup_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::exchange::FoundBook;

namespace {

const QString isbn = u"9780691170817"_s;
const FoundBook theBox{u"The Box"_s, u"Marc Levinson"_s, u"Princeton"_s};

} // namespace

TEST(LookupStore, KeepsABookForTheUserAlone)
{
    QTemporaryDir dir;
    LookupStore store(dir.filePath(u"books"_s));
    EXPECT_FALSE(store.find(isbn));
    store.keep(isbn, theBox);
    EXPECT_EQ(store.find(isbn), theBox);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(dir.filePath(u"books/9780691170817.json"_s)) & others);
}

TEST(LookupStore, WhatIsBrokenOrOldIsAsIfItWereNotThere)
{
    QTemporaryDir dir;
    LookupStore store(dir.path());
    store.keep(isbn, theBox);
    QFile file(dir.filePath(isbn + u".json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-LookupStore::daysKept - 1),
                     QFileDevice::FileModificationTime);
    EXPECT_FALSE(store.find(isbn));
    file.resize(0);
    file.write("{\"title\": 3");
    file.close();
    EXPECT_FALSE(store.find(isbn));
}

TEST(LookupStore, HoldsOnlySoMany)
{
    QTemporaryDir dir;
    LookupStore store(dir.path());
    for (int i = 0; i < LookupStore::mostBooks + 20; ++i)
        store.keep(u"978%1"_s.arg(i, 10, 10, QChar(u'0')), theBox);
    EXPECT_EQ(QDir(dir.path()).entryList({u"*.json"_s}).size(), LookupStore::mostBooks);
}

TEST(LookupStore, WithoutAFolderItKeepsNothing)
{
    LookupStore store({});
    store.keep(isbn, theBox);
    EXPECT_FALSE(store.find(isbn));
    LookupStore(u"/proc/nowhere"_s).keep(isbn, theBox);
}
