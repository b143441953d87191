using CoopTools.Comparison;
using CoopTools.Evaluation;
using CoopTools.Files.Writing.Grids;
using CoopTools.Files.Writing.Html.Elements;

namespace CoopTools.Files.Writing.Html.Sections;

/// <summary>A matrix with what the sections of the page need to point at each other.</summary>
internal sealed class Report
{
    private readonly Dictionary<Finding, int> _entries = [];

    /// <summary>Prepares the report of a matrix.</summary>
    public Report(Matrix matrix)
    {
        Matrix = matrix;
        Names = new(matrix);
        Groups = FindingGroup.Of(matrix.Listed, matrix.Rules);
        for (var i = 0; i < Groups.Count; i++)
        {
            foreach (var finding in Groups[i].Findings)
                _entries.Add(finding, i + 1);
        }
    }

    /// <summary>The matrix.</summary>
    public Matrix Matrix { get; }

    /// <summary>What the records are called.</summary>
    public RecordNames Names { get; }

    /// <summary>The findings that are listed.</summary>
    public IReadOnlyList<FindingGroup> Groups { get; }

    /// <summary>The link to the entry of a finding, or null where it is not listed.</summary>
    public string? LinkTo(Finding finding) => _entries.TryGetValue(finding, out var entry) ? $"#{Anchors.Entry(entry)}" : null;
}
