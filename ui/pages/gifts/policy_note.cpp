#include "ui/pages/gifts/policy_note.h"

#include "core/book/gift_policy_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PolicyNote::PolicyNote(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , against_(new ToneLabel(Tone::Alert, {}, this))
    , untold_(new ToneLabel(Tone::Muted, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    for (ToneLabel* label : {against_, untold_}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setAccessibleName(tr("What the gift policy says"));
    hide();
    connect(&desk.book().notifier(), &change::ChangeNotifier::changed, this, &PolicyNote::refresh);
}

void PolicyNote::showFor(const Gift& gift)
{
    gift_ = gift;
    refresh();
}

void PolicyNote::refresh()
{
    QStringList against;
    QStringList untold;
    if (isBeingPrepared(gift_.state))
        if (const auto findings = desk_.book().giftPolicy().findings(gift_))
            for (const planning::PolicyFinding& finding : *findings)
                (finding.goesAgainst() ? against : untold)
                    << (finding.goesAgainst() ? u"⚠ "_s : u"ⓘ "_s) + finding.sentence;
    against_->setText(against.join(u'\n'));
    against_->setHidden(against.isEmpty());
    untold_->setText(untold.join(u'\n'));
    untold_->setHidden(untold.isEmpty());
    setAccessibleDescription((against + untold).join(u'\n'));
    setHidden(against.isEmpty() && untold.isEmpty());
}

} // namespace goodturn::ui
