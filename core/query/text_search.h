#pragma once

#include "core/store/value.h"

#include <QStringList>

#include <vector>

namespace goodturn::query {

/// What somebody typed to find accounts or people: each of its words begins one of theirs, however
/// it is written. A word may be of several pieces as an e-mail is; its last piece may go on. Where
/// # or + stand with letters (#key, C++), and in scripts that put no space between words, a word
/// is looked for as it stands.
class TextSearch
{
public:
    explicit TextSearch(const QString& typed);

    /// Nothing was typed: all fit.
    bool isEmpty() const { return words_.isEmpty(); }
    /// The words, folded; none of them twice.
    const QStringList& words() const { return words_; }
    /// A statement for the keys of all accounts ("account") or people ("contact") that fit, also
    /// from the trash, and what to bind to it.
    QString keysIn(const QString& table) const;
    const std::vector<store::Value>& values() const { return values_; }

private:
    QStringList words_;
    bool byIndex_ = false; ///< the first value is for the index
    std::vector<store::Value> values_;
};

} // namespace goodturn::query
