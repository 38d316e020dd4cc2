#include "core/book/summary_layout_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using report::SummaryLayout;
using report::SummaryPeriod;
using report::SummarySection;

namespace {

/// Of codes that a later version knows; more are no work of any.
constexpr qsizetype mostCodes = 64;
constexpr qsizetype longestCode = 80;

QString tr(const char* text)
{
    return QCoreApplication::translate("SummaryLayoutService", text);
}

KeptWords layoutWords()
{
    return {tr("The saved layouts of this book can't be read. The usual one is printed."),
            tr("Give the layout a name."),
            tr("There is no layout “%1” any more."),
            tr("There is a layout “%1” already."),
            tr("The book keeps %1 layouts at most. Remove one first."),
            tr("Save layout “%1”"),
            tr("Rename layout “%1”"),
            tr("Remove layout “%1”"),
            tr("Change the first layout"),
            usualLayoutName(),
            tr("“%1” is the layout with all sections. Choose another name.")};
}

bool isUsual(const QString& name)
{
    return name.trimmed().compare(usualLayoutName(), Qt::CaseInsensitive) == 0;
}

QJsonObject jsonOf(const SummaryLayout& layout)
{
    QJsonArray sections;
    for (const SummarySection section : sectionsFor(layout, report::Audience::Mine))
        sections.append(code(section));
    for (const QString& unknown : layout.unknown.mid(0, mostCodes))
        sections.append(unknown.left(longestCode));
    return {
        {u"sections"_s, sections}, {u"chart"_s, layout.chart}, {u"period"_s, code(layout.period)}};
}

std::optional<SummaryLayout> layoutFrom(const QJsonObject& json)
{
    const auto period = fromCode<SummaryPeriod>(json.value(u"period"_s).toString());
    SummaryLayout layout;
    layout.name = json.value(u"name"_s).toString();
    if (!period || layout.name.isEmpty() || !json.value(u"sections"_s).isArray())
        return std::nullopt;
    layout.period = *period;
    layout.chart = json.value(u"chart"_s).toBool(true);
    layout.isDefault = json.value(u"default"_s).toBool();
    layout.sections.clear();
    for (const QJsonValue& one : json.value(u"sections"_s).toArray()) {
        const QString text = one.toString();
        const auto section = fromCode<SummarySection>(text);
        if (section && !layout.has(*section))
            layout.sections.push_back(*section);
        else if (!section && !text.isEmpty() && text.size() <= longestCode &&
                 layout.unknown.size() < mostCodes)
            layout.unknown << text;
    }
    return layout;
}

} // namespace

QString usualLayoutName()
{
    return tr("Usual");
}

KeptList SummaryLayoutService::kept()
{
    return {book_, u"summary_layouts"_s, layoutWords()};
}

Result<std::vector<SummaryLayout>> SummaryLayoutService::layouts()
{
    GT_ASSIGN(const QJsonArray saved, kept().read());
    std::vector<SummaryLayout> layouts;
    for (const QJsonValue& one : saved)
        if (auto layout = layoutFrom(one.toObject()))
            layouts.push_back(std::move(*layout));
    return layouts;
}

Result<SummaryLayout> SummaryLayoutService::layout(const QString& name)
{
    if (name.isEmpty() || isUsual(name))
        return SummaryLayout();
    GT_ASSIGN(const auto all, layouts());
    QStringList known{usualLayoutName()};
    for (const SummaryLayout& layout : all) {
        if (layout.name.compare(name, Qt::CaseInsensitive) == 0)
            return layout;
        known << layout.name.left(60);
    }
    return failure(ErrorKind::NotFound, tr("There is no layout “%1”. There are: %2.")
                                            .arg(name.left(60), known.mid(0, 20).join(u", "_s)));
}

SummaryLayout SummaryLayoutService::first()
{
    const auto all = layouts().value_or(std::vector<SummaryLayout>());
    const auto found = std::ranges::find(all, true, &SummaryLayout::isDefault);
    return found == all.end() ? SummaryLayout() : *found;
}

Result<void> SummaryLayoutService::save(const SummaryLayout& layout)
{
    GT_TRY(checkLayout(layout));
    return kept().save(layout.name, jsonOf(layout));
}

Result<void> SummaryLayoutService::rename(const QString& from, const QString& to)
{
    return kept().rename(from, to);
}

Result<void> SummaryLayoutService::remove(const QString& name)
{
    return kept().remove(name);
}

Result<void> SummaryLayoutService::makeDefault(const QString& name)
{
    return kept().makeDefault(name);
}

Result<QString> SummaryLayoutService::lastAct()
{
    return kept().lastAct();
}

Result<void> SummaryLayoutService::takeBack()
{
    return kept().takeBack();
}

} // namespace goodturn::book
