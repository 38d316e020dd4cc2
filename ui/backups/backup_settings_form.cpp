#include "ui/backups/backup_settings_form.h"

#include "ui/dialogs/file_prompts.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace goodturn::ui {

BackupSettingsForm::BackupSettingsForm(FilePrompts& prompts, const QString& bookPath,
                                       QWidget* parent)
    : QWidget(parent)
    , prompts_(prompts)
    , default_(book::defaultBackupFolder(bookPath))
    , folder_(new PlainLabel)
    , disk_(new ToneLabel(Tone::Muted))
    , note_(new ToneLabel(Tone::Muted))
    , usual_(new QPushButton(tr("Beside the b&ook")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid(this, 2));
    form->addRow(new PlainLabel(tr("Folder")), buildPlace());
    form->addRow(new PlainLabel(tr("Keep")), buildCounts());
    note_->setText(tr("One of each day, week and month that has one, and the last ten of a day. "
                      "The newest always stays."));
}

QWidget* BackupSettingsForm::buildPlace()
{
    auto* place = new QWidget;
    folder_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    folder_->setWordWrap(true);
    auto* choose = new QPushButton(tr("&Another folder…"));
    disk_->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(this, 1));
    words->addWidget(folder_);
    words->addWidget(disk_);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addLayout(words, 1);
    row->addWidget(choose, 0, Qt::AlignTop);
    row->addWidget(usual_, 0, Qt::AlignTop);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            prompts_.folder(window(), tr("Folder for backups"), settings_.folder);
        if (!folder.isEmpty())
            setFolder(folder);
    });
    connect(usual_, &QPushButton::clicked, this, [this] { setFolder(default_); });
    return place;
}

QWidget* BackupSettingsForm::buildCounts()
{
    auto* counts = new QWidget;
    auto* column = new QVBoxLayout(counts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(this, 2));
    const std::pair<QString, int store::RotationCounts::*> lines[] = {
        {tr("&daily"), &store::RotationCounts::daily},
        {tr("&weekly"), &store::RotationCounts::weekly},
        {tr("&monthly"), &store::RotationCounts::monthly}};
    for (const auto& [name, count] : lines) {
        QSpinBox* field = countField(name, count);
        auto* label = new PlainLabel(name);
        label->setBuddy(field);
        row->addWidget(field);
        row->addWidget(label);
        row->addSpacing(grid(this, 2));
    }
    row->addStretch();
    column->addLayout(row);
    note_->setWordWrap(true);
    column->addWidget(note_);
    return counts;
}

QSpinBox* BackupSettingsForm::countField(const QString& name, int store::RotationCounts::*count)
{
    auto* field = new QSpinBox;
    field->setRange(0, 400);
    field->setAccessibleName(tr("Backups to keep, %1").arg(QString(name).remove(u'&')));
    counts_.emplace_back(field, count);
    connect(field, &QSpinBox::valueChanged, this, [this, count](int value) {
        settings_.counts.*count = value;
        emit changed(settings_);
    });
    return field;
}

void BackupSettingsForm::show(const book::BackupSettings& settings)
{
    settings_ = settings;
    showFolder();
    for (const auto& [field, count] : counts_) {
        const QSignalBlocker quiet(field);
        field->setValue(settings.counts.*count);
    }
}

void BackupSettingsForm::setFolder(const QString& folder)
{
    settings_.folder = folder;
    showFolder();
    emit changed(settings_);
}

void BackupSettingsForm::showFolder()
{
    const bool isUsual = QDir(settings_.folder) == QDir(default_);
    folder_->setText(QDir::toNativeSeparators(settings_.folder));
    disk_->setText(tr("On the disk of the book. For the case that the disk fails, choose a folder "
                      "on another one."));
    disk_->setVisible(isUsual);
    usual_->setVisible(!isUsual);
}

} // namespace goodturn::ui
