#include "ui/desk/save_prompt.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class SavePromptTest : public ::testing::Test
{
protected:
    ~SavePromptTest() override { QSettings().remove(u"trees"_s); }

    QString ask(const QString& name = u"Oak"_s)
    {
        return askWhereToSave(
            &window, {u"trees"_s, u"Save the tree"_s, name, u"Picture (*.png);;Page (*.pdf)"_s});
    }
    /// Answers the dialog that is about to open; where it stood and what it offered is noted.
    void answer(const QString& path, const QString& filter = {})
    {
        QTimer::singleShot(0, qApp, [this, path, filter] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            folder = dialog->directory().absolutePath();
            offered = QFileInfo(dialog->selectedFiles().value(0)).fileName();
            if (path.isEmpty())
                return dialog->reject();
            if (!filter.isEmpty())
                dialog->selectNameFilter(filter);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

    QWidget window;
    QTemporaryDir dir;
    QString folder;
    QString offered;
};

} // namespace

TEST_F(SavePromptTest, OffersTheHomeFolderAtFirstAndThenThatOfTheLast)
{
    answer(dir.filePath(u"first.png"_s));
    EXPECT_EQ(ask(), dir.filePath(u"first.png"_s));
    EXPECT_EQ(folder, QDir::homePath());
    EXPECT_EQ(offered, u"Oak.png"_s);
    answer({});
    EXPECT_EQ(ask(), QString());
    EXPECT_EQ(folder, dir.path());
    QDir(dir.path()).removeRecursively();
    answer({});
    ask();
    EXPECT_EQ(folder, QDir::homePath()) << "that one is gone";
}

TEST_F(SavePromptTest, GivesANameWithoutASuffixThatOfTheChosenFilter)
{
    answer(dir.filePath(u"plain"_s));
    EXPECT_EQ(ask(), dir.filePath(u"plain.png"_s));
    answer(dir.filePath(u"plain"_s), u"Page (*.pdf)"_s);
    EXPECT_EQ(ask(), dir.filePath(u"plain.pdf"_s));
    answer(dir.filePath(u"odd.svg"_s));
    EXPECT_EQ(ask(), dir.filePath(u"odd.svg"_s));
}

TEST_F(SavePromptTest, OffersNamesThatEverySystemTakes)
{
    EXPECT_EQ(safeFileName(u"Q3/Q4: what \"they\"\n gave? "_s), u"Q3-Q4- what -they- gave-"_s);
    EXPECT_EQ(safeFileName(u"../.hidden. "_s), u"-.hidden"_s);
    EXPECT_EQ(safeFileName(QString(300, u'é')).size(), 80);
    EXPECT_EQ(safeFileName(QString(79, u'a') + u"😀"_s), QString(79, u'a'));
    EXPECT_EQ(safeFileName(u"港湾 Größe"_s), u"港湾 Größe"_s);
}
