using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Retelling;

/// <summary>One finding as a file or a copy tells it: a text for each column of the long form.</summary>
internal sealed class Told
{
    private static readonly int[] Identity = Array.ConvertAll(
        [nameof(Finding.Jurisdiction), nameof(Finding.State), nameof(Finding.Circuit), nameof(Finding.Kind), nameof(Finding.Id), nameof(Finding.RecordDate), nameof(Finding.Evidence), nameof(Finding.PackHash)],
        LongForm.PlaceOf);

    private readonly IReadOnlyList<string> _texts;
    private IReadOnlyList<ToldFact>? _facts;

    /// <summary>A finding as it is told.</summary>
    /// <param name="row">Where it stands in the file, or the row that a copy names, from 1.</param>
    /// <param name="texts">A text for each column of the long form; empty for nothing.</param>
    public Told(int row, IReadOnlyList<string> texts) => (Row, _texts) = (row, texts);

    /// <summary>Where it stands in the file, or the row that a copy names, from 1.</summary>
    public int Row { get; }

    /// <summary>Of a copy: the input that it names. It says which record the finding is on; in a file its place does.</summary>
    public string? Input { get; init; }

    /// <summary>The facts with their answers.</summary>
    public IReadOnlyList<ToldFact> Facts
    {
        get => _facts ??= ToldFact.Parse(this[nameof(Finding.Facts)]);
        init => _facts = value;
    }

    /// <summary>Compares what the file has besides the texts with a finding; null where there is nothing else.</summary>
    public Func<Finding, Difference?>? Further { get; init; }

    /// <summary>The text of a column.</summary>
    /// <param name="column">Its name.</param>
    public string this[string column] => _texts[LongForm.PlaceOf(column)];

    /// <summary>The text of a column; null where nothing stands in it.</summary>
    /// <param name="column">Its name.</param>
    public string? Known(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The day that stands in a column, or null.</summary>
    /// <param name="column">Its name.</param>
    public DateOnly? Day(string column) => DayText.ReadIso(this[column]);

    /// <summary>What it says of its jurisdiction, as a record.</summary>
    /// <param name="recorded">The answers.</param>
    /// <param name="state">The state.</param>
    /// <param name="input">The input.</param>
    /// <param name="row">The row.</param>
    public Jurisdiction Record(RecordedAnswers recorded, State? state, Intake input, int row) => new(this[nameof(Finding.Jurisdiction)], recorded, input, row)
    {
        HomeState = state,
        Body = Enum.TryParse<JurisdictionKind>(this[nameof(Finding.Kind)], out var kind) ? kind : null,
        Id = Known(nameof(Finding.Id)),
        RecordDate = Day(nameof(Finding.RecordDate)),
        Evidence = Known(nameof(Finding.Evidence)),
    };

    /// <summary>That a column has no day.</summary>
    /// <param name="column">Its name.</param>
    public Difference NoDay(string column) => new(column, $"'{this[column]}'", "a day is written as 2025-01-23");

    /// <summary>Which jurisdiction it is about, in one text.</summary>
    public string Who() => string.Join('\u001f', Identity.Select(i => _texts[i]));

    /// <summary>Whether two are about a jurisdiction of the same identity.</summary>
    /// <param name="other">The other one.</param>
    public bool IsAboutThatOf(Told other) => Array.TrueForAll(Identity, i => string.Equals(_texts[i], other._texts[i], StringComparison.Ordinal));

    /// <summary>The first word in which it differs from a finding, or null where it tells that finding.</summary>
    /// <param name="made">The finding.</param>
    public Difference? From(Finding made)
    {
        // What the other words follow from comes first among the differences.
        if (Between(made, LongForm.PlaceOf(nameof(Finding.Outcome))) is { } outcome)
            return outcome;
        for (var i = 0; i < _texts.Count; i++)
        {
            if (Between(made, i) is { } difference)
                return difference;
        }

        return Further?.Invoke(made);
    }

    private Difference? Between(Finding made, int place)
    {
        var (field, there) = (LongForm.Fields[place], _texts[place]);
        var law = field.Text(made);
        return string.Equals(there, law, StringComparison.Ordinal) || IsCopyOf(field, there, made, law) ? null : Difference.Between(field.Name, there, law);
    }

    // On its way through a job a dictionary loses its order, and from ConvertTo-Json -Depth 1 a list comes as its items with spaces between.
    private bool IsCopyOf(FindingField field, string there, Finding made, string law) => field.Form switch
    {
        FieldForm.Facts => Input is not null && Facts.Select(f => $"{f.Fact}={f.Answer}").ToHashSet(StringComparer.Ordinal).SetEquals(made.Used.Select(u => u.ToString())),
        FieldForm.Ids or FieldForm.Flips or FieldForm.Authorities => Input is not null && string.Equals(Spaced(there), Spaced(law), StringComparison.Ordinal),
        _ => false,
    };

    private static string Spaced(string list) => list.Replace(";", string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", new[] { nameof(Finding.Jurisdiction), nameof(Finding.State), nameof(Finding.Rule), nameof(Finding.Outcome) }.Select(Known).OfType<string>());
}
