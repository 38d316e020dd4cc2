#include "app/tray_keeper.h"

#include "core/query/queries.h"
#include "core/reciprocity/explanation.h"
#include "ui/pages/today/agenda_words.h"

#include <QAction>

#include <algorithm>

namespace goodturn::app {
using namespace Qt::StringLiterals;
using query::AgendaRow;

namespace {

constexpr size_t mostLines = 5;               ///< of a message
constexpr int longestWaitMs = 60 * 60 * 1000; ///< a tray may come later, and clocks change

QString countText(size_t count)
{
    if (count == 0)
        return TrayKeeper::tr("Nothing waits for today");
    return reciprocity::counted(int(count), "1 thing to do today",
                                QT_TRANSLATE_N_NOOP("Explanation", "%Ln things to do today"));
}

QString lineOf(const AgendaRow& row)
{
    const QString title = ui::agendaTitle(row);
    return row.account.isEmpty() || title.contains(row.account)
               ? title
               : TrayKeeper::tr("%1: %2").arg(row.account, title);
}

} // namespace

TrayKeeper::TrayKeeper(ui::MainWindow& window, AppSettings& settings, std::unique_ptr<Tray> tray,
                       int restMs)
    : window_(window)
    , settings_(settings)
    , tray_(std::move(tray))
{
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    next_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, &TrayKeeper::look);
    connect(&next_, &QTimer::timeout, this, &TrayKeeper::look);
    connect(tray_.get(), &Tray::chosen, this, &TrayKeeper::bringForward);
    connect(tray_.get(), &Tray::quitWanted, &window_, &QWidget::close);
    auto* wanted = window_.findChild<QAction*>(u"tray"_s);
    wanted->setChecked(settings_.usesTray());
    connect(wanted, &QAction::triggered, this, &TrayKeeper::setWanted);
}

void TrayKeeper::bookOpened()
{
    told_.clear();
    toldOn_ = {};
    auto& notifier = window_.book().notifier();
    connect(&notifier, &change::ChangeNotifier::changed, &rest_, qOverload<>(&QTimer::start));
    rest_.start();
}

void TrayKeeper::setWanted(bool wanted)
{
    settings_.setUsesTray(wanted);
    look();
}

void TrayKeeper::look()
{
    next_.start(longestWaitMs);
    if (!settings_.usesTray() || !window_.hasBook() || !tray_->isThere())
        return tray_->hide();
    const auto rows = window_.book().queries().dueNow();
    if (!rows)
        return; // the page says so
    tray_->show(int(rows->size()), tr("Goodturn: %1").arg(countText(rows->size())));
    tellNews(*rows);
    waitForNext(*rows);
}

/// Once a day how much there is; then what has a time, when it has come. What came while the
/// program was closed is said at its next start.
void TrayKeeper::tellNews(const std::vector<AgendaRow>& rows)
{
    const book::Book& book = window_.book();
    const QDate today = book.clock().today();
    const QTime now = book.clock().nowUtc().toLocalTime().time();
    const bool isFirst = toldOn_ != today;
    const QDateTime last = settings_.trayTold(book.path());
    const bool wasSaid = isFirst && last.date() == today; // before this start
    const bool saysAll = isFirst && !wasSaid;
    if (isFirst)
        told_.clear();
    toldOn_ = today;
    QStringList lines;
    for (const AgendaRow& row : rows) {
        const bool hasCome = row.due < today || !row.at.isValid() || row.at <= now;
        const bool isKnown = wasSaid && (row.due < today || row.at <= last.time());
        const bool isNew =
            row.at.isValid() && hasCome && told_.insert({row.id, row.at}).second && !isKnown;
        if ((saysAll || isNew) && size_t(lines.size()) < mostLines)
            lines << lineOf(row);
    }
    if (lines.isEmpty())
        return;
    tray_->tell(saysAll ? countText(rows.size()) : tr("It is time"), lines.join(u'\n'));
    settings_.setTrayTold(book.path(), {today, now});
}

void TrayKeeper::waitForNext(const std::vector<AgendaRow>& rows)
{
    const QTime now = window_.book().clock().nowUtc().toLocalTime().time();
    const QDate today = window_.book().clock().today();
    for (const AgendaRow& row : rows)
        if (row.due == today && row.at > now)
            next_.start(std::min(next_.remainingTime(), now.msecsTo(row.at)));
}

void TrayKeeper::bringForward()
{
    window_.setWindowState(window_.windowState() & ~Qt::WindowMinimized);
    window_.show();
    window_.raise();
    window_.activateWindow();
}

} // namespace goodturn::app
