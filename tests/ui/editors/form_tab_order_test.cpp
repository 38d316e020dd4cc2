#include "ui/editors/row_list_field.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

#include <QApplication>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class FormTabOrder : public ::testing::Test, protected FormDriver
{
protected:
    FormTabOrder()
    {
        harbour_ = book.addAccount(u"Harbour"_s);
        ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    }

    void activate()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                form()->activateWindow();
                return form()->isActiveWindow() && QApplication::focusWidget() &&
                       QApplication::focusWidget()->window() == form();
            },
            10'000));
    }

    /// All that Tab, or Shift+Tab, stops at from the field of that name on, once around.
    std::vector<QWidget*> round(const QString& from, Qt::Key key)
    {
        constexpr size_t most = 300;
        activate();
        field(from)->setFocus(Qt::TabFocusReason);
        std::vector<QWidget*> stops{QApplication::focusWidget()};
        while (stops.size() < most) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QWidget* now = QApplication::focusWidget();
            if (std::ranges::find(stops, now) != stops.end()) {
                EXPECT_EQ(now, stops.front()) << "it turns within " << spoken(now);
                return stops;
            }
            stops.push_back(now);
        }
        ADD_FAILURE() << "no end";
        return stops;
    }

    static std::string spoken(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = widget->accessibleName();
        return (name.isEmpty() && button ? button->text() : name).toStdString();
    }
    static std::vector<std::string> spoken(const std::vector<QWidget*>& stops)
    {
        std::vector<std::string> names;
        for (const QWidget* stop : stops)
            names.push_back(spoken(stop));
        return names;
    }

    /// What in the form takes the keyboard, as it is seen: from above, and from the left.
    static std::vector<QWidget*> seenIn(const QWidget* part)
    {
        std::vector<QWidget*> seen;
        for (QWidget* one : part->findChildren<QWidget*>())
            if (one->isVisible() && one->isEnabled() && one->window() == part->window() &&
                (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !one->focusProxy())
                seen.push_back(one);
        const auto middle = [part](const QWidget* one) {
            return one->mapTo(part, one->rect().center());
        };
        std::ranges::stable_sort(seen, {}, [&](auto* one) { return middle(one).y(); });
        constexpr int ofOneLine = 10;
        for (auto begin = seen.begin(); begin != seen.end();) {
            const int top = middle(*begin).y();
            const auto end = std::find_if(
                begin, seen.end(), [&](auto* one) { return middle(one).y() > top + ofOneLine; });
            std::stable_sort(begin, end,
                             [&](auto* a, auto* b) { return middle(a).x() < middle(b).x(); });
            begin = end;
        }
        return seen;
    }

    /// The parts of each line, the button that removes it, and at last the one that adds a line.
    static std::vector<QWidget*> linesOf(const RowListField* list)
    {
        std::vector<QWidget*> stops;
        for (QWidget* row : list->rows()) {
            const auto parts = seenIn(row);
            stops.insert(stops.end(), parts.begin(), parts.end());
            stops.push_back(removerOf(row));
        }
        stops.push_back(list->findChild<QPushButton*>());
        return stops;
    }
    static QWidget* removerOf(const QWidget* row)
    {
        return row->parentWidget()->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    }

    /// Tab goes through the lines of each list as they are seen, and its Add button comes next;
    /// all that takes the keyboard is reached once, and Shift+Tab takes the same way back.
    void expectTheWayOfTheEye(const QString& first)
    {
        auto there = round(first, Qt::Key_Tab);
        for (const auto* list : form()->findChildren<RowListField*>()) {
            const auto wanted = linesOf(list);
            const auto begin = std::ranges::find(there, wanted.front());
            const auto room = size_t(there.end() - begin);
            const std::vector<QWidget*> found(begin,
                                              begin + qsizetype(std::min(room, wanted.size())));
            EXPECT_EQ(spoken(found), spoken(wanted));
            EXPECT_EQ(found, wanted);
        }
        std::vector<QWidget*> all = there;
        std::vector<QWidget*> seen = seenIn(form());
        std::ranges::sort(all);
        std::ranges::sort(seen);
        EXPECT_EQ(all.size(), seen.size());
        EXPECT_EQ(all, seen);
        auto back = round(first, Qt::Key_Backtab);
        std::ranges::reverse(back.begin() + 1, back.end());
        EXPECT_EQ(spoken(back), spoken(there));
    }

    void addLines(int count)
    {
        for (auto* list : form()->findChildren<RowListField*>())
            for (int i = 0; i < count; ++i)
                QTest::keyClick(list->findChild<QPushButton*>(), Qt::Key_Space);
    }
    /// The one after the first of each list.
    void removeLines()
    {
        for (auto* list : form()->findChildren<RowListField*>())
            QTest::keyClick(removerOf(list->rows().at(1)), Qt::Key_Space);
    }

    Account harbour_;
    Contact ines_;
};

} // namespace

TEST_F(FormTabOrder, TabGoesThroughTheLinesOfAnAccountAsTheyAreSeen)
{
    harbour_.addresses = {{PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, {}, u"3011"_s, u"NL"_s}};
    openEditor(desk, book.save(harbour_));
    unfold();
    expectTheWayOfTheEye(u"Name"_s);
    addLines(2);
    expectTheWayOfTheEye(u"Name"_s);
    removeLines();
    expectTheWayOfTheEye(u"Name"_s);
}

TEST_F(FormTabOrder, TabGoesThroughTheLinesOfAPersonAsTheyAreSeen)
{
    ines_.emails = {{PointKind::Work, u"a@b.example"_s}, {PointKind::Home, u"c@d.example"_s}};
    ines_.consents = {{u"News by e-mail"_s, QDate(2025, 1, 2), {}}};
    openEditor(desk, book.save(ines_), Employment());
    unfold();
    expectTheWayOfTheEye(u"Given name"_s);
    addLines(2);
    expectTheWayOfTheEye(u"Given name"_s);
    removeLines();
    expectTheWayOfTheEye(u"Given name"_s);
}

TEST_F(FormTabOrder, ALineIsTypedIntoAtOnceAndTheNextOneComesByTheKeyboard)
{
    openEditor(desk, ines_, Employment());
    activate();
    field(u"E-mail address"_s)->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto type = [](const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    type(u"a@b.example"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    EXPECT_EQ(spoken(QApplication::focusWidget()), "+ Add an e-mail address");
    press(Qt::Key_Space);
    type(u"c@d.example"_s);
    save();
    const Contact stored = must(desk.book().records<Contact>().load(ines_.id));
    ASSERT_EQ(stored.emails.size(), 2U);
    EXPECT_EQ(stored.emails[1].value, u"c@d.example"_s);
}
