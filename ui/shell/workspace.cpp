#include "ui/shell/workspace.h"

#include "ui/desk/after_paint.h"
#include "ui/shell/navigation.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// Calls `use(key, part)` for each splitter and header of the page that has a name.
template<class Use>
void forEachLayout(const QString& place, const QWidget& page, Use use)
{
    const auto keyOf = [&](const QWidget* part) { return place + u'/' + part->objectName(); };
    for (QSplitter* part : page.findChildren<QSplitter*>())
        if (!part->objectName().isEmpty())
            use(keyOf(part), *part);
    for (QHeaderView* part : page.findChildren<QHeaderView*>())
        if (!part->objectName().isEmpty())
            use(keyOf(part), *part);
}

constexpr auto navigationKey = "navigation";

} // namespace

Workspace::Workspace(Desk& desk, const WindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , parts_(parts)
    , navigation_(new Navigation)
    , stack_(new QStackedWidget)
    , splitter_(new QSplitter(this))
{
    for (const Place& place : parts.places)
        navigation_->addPlace(place.title);
    connect(navigation_, &Navigation::chosen, this, [this](int place) { goTo(place); });
    splitter_->addWidget(navigation_);
    splitter_->addWidget(stack_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter_);
    counting_.setSingleShot(true);
    counting_.setInterval(0);
    afterPaint_ = new AfterPaint(navigation_->viewport(), counting_);
    connect(&counting_, &QTimer::timeout, this, &Workspace::countPlaces);
    connect(&desk.book().notifier(), &change::ChangeNotifier::changed, this, &Workspace::changed);
}

Workspace::~Workspace()
{
    // Pages go while the desk and the book are still there.
    for (const auto& [place, page] : std::exchange(pages_, {}))
        delete page;
}

int Workspace::indexOf(const QString& place) const
{
    for (int i = 0; i < int(parts_.places.size()); ++i)
        if (parts_.places[size_t(i)].key == place)
            return i;
    return 0;
}

Page* Workspace::open(const QString& place)
{
    return goTo(indexOf(place));
}

Page* Workspace::currentPage() const
{
    return place_.isEmpty() ? nullptr : pages_.at(indexOf(place_));
}

std::optional<AccountId> Workspace::accountInView() const
{
    const Page* page = currentPage();
    if (!page)
        return {};
    const Place& place = parts_.places[size_t(indexOf(place_))];
    return place.account ? place.account(*page) : std::nullopt;
}

Page* Workspace::pageOf(int place)
{
    const auto known = pages_.find(place);
    if (known != pages_.end())
        return known->second;
    const Place& made = parts_.places[size_t(place)];
    Page* page = made.make(desk_);
    stack_->addWidget(page);
    pages_.emplace(place, page);
    forEachLayout(made.key, *page, [this](const QString& key, auto& part) {
        if (const QByteArray state = layouts_.value(key); !state.isEmpty())
            part.restoreState(state);
    });
    return page;
}

Page* Workspace::goTo(int place)
{
    const QString key = parts_.places[size_t(place)].key;
    if (key == place_)
        return pages_.at(place);
    const bool first = place_.isEmpty();
    if (!first) {
        if (!std::exchange(searched_, {}).isEmpty())
            currentPage()->setSearchText({});
        visited_.removeAll(place_);
        visited_.append(place_);
    }
    Page* page = pageOf(place);
    place_ = key;
    navigation_->mark(place);
    stack_->setCurrentWidget(page);
    if (first)
        afterPaint_->start();
    emit searchEnded();
    emit placeChanged(key);
    return page;
}

void Workspace::search(const QString& text)
{
    if (text.isEmpty() && searched_.isEmpty())
        return;
    Page* page = currentPage();
    if (!parts_.places[size_t(indexOf(place_))].searchable && !text.isEmpty()) {
        const QSignalBlocker keepsTheText(this);
        page = open(parts_.searchPlace);
    }
    searched_ = text;
    page->setSearchText(text);
    emit placeChanged(place_);
}

bool Workspace::back()
{
    if (visited_.isEmpty())
        return false;
    const QString place = visited_.takeLast();
    const QString from = place_;
    open(place);
    visited_.removeAll(from);
    emit placeChanged(place_);
    return true;
}

void Workspace::changed()
{
    if (!place_.isEmpty())
        afterPaint_->start();
}

void Workspace::countPlaces()
{
    query::Queries& queries = desk_.book().queries();
    for (int i = 0; i < int(parts_.places.size()); ++i) {
        const Place& place = parts_.places[size_t(i)];
        if (!place.count)
            continue;
        const auto count = place.count(queries);
        navigation_->setCount(i, count ? *count : -1);
    }
    if (const auto accounts = queries.accountCount())
        emit accountsCounted(*accounts);
}

void Workspace::remember(WindowState& state) const
{
    state.place = place_;
    state.layouts = layouts_;
    state.layouts.insert(QString::fromLatin1(navigationKey), splitter_->saveState());
    for (const auto& [index, page] : pages_)
        forEachLayout(parts_.places[size_t(index)].key, *page,
                      [&](const QString& key, const auto& part) {
                          state.layouts.insert(key, part.saveState());
                      });
}

void Workspace::giveBack(const WindowState& state)
{
    layouts_ = state.layouts;
    const QByteArray own = layouts_.value(QString::fromLatin1(navigationKey));
    if (!own.isEmpty())
        splitter_->restoreState(own);
}

} // namespace goodturn::ui
