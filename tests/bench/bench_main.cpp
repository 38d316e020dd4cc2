#include "tests/bench/watched_application.h"

#include <benchmark/benchmark.h>

int main(int argc, char** argv)
{
    goodturn::bench::WatchedApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
