using CoopTools.Intakes;
using CoopTools.Intakes.Mending;
using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>Makes the record that a row of the sheet Answers shows.</summary>
internal static class RecordOfLine
{
    private const string ByDate = " (by date)";
    private const string CodedBy = "coded by ";

    /// <summary>The record, or what stands in a cell that is no answer.</summary>
    /// <param name="line">The row.</param>
    /// <param name="matrix">The record on the sheet Matrix.</param>
    /// <param name="pack">The law.</param>
    /// <param name="intake">The workbook.</param>
    /// <param name="wrong">What is no answer, or null.</param>
    public static Jurisdiction Of(AnswerLine line, MatrixLineRead matrix, Pack pack, Intake intake, out Difference? wrong)
    {
        var answers = Answers(line, pack, out wrong);
        return new(line.Text("Jurisdiction") ?? string.Empty, new(pack.Facts, answers), intake, line.Number)
        {
            HomeState = pack.States.Find(line.Text("State")),
            Body = matrix.Kind is { } kind ? KindText.Find(kind) : null,
            Id = matrix.Id,
            RecordDate = line.Text("Record date") is { } day ? DayText.Read(day) : null,
            Parent = line.Text("Parent"),
            Policy = line.Text("Policy"),
            Evidence = line.Text("Evidence"),
            Coder = line.Text("Coder"),
            Notes = line.Text("Notes"),
            Attributes = new(Named(line.Text("Other columns")).DistinctBy(a => a.Key, StringComparer.OrdinalIgnoreCase)),
        };
    }

    private static List<RecordedFact> Answers(AnswerLine line, Pack pack, out Difference? wrong)
    {
        wrong = null;
        var answers = new List<RecordedFact>();
        var sources = Named(line.Text("Sources of answers")).DistinctBy(s => s.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in pack.Facts)
        {
            var text = line.Text(fact.Id);
            if (text is null or Answer.Unknown || text.EndsWith(ByDate, StringComparison.Ordinal))
                continue;
            var (source, coder) = sources.TryGetValue(fact.Id, out var said) ? Parted(said) : default;
            if (fact.Find(text) is { } answer)
                answers.Add(new(fact, answer, null, source, coder));
            else
                wrong ??= new($"'{fact.Id}' of sheet Answers", $"'{text}'", $"its answers are {string.Join(", ", fact.Answers)} and {Answer.Unknown}");
        }

        return answers;
    }

    // A line for each: name: text.
    private static IEnumerable<KeyValuePair<string, string>> Named(string? lines) => (lines ?? string.Empty).Split('\n')
        .Select(line => line.Split(": ", 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => KeyValuePair.Create(parts[0], parts[1]));

    private static (string? Source, string? Coder) Parted(string said)
    {
        if (said.StartsWith(CodedBy, StringComparison.Ordinal))
            return (null, said[CodedBy.Length..]);
        var coder = said.LastIndexOf($" ({CodedBy}", StringComparison.Ordinal);
        return coder < 0 || !said.EndsWith(')') ? (said, null) : (said[..coder], said[(coder + CodedBy.Length + 2)..^1]);
    }
}
