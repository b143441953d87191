namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>One column of a table.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="Header">Its header.</param>
/// <param name="Width">Its width, in digits of the workbook's font.</param>
/// <param name="Cell">Gives a row's cell.</param>
internal sealed record TableColumn<T>(string Header, double Width, Func<T, TableCell> Cell)
{
    /// <summary>A column of text.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="width">Its width, in digits.</param>
    /// <param name="text">Gives a row's text; null for none.</param>
    public TableColumn(string header, double width, Func<T, string?> text)
        : this(header, width, row => TableCell.Text(text(row)))
    {
    }
}
