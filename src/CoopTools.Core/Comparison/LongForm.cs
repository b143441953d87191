using CoopTools.Evaluation;

namespace CoopTools.Comparison;

/// <summary>
/// The long form of findings: one finding a line, under these names in this order. It is the one list that the csv, the json, its schema and
/// whatever reads them back go by.
/// </summary>
public static class LongForm
{
    private static readonly object True = true;
    private static readonly object False = false;

    private static readonly Dictionary<string, int> Places;

    static LongForm()
    {
        Fields =
        [
            Text(nameof(Finding.Jurisdiction), f => f.Jurisdiction),
            Text(nameof(Finding.State), f => f.State),
            Text(nameof(Finding.Circuit), f => f.Circuit),
            Text(nameof(Finding.Kind), f => f.Kind),
            Text(nameof(Finding.Id), f => f.Id),
            new(nameof(Finding.RecordDate), FieldForm.Day, f => DayText.Iso(f.RecordDate)),
            new(nameof(Finding.AsOf), FieldForm.Day, f => DayText.Iso(f.AsOf)),
            Text(nameof(Finding.Rule), f => f.Rule),
            Text(nameof(Finding.Question), f => f.Question),
            Text(nameof(Finding.Title), f => f.Title),
            Text(nameof(Finding.Modality), f => f.Modality),
            Text(nameof(Finding.Outcome), f => f.Outcome),
            Text(nameof(Finding.Standing), f => f.Standing),
            Ids(nameof(Finding.Contrary), f => f.Contrary),
            new(nameof(Finding.Stale), FieldForm.Flag, f => f.Stale ? True : False),
            Text(nameof(Finding.Reason), f => f.Reason),
            new(nameof(Finding.Facts), FieldForm.Facts, f => f.IsTold ? f.Used : f.UsedWords),
            Ids(nameof(Finding.Missing), f => f.Missing),
            new(nameof(Finding.Flips), FieldForm.Flips, f => f.Decision.Flips),
            new(nameof(Finding.Authorities), FieldForm.Authorities, f => f.Force.Authorities),
            Ids(nameof(Finding.Cautions), f => f.Cautions),
            Text(nameof(Finding.Evidence), f => f.Evidence),
            Ids(nameof(Finding.Place), f => f.Place),
            Text(nameof(Finding.Pack), f => f.Pack),
            Text(nameof(Finding.PackHash), f => f.PackHash),
            Ids(nameof(Finding.Errata), f => f.Errata),
        ];
        Columns = Fields.Select(f => f.Name).ToArray();
        Places = Columns.Select((name, place) => (name, place)).ToDictionary(c => c.name, c => c.place, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; }

    /// <summary>The fields, in order.</summary>
    internal static IReadOnlyList<FindingField> Fields { get; }

    /// <summary>The texts of a finding, one for each column; empty for what is not known.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The texts.</returns>
    public static IEnumerable<string> Values(Finding finding) => Fields.Select(f => f.Text(finding));

    /// <summary>The position of a column.</summary>
    /// <param name="name">Its name, whatever its case.</param>
    /// <returns>The position, from 0; -1 where there is none.</returns>
    internal static int PlaceOf(string name) => Places.GetValueOrDefault(name, -1);

    private static FindingField Text(string name, Func<Finding, string?> text) => new(name, FieldForm.Text, text);

    private static FindingField Ids(string name, Func<Finding, JoinedList<string>> ids) => new(name, FieldForm.Ids, ids);
}
