#include "core/report/summary_layout.h"

#include "core/report/summary_words.h"

#include <algorithm>

namespace goodturn::report {

QString label(SummarySection section)
{
    switch (section) {
    case SummarySection::Standing:
        return words("Where it stands");
    case SummarySection::Flow:
        return words("How value has flowed");
    case SummarySection::People:
        return words("People");
    case SummarySection::Goals:
        return words("Their goals");
    case SummarySection::Favours:
        return words("Favours");
    case SummarySection::Asks:
        return words("Asks");
    case SummarySection::Gifts:
        return words("Gifts");
    case SummarySection::Planned:
        return words("Planned");
    case SummarySection::Learned:
        return words("What I learned");
    case SummarySection::Notes:
        return words("Private notes");
    case SummarySection::Why:
        return words("How these figures came about");
    }
    Q_UNREACHABLE();
}

QString label(SummaryPeriod period)
{
    switch (period) {
    case SummaryPeriod::AllTime:
        return words("All time");
    case SummaryPeriod::TwelveMonths:
        return words("The last 12 months");
    case SummaryPeriod::ThisYear:
        return words("This year");
    case SummaryPeriod::LastYear:
        return words("Last year");
    }
    Q_UNREACHABLE();
}

std::vector<SummarySection> allSections()
{
    std::vector<SummarySection> sections;
    for (const auto& entry : EnumCodes<SummarySection>::all)
        sections.push_back(entry.value);
    return sections;
}

bool SummaryLayout::has(SummarySection section) const
{
    return std::ranges::find(sections, section) != sections.end();
}

bool isShared(SummarySection section)
{
    return section == SummarySection::People || section == SummarySection::Goals ||
           section == SummarySection::Favours;
}

std::vector<SummarySection> sectionsFor(const SummaryLayout& layout, Audience audience)
{
    std::vector<SummarySection> sections;
    for (const SummarySection section : layout.sections)
        if ((audience == Audience::Mine || isShared(section)) &&
            std::ranges::find(sections, section) == sections.end())
            sections.push_back(section);
    return sections;
}

Result<void> checkLayout(const SummaryLayout& layout, Audience audience)
{
    if (!sectionsFor(layout, audience).empty())
        return {};
    if (layout.sections.empty())
        return failure(ErrorKind::InvalidInput, words("Choose at least one section."));
    return failure(ErrorKind::InvalidInput,
                   words("All of these sections are private. Choose one that the client may see: "
                         "people, their goals, or favours."));
}

bool SummaryDays::has(QDate day) const
{
    if (isAll())
        return true;
    return day.isValid() ? day >= from && day <= to : includesToday;
}

SummaryDays daysOf(SummaryPeriod period, QDate today)
{
    switch (period) {
    case SummaryPeriod::AllTime:
        return {};
    case SummaryPeriod::TwelveMonths:
        return {today.addMonths(-12).addDays(1), today};
    case SummaryPeriod::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case SummaryPeriod::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31), false};
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::report
