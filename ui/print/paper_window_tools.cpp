// What a window of pages is put together of.
#include "ui/desk/desk.h"
#include "ui/dialogs/error_bar.h"
#include "ui/print/choice_button.h"
#include "ui/print/layout_panel.h"
#include "ui/print/paper_choices.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paper_view.h"
#include "ui/print/paper_window.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QShortcut>

namespace goodturn::ui {

namespace {

QHBoxLayout* rowIn(QWidget* bar)
{
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(bar, 3), grid(bar, 2), grid(bar, 3), grid(bar, 2));
    return row;
}

} // namespace

QWidget* PaperWindow::makeTools()
{
    auto* bar = new QWidget(this);
    auto* row = rowIn(bar);
    addVariants(*row);
    addParts(*row);
    row->addSpacing(grid(this, 4));
    papers_ = new PaperChoices(bar);
    connect(papers_, &PaperChoices::chosen, this, &PaperWindow::setPaper);
    row->addWidget(papers_);
    row->addStretch(1);
    view_->addTools(*row);
    addContents(*row);
    return bar;
}

void PaperWindow::addVariants(QHBoxLayout& row)
{
    constexpr size_t mostButtons = 3; // more are offered in a list
    if (work_.variants.size() > mostButtons) {
        variants_ = new QComboBox(this);
        variants_->setAccessibleName(tr("Of what"));
        for (const PaperVariant& variant : work_.variants)
            variants_->addItem(variant.name);
        connect(variants_, &QComboBox::activated, this,
                [this](int index) { setVariant(size_t(index)); });
        row.addWidget(variants_);
        return;
    }
    buttons_ = new QButtonGroup(this);
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) { setVariant(size_t(id)); });
    for (size_t i = 0; work_.variants.size() > 1 && i < work_.variants.size(); ++i) {
        auto* button = new ChoiceButton(work_.variants[i].name, this);
        buttons_->addButton(button, int(i));
        row.addWidget(button);
    }
}

void PaperWindow::addParts(QHBoxLayout& row)
{
    if (work_.parts.empty())
        return;
    parts_ = new QComboBox(this);
    parts_->setAccessibleName(tr("Whose pages are shown"));
    parts_->setToolTip(tr("Whose pages are shown (Ctrl+Page Up, Ctrl+Page Down)"));
    parts_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    parts_->setMinimumContentsLength(18);
    for (const QString& name : work_.parts)
        parts_->addItem(name.simplified().left(80));
    connect(parts_, &QComboBox::activated, this, [this](int index) { setPart(size_t(index)); });
    row.addWidget(parts_);
}

/// A panel beside the pages chooses what is on them; it is closed until somebody wants it.
void PaperWindow::addContents(QHBoxLayout& row)
{
    if (!work_.hasLayouts())
        return;
    panel_ = new LayoutPanel(desk_, this);
    panel_->setMaximumWidth(fontMetrics().height() * 17);
    panel_->showFirst();
    connect(panel_, &LayoutPanel::layoutChanged, this, [this](const report::SummaryLayout& layout) {
        PaperWish wish = wanted_;
        wish.layout = layout;
        want(wish);
    });
    auto* open = new ChoiceButton(tr("Co&ntents"), this);
    open->setToolTip(tr("Which sections there are, in which order, and of what time"));
    connect(open, &QPushButton::toggled, panel_, &QWidget::setVisible);
    connect(open, &QPushButton::clicked, this,
            [this](bool isOpen) { QSettings().setValue(setting("contents"), isOpen); });
    connect(panel_, &QObject::destroyed, open, &QWidget::hide);
    open->setChecked(QSettings().value(setting("contents")).toBool());
    panel_->setVisible(open->isChecked());
    row.addSpacing(grid(this, 2));
    row.addWidget(open);
}

QWidget* PaperWindow::makeActions()
{
    auto* bar = new QWidget(this);
    auto* row = rowIn(bar);
    promise_ = new PlainLabel({}, bar);
    promise_->setWordWrap(true);
    row->addWidget(promise_, 1);
    row->addWidget(reader_);
    row->addWidget(jobs_, 1);
    auto* close = new QPushButton(tr("&Close"), bar);
    auto* save = makeSaveButton(bar);
    auto* paper = new AccentButton(tr("&Print…"), bar);
    jobs_->hide();
    connect(jobs_, &PaperJobs::runningChanged, this, [this, save, paper] {
        const bool runs = jobs_->isRunning();
        jobs_->setVisible(runs);
        promise_->setVisible(!runs);
        save->setEnabled(!runs);
        paper->setEnabled(!runs);
    });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(paper, &QPushButton::clicked, this, &PaperWindow::print);
    for (QWidget* button : std::initializer_list<QWidget*>{close, save, paper})
        row->addWidget(button);
    return bar;
}

/// Of several documents, one file with all of them or one for each.
QWidget* PaperWindow::makeSaveButton(QWidget* parent)
{
    const bool several = !work_.parts.empty();
    auto* save = new QPushButton(several ? tr("&Save") : tr("&Save…"), parent);
    if (several) {
        auto* menu = new QMenu(save);
        menu->addAction(tr("&One PDF of all…"), this, &PaperWindow::save);
        menu->addAction(tr("A PDF for &each…"), this, &PaperWindow::savePdfs);
        save->setMenu(menu);
    } else {
        connect(save, &QPushButton::clicked, this, &PaperWindow::save);
    }
    return save;
}

void PaperWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Print, &PaperWindow::print);
    add(QKeySequence::Save, &PaperWindow::save);
    add(Qt::Key_PageDown, [this] { view_->showPage(view_->currentPage() + 1); });
    add(Qt::Key_PageUp, [this] { view_->showPage(view_->currentPage() - 1); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { setPart(wanted_.part + 1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { setPart(wanted_.part - 1); });
}

} // namespace goodturn::ui
