using System.Xml.Linq;

namespace CoopTools.Help;

/// <summary>The vocabulary of help files.</summary>
internal static class Maml
{
    public static readonly XNamespace Root = "http://msh";

    public static readonly XNamespace Text = "http://schemas.microsoft.com/maml/2004/10";

    public static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";

    public static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static XElement Description(params string[] paragraphs) =>
        new(Text + "description", paragraphs.Select(p => new XElement(Text + "para", p)));

    /// <summary>A type that comes in or goes out.</summary>
    public static XElement Typed(string element, string type, string description) =>
        new(Command + element, new XElement(Dev + "type", new XElement(Text + "name", type)), Description(description));

    public static XElement Link(string text, string uri) =>
        new(Text + "navigationLink", new XElement(Text + "linkText", text), new XElement(Text + "uri", uri));
}
