#include "ui/tuning/parts_section.h"

#include "core/domain/labels.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/field_room.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/parameter_spin.h"
#include "ui/tuning/threshold_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using reciprocity::Segment;
using reciprocity::Segments;

namespace {

constexpr int longestTag = 200;
constexpr int mostRowsInSight = 6;

/// A relationship by its name, or else a tag, in the spelling of the book where it is there.
Segment segmentNamed(const QString& typed, const QStringList& tags)
{
    QString name = typed.simplified();
    if (!name.startsWith(u'#'))
        for (const auto& [lifecycle, code] : EnumCodes<Lifecycle>::all)
            if (label(lifecycle).compare(name, Qt::CaseInsensitive) == 0)
                return {Segment::By::Lifecycle, QString::fromLatin1(code), {}};
    while (name.startsWith(u'#'))
        name = name.mid(1).trimmed();
    for (const QString& tag : tags)
        if (tag.compare(name, Qt::CaseInsensitive) == 0)
            name = tag;
    return {Segment::By::Tag, name, {}};
}

} // namespace

PartsSection::PartsSection(QWidget* parent)
    : QWidget(parent)
    , empty_(paragraph(Tone::Muted, tr("There is no part yet: every account goes by the "
                                       "thresholds above.")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 3));
    column->addWidget(new ToneLabel(Tone::Heading, tr("Parts of the book")));
    column->addWidget(new Hairline);
    column->addWidget(paragraph(
        Tone::Muted, tr("Accounts with a tag, or of one stage, may go by thresholds of "
                        "their own. Where several parts fit an account, the first counts.")));
    column->addWidget(buildAdding());
    column->addWidget(empty_);
    column->addWidget(buildParts());
    column->addWidget(buildThresholds());
    orderTabs();
    setTags({});
    fillList(-1);
}

QWidget* PartsSection::buildAdding()
{
    auto* box = new QWidget;
    name_ = new QComboBox;
    name_->setEditable(true);
    name_->setInsertPolicy(QComboBox::NoInsert);
    name_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name_->setMinimumContentsLength(20);
    giveRoom(name_);
    name_->lineEdit()->setMaxLength(longestTag);
    name_->lineEdit()->setPlaceholderText(tr("such as #tender"));
    name_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    name_->completer()->setFilterMode(Qt::MatchContains);
    nameCell_ = new FieldCell(tr("&Just for a tag, or a stage"), name_);
    add_ = new QPushButton(tr("A&dd"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(nameCell_, 1, Qt::AlignTop);
    row->addWidget(new FieldCell(u" "_s, add_), 0, Qt::AlignTop);
    row->addStretch(1);
    add_->setAccessibleName(tr("Add the part of the book"));
    connect(add_, &QPushButton::clicked, this, &PartsSection::add);
    // Not before the completer has put in what was chosen by the same key.
    connect(name_->lineEdit(), &QLineEdit::returnPressed, this, &PartsSection::add,
            Qt::QueuedConnection);
    connect(name_->lineEdit(), &QLineEdit::textEdited, nameCell_, &FieldCell::clearError);
    connect(name_, &QComboBox::activated, this, [this] { // also of what is typed, after Return
        if (!isThere(segmentNamed(name_->currentText(), tags_)))
            nameCell_->clearError();
    });
    return box;
}

QWidget* PartsSection::buildParts()
{
    parts_ = new QWidget;
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Parts of the book, in the order in which they count"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* acts = new QVBoxLayout;
    acts->setSpacing(grid(this, 1));
    addActs(*acts);
    acts->addStretch();
    auto* row = new QHBoxLayout(parts_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(list_, 1, Qt::AlignTop);
    row->addLayout(acts);
    connect(list_, &QListWidget::currentRowChanged, this, &PartsSection::showChosen);
    return parts_;
}

void PartsSection::addActs(QBoxLayout& acts)
{
    up_ = new QPushButton(tr("Move u&p"));
    down_ = new QPushButton(tr("&Move down"));
    remove_ = new QPushButton(tr("&Remove"));
    for (QPushButton* button : {up_, down_, remove_})
        acts.addWidget(button);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(remove_, &QPushButton::clicked, this, &PartsSection::remove);
    const auto key = [this](QKeySequence keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, list_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setToolTip(
            plainToolTip(tr("%1 in the list").arg(keys.toString(QKeySequence::NativeText))));
    };
    key(Qt::ALT | Qt::Key_Up, up_);
    key(Qt::ALT | Qt::Key_Down, down_);
    key(Qt::Key_Delete, remove_);
}

QWidget* PartsSection::buildThresholds()
{
    thresholds_ = new QWidget;
    chosen_ = paragraph(Tone::Body);
    auto* column = new QVBoxLayout(thresholds_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(chosen_);
    for (const auto* info : reciprocity::segmentThresholds()) {
        auto* row = new ThresholdRow(*info);
        rows_.push_back(row);
        column->addWidget(row);
        connect(row, &ThresholdRow::edited, this, [this, row] { editThreshold(*row); });
    }
    return thresholds_;
}

void PartsSection::orderTabs()
{
    QWidget* last = name_;
    const auto then = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (QWidget* next :
         {static_cast<QWidget*>(add_), static_cast<QWidget*>(list_), static_cast<QWidget*>(up_),
          static_cast<QWidget*>(down_), static_cast<QWidget*>(remove_)})
        then(next);
    for (const ThresholdRow* row : rows_) {
        then(row->choice());
        then(row->spin());
    }
}

QWidget* PartsSection::firstField() const
{
    return name_;
}

QWidget* PartsSection::lastField() const
{
    return rows_.back()->spin();
}

void PartsSection::setTags(const QStringList& tags)
{
    const QString typed = name_->currentText();
    tags_ = tags;
    name_->clear();
    for (const QString& tag : tags)
        name_->addItem(u'#' + tag);
    for (const auto& entry : EnumCodes<Lifecycle>::all)
        name_->addItem(label(entry.value));
    name_->setCurrentIndex(-1);
    name_->setEditText(typed);
}

void PartsSection::setSegments(const Segments& segments)
{
    const QString before = current() < 0 ? QString() : segments_[size_t(current())].name();
    segments_ = segments;
    const auto same = std::ranges::find(segments_, before, &Segment::name);
    fillList(same == segments_.end() ? 0 : int(same - segments_.begin()));
}

void PartsSection::setParameters(const reciprocity::ReciprocityParameters& parameters)
{
    parameters_ = parameters;
    showChosen();
}

bool PartsSection::isValid() const
{
    return reciprocity::checkSegments(segments_).has_value();
}

void PartsSection::setEditable(bool editable)
{
    editable_ = editable;
    name_->setEnabled(editable);
    add_->setEnabled(editable);
    for (ThresholdRow* row : rows_)
        row->setEditable(editable);
    refreshActs();
}

void PartsSection::focusLastEdited()
{
    QWidget* field = lastEdited_ && lastEdited_->isVisible() ? lastEdited_ : name_;
    field->setFocus(Qt::OtherFocusReason);
}

int PartsSection::current() const
{
    return list_->currentRow();
}

bool PartsSection::isThere(const Segment& segment) const
{
    return std::ranges::find(segments_, segment.name(), &Segment::name) != segments_.end();
}

void PartsSection::add()
{
    const Segment made = segmentNamed(name_->currentText(), tags_);
    if (made.value.contains(u',')) {
        nameCell_->setError(tr("Add one tag at a time."));
    } else if (isThere(made)) {
        nameCell_->setError(tr("%1 is there already.").arg(made.name()));
    } else if (const auto fine = reciprocity::checkSegments(namesWith(made)); !fine) {
        nameCell_->setError(fine.error().message);
    } else {
        segments_.push_back(made);
        name_->setCurrentIndex(-1);
        name_->clearEditText();
        lastEdited_ = rows_.front();
        tellParts(int(segments_.size()) - 1);
        rows_.front()->setFocus(Qt::OtherFocusReason);
    }
}

/// What the parts would be called; a threshold that is to be set right keeps from adding none.
Segments PartsSection::namesWith(const Segment& more) const
{
    Segments names = segments_;
    names.push_back(more);
    for (Segment& segment : names)
        segment.thresholds.clear();
    return names;
}

void PartsSection::remove()
{
    const int row = current();
    if (row < 0)
        return;
    segments_.erase(segments_.begin() + row);
    lastEdited_ = list_;
    tellParts(std::min(row, int(segments_.size()) - 1));
    focusLastEdited();
}

void PartsSection::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= int(segments_.size()))
        return;
    std::swap(segments_[size_t(row)], segments_[size_t(row + by)]);
    lastEdited_ = list_;
    tellParts(row + by);
    if (!up_->hasFocus() && !down_->hasFocus())
        list_->setFocus(Qt::OtherFocusReason);
}

void PartsSection::editThreshold(const ThresholdRow& row)
{
    if (current() < 0)
        return;
    Segment& segment = segments_[size_t(current())];
    const QString code = QString::fromLatin1(row.info().code);
    if (const auto own = row.own())
        segment.thresholds.insert(code, *own);
    else
        segment.thresholds.remove(code);
    list_->currentItem()->setText(textOf(segment));
    lastEdited_ = row.own() ? static_cast<QWidget*>(row.spin()) : row.choice();
    emit edited();
}

void PartsSection::tellParts(int chosen)
{
    fillList(chosen);
    emit edited();
}

QString PartsSection::textOf(const Segment& segment) const
{
    const auto count = segment.thresholds.size();
    QString text;
    if (!reciprocity::checkSegments({segment}))
        text = tr("something is to be set right");
    else if (count == 0)
        text = tr("as the whole book");
    else if (count == 1)
        text = tr("1 threshold of its own");
    else
        text = tr("%1 thresholds of its own").arg(QLocale().toString(count));
    return tr("%1: %2").arg(segment.name(), text);
}

void PartsSection::fillList(int chosen)
{
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const Segment& segment : segments_)
            (new QListWidgetItem(textOf(segment), list_))
                ->setSizeHint({0, fontMetrics().height() + grid(this, 3)});
        list_->setCurrentRow(std::min(chosen, list_->count() - 1));
    }
    empty_->setVisible(segments_.empty());
    parts_->setVisible(!segments_.empty());
    fitList();
    showChosen();
}

/// As high as what it holds, up to a few rows.
void PartsSection::fitList()
{
    const int rows = std::clamp(list_->count(), 3, mostRowsInSight);
    const int row = std::max(list_->sizeHintForRow(0), fontMetrics().height());
    list_->setFixedHeight(rows * row + 2 * list_->frameWidth());
}

void PartsSection::showChosen()
{
    thresholds_->setVisible(current() >= 0);
    refreshActs();
    if (current() < 0)
        return;
    const Segment& segment = segments_[size_t(current())];
    chosen_->setText(tr("Tick what %1 has of its own:").arg(segment.name()));
    for (ThresholdRow* row : rows_) {
        const auto own = segment.thresholds.constFind(QString::fromLatin1(row->info().code));
        row->show(row->info().in(parameters_),
                  own == segment.thresholds.constEnd() ? std::nullopt : std::optional(*own));
    }
}

void PartsSection::refreshActs()
{
    const int row = current();
    up_->setEnabled(editable_ && row > 0);
    down_->setEnabled(editable_ && row >= 0 && row + 1 < list_->count());
    remove_->setEnabled(editable_ && row >= 0);
}

} // namespace goodturn::ui
