using ClosedXML.Excel;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The rule that the cells of a column obey while they are filled in (ECMA-376 Part 1, § 18.3.1.32).</summary>
internal static class EntryRule
{
    /// <summary>Sets the rule.</summary>
    public static void Set(IXLRange cells, EntryColumn column, ChoiceLists lists)
    {
        var rule = cells.SetDataValidation();
        rule.IgnoreBlanks = true;
        rule.InputTitle = CellMessage.Title(column.Header);
        rule.InputMessage = column.Message;
        rule.ShowInputMessage = true;
        if (column.Choices.Count > 0)
        {
            rule.List(lists.RangeOf(column.Header, column.Choices), inCellDropdown: true);
            Refuse(rule, "Not in the list", CellMessage.Allowed(column.Header, column.Choices));
        }
        else if (ReferenceEquals(column.Look, EntryLooks.Day))
        {
            rule.Date.EqualOrGreaterThan(SerialDay.First);
            Refuse(rule, "Not a date", $"{column.Header} takes a date, written as 2025-01-23. A blank cell is no date.");
        }
    }

    private static void Refuse(IXLDataValidation rule, string title, string message)
    {
        rule.ErrorStyle = XLErrorStyle.Stop;
        rule.ErrorTitle = title;
        rule.ErrorMessage = message;
        rule.ShowErrorMessage = true;
    }
}
