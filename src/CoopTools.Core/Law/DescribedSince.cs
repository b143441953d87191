using System.Globalization;

namespace CoopTools.Law;

/// <summary>The first day whose law a pack describes.</summary>
/// <param name="Day">The day.</param>
/// <param name="Because">Why the law of an earlier day is not described.</param>
public sealed record DescribedSince(DateOnly Day, string Because)
{
    /// <inheritdoc/>
    public override string ToString() => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
