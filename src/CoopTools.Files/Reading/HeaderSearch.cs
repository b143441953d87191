using CoopTools.Intakes;

namespace CoopTools.Files.Reading;

/// <summary>Finds the row that holds the headers.</summary>
internal static class HeaderSearch
{
    /// <summary>Moves to the header row.</summary>
    /// <param name="rows">The rows, before the first.</param>
    /// <param name="options">Whether a certain row is meant.</param>
    /// <param name="place">The file and sheet, for messages.</param>
    /// <param name="elsewhere">What to try where the sheet is empty.</param>
    /// <returns>The header row.</returns>
    public static Row Find(IEnumerator<Row> rows, SheetOptions options, string place, string elsewhere)
    {
        var any = false;
        while (rows.MoveNext())
        {
            any = true;
            if (options.HeaderRow is not { } wanted || rows.Current.Number == wanted)
                return rows.Current;
            if (rows.Current.Number > wanted)
                break;
        }

        throw any
            ? new IntakeException("NoHeaderRow", $"{place}: row {options.HeaderRow}, which -HeaderRow names, is blank or not there. Give the row that holds the headers.")
            : new IntakeException("EmptySheet", $"{place} holds nothing. {elsewhere}");
    }
}
