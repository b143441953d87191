using System.Globalization;
using CoopTools.Evaluation;

namespace CoopTools.Files.Writing.Html.Elements;

/// <summary>The ids of the page's parts. A link is the id behind a <c>#</c>.</summary>
internal static class Anchors
{
    /// <summary>An entry of the findings that are listed, counted from 1.</summary>
    public static string Entry(int number) => string.Create(CultureInfo.InvariantCulture, $"f{number}");

    /// <summary>A record of the matrix, counted from 1.</summary>
    public static string Record(int place) => string.Create(CultureInfo.InvariantCulture, $"j{place}");

    /// <summary>A rule.</summary>
    public static string Rule(string id) => $"rule-{Uri.EscapeDataString(id)}";

    /// <summary>An authority.</summary>
    public static string Authority(string id) => $"authority-{Uri.EscapeDataString(id)}";

    /// <summary>The class of the column of the matrix under a header, by which it has its width.</summary>
    public static string ClassOf(string header) => $"k-{header.ToLowerInvariant()}";

    /// <summary>The class that gives a verdict its colours.</summary>
    public static string ClassOf(Verdict verdict)
    {
        for (var i = 0; i < Verdict.All.Count; i++)
        {
            if (Verdict.All[i] == verdict)
                return string.Create(CultureInfo.InvariantCulture, $"v{i}");
        }

        return "absent";
    }
}
