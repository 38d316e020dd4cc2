#pragma once

#include "core/book/merge_preview.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::book {
using namespace Qt::StringLiterals;

/// Two accounts that are one and differ in some fields.
class MergeFixture : public ::testing::Test, protected testing::BookFixture
{
protected:
    MergeFixture()
    {
        keep.tags = {u"Ports"_s};
        keep.notes = u"Ours."_s;
        keep.addresses = {{PointKind::Work, u"Quay 1"_s, u"Rotterdam"_s, {}, {}, {}}};
        keep = save(keep);
        other.tags = {u"ports"_s, u"logistics"_s};
        other.industry = u"Port logistics"_s;
        other.notes = u"Theirs."_s;
        other.clientSince = QDate(2024, 1, 1);
        other.addresses = {{PointKind::Other, u"quay 1"_s, u"ROTTERDAM"_s, {}, {}, {}},
                           {PointKind::Work, u"Pier 9"_s, {}, {}, {}, {}}};
        other = save(other);
    }

    Account keep = addAccount(u"Harbour & Lowe"_s);
    Account other = addAccount(u"Harbour and Lowe Ltd"_s);
};

inline RecordKey key(AccountId id)
{
    return {RecordKind::Account, id.value()};
}

inline RecordKey key(ContactId id)
{
    return {RecordKind::Contact, id.value()};
}

/// A line of the preview, or of what is shown after the merge: "Industry: Ports".
inline QString merged(const MergePreview& preview, const QString& label)
{
    for (const MergePreview::Field& field : preview.fields)
        if (field.label == label)
            return field.merged;
    return u"no such field"_s;
}

inline bool lost(const MergePreview& preview, const QString& label)
{
    return std::ranges::any_of(preview.fields, [&](const MergePreview::Field& field) {
        return field.label == label && field.isLost;
    });
}

} // namespace goodturn::book
