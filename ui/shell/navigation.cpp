#include "ui/shell/navigation.h"

#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int CountRole = Qt::UserRole;

/// A calm line: the title, its count at the right edge, a tinted ground where we are.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        const int unit = grid(option.widget, 1);
        const bool here = option.state.testFlag(QStyle::State_Selected);
        const bool focused = here && option.state.testFlag(QStyle::State_HasFocus);
        const QRect row = option.rect.adjusted(unit, 1, -unit, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (here || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(here ? tokens.tint : option.palette.color(QPalette::Base));
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), unit, unit);
        }
        const QRect inner = row.adjusted(2 * unit, 0, -2 * unit, 0);
        const QString count = countText(index);
        painter->setFont(option.font);
        painter->setPen(tokens.muted);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
        QFont font = option.font;
        font.setBold(here);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QFont bold = option.font;
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const int unit = grid(option.widget, 1);
        return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                    metrics.horizontalAdvance(u"00,000"_s) + 9 * unit,
                metrics.height() + 3 * unit};
    }

private:
    static QString countText(const QModelIndex& index)
    {
        const qint64 count = index.data(CountRole).toLongLong();
        return count < 0 ? QString() : QLocale().toString(count);
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
}

void Navigation::addPlace(const QString& title)
{
    const QSignalBlocker quiet(this);
    auto* item = new QListWidgetItem(title, this);
    item->setData(CountRole, -1);
    item->setData(Qt::AccessibleTextRole, title);
}

void Navigation::setCount(int place, qint64 count)
{
    QListWidgetItem* line = item(place);
    line->setData(CountRole, count);
    line->setData(Qt::AccessibleTextRole,
                  count < 0 ? line->text() : line->text() + u", "_s + QLocale().toString(count));
}

qint64 Navigation::placeCount(int place) const
{
    return item(place)->data(CountRole).toLongLong();
}

void Navigation::mark(int place)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(place);
}

QSize Navigation::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), grid(this, 30)), grid(this, 60)};
}

QSize Navigation::minimumSizeHint() const
{
    return {sizeHintForColumn(0), grid(this, 20)};
}

} // namespace goodturn::ui
