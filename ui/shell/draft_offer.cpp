#include "ui/shell/draft_offer.h"

#include "ui/desk/draft_keeper.h"
#include "ui/desk/drafts.h"
#include "ui/dialogs/error_bar.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DraftOffer", text);
}

QString lineOf(const Drafts::Left& draft)
{
    return tr("%1 (%2)").arg(draft.title.simplified().left(80),
                             QLocale().toString(draft.at.toLocalTime(), QLocale::ShortFormat));
}

/// What is opened has drafts of its own before the old ones go.
void continueDrafts(MainWindow& window, const std::vector<Drafts::Left>& left,
                    const std::function<bool(MainWindow&, const QJsonObject&)>& openDraft)
{
    QStringList lost;
    for (const Drafts::Left& draft : left) {
        if (!openDraft(window, draft.content)) {
            lost << draft.title;
            continue;
        }
        for (DraftKeeper* keeper : window.findChildren<DraftKeeper*>())
            keeper->keep();
        window.drafts()->forget(draft.key);
    }
    if (!lost.isEmpty())
        window.showError(tr("Some of it could not be opened again"),
                         {ErrorKind::NotFound,
                          tr("What it belongs to is gone from the book: %1. The draft is kept.")
                              .arg(lost.join(u", "_s))},
                         {});
}

} // namespace

void offerDrafts(MainWindow& window, ErrorBar& bar,
                 const std::function<bool(MainWindow&, const QJsonObject&)>& openDraft)
{
    if (!window.drafts() || !openDraft || window.book().isReadOnly())
        return;
    auto left = window.drafts()->leftFor(window.book().path());
    // What was set aside is taken up where it was typed, without a word.
    std::erase_if(left, &Drafts::Left::setAside);
    if (left.empty())
        return;
    QStringList lines;
    for (const Drafts::Left& draft : left)
        lines << lineOf(draft);
    const WayOut goOn{tr("Go on writing"),
                      [&window, left, openDraft] { continueDrafts(window, left, openDraft); }};
    const WayOut drop{tr("Discard"), [&window, left] {
                          for (const Drafts::Left& draft : left)
                              window.drafts()->forget(draft.key);
                      }};
    bar.showNotice(tr("Goodturn ended while you were writing"), lines.join(u'\n'), {goOn, drop});
}

} // namespace goodturn::ui
