using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Importing;
using CoopTools.Files.Tests.Writing;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Browser.Tests.Pages;

/// <summary>The matrix of the examples' invented jurisdictions.</summary>
internal static class ExampleMatrix
{
    public static Matrix Build()
    {
        var builder = new MatrixBuilder();
        var run = new EvaluationRun(Pack.Federal, Pack.Federal.Rules.ToArray(), null, Sample.Day);
        using var import = SheetImport.Open(SourceTree.Path("examples", "jurisdictions.xlsx"), Pack.Federal, new());
        foreach (var finding in import.Rows().Select(r => r.Record).OfType<Jurisdiction>().SelectMany(run.Evaluate))
            Assert.Null(builder.Add(finding));
        builder.AddIntake(import.Intake);
        return builder.Build(Pack.Federal);
    }
}
