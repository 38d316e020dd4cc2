#include "core/reciprocity/segments.h"

#include "core/base/text.h"
#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSegments = 100;

QString tr(const char* text)
{
    return QCoreApplication::translate("Segments", text);
}

tl::unexpected<Error> invalid(const QString& message)
{
    return failure(ErrorKind::InvalidInput, message);
}

const ParameterInfo* thresholdOf(const QString& code)
{
    const auto& all = segmentThresholds();
    const auto found = std::find_if(all.begin(), all.end(), [&code](const ParameterInfo* info) {
        return code == QLatin1StringView(info->code);
    });
    return found == all.end() ? nullptr : *found;
}

bool isTag(const QString& text)
{
    return !text.isEmpty() && text == text.trimmed() && !text.startsWith(u'#');
}

Result<void> checkThresholds(const Segment& segment)
{
    for (auto it = segment.thresholds.begin(); it != segment.thresholds.end(); ++it) {
        const ParameterInfo* info = thresholdOf(it.key());
        if (!info)
            return invalid(tr("%1: “%2” is nothing that a part of the book may have of its own.")
                               .arg(segment.name(), it.key()));
        ReciprocityParameters trial;
        info->set(trial, *it);
        if (!std::isfinite(*it) || (info->isWhole() && *it != std::round(*it)))
            return invalid(tr("%1: %2 is a whole number.").arg(segment.name(), info->name()));
        if (const auto problems = problemsOf(trial); !problems.empty())
            return invalid(tr("%1: %2").arg(segment.name(), problems.front().message));
    }
    return {};
}

Result<Segment> segmentFrom(const QJsonObject& object)
{
    Segment segment;
    for (const auto& [by, code] : EnumCodes<Segment::By>::all) {
        const QJsonValue value = object.value(QLatin1StringView(code));
        if (!value.isString())
            continue;
        segment.by = by;
        segment.value = value.toString();
    }
    if (object.size() != 2 || !object.value(u"thresholds"_s).isObject())
        return invalid(
            tr("%1: a part of the book has a tag or a stage, and thresholds.").arg(segment.name()));
    const QJsonObject thresholds = object.value(u"thresholds"_s).toObject();
    for (auto it = thresholds.begin(); it != thresholds.end(); ++it) {
        if (!it->isDouble())
            return invalid(tr("%1: “%2” is no number.").arg(segment.name(), it.key()));
        segment.thresholds.insert(it.key(), it->toDouble());
    }
    return segment;
}

} // namespace

QString Segment::name() const
{
    if (by == By::Tag)
        return u'#' + value;
    const auto lifecycle = fromCode<Lifecycle>(value);
    return lifecycle ? label(*lifecycle) : value;
}

bool Segment::holdsFor(Lifecycle lifecycle, const QStringList& tags) const
{
    if (by == By::Lifecycle)
        return value == code(lifecycle);
    const QString wanted = foldText(value);
    return std::any_of(tags.begin(), tags.end(),
                       [&wanted](const QString& tag) { return foldText(tag) == wanted; });
}

const std::vector<const ParameterInfo*>& segmentThresholds()
{
    static const std::vector<const ParameterInfo*> all = [] {
        std::vector<const ParameterInfo*> found;
        for (const char* code :
             {"owed-below", "earned-from", "earned-givings", "test-givings", "balanced-within",
              "qualify-out-share", "guard-after-giving", "guard-after-decline"})
            found.push_back(parameterOf(QString::fromLatin1(code)));
        return found;
    }();
    return all;
}

const Segment* segmentOf(const Segments& segments, Lifecycle lifecycle, const QStringList& tags)
{
    const auto found = std::find_if(segments.begin(), segments.end(), [&](const Segment& segment) {
        return segment.holdsFor(lifecycle, tags);
    });
    return found == segments.end() ? nullptr : &*found;
}

ReciprocityParameters inSegment(ReciprocityParameters parameters, const Segment* segment)
{
    if (segment)
        for (auto it = segment->thresholds.begin(); it != segment->thresholds.end(); ++it)
            if (const ParameterInfo* info = thresholdOf(it.key()))
                info->set(parameters, *it);
    return parameters;
}

Result<void> checkSegments(const Segments& segments)
{
    if (segments.size() > mostSegments)
        return invalid(tr("At most %1 parts of the book fit.").arg(QString::number(mostSegments)));
    QSet<QString> names;
    for (const Segment& segment : segments) {
        const bool isKnown = segment.by == Segment::By::Tag
                                 ? isTag(segment.value)
                                 : fromCode<Lifecycle>(segment.value).has_value();
        if (!isKnown)
            return invalid(tr("Choose the tag, or the stage, that this part of the book "
                              "is made of."));
        const QString name = foldText(segment.name());
        if (names.contains(name))
            return invalid(tr("%1 is there twice. Keep one of them.").arg(segment.name()));
        names.insert(name);
        GT_TRY(checkThresholds(segment));
    }
    return {};
}

QJsonArray toJson(const Segments& segments)
{
    QJsonArray array;
    for (const Segment& segment : segments) {
        QJsonObject thresholds;
        for (auto it = segment.thresholds.begin(); it != segment.thresholds.end(); ++it)
            thresholds.insert(it.key(), *it);
        array.append(QJsonObject{{code(segment.by), segment.value}, {u"thresholds"_s, thresholds}});
    }
    return array;
}

Result<Segments> segmentsFromJson(const QJsonArray& array)
{
    Segments segments;
    for (const QJsonValue& value : array) {
        GT_ASSIGN(segments.emplace_back(), segmentFrom(value.toObject()));
    }
    GT_TRY(checkSegments(segments));
    return segments;
}

} // namespace goodturn::reciprocity
