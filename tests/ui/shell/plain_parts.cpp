#include "tests/ui/shell/plain_parts.h"

#include <QHBoxLayout>
#include <QHash>

namespace goodturn::ui::testing {
using namespace Qt::StringLiterals;

namespace {

QHash<QString, int>& counts()
{
    static QHash<QString, int> alive;
    return alive;
}

Place place(const QString& key, const QString& title, bool searchable)
{
    Place made{key, title, [key](Desk& desk) -> Page* { return new PlainPage(key, desk); }};
    made.searchable = searchable;
    return made;
}

NewAct act(const QString& key, const QString& title, QKeySequence keys, QStringList* started)
{
    return {key, title, keys, [key, started](MainWindow&, std::optional<AccountId> account) {
                if (started)
                    *started << key + u' ' + QString::number(account.value_or(AccountId()).value());
            }};
}

} // namespace

PlainPage::PlainPage(const QString& name, Desk& desk)
    : Page(desk)
    , list(new QListWidget)
    , splitter(new QSplitter)
{
    setObjectName(name);
    list->addItems({u"one"_s, u"two"_s});
    splitter->setObjectName(u"main"_s);
    splitter->addWidget(list);
    splitter->addWidget(new QWidget);
    (new QHBoxLayout(this))->addWidget(splitter);
    ++counts()[name];
}

PlainPage::~PlainPage()
{
    --counts()[objectName()];
}

int PlainPage::alive(const QString& name)
{
    return counts().value(name);
}

WindowParts plainParts(QStringList* started)
{
    WindowParts parts;
    parts.places = {place(u"today"_s, u"Today"_s, false), place(u"accounts"_s, u"Accounts"_s, true),
                    place(u"people"_s, u"People & more"_s, true)};
    parts.places[1].count = [](query::Queries& queries) { return queries.accountCount(); };
    parts.places[1].account = [](const Page& page) -> std::optional<AccountId> {
        const AccountId id = static_cast<const PlainPage&>(page).account;
        return id.isValid() ? std::optional(id) : std::nullopt;
    };
    parts.searchPlace = u"accounts"_s;
    parts.acts = {act(u"account"_s, u"&Account…"_s, QKeySequence::New, started),
                  act(u"favour"_s, u"&Favour…"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F, started)};
    parts.account = {u"accounts"_s,
                     [](Page& page, AccountId id) { static_cast<PlainPage&>(page).account = id; }};
    parts.person = {u"people"_s, [](Page& page, ContactId id) {
                        static_cast<PlainPage&>(page).shown = id.value();
                    }};
    parts.gift = {u"today"_s,
                  [](Page& page, GiftId id) { static_cast<PlainPage&>(page).shown = id.value(); }};
    parts.summaries = [started](Desk&, const std::vector<AccountId>& ids) {
        if (started)
            *started << u"summary "_s + QString::number(ids.front().value());
    };
    return parts;
}

} // namespace goodturn::ui::testing
