using System.Globalization;
using System.Text.Json;

namespace CoopTools.Law.Loading;

/// <summary>
/// A value in a pack file that knows where it stands. What is missing or of the wrong shape is noted as a problem and read
/// as empty, so that one load reports everything.
/// </summary>
internal sealed class JsonPlace(string file, string pointer, JsonElement element, ICollection<PackProblem> problems)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Pointer => pointer;

    /// <summary>The pointer of a member, its name escaped (RFC 6901, § 4).</summary>
    public static string Below(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public bool IsText => element.ValueKind == JsonValueKind.String;

    public string Value => IsText ? element.GetString()! : string.Empty;

    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    public void Problem(string message) => problems.Add(new(file, pointer, null, message));

    /// <summary>Notes a problem with a member; with the object itself where the member is not there.</summary>
    public void Problem(string name, string message) => problems.Add(new(file, Has(name) ? Below(name) : pointer, null, message));

    public void Problem(string list, int position, string message) => problems.Add(new(file, $"{Below(list)}/{position}", null, message));

    public string Text(string name)
    {
        if (TextOrNull(name) is { } text)
            return text;
        if (!Has(name))
            Problem($"'{name}' is missing.");
        return string.Empty;
    }

    public string? TextOrNull(string name)
    {
        if (Child(name) is not { } child)
            return null;
        if (child.IsText && child.Value.Length > 0)
            return child.Value;
        child.Problem("a text that is not empty belongs here.");
        return null;
    }

    public T Word<T>(string name)
        where T : struct, Enum => WordOrNull<T>(name, required: true) ?? default;

    public T? WordOrNull<T>(string name, bool required = false)
        where T : struct, Enum => required || Has(name) ? (T?)Word(name, typeof(T)) : null;

    public bool Flag(string name)
    {
        var child = Child(name);
        if (child is { Element.ValueKind: JsonValueKind.True or JsonValueKind.False })
            return child.Element.GetBoolean();
        Problem(child is null ? $"'{name}' is missing." : $"'{name}' is true or false.");
        return false;
    }

    public DateOnly? DayOrNull(string name)
    {
        if (TextOrNull(name) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Problem(name, $"'{text}' is no date of the form 2025-01-23.");
        return null;
    }

    public JsonPlace? Child(string name)
    {
        _read.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child)
            ? new(file, Below(name), child, problems)
            : null;
    }

    public IReadOnlyList<JsonPlace> Items(string name, bool required = true)
    {
        var child = Child(name);
        if (child is { Element.ValueKind: JsonValueKind.Array })
            return child.Listed();
        if (child is not null)
            child.Problem("a list belongs here.");
        else if (required)
            Problem($"'{name}' is missing.");
        return [];
    }

    public JoinedList<string> Texts(string name, bool required = false) => TextItems(name, required).Select(i => i.Value).ToJoinedList();

    /// <summary>The items of a list of texts, each with its place.</summary>
    public IReadOnlyList<JsonPlace> TextItems(string name, bool required = false)
    {
        var items = Items(name, required);
        foreach (var item in items.Where(i => i.Value.Length == 0))
            item.Problem("a text that is not empty belongs here.");
        return items.Where(i => i.Value.Length > 0).ToArray();
    }

    public IReadOnlyList<KeyValuePair<string, JsonPlace>> Members(string name, bool required = true)
    {
        var child = Child(name);
        if (child is { Element.ValueKind: JsonValueKind.Object })
            return child.Named();
        if (child is not null)
            child.Problem("an object belongs here.");
        else if (required)
            Problem($"'{name}' is missing.");
        return [];
    }

    /// <summary>Notes every property that nothing asked for: a misspelt name must not pass unseen.</summary>
    public void NothingElse()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Problem("an object belongs here.");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!_read.Contains(property.Name))
                Problem(property.Name, $"'{property.Name}' is not a property of this object. Correct its name, or remove it.");
        }
    }

    // By type and not by a type parameter, of which each enum would be compiled anew at every start; the loops below likewise.
    private object? Word(string name, Type words)
    {
        var text = Text(name);
        var spelt = text.Replace("-", string.Empty, StringComparison.Ordinal);
        var names = Enum.GetNames(words);
        if (Array.Find(names, n => string.Equals(n, spelt, StringComparison.OrdinalIgnoreCase)) is { } word)
            return Enum.Parse(words, word);
        if (text.Length > 0)
            Problem(name, $"'{text}' is none of {string.Join(", ", names)}.");
        return null;
    }

    private List<JsonPlace> Listed()
    {
        var items = new List<JsonPlace>();
        foreach (var item in element.EnumerateArray())
            items.Add(new(file, $"{pointer}/{items.Count}", item, problems));
        return items;
    }

    private List<KeyValuePair<string, JsonPlace>> Named()
    {
        var members = new List<KeyValuePair<string, JsonPlace>>();
        foreach (var property in element.EnumerateObject())
            members.Add(new(property.Name, new(file, Below(property.Name), property.Value, problems)));
        return members;
    }

    private JsonElement Element => element;

    private string Below(string name) => Below(pointer, name);
}
