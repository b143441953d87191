using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoopTools.Help;

/// <summary>The doc comments of an assembly, as plain text.</summary>
internal sealed partial class DocComments
{
    private readonly Dictionary<string, XElement> _members;

    public DocComments(string file) => _members = XDocument.Load(file).Descendants("member")
        .ToDictionary(m => (string)m.Attribute("name")!, StringComparer.Ordinal);

    public string Summary(string member) => Text(Member(member)?.Element("summary"));

    /// <summary>The paragraphs of the remarks: one for each line that is not blank.</summary>
    public IReadOnlyList<string> Remarks(string member) => (Member(member)?.Element("remarks")?.Value ?? string.Empty)
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<(string Code, string Remark)> Examples(string member) =>
        (Member(member)?.Elements("example") ?? []).Select(e => (Text(e.Element("code")), Text(e.Element("para")))).ToArray();

    private XElement? Member(string name) => _members.GetValueOrDefault(name);

    private static string Text(XElement? element) => Space().Replace(element?.Value ?? string.Empty, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
