using System.Text;
using CoopTools.Comparison;
using CoopTools.Files.Writing.Html.Elements;
using CoopTools.Files.Writing.Html.Sections;
using CoopTools.Files.Writing.Html.Themes;

namespace CoopTools.Files.Writing.Html;

/// <summary>Writes the report as one page that needs no network, no script to be read, and lets nothing foreign run.</summary>
internal static class MatrixHtml
{
    private const int Many = 200;

    /// <summary>Writes the file.</summary>
    /// <param name="matrix">The findings.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(Matrix matrix, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var html = new Markup(text);
        html.Raw("<!DOCTYPE html>\n");
        using (html.In("html", ("lang", matrix.Pack.Language)))
        {
            PageHead.Write(html, matrix);
            using (html.In("body"))
                Body(html, new Report(matrix));
        }
    }

    private static void Body(Markup html, Report report)
    {
        html.Add("a", "Skip to the content", ("class", "skip"), ("href", "#main"));
        PageTop.Write(html, report);
        using (html.In("main", ("id", "main"), ("tabindex", "-1"), ("class", report.Matrix.Rows.Count > Many ? "many" : null)))
        {
            SummarySection.Write(html, report);
            MapSection.Write(html, report);
            MatrixSection.Write(html, report);
            FindingsSection.Write(html, report);
            NextSection.Write(html, report);
            RulesSection.Write(html, report);
            AuthoritiesSection.Write(html, report);
            ErrataSection.Write(html, report);
            LogSection.Write(html, report);
            LegendSection.Write(html, report);
        }

        PageTop.Foot(html, report);
        using (html.In("script"))
            html.Raw(PageAsset.Script.Content);
    }
}
