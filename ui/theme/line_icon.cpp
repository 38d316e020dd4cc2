#include "ui/theme/line_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

static void initIconResources()
{
    Q_INIT_RESOURCE(goodturn);
}

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : name_(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        QSvgRenderer(drawingIn(colourFor(mode))).render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(name_); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QGuiApplication::palette().color(group, QPalette::WindowText);
    }

    QByteArray drawingIn(const QColor& colour)
    {
        if (drawing_.isEmpty()) {
            initIconResources();
            QFile file(u":/icons/%1.svg"_s.arg(name_));
            if (!file.open(QFile::ReadOnly)) {
                qWarning("There is no icon %s", qUtf8Printable(file.fileName()));
                return {};
            }
            drawing_ = file.readAll();
        }
        QByteArray drawing = drawing_;
        return drawing.replace("currentColor", colour.name().toLatin1());
    }

    QString name_;
    QByteArray drawing_;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    return QIcon(new LineIconEngine(name));
}

} // namespace goodturn::ui
