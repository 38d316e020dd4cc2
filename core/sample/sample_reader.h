#pragma once

#include "core/base/result.h"
#include "core/sample/sample_data.h"

#include <QByteArray>

namespace goodturn::sample {

/// The texts of the data files of resources/sample.
struct SampleFiles
{
    QByteArray accounts; ///< a JSON array of accounts
    QByteArray stories;  ///< JSON: name -> story
    QByteArray phrases;  ///< JSON: key -> list of texts
    QByteArray books;    ///< JSON array of {title, author, isbn}
    /// JSON array of the fields of the book's own, each with its values by account or person
    QByteArray fields = "[]";
};

/// The files that are built in.
Result<SampleFiles> builtInFiles();

/// The files as data. Fails with ErrorKind::Internal, naming what does not fit, on broken JSON, an
/// unknown field or code, and a story that an account names and nobody tells.
Result<SampleData> readSample(const SampleFiles& files);

/// One built-in file as lists of texts by key: phrases.json and words.json have this form.
Result<PhraseLists> builtInLists(const QString& file);

} // namespace goodturn::sample
