using System.Collections;

namespace CoopTools.Intakes;

/// <summary>One list after another, both as they grow.</summary>
/// <typeparam name="T">What they hold.</typeparam>
internal sealed class ListAfter<T>(IReadOnlyList<T> first, IReadOnlyList<T> second) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => first.Count + second.Count;

    /// <inheritdoc/>
    public T this[int index] => index < first.Count ? first[index] : second[index - first.Count];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => first.Concat(second).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
