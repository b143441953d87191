using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Html;
using CoopTools.Files.Writing.Json;
using CoopTools.Files.Writing.Markdown;

namespace CoopTools.Files.Tests.Writing;

/// <summary>The other reports of the matrices of <see cref="Sample"/>, as bytes, text and document.</summary>
internal static class Reports
{
    /// <summary>Text that would be markup, script or a table's end if anything let it.</summary>
    public const string Hostile = "<script>alert(1)</script>\"onload='x' javascript:alert(2) | `a` **b** [c](javascript:d)\r\n&lt;é 県\u0001\uD800 ]]> <!-- --> </style></script>";

    public static readonly Dictionary<string, Action<Matrix, Stream>> Writers = new(StringComparer.Ordinal)
    {
        ["html"] = MatrixHtml.Write,
        ["md"] = MatrixMarkdown.Write,
        ["json"] = MatrixJson.Write,
    };

    public static Matrix HostileMatrix { get; } = Sample.Arranged(
        Sample.Of([[Hostile, "TX", "County", Hostile, "", Hostile, "Yes", Hostile, "Yes", "DetainerAlone", Hostile, Hostile], ["", Hostile]], null, false, $"{Hostile}.csv"),
        new() { Title = Hostile, Subtitle = Hostile });

    public static byte[] Bytes(string format, Matrix matrix)
    {
        using var stream = new MemoryStream();
        Writers[format](matrix, stream);
        return stream.ToArray();
    }

    public static string Text(string format, Matrix matrix) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(format, matrix));

    /// <summary>The page, parsed strictly: any error of the HTML standard throws.</summary>
    public static IHtmlDocument Page(Matrix matrix) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Text("html", matrix));
}
