#include "ui/pages/accounts/filter_chips.h"

#include "ui/editors/flow_layout.h"
#include "ui/pages/accounts/chip.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QMenu>

namespace goodturn::ui {

namespace {

constexpr int everyLifecycle = 100; // a button group keeps negative ids for itself

} // namespace

FilterChips::FilterChips(std::function<QStringList()> tags, QWidget* parent)
    : QWidget(parent)
    , tags_(std::move(tags))
    , lifecycles_(new QButtonGroup(this))
    , tagChip_(new Chip(tr("Tag"), this))
    , tagMenu_(new QMenu(this))
{
    auto* row = new FlowLayout(grid(this, 1), this);
    const auto add = [&](const QString& text, int id) {
        auto* chip = new Chip(text, this);
        lifecycles_->addButton(chip, id);
        row->addWidget(chip);
    };
    add(tr("All"), everyLifecycle);
    add(tr("Clients"), int(Lifecycle::Client));
    add(tr("Prospects"), int(Lifecycle::Prospect));
    add(tr("Partners"), int(Lifecycle::Partner));
    add(tr("Former"), int(Lifecycle::Former));
    lifecycles_->button(everyLifecycle)->setChecked(true);
    row->addWidget(tagChip_);
    tagChip_->setMenu(tagMenu_);
    connect(tagMenu_, &QMenu::aboutToShow, this, &FilterChips::fillTagMenu);
    connect(lifecycles_, &QButtonGroup::idClicked, this, &FilterChips::changed);
}

std::optional<Lifecycle> FilterChips::lifecycle() const
{
    const int id = lifecycles_->checkedId();
    return id == everyLifecycle ? std::nullopt : std::optional(Lifecycle(id));
}

void FilterChips::setLifecycle(std::optional<Lifecycle> lifecycle)
{
    lifecycles_->button(lifecycle ? int(*lifecycle) : everyLifecycle)->setChecked(true);
    emit changed();
}

void FilterChips::setTag(const QString& tag)
{
    tag_ = tag;
    tagChip_->setText(tag.isEmpty() ? tr("Tag") : u'#' + plainCaption(tag));
    tagChip_->setChecked(!tag.isEmpty());
    tagChip_->updateGeometry();
    emit changed();
}

void FilterChips::clear()
{
    const QSignalBlocker quiet(this);
    setLifecycle(std::nullopt);
    setTag({});
}

void FilterChips::fillTagMenu()
{
    tagMenu_->clear();
    const auto add = [this](const QString& text, const QString& tag) {
        QAction* action = tagMenu_->addAction(plainCaption(text));
        action->setCheckable(true);
        action->setChecked(tag == tag_);
        connect(action, &QAction::triggered, this, [this, tag] { setTag(tag); });
    };
    add(tr("Any tag"), {});
    tagMenu_->addSeparator();
    for (const QString& tag : tags_())
        add(u'#' + tag, tag);
}

} // namespace goodturn::ui
