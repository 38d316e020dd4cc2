#include "ui/pages/accounts/reason_box.h"

#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/weighted_label.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace goodturn::ui {

ReasonBox::ReasonBox(QWidget* parent)
    : QWidget(parent)
    , words_(new WeightedLabel)
    , why_(new LinkButton(tr("Why?")))
{
    why_->setCheckable(true);
    why_->setAccessibleName(tr("Why? Show the figures and the entries behind them"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(this, 4), grid(this, 2), grid(this, 3), grid(this, 2));
    row->setSpacing(grid(this, 3));
    row->addWidget(words_, 1);
    row->addWidget(why_, 0, Qt::AlignBottom);
    connect(why_, &LinkButton::toggled, this, [this](bool open) {
        why_->setText(open ? tr("Hide") : tr("Why?"));
        why_->updateGeometry();
        emit whyToggled(open);
    });
}

void ReasonBox::setHead(const query::AccountHead& head)
{
    std::vector<WeightedLabel::Piece> pieces;
    for (const QString& reason : head.reasons)
        pieces.push_back({reason, pieces.empty()});
    if (!head.advice.sentence.isEmpty()) {
        pieces.push_back({tr("Suggested:"), true});
        pieces.push_back({head.advice.sentence, false});
    }
    words_->setPieces(pieces);
}

QString ReasonBox::text() const
{
    return words_->text();
}

void ReasonBox::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.tint);
    const QRect edge(0, 0, 3, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens.accent);
}

} // namespace goodturn::ui
