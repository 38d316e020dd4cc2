#include "ui/backups/backup_settings_form.h"

#include "tests/ui/backups/panel_driver.h"

#include <QSignalSpy>
#include <QSpinBox>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;

namespace {

class BackupSettingsFormTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        form.show({u"/books/Backups"_s, {7, 4, 12}});
        static_cast<QWidget&>(form).show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
        QObject::connect(&form, &BackupSettingsForm::changed,
                         [this](const book::BackupSettings& settings) {
                             last = settings;
                             ++changes;
                         });
    }

    FolderAnswers answers;
    BackupSettingsForm form{answers, u"/books/mine.goodturn"_s};
    book::BackupSettings last;
    int changes = 0;
};

TEST_F(BackupSettingsFormTest, theThreeCountsAreChangedByKeys)
{
    const auto fields = form.findChildren<QSpinBox*>();
    ASSERT_EQ(fields.size(), 3);
    EXPECT_EQ(fields[0]->value(), 7);
    for (QSpinBox* field : fields) {
        EXPECT_FALSE(field->accessibleName().isEmpty());
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Up);
    }
    EXPECT_EQ(changes, 3);
    EXPECT_EQ(last.counts, (store::RotationCounts{8, 5, 13}));
}

TEST_F(BackupSettingsFormTest, anotherFolderIsChosenAndTakenBack)
{
    EXPECT_TRUE(says(form, u"On the disk of the book"_s));
    EXPECT_FALSE(buttonOf(form, u"Beside the book"_s));
    answers.answer = u"/stick/Goodturn"_s;
    press(form, u"Another folder"_s);
    EXPECT_EQ(answers.startedAt, u"/books/Backups"_s);
    EXPECT_EQ(last.folder, u"/stick/Goodturn"_s);
    EXPECT_TRUE(says(form, u"/stick/Goodturn"_s));
    EXPECT_FALSE(says(form, u"On the disk of the book"_s));
    press(form, u"Beside the book"_s);
    EXPECT_EQ(last.folder, u"/books/Backups"_s);
}

TEST_F(BackupSettingsFormTest, whoChangesTheirMindChangesNothing)
{
    press(form, u"Another folder"_s);
    EXPECT_EQ(changes, 0);
    form.show({u"/elsewhere"_s, {1, 2, 3}});
    EXPECT_EQ(changes, 0) << "showing is not changing";
    EXPECT_EQ(form.settings().counts.weekly, 2);
}

} // namespace
