#include "ui/photo/avatar.h"

#include "ui/photo/picture_reader.h"

#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParts = 8; ///< of what looks like one letter

/// The first letter or digit with its marks, in capitals; empty where there is none.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        const QString letter = word.mid(from, std::min(to - from, mostParts));
        if (QChar::isLetterOrNumber(letter.toUcs4().front()))
            return letter.toUpper();
    }
    return {};
}

QColor between(const QColor& ground, const QColor& ink, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()),
                            mix(ground.blueF(), ink.blueF()));
}

void paintInitials(QPainter& painter, const QRectF& disc, const QString& name,
                   const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(between(ground, ink, 0.11F));
    painter.drawEllipse(disc);
    QFont font = painter.font();
    font.setPixelSize(std::max(6, int(disc.height() * 0.38)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(between(ground, ink, 0.75F));
    painter.drawText(disc, int(Qt::AlignCenter) | Qt::TextSingleLine, initialsOf(name));
}

} // namespace

QString initialsOf(const QString& name)
{
    QStringList letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters << letter;
    if (letters.size() < 2)
        return letters.join(QString());
    return letters.first() + letters.last();
}

QImage roundPicture(const QImage& square)
{
    if (square.isNull())
        return {};
    QImage round(square.size(), QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(square));
    painter.drawEllipse(round.rect());
    return round;
}

void paintAvatar(QPainter& painter, const QRectF& place, const QString& name, const QImage& round,
                 const QPalette& palette)
{
    const double side = std::min(place.width(), place.height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(place.center());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (round.isNull())
        paintInitials(painter, disc, name, palette);
    else
        painter.drawImage(disc, round);
    painter.restore();
}

Avatar::Avatar(int side, QWidget* parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Avatar::setPerson(const QString& name, const QByteArray& picture)
{
    name_ = name;
    if (picture_ != picture)
        round_ = QImage();
    picture_ = picture;
    setAccessibleName(picture.isEmpty() ? QString() : tr("Photo of %1").arg(name));
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    const int pixels = qCeil(width() * devicePixelRatioF());
    if (!picture_.isEmpty() && round_.width() != pixels)
        round_ = roundPicture(decodedPicture(picture_, pixels));
    QPainter painter(this);
    paintAvatar(painter, rect(), name_, round_, palette());
}

} // namespace goodturn::ui
