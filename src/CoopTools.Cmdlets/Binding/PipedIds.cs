using System.Collections;
using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Reads off an object of the pipeline which rules, questions, facts or authorities it names: never another thing's id.</summary>
internal static class PipedIds
{
    // Copies from a job or a file, and those that Select-Object makes, are told by the type that they were.
    private static readonly string[] Copied = ["Deserialized.", "Selected."];

    /// <summary>The ids, or patterns where it is a text; null where it names none.</summary>
    /// <param name="item">A text, a thing of the law, or any object with a property for it.</param>
    /// <param name="noun">What is looked for.</param>
    public static IReadOnlyList<string>? Of(PSObject item, LawNoun noun)
    {
        if (item.BaseObject is string text)
            return [text];
        if (noun.IsOne(item))
            return Texts(item.Properties["Id"]?.Value);
        if (noun.Homonyms.Any(type => Is(item, type)))
            return null;
        return Texts(item.Properties[noun.One]?.Value) ?? Texts(item.Properties[noun.Many]?.Value);
    }

    /// <summary>Whether an object is of a type, or a copy of one that was.</summary>
    public static bool Is(PSObject item, Type type) => item.TypeNames
        .Select(name => name[(Copied.FirstOrDefault(c => name.StartsWith(c, StringComparison.Ordinal))?.Length ?? 0)..])
        .Contains(type.FullName, StringComparer.Ordinal);

    private static string[]? Texts(object? value)
    {
        var bare = value is PSObject wrapped ? wrapped.BaseObject : value;
        return bare switch
        {
            null => null,
            string text => Parted(text),
            IDictionary answers => answers.Keys.Cast<object>().Select(NamedTexts.Text).ToArray(),
            IEnumerable many => many.Cast<object?>().Select(NamedTexts.Text).ToArray(),
            _ => Parted(NamedTexts.Text(bare)),
        };
    }

    // As our csv joins a list: ids by semicolons, an answer behind its fact. A blank cell names nothing.
    private static string[]? Parted(string text)
    {
        var ids = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(id => id.Split('=')[0])
            .ToArray();
        return ids.Length == 0 ? null : ids;
    }
}
