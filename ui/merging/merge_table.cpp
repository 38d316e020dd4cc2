#include "ui/merging/merge_table.h"

#include "core/book/backup_words.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::MergePreview;

namespace {

/// Notes can be long; all of it is shown on hover.
constexpr qsizetype longest = 400;

ToneLabel* cell(const QString& text, Tone tone = Tone::Body)
{
    auto* label = new ToneLabel(tone, text.size() > longest ? text.left(longest) + u'…' : text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (text.size() > longest)
        label->setToolTip(plainToolTip(text));
    return label;
}

QString countName(RecordKind counted, RecordKind of)
{
    if (of == RecordKind::Contact && counted == RecordKind::Contact)
        return MergeTable::tr("People met through them");
    return book::pluralLabel(counted);
}

/// "Owner: Ann. The kept one has Ann, the other Bo."
QString spokenLine(const QString& name, const QString& kept, const QString& other,
                   const QString& merged)
{
    const auto spoken = [](const QString& text) {
        return text.isEmpty() ? MergeTable::tr("nothing") : text.left(longest);
    };
    if (kept == other && kept == merged)
        return MergeTable::tr("%1: %2").arg(name, spoken(merged));
    return MergeTable::tr("%1: %2. The kept one has %3, the other %4.")
        .arg(name, spoken(merged), spoken(kept), spoken(other));
}

} // namespace

MergeTable::MergeTable(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    setAccessibleName(tr("What each has, and what comes of it"));
}

void MergeTable::show(const MergePreview& preview, RecordKind kind)
{
    auto* body = new QWidget;
    grid_ = new QGridLayout(body);
    grid_->setContentsMargins(0, 0, grid(this, 2), 0);
    grid_->setHorizontalSpacing(grid(this, 4));
    grid_->setVerticalSpacing(grid(this, 2));
    for (int column = 1; column < 4; ++column)
        grid_->setColumnStretch(column, 1);
    row_ = 0;
    addHeads(preview.names);
    for (const MergePreview::Count& count : preview.counts)
        addCount(countName(count.kind, kind), count);
    if (!preview.counts.empty())
        grid_->addWidget(new Hairline, row_++, 0, 1, 4);
    for (const MergePreview::Field& field : preview.fields)
        addField(field);
    grid_->setRowStretch(row_, 1);
    setWidget(body);
    setAccessibleDescription(spokenLines(preview, kind).join(u'\n'));
}

void MergeTable::addHeads(const book::MergeNames& names)
{
    const std::pair<QString, QString> heads[] = {{tr("Is kept"), names.keep},
                                                 {tr("Goes into it"), names.other},
                                                 {tr("What comes of it"), names.keep}};
    for (int i = 0; i < 3; ++i) {
        grid_->addWidget(cell(heads[i].first, Tone::Muted), row_, i + 1);
        grid_->addWidget(cell(heads[i].second, Tone::Heading), row_ + 1, i + 1);
    }
    row_ += 2;
    grid_->addWidget(new Hairline, row_++, 0, 1, 4);
}

void MergeTable::addField(const MergePreview::Field& field)
{
    const bool gains = field.merged != field.kept;
    grid_->addWidget(cell(field.label, Tone::Muted), row_, 0);
    grid_->addWidget(cell(field.kept), row_, 1);
    if (field.isLost)
        grid_->addWidget(cell(tr("%1\nnot taken over").arg(field.other.left(longest)), Tone::Muted),
                         row_, 2);
    else
        grid_->addWidget(cell(field.other), row_, 2);
    grid_->addWidget(cell(field.merged, gains ? Tone::Heading : Tone::Body), row_, 3);
    ++row_;
}

void MergeTable::addCount(const QString& name, const MergePreview::Count& count)
{
    const QLocale locale;
    const bool gains = count.merged != count.kept;
    grid_->addWidget(cell(name, Tone::Muted), row_, 0);
    grid_->addWidget(cell(locale.toString(count.kept)), row_, 1);
    grid_->addWidget(cell(locale.toString(count.other)), row_, 2);
    grid_->addWidget(cell(locale.toString(count.merged), gains ? Tone::Heading : Tone::Body), row_,
                     3);
    ++row_;
}

QStringList MergeTable::spokenLines(const MergePreview& preview, RecordKind kind) const
{
    QStringList lines;
    for (const MergePreview::Field& field : preview.fields) {
        lines << spokenLine(field.label, field.kept, field.other, field.merged);
        if (field.isLost)
            lines.last() += u' ' + tr("That of the other is not taken over.");
    }
    const QLocale locale;
    for (const MergePreview::Count& count : preview.counts)
        lines << spokenLine(countName(count.kind, kind), locale.toString(count.kept),
                            locale.toString(count.other), locale.toString(count.merged));
    return lines;
}

} // namespace goodturn::ui
