using BenchmarkDotNet.Running;
using CoopTools.Benchmarks;
using CoopTools.Benchmarks.Reporting;

if (args is ["start", .. var rest])
    return StartTimes.Run(rest);
if (args is ["report", .. var asked])
    return Report.Run(asked);
if (args is ["floor", .. var files])
    return Floors.Run(files);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
