#include "ui/editors/people_field.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/record_picker.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PeopleField::PeopleField(Desk& desk, std::function<std::optional<AccountId>()> account,
                         QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , chips_(new QWidget(this))
    , chipLayout_(new FlowLayout(grid(this, 1), chips_))
    , picker_(makePersonPicker(desk, std::move(account), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(chips_);
    layout->addWidget(picker_);
    chips_->hide();
    setFocusProxy(picker_);
    connect(picker_, &RecordPicker::edited, this, [this] {
        if (!picker_->chosen())
            return;
        add(ContactId(*picker_->chosen()), picker_->text());
        // The completer writes the name into the line after this signal.
        QMetaObject::invokeMethod(
            picker_, [this] { picker_->setChosen(std::nullopt, {}); }, Qt::QueuedConnection);
        emit edited();
    });
}

void PeopleField::setPeople(const std::vector<ContactId>& people)
{
    while (QLayoutItem* item = chipLayout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    people_.clear();
    chips_->hide();
    for (const ContactId id : people)
        add(id, desk_.book().queries().personName(id).value_or(tr("Unknown person")));
}

bool PeopleField::hasUnknownText() const
{
    return picker_->hasUnknownText();
}

void PeopleField::add(ContactId id, const QString& name)
{
    if (std::ranges::find(people_, id) != people_.end())
        return;
    people_.push_back(id);
    auto* chip = new QToolButton(chips_);
    chip->setText(plainCaption(name) + u"  ×"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(tr("Take %1 away").arg(name));
    chip->setToolTip(plainToolTip(tr("Take %1 away").arg(name)));
    connect(chip, &QToolButton::clicked, this, [this, id, chip] { remove(id, chip); });
    chipLayout_->addWidget(chip);
    chips_->show();
}

void PeopleField::remove(ContactId id, QWidget* chip)
{
    std::erase(people_, id);
    chipLayout_->removeWidget(chip);
    chip->deleteLater();
    chips_->setVisible(!people_.empty());
    picker_->setFocus();
    emit edited();
}

} // namespace goodturn::ui
