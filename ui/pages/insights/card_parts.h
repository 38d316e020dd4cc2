#pragma once

#include "core/query/insights.h"
#include "core/query/list_filter.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace goodturn::ui {

class DrawnChart;

/// What a card says.
struct CardWords
{
    QString finding; ///< what the figures come to, as the title
    QString text;    ///< of how many, and how to read it
    bool hasChart = true;
};

/// A list of the window that a click leads to.
struct WantedList
{
    query::ListKind kind = query::ListKind::Accounts;
    query::Filter filter;
    QString note = {}; ///< what the list can't tell apart, for the status bar
};

/// All that makes a card of Insights; words and chart follow from the numbers alone.
struct CardParts
{
    QString name; ///< what it is about: "Given against received"
    std::function<CardWords(const query::Insights&)> words;
    std::function<std::shared_ptr<DrawnChart>(const query::Insights&)> chart;
    /// Where a stop of the chart leads; without, or where that is none, its accounts are listed
    /// under the chart, and a single one is opened.
    std::function<std::optional<WantedList>(const query::Insights&, const DrawnChart&, int stop)>
        leads = {};
    bool wide = false; ///< as wide as two others
    /// What can be chosen above the chart, such as a kind; the first is all of it. With fewer than
    /// two there is no choice.
    std::function<QStringList(const query::Insights&)> choices = {};
    /// The same card for one of these.
    std::function<CardParts(const QString& choice)> chosen = {};
};

} // namespace goodturn::ui
