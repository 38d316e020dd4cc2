#include "ui/photo/photo_field.h"

#include "ui/photo/avatar.h"
#include "ui/photo/offered_picture.h"
#include "ui/photo/picture_reader.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PhotoField::PhotoField(QWidget* parent) : QWidget(parent), avatar_(new Avatar(grid(this, 14), this))
{
    setAcceptDrops(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(avatar_);
    QPushButton* choose = addButton(tr("Choose a picture…"));
    QPushButton* paste = addButton(tr("Paste"));
    remove_ = addButton(tr("Remove photo"));
    layout->addStretch();
    paste->setAccessibleName(tr("Paste a photo"));
    setToolTip(tr("A picture can be dropped here, too"));
    setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &PhotoField::choose);
    connect(paste, &QPushButton::clicked, this, &PhotoField::paste);
    connect(remove_, &QPushButton::clicked, this, &PhotoField::clear);
    connect(&loader_, &PictureLoader::refused, this, &PhotoField::refused);
    connect(&loader_, &PictureLoader::loaded, this, [this](const QByteArray& picture) {
        showPhoto(PictureKey::of(picture), picture);
        emit edited();
    });
    showPhoto({}, {});
}

QPushButton* PhotoField::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void PhotoField::setKept(const PictureKey& key, const QByteArray& bytes)
{
    kept_ = key;
    keptBytes_ = bytes;
    showPhoto(key, bytes);
}

void PhotoField::setName(const QString& name)
{
    name_ = name;
    avatar_->setPerson(name_, bytes_);
}

QByteArray PhotoField::newPicture() const
{
    return key_ == kept_ ? QByteArray() : bytes_;
}

void PhotoField::showPhoto(const PictureKey& key, const QByteArray& bytes)
{
    key_ = key;
    bytes_ = bytes;
    avatar_->setPerson(name_, bytes_);
    if (key.isNull() && remove_->hasFocus())
        focusProxy()->setFocus();
    remove_->setVisible(!key.isNull());
}

void PhotoField::choose()
{
    auto* dialog =
        new QFileDialog(window(), tr("Choose a picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        loader_.load([path] { return preparedPictureFile(path); });
    });
    dialog->open();
}

void PhotoField::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void PhotoField::clear()
{
    loader_.cancel();
    showPhoto({}, {});
    emit edited();
}

void PhotoField::offer(const QByteArray& file)
{
    loader_.load([file] { return preparedPicture(file); });
}

void PhotoField::take(const QMimeData* offered)
{
    if (auto work = offeredPicture(offered))
        loader_.load(std::move(*work));
    else
        emit refused(work.error().message);
}

void PhotoField::dragEnterEvent(QDragEnterEvent* event)
{
    if (offersPicture(event->mimeData()))
        event->acceptProposedAction();
}

void PhotoField::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(event->mimeData());
}

void PhotoField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete) && !key_.isNull())
        clear();
    else
        QWidget::keyPressEvent(event);
}

QJsonObject PhotoField::draft() const
{
    QJsonObject draft{{u"key"_s, key_.toString()}};
    if (const QByteArray picture = newPicture(); !picture.isEmpty())
        draft.insert(u"picture"_s, QString::fromLatin1(picture.toBase64()));
    return draft;
}

void PhotoField::takeDraft(const QJsonObject& draft)
{
    loader_.cancel();
    const QByteArray picture = QByteArray::fromBase64(draft[u"picture"_s].toString().toLatin1());
    const PictureKey key = PictureKey::parse(draft[u"key"_s].toString()).value_or(PictureKey());
    if (checkedPicture(picture) && PictureKey::of(picture) == key)
        showPhoto(key, picture);
    else if (key == kept_)
        showPhoto(kept_, keptBytes_);
    else
        showPhoto({}, {});
}

} // namespace goodturn::ui
