#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::report {

/// A part of the summary of an account, under a heading of its own.
enum class SummarySection
{
    Standing, ///< with its reasons and advice
    Flow,     ///< figures and chart
    People,
    Goals,
    Favours,
    Asks,
    Gifts,
    Planned, ///< the next reminder
    Learned, ///< in conversations
    Notes,
    Why ///< how the figures came about
};

/// Of what time a summary tells. Standing, figures and how they came about are of all time.
enum class SummaryPeriod
{
    AllTime,
    TwelveMonths, ///< up to today
    ThisYear,     ///< until today
    LastYear
};

} // namespace goodturn::report

namespace goodturn {

/// In the usual order.
template<>
struct EnumCodes<report::SummarySection>
{
    static constexpr EnumCode<report::SummarySection> all[] = {
        {report::SummarySection::Standing, "standing"},
        {report::SummarySection::Flow, "flow"},
        {report::SummarySection::People, "people"},
        {report::SummarySection::Goals, "goals"},
        {report::SummarySection::Favours, "favours"},
        {report::SummarySection::Asks, "asks"},
        {report::SummarySection::Gifts, "gifts"},
        {report::SummarySection::Planned, "planned"},
        {report::SummarySection::Learned, "learned"},
        {report::SummarySection::Notes, "notes"},
        {report::SummarySection::Why, "why"},
    };
};

template<>
struct EnumCodes<report::SummaryPeriod>
{
    static constexpr EnumCode<report::SummaryPeriod> all[] = {
        {report::SummaryPeriod::AllTime, "all-time"},
        {report::SummaryPeriod::TwelveMonths, "12-months"},
        {report::SummaryPeriod::ThisYear, "this-year"},
        {report::SummaryPeriod::LastYear, "last-year"},
    };
};

} // namespace goodturn

namespace goodturn::report {

QString label(SummarySection section);
QString label(SummaryPeriod period);

std::vector<SummarySection> allSections();

/// What a summary is put together of, in which order, and of what time it tells.
struct SummaryLayout
{
    QString name; ///< empty: the usual one
    std::vector<SummarySection> sections = allSections();
    bool chart = true; ///< among the figures of the flow
    SummaryPeriod period = SummaryPeriod::AllTime;
    bool isDefault = false;   ///< shown first
    QStringList unknown = {}; ///< codes of sections that only a later version knows

    bool has(SummarySection section) const;
    bool operator==(const SummaryLayout&) const = default;
};

/// Whether the section may go to the client at all, whatever a layout says.
bool isShared(SummarySection section);
/// Those that are printed, each once.
std::vector<SummarySection> sectionsFor(const SummaryLayout& layout, Audience audience);
/// InvalidInput where nothing would be printed but the title.
Result<void> checkLayout(const SummaryLayout& layout, Audience audience = Audience::Mine);

/// The days of a period, both included; null ones where it is open.
struct SummaryDays
{
    QDate from;
    QDate to;
    bool includesToday = true; ///< and with it what has no day yet

    bool isAll() const { return !from.isValid(); }
    bool has(QDate day) const;
};
SummaryDays daysOf(SummaryPeriod period, QDate today);

} // namespace goodturn::report
