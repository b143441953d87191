namespace CoopTools.Files.Writing.Colours;

/// <summary>A fill and the ink on it, each as 0xRRGGBB.</summary>
/// <param name="Fill">The ground.</param>
/// <param name="Ink">The letters.</param>
internal sealed record Paint(int Fill, int Ink)
{
    /// <summary>How far ink and fill stand apart: from 1 to 21, as WCAG 2.1 defines contrast ratio.</summary>
    public double Contrast
    {
        get
        {
            var (a, b) = (Luminance(Fill), Luminance(Ink));
            return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        }
    }

    private static double Luminance(int rgb) =>
        (0.2126 * Linear((rgb >> 16) & 0xFF)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF));

    private static double Linear(int channel)
    {
        var c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
