#include "ui/pages/accounts/occasion_lines.h"

#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "core/reciprocity/explanation.h"
#include "ui/desk/desk.h"
#include "ui/editors/editors.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

namespace goodturn::ui {
using namespace Qt::StringLiterals;

OccasionLines::OccasionLines(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , line_(new FlowLayout(grid(this, 2), this))
{
}

void OccasionLines::showOf(AccountId account)
{
    account_ = account;
    person_ = ContactId();
    show(desk_.book().queries().ownOccasions(account));
}

void OccasionLines::showOf(ContactId person)
{
    account_ = AccountId();
    person_ = person;
    show(desk_.book().queries().ownOccasions(person));
}

void OccasionLines::show(const Result<std::vector<query::OccasionRow>>& rows)
{
    while (QLayoutItem* item = line_->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was just clicked
        item->widget()->hide();
        delete item;
    }
    if (!rows) {
        desk_.showError(tr("The occasions could not be read"), rows.error());
        return;
    }
    auto* name = new ToneLabel(Tone::Muted, tr("Occasions"), this);
    name->setMinimumHeight(LinkButton(u"x"_s).sizeHint().height()); // level with the links
    line_->addWidget(name);
    const QDate today = desk_.book().clock().today();
    for (const query::OccasionRow& row : *rows) {
        auto* link = new LinkButton(plainCaption(occasionText(row, today)), this);
        connect(link, &LinkButton::clicked, this, [this, id = row.id] { open(id); });
        line_->addWidget(link);
    }
    auto* add = new LinkButton(tr("+ Occasion"), this);
    add->setDisabled(desk_.book().isReadOnly());
    connect(add, &LinkButton::clicked, this, &OccasionLines::add);
    line_->addWidget(add);
    for (auto* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (line_->indexOf(child) >= 0)
            child->show();
    updateGeometry();
}

void OccasionLines::add()
{
    OwnOccasion occasion;
    if (person_.isValid())
        occasion.contactId = person_;
    else
        occasion.accountId = account_;
    openEditor(desk_, occasion);
}

void OccasionLines::open(OwnOccasionId id)
{
    const auto occasion = desk_.book().records<OwnOccasion>().load(id);
    if (occasion)
        openEditor(desk_, *occasion);
    else
        desk_.showError(tr("The occasion could not be opened"), occasion.error());
}

QString occasionText(const query::OccasionRow& row, QDate today)
{
    const auto tr = [](const char* text) { return OccasionLines::tr(text); };
    const QString years =
        row.years > 0 ? reciprocity::counted(row.years, "1 year",
                                             QT_TRANSLATE_N_NOOP("Explanation", "%Ln years"))
                      : QString();
    QString when;
    if (row.next.isValid())
        when = relativeDay(row.next, today);
    else if (row.day.isNull())
        when = tr("no day yet");
    else if (const QDate first(row.day.year().value_or(0), row.day.month(), row.day.day());
             row.rule.isEmpty() && first.isValid())
        when = tr("was on %1").arg(longDay(first));
    else
        when = tr("is over");
    return years.isEmpty() ? tr("%1: %2").arg(row.name.left(40), when)
                           : tr("%1: %2 (%3)").arg(row.name.left(40), when, years);
}

} // namespace goodturn::ui
