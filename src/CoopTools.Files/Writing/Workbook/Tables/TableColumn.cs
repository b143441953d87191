namespace CoopTools.Files.Writing.Workbook.Tables;

/// <summary>One column of a table.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="Header">Its header.</param>
/// <param name="Width">Its width, in digits of the workbook's font.</param>
/// <param name="Cell">Gives a row's cell.</param>
internal sealed record TableColumn<T>(string Header, double Width, Func<T, TableCell> Cell)
{
    // What is not shared after all must not fill the memory.
    private const int MostShared = 1 << 14;

    /// <summary>A column of text.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="width">Its width, in digits.</param>
    /// <param name="text">Gives a row's text; null for none.</param>
    public TableColumn(string header, double width, Func<T, string?> text)
        : this(header, width, row => TableCell.Text(text(row)))
    {
    }

    /// <summary>A column of text that many rows share: it is made once for each part of a row that it follows from.</summary>
    /// <typeparam name="TPart">The part, known by reference.</typeparam>
    /// <param name="header">Its header.</param>
    /// <param name="width">Its width, in digits.</param>
    /// <param name="part">Gives the part.</param>
    /// <param name="text">Gives the text of a part; null for none.</param>
    public static TableColumn<T> Shared<TPart>(string header, double width, Func<T, TPart> part, Func<TPart, string?> text)
        where TPart : class
    {
        var known = new Dictionary<TPart, TableCell>(ReferenceEqualityComparer.Instance);
        return new(header, width, row =>
        {
            var of = part(row);
            if (known.TryGetValue(of, out var cell))
                return cell;
            if (known.Count == MostShared)
                known.Clear();
            return known[of] = TableCell.Text(text(of));
        });
    }
}
