#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace goodturn::ui {

/// A way out of an error, as a button.
struct WayOut
{
    QString title;
    std::function<void()> go;
};

/// Tells what went wrong, calmly: a strip at the top of the window that stays until it is
/// dismissed or the next act succeeds. It never takes the keyboard away from what is typed.
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget* parent = nullptr);

    /// `what` is the act that failed; may be empty. Taking a way out dismisses the bar.
    void showError(const QString& what, const Error& error,
                   const std::vector<WayOut>& waysOut = {});
    /// The same without alarm, for what is good to know: "what you were writing is still there".
    void showNotice(const QString& what, const QString& message,
                    const std::vector<WayOut>& waysOut);
    void dismiss();

    /// All that is told, for the clipboard.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setWaysOut(const std::vector<WayOut>& waysOut);
    void showDetail(bool shown);
    void takeColours();

    QLabel* what_;
    QLabel* message_;
    QLabel* detail_;
    QToolButton* more_;
    QToolButton* copy_;
    QHBoxLayout* buttons_;
    std::vector<QPushButton*> waysOut_;
    bool isNotice_ = false;
};

} // namespace goodturn::ui
