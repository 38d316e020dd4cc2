#include "ui/shell/dropped_files.h"

#include <QMimeData>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(DroppedFiles, onlyWhatTheProgramReadsIsTaken)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/Cards.VCF"_s), QUrl::fromLocalFile(u"/a/photo.png"_s),
                  QUrl(u"https://example.org/x.csv"_s), QUrl::fromLocalFile(u"/a/my.goodturn"_s)});
    EXPECT_EQ(goodturn::ui::readableFiles(&data),
              QStringList({u"/a/Cards.VCF"_s, u"/a/my.goodturn"_s}));
}
