#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/reciprocity/parameter_table.h"

#include <QJsonArray>
#include <QMap>

#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// A part of the book that goes by thresholds of its own: the accounts with a tag, or those of one
/// relationship. Whatever it does not say is as for the whole book. Only what decides on a standing
/// or a guard may differ, so that the chances stay comparable over the book.
struct Segment
{
    enum class By
    {
        Tag,
        Lifecycle
    };

    By by = By::Tag;
    QString value;                    ///< the tag, without '#', or the code of the relationship
    QMap<QString, double> thresholds; ///< by the code of the parameter

    /// "#tender", or "Prospect".
    QString name() const;
    /// Tags are compared without regard to case and accents.
    bool holdsFor(Lifecycle lifecycle, const QStringList& tags) const;
    bool operator==(const Segment&) const = default;
};

/// In the order in which they are looked at: the first that holds for an account is its segment.
using Segments = std::vector<Segment>;

/// The parameters that a segment may have of its own, in the order of parameterTable().
const std::vector<const ParameterInfo*>& segmentThresholds();

/// The segment of an account; null where it has none.
const Segment* segmentOf(const Segments& segments, Lifecycle lifecycle, const QStringList& tags);

/// The parameters of the whole book with what the segment has of its own; null has nothing.
ReciprocityParameters inSegment(ReciprocityParameters parameters, const Segment* segment);

/// InvalidInput names the segment and says what to do: no tag, the same one twice, a value out of
/// bounds, more than a hundred of them.
Result<void> checkSegments(const Segments& segments);

/// [{"tag": "tender", "thresholds": {"earned-from": 4}}, {"lifecycle": "prospect", ...}]
QJsonArray toJson(const Segments& segments);
/// InvalidInput for what toJson() would not write, and for what checkSegments() refuses.
Result<Segments> segmentsFromJson(const QJsonArray& array);

} // namespace goodturn::reciprocity

template<>
struct goodturn::EnumCodes<goodturn::reciprocity::Segment::By>
{
    using By = goodturn::reciprocity::Segment::By;
    static constexpr EnumCode<By> all[] = {{By::Tag, "tag"}, {By::Lifecycle, "lifecycle"}};
};
