using ClosedXML.Excel;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>The codebook: what is asked about a jurisdiction, and when which answer is given.</summary>
internal static class FactsSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Facts";

    private const int HeaderRow = 3;

    private static readonly TableColumn<Fact>[] Columns =
    [
        new("Id", 30, f => TableCell.Strong(f.Id)),
        new("Label", 26, f => f.Label),
        new("Question", 48, f => f.Question),
        new("Answers", 70, f => Wording.Lines(f.Answers.Select(a => $"{a.Value}: {a.Meaning}"))),
        new("Does not count", 36, f => f.Excludes),
        new("Answered from", 16, f => Wording.Lines(f.AnsweredFrom.Select(Wording.Of))),
        new("Follows from the law's day", 44, f => Wording.Lines(f.Derived.Select(Derived))),
        new("Rules", 10, f => Wording.Lines(f.Rules)),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Pack pack)
    {
        var table = new TableSheet<Fact>(Name, Columns)
        {
            HeaderRow = HeaderRow,
            Note = "The codebook. Unknown is a further answer to every question, and what a blank cell means. No means that the governing texts were read and do not say so.",
            WhenEmpty = "The pack has no fact.",
        };
        return table.Lay(book, pack.Facts);
    }

    private static string Derived(DatedAnswer dated) => $"{Wording.Span(dated.From, dated.To)}: {dated.Answer}. {dated.Because}";
}
