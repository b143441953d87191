using ClosedXML.Excel;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Sheets;

/// <summary>The authorities, as they should be cited and as the source prints them. The only sheet with links out of the workbook.</summary>
internal static class AuthoritiesSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Authorities";

    private const int HeaderRow = 3;
    private const string LinkHeader = "Link";

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Matrix matrix)
    {
        var pack = matrix.Pack;
        var authorities = pack.Authorities.Where(a => !matrix.SourceOnly || a.Origin == AuthorityOrigin.Source).ToArray();
        var columns = Columns(pack);
        var table = new TableSheet<Authority>(Name, columns)
        {
            HeaderRow = HeaderRow,
            Note = $"The register of the pack, in Bluebook form. {Meanings.LinksOfCases} {pack.ErrataCaption}",
            WhenEmpty = "The pack has no authority.",
            Finish = sheet => Finish(sheet, authorities, Array.FindIndex(columns, c => string.Equals(c.Header, LinkHeader, StringComparison.Ordinal)) + 1),
        };
        return table.Lay(book, authorities);
    }

    private static TableColumn<Authority>[] Columns(Pack pack) =>
    [
        new("Id", 26, a => TableCell.Strong(a.Id)),
        new("Citation", 48, a => a.Citation),
        new("Kind", 14, a => Wording.Of(a.Kind)),
        new("Court", 11, a => a.Court),
        new("Year", 7, a => a.Year is { } year ? TableCell.Ordinal(year) : TableCell.Text(null)),
        new(Statements.InForce, 18, Wording.InForce),
        new("Origin", 13, a => a.Origin.ToString()),
        new("Verified", 18, a => Wording.Verified(a.Verified, a.Unverified)),
        new("Posture", 26, a => a.Posture),
        new("Holding", 44, a => a.Holding),
        new("History", 22, a => a.History),
        new("As the source prints it", 36, a => Wording.Lines(a.Cited)),
        new(Statements.ErrataTitle, 42, a => Wording.Lines(a.Errata.Select(id => Wording.Erratum(pack, id)))),
        new(LinkHeader, 30, a => a.Link is null ? TableCell.Text(null) : new(LinkText(a), BookLooks.Link)),
    ];

    // Short: LibreOffice does not break the line of a link.
    private static string LinkText(Authority authority)
    {
        var host = new Uri(authority.Link!).Host;
        return $"Read it at {(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)}";
    }

    private static void Finish(IXLWorksheet sheet, Authority[] authorities, int column)
    {
        Printing.FitWidth(sheet, HeaderRow);
        for (var i = 0; i < authorities.Length; i++)
        {
            if (authorities[i].Link is { } link)
                sheet.Cell(HeaderRow + 1 + i, column).Hyperlink = new XLHyperlink(new Uri(link), $"{authorities[i].Citation}: opens in a browser");
        }
    }
}
