#include "app/system_tray.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace goodturn::app {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 64; ///< of the drawing, which the desktop scales
constexpr int mostCounted = 9;

} // namespace

SystemTray::SystemTray(QObject* parent) : Tray(parent) {}

SystemTray::~SystemTray() = default;

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::make()
{
    menu_ = std::make_unique<QMenu>();
    menu_->addAction(tr("&Open Goodturn"), this, &Tray::chosen);
    menu_->addSeparator();
    menu_->addAction(tr("&Quit"), this, &Tray::quitWanted);
    icon_ = std::make_unique<QSystemTrayIcon>();
    icon_->setContextMenu(menu_.get());
    connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, &Tray::chosen);
    connect(icon_.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    emit chosen();
            });
}

void SystemTray::show(int due, const QString& words)
{
    if (!icon_)
        make();
    icon_->setIcon(countedIcon(due));
    icon_->setToolTip(words);
    icon_->show();
}

void SystemTray::hide()
{
    if (icon_)
        icon_->hide();
}

void SystemTray::tell(const QString& title, const QString& text)
{
    // Desktops take the text for markup.
    if (icon_ && QSystemTrayIcon::supportsMessages())
        icon_->showMessage(title, text.toHtmlEscaped(), icon_->icon());
}

QIcon countedIcon(int count)
{
    const QIcon plain(u":/icons/goodturn.svg"_s);
    if (count <= 0)
        return plain;
    QPixmap drawn(side, side);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    plain.paint(&painter, QRect(0, 0, side, side));
    const QRect badge(side * 3 / 8, side * 3 / 8, side * 5 / 8, side * 5 / 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::tokensFor(QApplication::palette()).accent);
    painter.drawEllipse(badge);
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPixelSize(badge.height() * 5 / 8);
    painter.setFont(font);
    painter.setPen(ui::tokensFor(QApplication::palette()).accentText);
    painter.drawText(badge, Qt::AlignCenter,
                     count > mostCounted ? QStringLiteral("9+") : QString::number(count));
    return QIcon(drawn);
}

} // namespace goodturn::app
