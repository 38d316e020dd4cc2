#pragma once

#include "core/domain/picture.h"
#include "ui/photo/picture_loader.h"

#include <QJsonObject>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace goodturn::ui {

class Avatar;

/// The photo of a person in a form: chosen from a file, pasted (Ctrl+V), dropped on it, or removed
/// (Del). The picture is read on a thread of its own; what can't be read leaves the old one.
class PhotoField : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoField(QWidget* parent = nullptr);

    /// What the book has: `bytes` of the picture, both empty for none.
    void setKept(const PictureKey& key, const QByteArray& bytes);
    /// Whose initials stand there as long as there is no photo.
    void setName(const QString& name);
    /// Takes a picture as a file holds it, once it is read.
    void offer(const QByteArray& file);

    /// Null: no photo.
    const PictureKey& key() const { return key_; }
    /// The bytes of a picture that was chosen here; empty for the book's own, or none.
    QByteArray newPicture() const;
    bool isLoading() const { return loader_.isLoading(); }

    QJsonObject draft() const;
    void takeDraft(const QJsonObject& draft);

signals:
    void edited();
    /// Why a picture was not taken, and what to do.
    void refused(const QString& reason);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& text);
    void choose();
    void paste();
    void clear();
    void take(const QMimeData* offered);
    void showPhoto(const PictureKey& key, const QByteArray& bytes);

    PictureLoader loader_;
    Avatar* avatar_;
    QPushButton* remove_ = nullptr;
    QString name_;
    PictureKey kept_;
    QByteArray keptBytes_;
    PictureKey key_;
    QByteArray bytes_;
};

} // namespace goodturn::ui
