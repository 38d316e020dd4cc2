#include "ui/print/paper_choices.h"

#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>

namespace goodturn::ui {

PaperChoices::PaperChoices(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 1));
    size_ = add(tr("Paper size"), tr("Alt+A"));
    size_->addItem(tr("A4"), int(PaperSize::A4));
    size_->addItem(tr("Letter"), int(PaperSize::Letter));
    size_->addItem(tr("A5"), int(PaperSize::A5));
    side_ = add(tr("Which way round"), tr("Alt+U"));
    side_->addItem(tr("Upright"), false);
    side_->addItem(tr("Across"), true);
    ink_ = add(tr("Printed in"), tr("Alt+I"));
    ink_->addItem(tr("Colour"), int(PrintInk::Colour));
    ink_->addItem(tr("Grey"), int(PrintInk::Grey));
    ink_->addItem(tr("Black and white"), int(PrintInk::BlackAndWhite));
}

QComboBox* PaperChoices::add(const QString& name, const QString& keys)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(tr("%1 (%2)").arg(name, keys));
    auto* shortcut = new QShortcut(QKeySequence(keys), this);
    connect(shortcut, &QShortcut::activated, box, [box] {
        box->setFocus(Qt::ShortcutFocusReason);
        box->showPopup();
    });
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, [this] { emit chosen(choice()); });
    return box;
}

PaperChoice PaperChoices::choice() const
{
    return {PaperSize(size_->currentData().toInt()), side_->currentData().toBool(),
            PrintInk(ink_->currentData().toInt())};
}

void PaperChoices::setChoice(const PaperChoice& choice)
{
    size_->setCurrentIndex(size_->findData(int(choice.size)));
    side_->setCurrentIndex(side_->findData(choice.landscape));
    ink_->setCurrentIndex(ink_->findData(int(choice.ink)));
}

} // namespace goodturn::ui
