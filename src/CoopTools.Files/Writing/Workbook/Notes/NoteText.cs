using CoopTools.Evaluation;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;

namespace CoopTools.Files.Writing.Workbook.Notes;

/// <summary>What the note on a cell of the matrix says: enough to know what to do, without going to another sheet.</summary>
internal static class NoteText
{
    // A reason quotes at most some sentences; what is longer is cut, since a note that does not fit its box cannot be read.
    private const int Longest = 900;

    /// <summary>The first line: what and whose.</summary>
    public static string Heading(Finding finding) => $"{Verdict.Of(finding)}: {finding.Rule}, {CellText.Line(finding.Record.ToString())}";

    /// <summary>Reason, standing, what is missing, and the first authority with its pinpoint.</summary>
    public static string Body(Finding finding)
    {
        List<string> lines = [finding.Reason, $"Standing – {finding.Force.Explanation}."];
        if (finding.Missing.Count > 0)
            lines.Add($"To find out: {string.Join(", ", finding.Missing)}.");
        if (finding.Force.Authorities.Count > 0)
            lines.Add($"Authority: {finding.Force.Authorities[0].Introduced}.");
        var text = CellText.Fit(Wording.Lines(lines));
        return text.Length <= Longest ? text : CellText.Fit($"{text[..Longest]}…");
    }
}
