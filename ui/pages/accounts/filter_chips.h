#pragma once

#include "core/domain/account.h"

#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QMenu;

namespace goodturn::ui {

class Chip;

/// What part of the book the list shows: one lifecycle or all, and one tag or any.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// `tags` is asked for the tags of the book each time their menu opens.
    explicit FilterChips(std::function<QStringList()> tags, QWidget* parent = nullptr);

    std::optional<Lifecycle> lifecycle() const;
    const QString& tag() const { return tag_; }
    void setLifecycle(std::optional<Lifecycle> lifecycle);
    void setTag(const QString& tag);
    /// Everything again.
    void clear();

signals:
    void changed();

private:
    void fillTagMenu();

    std::function<QStringList()> tags_;
    QButtonGroup* lifecycles_;
    Chip* tagChip_;
    QMenu* tagMenu_;
    QString tag_;
};

} // namespace goodturn::ui
