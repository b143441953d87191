namespace CoopTools;

/// <summary>Makes <see cref="JoinedList{T}"/>s.</summary>
public static class JoinedList
{
    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    public static JoinedList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? JoinedList<T>.Empty : new(items.ToArray());

    /// <summary>A list of what a sequence yields.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, copied.</param>
    /// <returns>The list.</returns>
    public static JoinedList<T> ToJoinedList<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());
}
