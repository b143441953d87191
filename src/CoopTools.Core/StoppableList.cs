using System.Collections;

namespace CoopTools;

/// <summary>A list that is long to go through: whoever does ends when told to stop.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="items">The items.</param>
/// <param name="stop">Says when to stop.</param>
internal sealed class StoppableList<T>(IReadOnlyList<T> items, CancellationToken stop) : IReadOnlyList<T>
{
    /// <summary>How many items it has.</summary>
    public int Count => items.Count;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => items[index];

    /// <summary>Goes through the items.</summary>
    /// <returns>The items, one after the other.</returns>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            stop.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
