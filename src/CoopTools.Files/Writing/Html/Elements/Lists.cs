namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>Texts one below the other.</summary>
internal static class Lists
{
    /// <summary>A list of them; a single one stands by itself, and none is nothing.</summary>
    public static void Write(Markup html, IEnumerable<string> texts, string tag = "ul")
    {
        var items = texts.ToArray();
        if (items.Length == 1)
            html.Text(items[0]);
        if (items.Length < 2)
            return;
        using (html.In(tag))
        {
            foreach (var item in items)
                html.Add("li", item);
        }
    }

    /// <summary>Terms with what stands for each; those without a text are left out.</summary>
    public static void Terms(Markup html, IEnumerable<(string Term, string? Text)> terms)
    {
        using (html.In("dl"))
        {
            foreach (var (term, text) in terms.Where(t => !string.IsNullOrEmpty(t.Text)))
            {
                html.Add("dt", term);
                html.Add("dd", text);
            }
        }
    }
}
