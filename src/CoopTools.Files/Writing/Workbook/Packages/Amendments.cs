using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Packages;

/// <summary>What ClosedXML 0.95.4 puts into some parts and has no property for.</summary>
internal static partial class Amendments
{
    private const string Application = "CoopTools";

    private static readonly Dictionary<string, Action<XElement>> OfPart = new(StringComparer.Ordinal)
    {
        ["docProps/app.xml"] = NameApplication,
        ["xl/styles.xml"] = SetNormalFont,
        ["xl/workbook.xml"] = FixPrintTitles,
    };

    /// <summary>Whether a part has to be amended.</summary>
    /// <param name="part">The part's name.</param>
    public static bool Has(string part) => OfPart.ContainsKey(part);

    /// <summary>Copies a part, amended.</summary>
    public static void Write(string part, Stream input, Stream output)
    {
        var document = XDocument.Load(input);
        OfPart[part](document.Root!);
        using var writer = Xml.Writer(output);
        document.Save(writer);
    }

    // It says "Microsoft Excel". LibreOffice believes that, and takes the heights of wrapped rows, which are not there, for right.
    private static void NameApplication(XElement root) => Named(root, "Application").First().Value = Application;

    // The first font is that of the style Normal, whose digits are the unit of column widths (ECMA-376 Part 1, § 18.3.1.13).
    private static void SetNormalFont(XElement root)
    {
        var font = Named(root, "font").First();
        Named(font, "name").First().SetAttributeValue("val", Look.FontName);
        Named(font, "sz").First().SetAttributeValue("val", Look.TextSize);
    }

    // They are written as A:F and 3:5, which LibreOffice disregards: repeated titles are absolute.
    private static void FixPrintTitles(XElement root)
    {
        foreach (var name in Named(root, "definedName"))
            name.Value = TitleRange().Replace(name.Value, "!$$${from}:$$${to}");
    }

    private static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(e => string.Equals(e.Name.LocalName, name, StringComparison.Ordinal));

    [GeneratedRegex("!(?<from>[A-Z]+|[0-9]+):(?<to>[A-Z]+|[0-9]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TitleRange();
}
