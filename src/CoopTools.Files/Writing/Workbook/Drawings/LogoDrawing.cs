using CoopTools.Files.Writing.Logos;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Parts;

namespace CoopTools.Files.Writing.Workbook.Drawings;

/// <summary>The logo at the head of the first sheet.</summary>
internal static class LogoDrawing
{
    /// <summary>The most that it takes, in pixels at 96 to the inch.</summary>
    public const double MostHeight = 60;

    private const double MostWidth = 300;

    /// <summary>The logo as large as its box allows, and no larger than it is, against the right edge.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="title">The title that it stands beside.</param>
    /// <param name="columns">How many columns the page has.</param>
    /// <param name="pixelsOfColumn">How wide each is.</param>
    public static Drawn Of(Picture picture, string title, int columns, double pixelsOfColumn)
    {
        var scale = Math.Min(1, Math.Min(MostWidth / picture.Width, MostHeight / picture.Height));
        var (width, height) = (Math.Max(1, picture.Width * scale), Math.Max(1, picture.Height * scale));
        var left = (columns * pixelsOfColumn) - width;
        var column = (int)(left / pixelsOfColumn);
        var anchor = new Anchor(column + 1, 1, width, height) { FromLeft = left - (column * pixelsOfColumn), FromTop = (MostHeight - height) / 2 };
        var part = new AddedPart($"xl/media/image1.{picture.Extension}", picture.ContentType, output => output.Write(picture.Content.Span));
        return new(anchor, "Logo", $"Logo beside the title “{CellText.Line(title)}”", part, "image", DrawingXml.Picture);
    }
}
