#include "tests/support/proof.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace goodturn::testing {
using namespace Qt::StringLiterals;

int proofSize(int usual)
{
    return qEnvironmentVariableIsSet("GOODTURN_PROOF_LONG") ? 10 * usual : usual;
}

void report(const QString& name, const QString& figures)
{
    std::printf("%s: %s\n", qPrintable(name), qPrintable(figures));
    std::fflush(stdout);
    const QDir folder(
        qEnvironmentVariable("GOODTURN_PROOF_FIGURES", QStringLiteral(GOODTURN_PROOF_FIGURES)));
    folder.mkpath(u"."_s);
    QFile file(folder.filePath(QString(name).remove(u'/').replace(u' ', u'-') + u".txt"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write((name + u": "_s + figures + u'\n').toUtf8());
}

} // namespace goodturn::testing
