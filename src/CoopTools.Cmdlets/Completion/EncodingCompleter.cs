using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes the encodings that spreadsheets are saved in.</summary>
public sealed class EncodingCompleter : LawCompleter
{
    private protected override IEnumerable<(string Id, string Tip)> Choices(Pack pack) =>
    [
        ("utf-8", "Unicode, as most programs write it"),
        ("windows-1252", "Western European, as Excel writes CSV on Windows"),
        ("utf-16", "Unicode text, as Excel calls it"),
        ("utf-16BE", "Unicode, the high byte first"),
        ("macintosh", "Western European, as Excel wrote CSV on a Mac"),
        ("iso-8859-1", "Latin 1"),
        ("ibm437", "DOS, United States"),
        ("ibm850", "DOS, Western European"),
    ];
}
