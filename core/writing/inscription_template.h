#pragma once

#include "core/domain/contact.h"
#include "core/domain/gift.h"

#include <vector>

namespace goodturn::writing {

/// A text for the first page of a gift, with places to fill: {name} is the person's given name,
/// {book} the title, {author}, {occasion} the occasion's name. A part in square brackets stands
/// or falls with its places: "[{name} — ]I thought of you" reads well without a name.
struct InscriptionTemplate
{
    QString id;   ///< stable: "christmas"
    QString name; ///< for people to choose by
    QString text;
};

/// What stands in the places of a template. An empty value leaves its place out.
struct InscriptionFields
{
    QString name;
    QString book;
    QString author;
    QString occasion;
};

/// All templates of the house, in the order they are offered, in the language of the program.
std::vector<InscriptionTemplate> inscriptionTemplates();

/// The template that suits the gift, by its occasion, and by its kind when it is no book.
InscriptionTemplate templateFor(const Gift& gift);

/// `text` with its places filled. A bracketed part with a place that is empty or not known is left
/// out whole; elsewhere such a place leaves nothing, not even its space. Values are never searched
/// for places. The first letter is a capital.
QString filled(const QString& text, const InscriptionFields& fields);

/// The suggested inscription: the gift's template filled for this person.
QString inscription(const Gift& gift, const Contact& contact);

} // namespace goodturn::writing
