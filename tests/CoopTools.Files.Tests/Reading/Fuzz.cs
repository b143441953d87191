using System.Globalization;
using CoopTools.Files.Importing;
using CoopTools.Intakes;
using CoopTools.Law;
using CsCheck;

namespace CoopTools.Files.Reading;

/// <summary>Damages files, and imports them: whatever a file holds, that gives rows or one refusal.</summary>
internal static class Fuzz
{
    // An input takes a millisecond; but a busy machine may let a test wait for many seconds.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // What a number, an address or a name in a part may be replaced by.
    private static readonly string[] Odd =
    [
        "", " ", "0", "-1", "1", "2", "99999999999999999999", "1e999", "NaN", "A0", "XFD1048577", "ZZZZ1", "A1:", "B2:A1", "A1:XFD1048576", "true", "s", "b", "e", "d",
        "inlineStr", "str", "&#1;", "&amp;", "&x;", "]]>", "<!--", "<v>", "</row>", "<row>", "<c r=\"A1\"/>", "<![CDATA[x]]>", "\u0000", "xml:space", "_x0000_", "r1",
        "../../../../a", "/xl/workbook.xml",
    ];

    private static readonly Gen<(int At, byte Value)[]> Bytes = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 12];

    private static readonly Gen<(int What, int At, int Other)[]> Steps =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue]).Array[1, 6];

    /// <summary>How many inputs each test makes: what CsCheck_Iter says, else few enough for every run of the tests.</summary>
    public static int Inputs { get; } = int.TryParse(Environment.GetEnvironmentVariable("CsCheck_Iter"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 300;

    /// <summary>A file with up to a dozen bytes changed.</summary>
    public static Gen<byte[]> Changed(byte[] bytes) => Bytes.Select(changes =>
    {
        var changed = bytes.ToArray();
        foreach (var (at, value) in changes)
            changed[at % changed.Length] = value;
        return changed;
    });

    /// <summary>A text with some of its pieces left out, doubled, exchanged, replaced or cut off: markup stays markup more often than with changed bytes.</summary>
    public static Gen<string> Rearranged(string text, char[] marks) => Steps.Select(steps =>
    {
        var pieces = Pieces(text, marks);
        foreach (var (what, at, other) in steps.Where(_ => pieces.Count > 0))
            Rearrange(pieces, what, at % pieces.Count, other);
        return string.Concat(pieces);
    });

    /// <summary>Reads a file as the cmdlets do, with and without what a profile asks for.</summary>
    public static void ImportOrRefuse(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        var path = folder.Write(name, bytes);
        var reading = Task.Run(() => (Record.Exception(() => Reads.All(path, new() { WithLinks = true })), Record.Exception(() => Imported(path))));
        Assert.True(reading.Wait(Longest), "It took too long.");
        foreach (var exception in ((Exception?[])[reading.Result.Item1, reading.Result.Item2]).OfType<Exception>())
            Assert.True(exception is IntakeException, exception.ToString());
    }

    private static void Imported(string path)
    {
        using var import = SheetImport.Open(path, Pack.Federal, new());
        var rows = import.Rows().Count();
        Assert.Equal((rows, rows), (import.Intake.RowsRead, import.Intake.Accepted + import.Intake.Rejected));
    }

    private static List<string> Pieces(string text, char[] marks)
    {
        var pieces = new List<string>();
        for (var rest = text; rest.Length > 0;)
        {
            var end = rest.IndexOfAny(marks, 1);
            pieces.Add(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? string.Empty : rest[end..];
        }

        return pieces;
    }

    private static void Rearrange(List<string> pieces, int what, int at, int other)
    {
        switch (what)
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(at, pieces[other % pieces.Count]);
                break;
            case 2:
                (pieces[at], pieces[other % pieces.Count]) = (pieces[other % pieces.Count], pieces[at]);
                break;
            case 3:
                pieces[at] = pieces[at][..1] + Odd[other % Odd.Length];
                break;
            case 4:
                pieces.InsertRange(at, Enumerable.Repeat(pieces[at], other % 100));
                break;
            default:
                pieces.RemoveRange(at, Math.Min(pieces.Count - at, other % 20));
                break;
        }
    }
}
