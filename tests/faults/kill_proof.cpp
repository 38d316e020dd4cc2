#include "tests/faults/child_process.h"
#include "tests/faults/kill_scenes.h"
#include "tests/support/proof.h"

#include <gtest/gtest.h>

#include <random>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using testing::proofSize;
using testing::report;

/// Starts a writer of the kind, kills it at a random moment, looks; as often as asked.
KillFigures killed(const QString& kind, int rounds, int mostMilliseconds)
{
    using Whole = std::uniform_int_distribution<int>;
    std::mt19937 random(9);
    KillFigures figures;
    std::unique_ptr<Scene> scene;
    for (; figures.rounds < rounds; ++figures.rounds) {
        if (figures.rounds % 25 == 0)
            scene = sceneOf(kind);
        ChildProcess writer(QStringLiteral(GOODTURN_FAULT_WRITER),
                            {kind, scene->folder().path(), QString::number(scene->next())});
        if (writer.line(30'000) != "ready")
            throw std::runtime_error("the writer did not start");
        QByteArray last;
        for (int acts = Whole(0, 5)(random); acts > 0; --acts)
            last = writer.line(30'000).value_or(last);
        if (const auto more = writer.lastLine(Whole(0, mostMilliseconds)(random)); !more.isEmpty())
            last = more;
        writer.kill();
        if (const QByteArray more = writer.lastLine(1000); !more.isEmpty())
            last = more;
        figures.acknowledged += last.isEmpty() ? 0 : last.toInt() - scene->next() + 1;
        scene->look(last.toInt(), figures);
    }
    return figures;
}

QString line(const KillFigures& f)
{
    return u"%1 rounds, %2 acts acknowledged, lost %3, torn %4, corrupt %5"_s.arg(
        QString::number(f.rounds), QString::number(f.acknowledged), QString::number(f.lost),
        QString::number(f.torn), QString::number(f.corrupt));
}

struct KillKind
{
    const char* name;
    int rounds;
    int mostMilliseconds; ///< from the last act waited for to its end, at most
};

void PrintTo(const KillKind& kind, std::ostream* out)
{
    *out << kind.name;
}

class Kill : public ::testing::TestWithParam<KillKind>
{
};

TEST_P(Kill, LosesNothingAcknowledgedAndTearsNothing)
{
    const QString kind = QString::fromLatin1(GetParam().name);
    const auto figures = killed(kind, proofSize(GetParam().rounds), GetParam().mostMilliseconds);
    report(u"kill -9, "_s + kind, line(figures));
    EXPECT_EQ(figures.lost + figures.torn + figures.corrupt, 0) << figures.firstFault.constData();
    EXPECT_GT(figures.acknowledged, 0);
}

/// To add a kind: its act in writer_main.cpp, what it leaves behind in kill_scenes.cpp, and a line
/// here.
INSTANTIATE_TEST_SUITE_P(During, Kill,
                         ::testing::Values(KillKind{"commit", 130, 12},
                                           KillKind{"checkpoint", 80, 12},
                                           KillKind{"import", 40, 30},
                                           KillKind{"migration", 40, 30},
                                           KillKind{"backup", 60, 30}, KillKind{"merge", 70, 20}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(KillControl, AnAcknowledgementBeforeTheCommitIsFoundOut)
{
    const auto figures = killed(u"early"_s, proofSize(40), 12);
    report(u"kill -9, control early"_s, line(figures));
    EXPECT_GT(figures.lost, 0);
}

TEST(KillControl, AnActInPiecesIsFoundOut)
{
    const auto figures = killed(u"piecemeal"_s, proofSize(40), 12);
    report(u"kill -9, control piecemeal"_s, line(figures));
    EXPECT_GT(figures.torn, 0);
}

} // namespace
} // namespace goodturn::faults
