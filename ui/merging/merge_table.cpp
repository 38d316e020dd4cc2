#include "ui/merging/merge_table.h"

#include "core/book/backup_words.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/merging/side_cell.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::MergePreview;
using book::MergeSide;

namespace {

constexpr qsizetype longestSpoken = 400;
constexpr qsizetype longestSame = 60;

ToneLabel* cell(const QString& text, Tone tone = Tone::Body)
{
    auto* label = new ToneLabel(tone);
    showWrapped(label, text);
    return label;
}

QString countName(RecordKind counted, RecordKind of)
{
    if (of == RecordKind::Contact && counted == RecordKind::Contact)
        return MergeTable::tr("People met through them");
    return book::pluralLabel(counted);
}

QString spoken(const QString& text)
{
    return text.isEmpty() ? MergeTable::tr("nothing") : text.left(longestSpoken);
}

/// "Owner: Ann. The kept one has Ann, the other Bo."
QString spokenLine(const QString& name, const QString& kept, const QString& other,
                   const QString& merged)
{
    return MergeTable::tr("%1: %2. The kept one has %3, the other %4.")
        .arg(name, spoken(merged), spoken(kept), spoken(other));
}

bool isSame(const MergePreview::Field& field)
{
    return field.sides.empty() && field.kept == field.other && field.kept == field.merged;
}

/// What a choice is called where it can't be seen: "Owner: Bo, of the other one".
QString spokenSide(const MergePreview::Field& field, MergeSide side)
{
    switch (side) {
    case MergeSide::Kept:
        return MergeTable::tr("%1: %2, of the one that is kept")
            .arg(field.label, spoken(field.kept));
    case MergeSide::Other:
        return MergeTable::tr("%1: %2, of the other one").arg(field.label, spoken(field.other));
    case MergeSide::Both:
        return MergeTable::tr("%1: both together").arg(field.label);
    }
    Q_UNREACHABLE();
}

QString textOf(const MergePreview::Field& field, MergeSide side)
{
    if (side == MergeSide::Both)
        return MergeTable::tr("Both together");
    return side == MergeSide::Kept ? field.kept : field.other;
}

} // namespace

MergeTable::MergeTable(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What each has, and what comes of it"));
}

void MergeTable::show(const MergePreview& preview, RecordKind kind)
{
    if (!hasShape(preview, kind)) {
        build(preview, kind);
    } else {
        for (Choice& choice : choices_)
            for (const MergePreview::Field& field : preview.fields)
                if (field.field == choice.field.field) {
                    choice.field = field;
                    refresh(choice);
                }
    }
    shown_ = preview;
    setAccessibleDescription(spokenLines(preview, kind).join(u'\n'));
}

/// Whether the rows that stand can show it, so that the keyboard stays where it is.
bool MergeTable::hasShape(const MergePreview& preview, RecordKind kind) const
{
    const auto sameField = [](const MergePreview::Field& a, const MergePreview::Field& b) {
        const bool sameSides = a.field == b.field && a.kept == b.kept && a.other == b.other &&
                               a.sides == b.sides && a.onlyOne == b.onlyOne;
        return sameSides && (!a.sides.empty() || a.merged == b.merged);
    };
    const auto sameCount = [](const MergePreview::Count& a, const MergePreview::Count& b) {
        return a.kind == b.kind && a.kept == b.kept && a.other == b.other && a.merged == b.merged;
    };
    return widget() && kind == kind_ && preview.names.keep == shown_.names.keep &&
           preview.names.other == shown_.names.other &&
           std::ranges::equal(preview.fields, shown_.fields, sameField) &&
           std::ranges::equal(preview.counts, shown_.counts, sameCount);
}

void MergeTable::build(const MergePreview& preview, RecordKind kind)
{
    const QString at = current_ < choices_.size() ? choices_[current_].field.field : QString();
    const bool hadFocus = widget() && widget()->isAncestorOf(window()->focusWidget());
    kind_ = kind;
    QWidget* body = buildRows(preview);
    if (QWidget* old = takeWidget())
        old->deleteLater(); // a choice in it may be what led here
    setWidget(body);
    current_ = 0;
    QWidget* before = this;
    for (size_t i = 0; i < choices_.size(); ++i) {
        if (choices_[i].field.field == at)
            current_ = i;
        for (const SideCell* side : choices_[i].cells) {
            setTabOrder(before, side->button());
            before = side->button();
        }
    }
    takeStops();
    if (hadFocus)
        go(current_);
}

QWidget* MergeTable::buildRows(const MergePreview& preview)
{
    choices_.clear();
    row_ = 0;
    auto* body = new QWidget;
    grid_ = new QGridLayout(body);
    grid_->setContentsMargins(grid(this, 1), 0, grid(this, 2), 0);
    grid_->setHorizontalSpacing(grid(this, 4));
    grid_->setVerticalSpacing(grid(this, 2));
    for (int column = 1; column < 4; ++column)
        grid_->setColumnStretch(column, 1);
    addHeads(preview.names);
    for (const MergePreview::Count& count : preview.counts)
        addCount(countName(count.kind, kind_), count);
    if (!preview.counts.empty())
        grid_->addWidget(new Hairline, row_++, 0, 1, 4);
    for (const MergePreview::Field& field : preview.fields)
        if (!field.sides.empty())
            addChoice(field);
        else if (!field.onlyOne && !isSame(field))
            addPlain(field); // goes with the one above it
    addOnlyOnes(preview);
    addSame(preview);
    grid_->setRowStretch(row_, 1);
    return body;
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

/// A field in which there is nothing to choose.
void MergeTable::addPlain(const MergePreview::Field& field)
{
    const bool gains = field.merged != field.kept;
    grid_->addWidget(cell(field.label, Tone::Muted), row_, 0);
    grid_->addWidget(cell(field.kept), row_, 1);
    grid_->addWidget(cell(field.other), row_, 2);
    grid_->addWidget(cell(field.merged, gains ? Tone::Heading : Tone::Body), row_, 3);
    ++row_;
}

void MergeTable::addChoice(const MergePreview::Field& field)
{
    const size_t at = choices_.size();
    Choice choice{field, {}, cell({})};
    grid_->addWidget(cell(field.label, Tone::Muted), row_, 0);
    auto* result = new QVBoxLayout;
    result->setSpacing(grid(this, 1));
    result->addWidget(choice.merged);
    grid_->addLayout(result, row_, 3);
    for (size_t i = 0; i < field.sides.size(); ++i) {
        auto* side = new SideCell;
        side->button()->setAutoExclusive(false);
        side->button()->installEventFilter(this);
        connect(side, &SideCell::chosen, this, [this, at, i] { choose(at, i); });
        choice.cells.push_back(side);
        if (field.sides[i] == MergeSide::Both)
            result->addWidget(side);
        else
            grid_->addWidget(side, row_, field.sides[i] == MergeSide::Kept ? 1 : 2);
    }
    result->addStretch();
    refresh(choice);
    choices_.push_back(std::move(choice));
    ++row_;
}

void MergeTable::refresh(Choice& choice)
{
    const MergePreview::Field& field = choice.field;
    for (size_t i = 0; i < field.sides.size(); ++i)
        choice.cells[i]->showValue(textOf(field, field.sides[i]), spokenSide(field, field.sides[i]),
                                   field.sides[i] == field.side);
    showWrapped(choice.merged, field.merged);
    choice.merged->setTone(field.merged != field.kept ? Tone::Heading : Tone::Body);
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

void MergeTable::addOnlyOnes(const MergePreview& preview)
{
    if (std::ranges::none_of(preview.fields, &MergePreview::Field::onlyOne))
        return;
    grid_->addWidget(new Hairline, row_++, 0, 1, 4);
    grid_->addWidget(cell(tr("Only one of them has these, and they stay"), Tone::Muted), row_++, 0,
                     1, 4);
    for (const MergePreview::Field& field : preview.fields)
        if (field.onlyOne)
            addPlain(field);
}

void MergeTable::addSame(const MergePreview& preview)
{
    QStringList same;
    for (const MergePreview::Field& field : preview.fields)
        if (isSame(field))
            same << tr("%1: %2").arg(field.label, field.merged.left(longestSame));
    if (same.isEmpty())
        return;
    grid_->addWidget(new Hairline, row_++, 0, 1, 4);
    grid_->addWidget(cell(tr("The same in both"), Tone::Muted), row_, 0);
    grid_->addWidget(cell(same.join(u" · "_s), Tone::Muted), row_, 1, 1, 3);
    ++row_;
}

QStringList MergeTable::spokenLines(const MergePreview& preview, RecordKind kind) const
{
    QStringList lines;
    for (const MergePreview::Field& field : preview.fields) {
        if (isSame(field)) {
            lines << tr("%1: %2").arg(field.label, spoken(field.merged));
            continue;
        }
        lines << spokenLine(field.label, field.kept, field.other, field.merged);
        if (field.isLost)
            lines.last() += u' ' + (field.side == MergeSide::Other
                                        ? tr("That of the kept one is not taken over.")
                                        : tr("That of the other is not taken over."));
    }
    const QLocale locale;
    for (const MergePreview::Count& count : preview.counts)
        lines << spokenLine(countName(count.kind, kind), locale.toString(count.kept),
                            locale.toString(count.other), locale.toString(count.merged));
    return lines;
}

bool MergeTable::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    for (size_t at = 0; isKey && at < choices_.size(); ++at)
        for (const SideCell* side : choices_[at].cells)
            if (side->button() == watched)
                return press(static_cast<QKeyEvent*>(event)->key(), at);
    return QScrollArea::eventFilter(watched, event);
}

bool MergeTable::press(int key, size_t at)
{
    const auto& sides = choices_[at].field.sides;
    const auto chosen = size_t(std::ranges::find(sides, choices_[at].field.side) - sides.begin());
    const bool mirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_Up:
        go(at == 0 ? 0 : at - 1);
        return true;
    case Qt::Key_Down:
        go(std::min(at + 1, choices_.size() - 1));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((key == Qt::Key_Right) != mirrored)
            choose(at, std::min(chosen + 1, sides.size() - 1));
        else
            choose(at, chosen == 0 ? 0 : chosen - 1);
        return true;
    case Qt::Key_Space:
        choose(at, (chosen + 1) % sides.size());
        return true;
    default:
        return false;
    }
}

void MergeTable::go(size_t to)
{
    current_ = to;
    takeStops();
    if (to >= choices_.size()) {
        setFocus();
        return;
    }
    for (const SideCell* side : choices_[to].cells)
        if (side->button()->isChecked()) {
            side->button()->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(const_cast<SideCell*>(side), 0, grid(this, 4));
            horizontalScrollBar()->setValue(0);
        }
}

void MergeTable::choose(size_t at, size_t side)
{
    const MergePreview::Field field = choices_[at].field;
    current_ = at; // and stays so when the rows are built anew
    emit chosen(field.field, field.sides[side]);
    for (Choice& choice : choices_)
        refresh(choice);
    go(current_);
}

/// Tab comes once into the table: to what is chosen in the field that it was in last. A table
/// without choices takes the keyboard itself, since the arrows scroll it.
void MergeTable::takeStops()
{
    setFocusPolicy(choices_.empty() ? Qt::StrongFocus : Qt::NoFocus);
    for (size_t at = 0; at < choices_.size(); ++at)
        for (const SideCell* side : choices_[at].cells) {
            const bool isStop = at == current_ && side->button()->isChecked();
            side->button()->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        }
}

} // namespace goodturn::ui
