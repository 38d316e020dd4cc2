#pragma once

#include "core/book/model_preview.h"
#include "ui/desk/desk.h"
#include "ui/dialogs/background_job.h"
#include "ui/editors/tone_label.h"

#include <QTimer>

#include <memory>

namespace goodturn::ui {

/// How many accounts of the book would stand elsewhere, in a line. The ledgers are read on another
/// thread once the values stand still; a count that is overtaken is stopped.
class ShiftLine : public ToneLabel
{
    Q_OBJECT

public:
    explicit ShiftLine(Desk& desk, QWidget* parent = nullptr);
    ~ShiftLine() override;

    void count(const query::ModelTerms& terms);
    /// Says this instead, and stops counting.
    void say(const QString& text);

protected:
    /// Nothing is counted for who does not see it: the book may be closed then.
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void start();
    void finished(const query::ModelTerms& counted, const Result<book::StandingShift>& outcome);

    Desk& desk_;
    query::ModelTerms wanted_;
    bool isWanted_ = false;
    QTimer rest_;
    std::unique_ptr<BackgroundJob> job_;
};

} // namespace goodturn::ui
