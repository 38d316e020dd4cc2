#include "ui/backups/rescue_panel.h"

#include "core/book/book_rescue.h"
#include "ui/backups/backup_file_form.h"
#include "ui/backups/backup_table.h"
#include "ui/backups/scroll_column.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace goodturn::ui {

RescuePanel::RescuePanel(FilePrompts& prompts, const QString& bookPath, const Error& error,
                         std::vector<store::Backup> backups, QDate today, QWidget* parent)
    : QWidget(parent)
{
    const QFileInfo file(bookPath);
    auto* inner = new QWidget;
    inner->setMaximumWidth(grid(this, 220));
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(grid(this, 4));
    column->addWidget(paragraph(Tone::Title, tr("%1 is damaged").arg(file.fileName())));
    column->addWidget(paragraph(
        Tone::Body, tr("A part of the file can't be read. It was left as it is, and nothing below "
                       "deletes it.")));
    auto* salvage = addWay(
        *column, new AccentButton(tr("&Salvage what can be read")),
        tr("Makes a new book of all that can be read, says what is lost, and opens it. The damaged "
           "file stays beside it as “%1 damaged %2.goodturn”.")
            .arg(file.completeBaseName(), today.toString(Qt::ISODate)));
    connect(salvage, &QPushButton::clicked, this, &RescuePanel::salvageWanted);
    addBackups(*column, std::move(backups), bookPath, today);
    addFile(*column, prompts, bookPath, today);
    auto* look = addWay(*column, new QPushButton(tr("&Open to read only")),
                        tr("Shows what can be shown. Nothing can be changed."));
    connect(look, &QPushButton::clicked, this, &RescuePanel::readOnlyWanted);
    auto* other = addWay(*column, new QPushButton(tr("Open &another book…")), {});
    connect(other, &QPushButton::clicked, this, &RescuePanel::otherBookWanted);
    if (!error.detail.isEmpty()) {
        auto* detail = paragraph(Tone::Muted,
                                 tr("For those who want to know: %1").arg(error.detail.left(300)));
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(detail);
    }
    auto* side = new QHBoxLayout; // not as wide as the window: lines stay readable
    side->addWidget(inner, 100);
    side->addStretch(1);
    auto* whole = (new ScrollColumn(this))->column();
    whole->addLayout(side);
    whole->addStretch();
    setFocusProxy(salvage);
}

RescuePanel::~RescuePanel() = default;

QPushButton* RescuePanel::addWay(QVBoxLayout& column, QPushButton* button, const QString& what)
{
    ways_.push_back(button);
    button->setAccessibleDescription(what);
    auto* way = new QVBoxLayout; // the words close to their button, the ways apart
    way->setSpacing(grid(this, 1));
    way->addWidget(button, 0, Qt::AlignLeft);
    if (!what.isEmpty())
        way->addWidget(paragraph(Tone::Muted, what));
    column.addLayout(way);
    return button;
}

void RescuePanel::addBackups(QVBoxLayout& column, std::vector<store::Backup> backups,
                             const QString& bookPath, QDate today)
{
    if (backups.empty()) {
        column.addSpacing(grid(this, 2));
        column.addWidget(paragraph(Tone::Body, tr("There is no backup of this book beside it.")));
        return;
    }
    restore_ = addWay(
        column, new QPushButton(tr("&Restore the chosen backup")),
        tr("Puts the book back to that moment and opens it. What was written since is then only "
           "in the damaged file, which is kept as “%1”.")
            .arg(book::replacedName(bookPath, today)));
    table_ = std::make_unique<BackupTable>(this);
    table_->show(std::move(backups), today);
    RecordTable* table = table_->widget();
    const int shown = std::min(table->model()->rowCount(), 6);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          shown * table->verticalHeader()->defaultSectionSize() +
                          2 * table->frameWidth() + grid(this, 1));
    column.addWidget(table);
    connect(table_->widget()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RescuePanel::refresh);
    connect(restore_, &QPushButton::clicked, this,
            [this] { emit restoreWanted(*table_->chosen()); });
    refresh();
}

/// A backup may be on a stick, encrypted, where nobody looked yet.
void RescuePanel::addFile(QVBoxLayout& column, FilePrompts& prompts, const QString& bookPath,
                          QDate today)
{
    const QString name = QFileInfo(bookPath).fileName();
    auto* form = new BackupFileForm(
        prompts, bookPath, today,
        [name](const store::BackupManifest& manifest) { return manifest.bookName == name; }, this);
    auto* button = addWay(column, new QPushButton(tr("Restore from a fi&le…")),
                          tr("A backup that lies elsewhere, also an encrypted one. What it holds "
                             "is shown before anything is done."));
    column.addWidget(form);
    connect(button, &QPushButton::clicked, form, &BackupFileForm::ask);
    connect(form, &BackupFileForm::restoreWanted, this, &RescuePanel::openedRestoreWanted);
    connect(form, &BackupFileForm::atWorkChanged, this, [this, form, button] {
        atWork_ = form->isAtWork();
        refresh();
        if (!atWork_)
            button->setFocus(Qt::OtherFocusReason);
    });
}

void RescuePanel::refresh()
{
    for (QPushButton* way : ways_)
        way->setEnabled(!atWork_);
    if (!table_)
        return;
    const auto chosen = table_->chosen();
    restore_->setEnabled(!atWork_ && chosen && chosen->manifest.problem.isEmpty());
}

} // namespace goodturn::ui
