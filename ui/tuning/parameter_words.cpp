#include "ui/tuning/parameter_words.h"

#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using reciprocity::ParameterInfo;
using reciprocity::ParameterKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ParameterWords", text);
}

ParameterGroup group(const QString& title, std::initializer_list<QLatin1StringView> codes)
{
    ParameterGroup group{title, {}, {}};
    for (const QLatin1StringView code : codes)
        if (const ParameterInfo* info = reciprocity::parameterOf(QString(code)))
            group.parameters.push_back(info);
    return group;
}

ParameterGroup worths()
{
    ParameterGroup made = group(tr("Worth where nobody says"), {"reference-amount"_L1});
    made.note = tr("What a favour is suggested to be worth, from 1 to 5: in the forms, in files "
                   "that are imported, and for an ask that was granted. What is in the book stays "
                   "as it is, so no figure of an account changes with these.");
    for (const ParameterInfo& info : reciprocity::parameterTable())
        if (info.kind == ParameterKind::Worth)
            made.parameters.push_back(&info);
    return made;
}

bool holds(const ParameterGroup& group, const ParameterInfo& info)
{
    return std::ranges::find(group.parameters, &info) != group.parameters.end();
}

} // namespace

std::vector<ParameterGroup> parameterGroups()
{
    std::vector<ParameterGroup> groups{
        group(tr("Memory"), {"fresh-half-life"_L1, "slow-half-life"_L1, "kappa"_L1}),
        group(tr("Returns"), {"window"_L1, "memory-half-life"_L1, "most-invitations"_L1}),
        group(tr("What a new account starts with"),
              {"prior-returns"_L1, "prior-misses"_L1, "prior-shape"_L1, "prior-days"_L1}),
        group(tr("Standing"), {"owed-below"_L1, "earned-from"_L1, "earned-givings"_L1,
                               "test-givings"_L1, "balanced-within"_L1, "qualify-out-share"_L1}),
        group(tr("Asks and guards"),
              {"unanswered-after"_L1, "guard-after-giving"_L1, "guard-after-decline"_L1}),
        group(tr("Chances as they are shown"),
              {"words-below"_L1, "recalibration-shift"_L1, "recalibration-slope"_L1}),
        group(tr("What a fit needs"),
              {"fit-window-from"_L1, "fit-chances-from"_L1, "recalibrate-from"_L1}),
        worths()};
    ParameterGroup others{tr("Others"), {}, {}};
    for (const ParameterInfo& info : reciprocity::parameterTable())
        if (std::ranges::none_of(groups, [&](const auto& one) { return holds(one, info); }))
            others.parameters.push_back(&info);
    if (!others.parameters.empty())
        groups.push_back(others);
    return groups;
}

double shownTimes(const ParameterInfo& info)
{
    return info.kind == ParameterKind::Share ? 100 : 1;
}

QString unitAfter(const ParameterInfo& info, double value)
{
    switch (info.kind) {
    case ParameterKind::Days:
        return value == 1 ? tr(" day") : tr(" days");
    case ParameterKind::Points:
        return tr(" pt");
    case ParameterKind::Share:
        return tr(" %");
    case ParameterKind::Worth: {
        const auto worth = feltWorthFromInt(int(value));
        return worth ? tr(" · %1").arg(label(*worth)) : QString();
    }
    case ParameterKind::Count:
    case ParameterKind::Number:
    case ParameterKind::Amount:
        return {};
    }
    Q_UNREACHABLE();
}

QString parameterText(const ParameterInfo& info, double value)
{
    constexpr int digits = 6;
    const double shown = value * shownTimes(info);
    QString number = info.isWhole() ? QLocale().toString(qlonglong(value))
                                    : QLocale().toString(shown, 'g', digits);
    if (number.startsWith(u'-'))
        number[0] = u'\u2212';
    return number + unitAfter(info, value);
}

} // namespace goodturn::ui
