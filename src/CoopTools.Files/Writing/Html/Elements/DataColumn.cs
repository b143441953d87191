using CoopTools.Files.Writing.Words;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>One column of a table.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Cell">Writes what stands in the cell of a row.</param>
internal sealed record DataColumn<T>(string Header, Action<Markup, T> Cell)
{
    /// <summary>The class of a row's cell, or null.</summary>
    public Func<T, string?> Class { get; init; } = _ => null;

    /// <summary>The number in a row's cell by which it is sorted where its text is no plain number; null for text.</summary>
    public Func<T, string?> Value { get; init; } = _ => null;

    /// <summary>A column of text.</summary>
    public static DataColumn<T> Text(string header, Func<T, string?> text) => new(header, (html, row) => html.Text(text(row)));

    /// <summary>A column of texts, one below the other.</summary>
    public static DataColumn<T> Texts(string header, Func<T, IEnumerable<string>> texts) => new(header, (html, row) => Lists.Write(html, texts(row)));

    /// <summary>A column of counts.</summary>
    public static DataColumn<T> Number(string header, Func<T, int> number) => new(header, (html, row) => html.Text(Numbers.Text(number(row))))
    {
        Class = row => number(row) == 0 ? "n zero" : "n",
        Value = row => Numbers.Plain(number(row)),
    };
}
