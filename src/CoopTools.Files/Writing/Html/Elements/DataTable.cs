namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>A table with a caption and one line of headers; its first column heads the rows.</summary>
/// <param name="Id">The id.</param>
/// <param name="Caption">The caption.</param>
/// <param name="Columns">The columns.</param>
internal sealed record DataTable<T>(string Id, string Caption, IReadOnlyList<DataColumn<T>> Columns)
{
    /// <summary>Whether the script makes it sortable.</summary>
    public bool Sortable { get; init; } = true;

    /// <summary>The id of a row, or null.</summary>
    public Func<T, string?> RowId { get; init; } = _ => null;

    /// <summary>Writes it in a frame of its own, in which a wide table is scrolled.</summary>
    public void Write(Markup html, IEnumerable<T> rows)
    {
        using (html.In("div", ("class", "wide"), ("role", "region"), ("aria-labelledby", $"{Id}-caption"), ("tabindex", "0")))
        using (html.In("table", ("id", Id), ("class", Sortable ? "sortable" : null)))
        {
            html.Add("caption", Caption, ("id", $"{Id}-caption"));
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (var column in Columns)
                    html.Add("th", column.Header, ("scope", "col"));
            }

            using (html.In("tbody"))
            {
                foreach (var row in rows)
                    Row(html, row);
            }
        }
    }

    private void Row(Markup html, T row)
    {
        using (html.In("tr", ("id", RowId(row))))
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                var column = Columns[i];
                var (tag, scope) = i == 0 ? ("th", "row") : ("td", null);
                using (html.In(tag, ("scope", scope), ("class", column.Class(row)), ("data-n", column.Value(row))))
                    column.Cell(html, row);
            }
        }
    }
}
