using ClosedXML.Excel;
using CoopTools.Cells;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>The rules: what each says, how it decides and by which authorities.</summary>
internal static class RulesSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Rules";

    private const int HeaderRow = 3;

    /// <summary>Where a rule stands on the sheet.</summary>
    /// <param name="index">The rule's position among those of the matrix, from 0.</param>
    public static CellAddress AddressOf(int index) => new(HeaderRow + 1 + index, 0);

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix)
    {
        var table = new TableSheet<Rule>(Name,
        [
            new("Id", 9, r => TableCell.Strong(r.Id)),
            new("Question", 11, r => r.Question),
            new("Title", 22, r => r.Title),
            new("Modality", 13, r => r.Modality.ToString()),
            new("Statement", 36, r => r.Statement),
            new("Decision: the first line that holds", 140, r => Wording.Lines(r.Cases.Select((c, i) => FormattableString.Invariant($"{i + 1}. {Wording.Sentence(c.ToString())}. {c.Reason}")))),
            new("Facts read", 26, r => Wording.Lines(r.Facts)),
            new("Places", 11, r => Wording.Lines(r.Places)),
            new("Authorities", 80, r => Wording.Lines(r.Uses.Select(Use))),
            new("Cautions", 12, r => Wording.Lines(r.Cautions)),
            new("Errata", 12, r => Wording.Lines(r.Errata)),
        ])
        {
            HeaderRow = HeaderRow,
            Note = "The rules of the matrix. How an answer is reached stands under Decision; places are those of the source; cautions and errata stand in full on Legend. † marks what the pack adds to its source.",
            WhenEmpty = "No rule was evaluated.",
        };
        return table.Lay(book, matrix.SourceOnly ? matrix.Rules.Select(r => r.FromSourceOnly()).ToArray() : matrix.Rules);
    }

    private static string Use(AuthorityUse use)
    {
        var note = use.Note is null ? string.Empty : $" ({use.Note.TrimEnd('.')})";
        var signal = use.Signal is null ? string.Empty : $"{use.Signal} ";
        var dagger = use.Origin == AuthorityOrigin.Supplement ? "†" : string.Empty;
        return $"{use.Role}: {signal}{use.Citation}{dagger}{note}";
    }
}
