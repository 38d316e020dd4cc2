#pragma once

#include <QImage>
#include <QWidget>

namespace goodturn::ui {

/// "ID" of "Ines Duarte": the first letters of the first and the last word, in capitals; one for a
/// single word, none where there is no letter.
QString initialsOf(const QString& name);

/// The inside of the largest circle in a square picture, without steps at its edge.
QImage roundPicture(const QImage& square);

/// Draws a person as a disc: the round picture, or their initials where it is null. The disc is as
/// large as the shorter side of `place`.
void paintAvatar(QPainter& painter, const QRectF& place, const QString& name, const QImage& round,
                 const QPalette& palette);

/// A person's photo, or their initials, in a circle of the widget's size.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side, QWidget* parent = nullptr);

    /// `picture` as a book keeps it; empty, or unreadable: initials.
    void setPerson(const QString& name, const QByteArray& picture);
    bool showsPicture() const { return !picture_.isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    QByteArray picture_;
    QImage round_; ///< as large as it was last painted
};

} // namespace goodturn::ui
