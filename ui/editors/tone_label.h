#pragma once

#include "ui/theme/plain_text.h"

namespace goodturn::ui {

/// What the words of a label mean, from which follow colour, size and weight in either theme.
enum class Tone
{
    Title,
    Heading,
    Body,
    Muted,
    Alert,
    Given,
    Received
};

/// A plain label that keeps the colour and size of its tone when theme or font change.
class ToneLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return tone_; }
    /// One line that ends in an ellipsis where there is no room, and is shown whole on hover.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColour();
    void applyFont();

    Tone tone_;
    bool elided_ = false;
};

/// Words that go over as many lines as they need.
ToneLabel* paragraph(Tone tone, const QString& text = {});

} // namespace goodturn::ui
