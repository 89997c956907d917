using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MsqPortal.Benchmarks;
using MsqPortal.Benchmarks.QueryPlans;
using MsqPortal.Benchmarks.SearchAtScale;

switch (args)
{
    case ["import"]:
        await ImportBenchmark.RunAsync();
        break;
    case ["question-page", var dataDirectory, var responses]:
        await QuestionPageAtScale.RunAsync(dataDirectory, responses);
        break;
    case ["query-plans", var dataDirectory, var file]:
        await QueryPlansReport.WriteAsync(dataDirectory, file);
        break;
    case ["search", var dataDirectory]:
        await SearchBenchmark.RunAsync(dataDirectory);
        break;
    default:
        // In this process: no project is generated and built for each benchmark, and the portal's files lie beside it.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(8).WithIterationCount(15);
        var config = DefaultConfig.Instance.AddJob(job).AddColumn(StatisticColumn.Median);
        BenchmarkSwitcher.FromTypes([typeof(ParseBenchmark), typeof(QuestionPageBenchmark)]).Run(args, config);
        break;
}
