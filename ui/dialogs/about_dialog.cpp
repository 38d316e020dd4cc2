#include "ui/dialogs/about_dialog.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Goodturn"));
    auto* name = new PlainLabel(tr("Goodturn %1").arg(QCoreApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    auto* text = new PlainLabel(
        tr("A client book for people who win by giving.\n\n"
           "Your book is one file on this computer. Nothing is sent anywhere.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes with "
           "no warranty, as far as the law permits.\n\n"
           "Made with Qt %1, SQLite and ICU.")
            .arg(QString::fromLatin1(qVersion())));
    text->setWordWrap(true);
    text->setMinimumWidth(grid(this, 100));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 6), grid(this, 6), grid(this, 6), grid(this, 4));
    column->setSpacing(grid(this, 3));
    column->addWidget(name);
    column->addWidget(text);
    column->addWidget(buttons);
}

} // namespace goodturn::ui
