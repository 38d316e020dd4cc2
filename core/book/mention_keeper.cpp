#include "core/book/mention_keeper.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// Where and how a record keeps the name of a person or an account.
struct Keeping
{
    const char* reference; ///< the column or list that named it
    const char* words;     ///< the column that keeps the name
    const char* phrase;
};

constexpr Keeping keepings[] = {
    {"giver", "detail", QT_TRANSLATE_NOOP("MentionKeeper", "Given by %1.")},
    {"beneficiary", "detail", QT_TRANSLATE_NOOP("MentionKeeper", "Given to %1.")},
    {"third_party", "detail", QT_TRANSLATE_NOOP("MentionKeeper", "Concerned %1.")},
    {"interaction_participant", "learned", QT_TRANSLATE_NOOP("MentionKeeper", "With %1.")},
    {"contact_id", "reason", QT_TRANSLATE_NOOP("MentionKeeper", "Asked of %1.")},
    {"recipient", "why", QT_TRANSLATE_NOOP("MentionKeeper", "For %1.")},
    {"giver_id", "giver", "%1"},
    {"met_through", "how_met", QT_TRANSLATE_NOOP("MentionKeeper", "Met through %1.")},
    {"assistant", "notes", QT_TRANSLATE_NOOP("MentionKeeper", "Assistant: %1.")},
    {"contact_link", "notes", QT_TRANSLATE_NOOP("MentionKeeper", "Knew %1.")},
    {"parent_id", "notes", QT_TRANSLATE_NOOP("MentionKeeper", "Belonged to %1.")},
};

void removeFromList(const store::TableShape& shape, const store::ReferenceColumn& reference,
                    qint64 gone, store::Row& row)
{
    for (size_t child = 0; child < shape.children.size(); ++child)
        if (shape.children.at(child).name == reference.name)
            std::erase_if(row.children.at(child), [&](const std::vector<store::Value>& line) {
                return line.at(0).toInteger() == gone;
            });
}

void append(const store::TableShape& shape, const QString& column, const QString& sentence,
            store::Row& row)
{
    const qsizetype index = shape.columns.indexOf(column);
    if (index < 0)
        return;
    const QString text = row.values.at(size_t(index)).toText();
    const bool isOneLine = column == u"how_met"_s || column == u"why"_s || column == u"giver"_s;
    const QString longer = text.isEmpty() ? sentence : text + (isOneLine ? u' ' : u'\n') + sentence;
    if (longer.size() <= int(isOneLine ? TextLimit::Line : TextLimit::Note))
        row.values.at(size_t(index)) = longer;
}

} // namespace

Result<void> keepMention(Book& book, UnitOfWork& work, const Mention& mention)
{
    GT_ASSIGN(const auto name, book.queries().recordName(mention.gone));
    const store::ReferenceColumn& reference = mention.referrer.reference;
    return work.amend(
        mention.referrer.record, [&](const store::TableShape& shape, store::Row& row) {
            if (reference.isList)
                removeFromList(shape, reference, mention.gone.id, row);
            else
                row.values.at(size_t(shape.columns.indexOf(reference.name))) = store::Value();
            for (const Keeping& keeping : keepings) {
                if (reference.name != QLatin1StringView(keeping.reference))
                    continue;
                const QString sentence =
                    QCoreApplication::translate("MentionKeeper", keeping.phrase).arg(name.name);
                append(shape, QString::fromLatin1(keeping.words), sentence, row);
            }
        });
}

} // namespace goodturn::book
