#include "ui/pages/today/agenda_delegate.h"
#include "ui/pages/today/agenda_model.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// Whether any pixel of the widget has this colour.
bool shows(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

query::AgendaRow reminder(QDate due, bool late)
{
    query::AgendaRow row;
    row.id = 1;
    row.title = u"Call Ines"_s;
    row.account = u"Harbour & Lowe"_s;
    row.due = due;
    row.late = late;
    return row;
}

} // namespace

TEST(AgendaDelegate, whatIsLateIsMarkedInTheAlertColourAndTheChosenLineInTheAccent)
{
    applyScheme(*qApp, ColourScheme::Light);
    const QDate today(2026, 11, 19);
    AgendaModel model;
    QListView view;
    view.setModel(&model);
    view.setItemDelegate(new AgendaDelegate(&view));
    view.resize(400, 200);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    const Tokens tokens = tokensFor(&view);

    model.show({reminder(today, false)}, today);
    EXPECT_FALSE(shows(view, tokens.alert));
    model.show({reminder(today.addDays(-1), true)}, today);
    EXPECT_TRUE(shows(view, tokens.alert));
    EXPECT_FALSE(shows(view, tokens.tint));
    view.setCurrentIndex(model.index(1));
    EXPECT_TRUE(shows(view, tokens.tint));
    EXPECT_TRUE(shows(view, tokens.accent));
}

TEST(AgendaDelegate, linesGrowWithTheText)
{
    AgendaModel model;
    const QDate today(2026, 11, 19);
    model.show({reminder(today, false)}, today);
    AgendaDelegate delegate;
    QStyleOptionViewItem option;
    QListView view;
    option.widget = &view;
    const int usual = delegate.sizeHint(option, model.index(1)).height();
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    option.font = large;
    option.fontMetrics = QFontMetrics(large);
    EXPECT_GT(delegate.sizeHint(option, model.index(1)).height(), usual * 3 / 2);
    EXPECT_LT(delegate.sizeHint(option, model.index(0)).height(),
              delegate.sizeHint(option, model.index(1)).height());
}
