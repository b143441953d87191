using CoopTools.Cells;

namespace CoopTools.Intakes.Mending;

/// <summary>Reads where the link in a cell leads.</summary>
internal static class LinkText
{
    // Outlook rewrites the links of mails to lead over a service of its own, and people paste them into sheets.
    private const string Wrapper = ".safelinks.protection.outlook.com";

    /// <summary>Where a cell leads: the target of its hyperlink, else its text where that is a link; null where it leads nowhere.</summary>
    public static string? Of(Cell cell) => cell.Link ?? (Web(cell.Text.Trim()) is null ? null : cell.Text.Trim());

    /// <summary>The link inside one that Outlook wrapped, or null where it is not wrapped.</summary>
    public static string? Unwrapped(string link)
    {
        if (Web(link) is not { } uri || !uri.Host.EndsWith(Wrapper, StringComparison.OrdinalIgnoreCase))
            return null;
        var inner = uri.Query.TrimStart('?').Split('&').FirstOrDefault(p => p.StartsWith("url=", StringComparison.OrdinalIgnoreCase));
        return inner is not null && Uri.UnescapeDataString(inner["url=".Length..]) is var target && Web(target) is not null ? target : null;
    }

    private static Uri? Web(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null;
}
