#include "ui/dialogs/welcome_panel.h"

#include "ui/theme/accent_button.h"
#include "ui/theme/line_icon.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(const QString& text, double size)
{
    auto* label = new PlainLabel(text);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePanel::WelcomePanel(QWidget* parent) : QWidget(parent)
{
    auto* inner = new QWidget;
    inner->setMaximumWidth(grid(this, 150));
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(grid(this, 4));
    column->addWidget(paragraph(tr("Welcome to Goodturn"), 1.8));
    column->addWidget(paragraph(
        tr("Goodturn keeps your accounts and people, and the favours that go both ways. It shows "
           "over time whom to give to first, and whom you have earned the right to ask."),
        1.1));

    auto* steps = new QGridLayout;
    steps->setHorizontalSpacing(grid(this, 4));
    steps->setVerticalSpacing(grid(this, 3));
    steps->setColumnStretch(1, 1);
    const auto step = [&](QPushButton* button, const QString& icon, const QString& what,
                          void (WelcomePanel::*wanted)()) {
        const int row = steps->rowCount();
        if (!icon.isEmpty())
            button->setIcon(lineIcon(icon));
        button->setAccessibleDescription(what);
        connect(button, &QPushButton::clicked, this, wanted);
        steps->addWidget(button, row, 0);
        steps->addWidget(paragraph(what, 1.0), row, 1);
        return button;
    };
    setFocusProxy(step(new AccentButton(tr("&New book…")), {},
                       tr("Begin with an empty book. It is one file, on this computer only."),
                       &WelcomePanel::newBookWanted));
    step(new QPushButton(tr("&Open a book…")), u"open"_s, tr("Go on with a book that you have."),
         &WelcomePanel::openBookWanted);
    step(new QPushButton(tr("&Import…")), u"import"_s,
         tr("Begin with contacts (.vcf) or a table of favours (.csv). You can drop the files "
            "here, too."),
         &WelcomePanel::importWanted);
    step(new QPushButton(tr("Look at the &sample")), u"book"_s,
         tr("Forty invented accounts with three years of history, to try everything out."),
         &WelcomePanel::sampleWanted);
    column->addLayout(steps);

    auto* layout = new QGridLayout(this);
    layout->addWidget(inner, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

} // namespace goodturn::ui
