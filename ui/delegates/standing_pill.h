#pragma once

#include "core/reciprocity/figures.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace goodturn::ui {

/// A ground and the text on it, at least 4.5:1.
struct PillColours
{
    QColor ground;
    QColor text;
    bool isStrong = false; ///< the ground is the strong one, as on a selected row
};

/// On a selected row, whose own ground is tinted, the ground is the strong one of the two.
PillColours pillColours(reciprocity::Standing standing, bool dark, bool selected = false);

/// The font of a pill beside text in `font`: a little smaller, half bold.
QFont pillFont(const QFont& font);

/// Room around a pill's text, by the metrics of pillFont().
QSize pillSize(const QFontMetrics& metrics, const QString& text);

/// What all pills beside text of one font share: reckoned once for the font, so that painting a row
/// makes nothing anew.
class PillFit
{
public:
    explicit PillFit(const QFont& text);

    /// Reckons anew where the font is another one.
    void follow(const QFont& text);
    const QFont& font() const { return font_; }
    const QString& label(reciprocity::Standing standing) const;
    QSize size(reciprocity::Standing standing) const;
    QSize largest() const { return largest_; }

private:
    QFont text_;
    QFont font_;
    QFontMetrics metrics_;
    std::vector<QString> labels_; ///< by standing
    QSize largest_;
};

/// Who says where the account stands.
enum class PillEdge
{
    None, ///< the figures
    Own   ///< the rep, against the figures: an edge around the pill
};

/// Paints `text`, elided where it must be, on a rounded ground. The painter's font stays.
void paintPill(QPainter& painter, const QRectF& rect, const QString& text,
               const PillColours& colours, const QFont& font, PillEdge edge = PillEdge::None);

/// The standing of an account in its page's header.
class StandingPill : public QWidget
{
    Q_OBJECT

public:
    explicit StandingPill(QWidget* parent = nullptr);

    void setStanding(reciprocity::Standing standing, PillEdge edge = PillEdge::None);
    std::optional<reciprocity::Standing> standing() const { return standing_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<reciprocity::Standing> standing_;
    PillEdge edge_ = PillEdge::None;
};

} // namespace goodturn::ui
