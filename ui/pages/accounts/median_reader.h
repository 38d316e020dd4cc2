#pragma once

#include "core/base/result.h"
#include "core/query/flow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace goodturn::ui {

class BackgroundJob;
class Desk;

/// The median of the felt balances of all accounts, read on a thread of its own, since it goes by
/// the whole book. The last one is kept, and read again once the book has changed.
class MedianReader : public QObject
{
    Q_OBJECT

public:
    explicit MedianReader(Desk& desk, QObject* parent = nullptr);
    ~MedianReader() override;

    /// The median at the end of these days as far as it is known. Where it isn't, or is of before a
    /// change, it is read, and ready() follows.
    std::optional<query::FlowComparison> ask(const std::vector<QDate>& days);

signals:
    void ready();

private:
    using Outcome = std::optional<Result<query::FlowComparison>>;

    void start();
    void finish(const Outcome& outcome);

    Desk& desk_;
    std::vector<QDate> wanted_;
    std::vector<QDate> reading_;
    std::vector<QDate> knownDays_;
    std::optional<query::FlowComparison> known_;
    bool isStale_ = true;
    std::unique_ptr<BackgroundJob> job_;
};

} // namespace goodturn::ui
