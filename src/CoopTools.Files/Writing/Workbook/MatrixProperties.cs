using System.Globalization;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook;

/// <summary>The custom properties of a matrix workbook: what it was made from.</summary>
internal static class MatrixProperties
{
    /// <summary>The property that says that this is a matrix of ours, and in which form.</summary>
    public const string Form = "CoopTools.Matrix";

    /// <summary>The form.</summary>
    public const string FormNow = "1";

    /// <summary>The pack's id and version.</summary>
    public const string Pack = "CoopTools.Pack";

    /// <summary>The SHA-256 of the pack's files.</summary>
    public const string PackHash = "CoopTools.PackHash";

    /// <summary>The earliest law's day.</summary>
    public const string FirstLawsDay = "CoopTools.FirstLawsDay";

    /// <summary>The latest law's day.</summary>
    public const string LawsDay = "CoopTools.LawsDay";

    /// <summary>There where what the pack adds to its source was left out.</summary>
    public const string SourceOnly = "CoopTools.SourceOnly";

    /// <summary>How many findings were made, there where not all were exported.</summary>
    public const string FindingsMade = "CoopTools.FindingsMade";

    // What Office shows of a property.
    private const int Longest = 255;

    /// <summary>The property of an input, from 1.</summary>
    /// <param name="number">Which input.</param>
    /// <param name="what"><c>Name</c>, <c>Sheet</c> or <c>Sha256</c>.</param>
    public static string Input(int number, string what) => FormattableString.Invariant($"CoopTools.Input{number}.{what}");

    /// <summary>The properties of a matrix.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Matrix matrix)
    {
        yield return (Form, FormNow);
        yield return (Pack, matrix.Pack.ToString());
        yield return (PackHash, matrix.Pack.Hash);
        yield return (FirstLawsDay, DayText.Iso(matrix.EarliestAsOf)!);
        yield return (LawsDay, DayText.Iso(matrix.AsOf)!);
        if (matrix.SourceOnly)
            yield return (SourceOnly, "True");
        if (matrix.IsPartial)
            yield return (FindingsMade, matrix.FindingsMade.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < matrix.Intakes.Count; i++)
        {
            var intake = matrix.Intakes[i];
            yield return (Input(i + 1, "Name"), Short(intake.Name));
            if (intake.Sheet is not null)
                yield return (Input(i + 1, "Sheet"), Short(intake.Sheet));
            if (intake.Sha256 is not null)
                yield return (Input(i + 1, "Sha256"), intake.Sha256);
        }
    }

    private static string Short(string text)
    {
        var line = CellText.Line(text);
        return line.Length <= Longest ? line : CellText.Fit(line[..Longest]);
    }
}
