#include "ui/dialogs/error_bar.h"

#include "ui/theme/line_icon.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new PlainLabel({}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QToolButton* quiet(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ErrorBar::ErrorBar(QWidget* parent)
    : QFrame(parent)
    , what_(wrapped(this))
    , message_(wrapped(this))
    , detail_(wrapped(this))
    , more_(quiet(tr("Details"), this))
    , copy_(quiet(tr("Copy"), this))
    , buttons_(new QHBoxLayout)
{
    setAccessibleName(tr("Problem"));
    setAutoFillBackground(true);
    QFont bold = what_->font();
    bold.setBold(true);
    what_->setFont(bold);
    more_->setCheckable(true);
    connect(more_, &QToolButton::toggled, this, &ErrorBar::showDetail);
    connect(copy_, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    auto* close = quiet(tr("Dismiss"), this);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &ErrorBar::dismiss);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(grid(this, 1) / 2);
    texts->addWidget(what_);
    texts->addWidget(message_);
    texts->addWidget(detail_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 4), grid(this, 2), grid(this, 2), grid(this, 2));
    row->addLayout(texts, 1);
    row->addLayout(buttons_);
    for (QWidget* button :
         {static_cast<QWidget*>(more_), static_cast<QWidget*>(copy_), static_cast<QWidget*>(close)})
        row->addWidget(button, 0, Qt::AlignTop);
    takeColours();
    hide();
}

void ErrorBar::showError(const QString& what, const Error& error,
                         const std::vector<WayOut>& waysOut)
{
    isNotice_ = false;
    takeColours();
    what_->setText(what);
    what_->setVisible(!what.isEmpty());
    message_->setText(error.message);
    detail_->setText(error.detail.left(4000));
    more_->setVisible(!error.detail.isEmpty());
    more_->setChecked(false);
    copy_->show();
    showDetail(false);
    setWaysOut(waysOut);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBar::showNotice(const QString& what, const QString& message,
                          const std::vector<WayOut>& waysOut)
{
    showError(what, {ErrorKind::Internal, message}, waysOut);
    isNotice_ = true;
    takeColours();
    copy_->hide();
}

void ErrorBar::dismiss()
{
    hide();
    setWaysOut({});
}

QString ErrorBar::text() const
{
    QStringList lines{what_->text(), message_->text(), detail_->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ErrorBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
    QFrame::changeEvent(event);
}

void ErrorBar::setWaysOut(const std::vector<WayOut>& waysOut)
{
    for (QPushButton* old : waysOut_)
        old->deleteLater();
    waysOut_.clear();
    for (const WayOut& way : waysOut) {
        auto* button = new QPushButton(plainCaption(way.title), this);
        connect(button, &QPushButton::clicked, this, [this, go = way.go] {
            dismiss();
            go();
        });
        buttons_->addWidget(button, 0, Qt::AlignTop);
        waysOut_.push_back(button);
    }
}

void ErrorBar::showDetail(bool shown)
{
    detail_->setVisible(shown);
}

void ErrorBar::takeColours()
{
    const QPalette colours = QGuiApplication::palette();
    const Tokens tokens = tokensFor(colours);
    QPalette own = colours;
    own.setColor(QPalette::Window, tokens.tint);
    setPalette(own);
    QPalette alert = own;
    if (!isNotice_)
        alert.setColor(QPalette::WindowText, tokens.alert);
    what_->setPalette(alert);
}

} // namespace goodturn::ui
