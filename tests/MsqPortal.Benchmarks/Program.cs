using BenchmarkDotNet.Running;
using MsqPortal.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(ParseBenchmark)]).Run(args);
