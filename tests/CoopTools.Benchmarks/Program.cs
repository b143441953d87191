using BenchmarkDotNet.Running;
using CoopTools.Benchmarks;

if (args is ["start", .. var rest])
    return StartTimes.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
