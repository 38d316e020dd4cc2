#include "ui/desk/draft_keeper.h"

#include "ui/desk/drafts.h"

#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace goodturn::ui {
using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Desk& desk, Title title, Content content, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , title_(std::move(title))
    , content_(std::move(content))
    , key_(Drafts::newKey())
{
    if (!desk_.drafts())
        return;
    connect(&timer_, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            sessionEnds_ = true;
            keep();
        },
        Qt::DirectConnection);
    timer_.start(2s);
}

DraftKeeper::~DraftKeeper()
{
    if (!kept_.isEmpty() && !sessionEnds_)
        desk_.drafts()->forget(key_);
}

void DraftKeeper::keep()
{
    if (!desk_.drafts())
        return;
    const QJsonObject content = content_();
    if (content == kept_)
        return;
    if (content.isEmpty()) {
        desk_.drafts()->forget(key_);
        kept_ = {};
        return;
    }
    const auto done = desk_.drafts()->keep(key_, desk_.book().path(), title_(), content);
    if (done)
        kept_ = content;
    else if (!std::exchange(warned_, true))
        desk_.showStatus(done.error().message);
}

void DraftKeeper::setAside()
{
    keep();
    if (kept_.isEmpty())
        return;
    if (const auto done = desk_.drafts()->setAside(key_); !done)
        desk_.showStatus(done.error().message);
    kept_ = {};
    timer_.stop();
}

} // namespace goodturn::ui
