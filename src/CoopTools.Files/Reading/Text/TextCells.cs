using System.Collections;
using CoopTools.Cells;
using CoopTools.Files.Reading.Sheets;

namespace CoopTools.Files.Reading.Text;

/// <summary>The first fields of a record as cells, which are made as they are asked for.</summary>
internal sealed class TextCells(string[] fields, int count) : IReadOnlyList<Cell>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Cell this[int index] => index < count ? ValueText.Text(fields[index]) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Cell> GetEnumerator() => fields.Take(count).Select(ValueText.Text).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
