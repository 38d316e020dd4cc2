#include "ui/editors/link_field.h"

#include "ui/editors/choice_field.h"
#include "ui/editors/record_picker.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>

namespace goodturn::ui {

namespace {

class LinkRow : public QWidget
{
public:
    explicit LinkRow(RecordPicker* other) : other_(other)
    {
        other_->setParent(this);
        kind_ = new ChoiceField<LinkKind>(this);
        strength_ = new ChoiceField<LinkStrength>(this);
        other_->setAccessibleName(LinkField::tr("Person"));
        kind_->setAccessibleName(LinkField::tr("What they are"));
        strength_->setAccessibleName(LinkField::tr("How well they know each other"));
        strength_->setValue(LinkStrength::Fair);
        setFocusProxy(other_);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(this, 1));
        layout->addWidget(other_, 2);
        layout->addWidget(kind_, 1);
        layout->addWidget(strength_, 1);
    }

    bool isEmpty() const { return other_->text().trimmed().isEmpty(); }
    Result<ContactLink> link() const
    {
        other_->settle();
        if (!other_->chosen())
            return failure(ErrorKind::InvalidInput,
                           LinkField::tr("There is no person called “%1”. Choose one from the "
                                         "list.")
                               .arg(other_->text().left(60)));
        return ContactLink{ContactId(*other_->chosen()), kind_->value(), strength_->value()};
    }
    void setLink(const ContactLink& link)
    {
        kind_->setValue(link.kind);
        strength_->setValue(link.strength);
    }

private:
    RecordPicker* other_;
    ChoiceField<LinkKind>* kind_ = nullptr;
    ChoiceField<LinkStrength>* strength_ = nullptr;
};

} // namespace

LinkField::LinkField(MakePicker makePicker, QWidget* parent)
    : RowListField(tr("+ Add somebody they know"), parent)
    , makePicker_(std::move(makePicker))
{
}

Result<std::vector<ContactLink>> LinkField::links() const
{
    std::vector<ContactLink> links;
    for (QWidget* row : rows()) {
        const auto* line = static_cast<LinkRow*>(row);
        if (line->isEmpty())
            continue;
        GT_ASSIGN(const ContactLink link, line->link());
        links.push_back(link);
    }
    return links;
}

void LinkField::setLinks(const std::vector<ContactLink>& links)
{
    clearRows();
    for (const ContactLink& link : links) {
        preset_ = link.other;
        static_cast<LinkRow*>(addRow())->setLink(link);
    }
    preset_.reset();
}

QWidget* LinkField::makeRow()
{
    return new LinkRow(makePicker_(preset_));
}

} // namespace goodturn::ui
