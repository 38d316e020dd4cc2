#pragma once

#include "ui/desk/desk.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace goodturn::ui {

/// Keeps the draft of one form up to date: every two seconds while it is typed into, and at once
/// when the session ends. A form that is closed in order leaves none, unless it sets it aside.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// What stands in the form, in a shape that opens it again; empty while nothing is unsaved.
    using Content = std::function<QJsonObject()>;
    using Title = std::function<QString()>;

    DraftKeeper(Desk& desk, Title title, Content content, QObject* parent);
    ~DraftKeeper() override;

    /// Writes what changed since the last time; forgets the draft where nothing is unsaved.
    void keep();
    /// The form ends with what is unsaved in it, which waits for the next time the book is opened.
    void setAside();

private:
    Desk& desk_;
    Title title_;
    Content content_;
    QString key_;
    QJsonObject kept_;
    QTimer timer_;
    bool warned_ = false;
    bool sessionEnds_ = false;
};

} // namespace goodturn::ui
