using System.Globalization;
using System.Xml.Linq;
using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Golden;

/// <summary>
/// The parts of a small workbook as they were when someone last looked at them. Run with COOPTOOLS_MEND=1 to rewrite the files beside this
/// one, and look at what changed. The sheets that show the pack alone are left out, and hashes of the whole are written as words.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string[] LeftOut =
        ["xl/sharedStrings.xml", "xl/theme/theme1.xml", "xl/worksheets/sheet5.xml", "xl/worksheets/sheet6.xml", "xl/worksheets/sheet7.xml", "xl/worksheets/sheet9.xml"];

    private static readonly byte[] Package = Sample.Bytes(Sample.Few(new()
    {
        Title = "A small workbook",
        Subtitle = "For those who keep it",
        Logo = Logos.Pictures.Png,
        GroupBy = MatrixGrouping.State,
    }));

    public static TheoryData<string> Parts => [.. PartText.Names(Package).Except(LeftOut).Where(n => !n.EndsWith(".png", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_as_it_was(string part)
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so there are no golden files.");
        var path = SourceTree.Path(["tests", "CoopTools.Files.Tests", "Writing", "Golden", "Parts", .. part.Split('/')]);
        var text = Text(part);
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{part} has no golden file. Run the tests once with COOPTOOLS_MEND=1, which writes it, and look at it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void No_golden_file_is_left_of_a_part_that_is_gone()
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so there are no golden files.");
        var folder = SourceTree.Path("tests", "CoopTools.Files.Tests", "Writing", "Golden", "Parts");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Assert.Equal(Parts.Select(p => p.Data).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static string Text(string part)
    {
        var root = PartText.Xml(Package, part);
        ShowStrings(root);
        HideSeal(root);
        return new XDocument(root).ToString().ReplaceLineEndings("\n")
            .Replace(Pack.Federal.Hash, "PACK-HASH", StringComparison.Ordinal)
            .Replace(Pack.Federal.Hash[..12], "PACK-HASH", StringComparison.Ordinal) + "\n";
    }

    // It changes with every part, the left out ones too.
    private static void HideSeal(XElement root)
    {
        foreach (var value in root.Elements().Where(e => (string?)e.Attribute("name") == "CoopTools.Seal").Elements())
            value.Value = "SEAL";
    }

    // A cell's string stands in another part: a number would tell a reader nothing.
    private static void ShowStrings(XElement root)
    {
        var strings = PartText.Xml(Package, "xl/sharedStrings.xml").Elements().Select(s => s.Value).ToArray();
        foreach (var cell in root.Descendants().Where(e => e.Name.LocalName is "c" && (string?)e.Attribute("t") is "s"))
        {
            if (cell.Elements().SingleOrDefault() is { } value)
                value.Value = strings[int.Parse(value.Value, CultureInfo.InvariantCulture)];
        }
    }
}
