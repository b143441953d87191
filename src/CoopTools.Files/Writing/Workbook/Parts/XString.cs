using System.Globalization;
using System.Text.RegularExpressions;

namespace CoopTools.Files.Writing.Workbook.Parts;

/// <summary>Writes text as an ST_Xstring (ECMA-376 Part 1, § 22.9.2.19): what XML cannot hold becomes <c>_xHHHH_</c>, and what looks like that is escaped.</summary>
internal static partial class XString
{
    /// <summary>The escaped text.</summary>
    /// <param name="text">The text.</param>
    public static string Escape(string text) => Special().Replace(text, m => m.Value[0] == '_'
        ? "_x005F_"
        : string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.Value[0]:X4}_"));

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F]|_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Special();
}
