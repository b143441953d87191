using ClosedXML.Excel;
using CoopTools.Cells;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Pages;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>
/// The lists that cells offer, on a hidden sheet. (A list within the rule itself has 255 characters at most, no comma in a choice, and
/// Excel holds it to the case of the letters; one in cells takes "yes" for "Yes".)
/// </summary>
internal sealed class ChoiceLists
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Lists";

    private readonly List<(string Header, IReadOnlyList<string> Choices)> _lists = [];

    /// <summary>The range that a list stands in, for a rule; lists of the same choices are one.</summary>
    /// <param name="header">What the first column that offers it is called.</param>
    /// <param name="choices">The choices.</param>
    public string RangeOf(string header, IReadOnlyList<string> choices)
    {
        var column = _lists.FindIndex(l => l.Choices.SequenceEqual(choices, StringComparer.Ordinal));
        if (column < 0)
        {
            column = _lists.Count;
            _lists.Add((header, choices));
        }

        var letters = new CellAddress(1, column).ColumnLetters;
        return FormattableString.Invariant($"{Name}!${letters}$2:${letters}${choices.Count + 1}");
    }

    /// <summary>Lays the sheet out.</summary>
    public void Lay(IXLWorkbook book)
    {
        var sheet = book.Worksheets.Add(Name);
        for (var column = 0; column < _lists.Count; column++)
        {
            var (header, choices) = _lists[column];
            sheet.Put(1, column + 1, header, BookLooks.Header);
            sheet.Column(column + 1).Width = 28;
            for (var i = 0; i < choices.Count; i++)
                sheet.Put(i + 2, column + 1, choices[i], BookLooks.Text);
        }

        Printing.FitWidth(sheet, 1);
        sheet.Hide();
    }
}
