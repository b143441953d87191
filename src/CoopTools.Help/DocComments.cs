using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoopTools.Help;

/// <summary>The doc comments of some assemblies, as plain text.</summary>
internal sealed partial class DocComments(IEnumerable<string> files)
{
    private readonly Dictionary<string, XElement> _members = files.SelectMany(f => XDocument.Load(f).Descendants("member"))
        .ToDictionary(m => (string)m.Attribute("name")!, StringComparer.Ordinal);

    public string Summary(string member) => Text(Member(member)?.Element("summary"));

    /// <summary>The paragraphs of the remarks: one for each line that is not blank.</summary>
    public IReadOnlyList<string> Remarks(string member) => Lines(Member(member)?.Element("remarks"));

    public IReadOnlyList<Example> Examples(string member) =>
        (Member(member)?.Elements("example") ?? []).Select(e => new Example(Code(e.Element("code")), Text(e.Element("para")))).ToArray();

    /// <summary>What a command emits of a type: what it says itself in <c>output</c>, else what the type says of itself.</summary>
    public string Output(string member, string type)
    {
        var said = Member(member)?.Elements("output").FirstOrDefault(o => string.Equals((string?)o.Attribute("cref"), $"T:{type}", StringComparison.Ordinal));
        return said is null ? Summary($"T:{type}") : Text(said);
    }

    /// <summary>What it is related to: members, and topics by name.</summary>
    public IReadOnlyList<string> Related(string member) =>
        (Member(member)?.Elements("seealso") ?? []).Select(s => (string?)s.Attribute("cref") ?? (string)s.Attribute("href")!).ToArray();

    private XElement? Member(string name) => _members.GetValueOrDefault(name);

    private static string Text(XElement? element) => Space().Replace(element?.Value ?? string.Empty, " ").Trim();

    // Code of several lines stands between its tags on lines of its own, all of them indented by what the compiler puts before.
    private static string Code(XElement? element)
    {
        var lines = (element?.Value ?? string.Empty).ReplaceLineEndings("\n").TrimEnd().TrimStart('\n').Split('\n');
        var shared = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length > 0 ? l[shared..] : l));
    }

    private static string[] Lines(XElement? element) =>
        (element?.Value ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
