using System.Collections;

namespace CoopTools.Law;

/// <summary>The states, the District of Columbia and the territories, and which of them a pack's law reaches.</summary>
public sealed class StateRegister : IReadOnlyList<State>
{
    private readonly State[] _states;
    private readonly Dictionary<string, State> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, string> _notReached;

    internal StateRegister(IEnumerable<State> states, IReadOnlyList<Circuit> circuits, IReadOnlyDictionary<string, string> notReached)
    {
        _states = states.OrderBy(s => s.Code, StringComparer.Ordinal).ToArray();
        _notReached = notReached;
        Circuits = circuits;
        Reached = _states.Where(s => !notReached.ContainsKey(s.Code)).ToArray();
        foreach (var state in _states)
        {
            _byName[state.Code] = state;
            _byName[state.Name] = state;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _states.Length;

    /// <summary>The circuits, in order.</summary>
    public IReadOnlyList<Circuit> Circuits { get; }

    /// <summary>Those that the pack's law reaches: an unknown state is one of these.</summary>
    public IReadOnlyList<State> Reached { get; }

    /// <summary>The state at a position, in the order of the codes.</summary>
    /// <param name="index">The position, counted from 0.</param>
    public State this[int index] => _states[index];

    /// <summary>The state of this code or name, whatever its case, or null.</summary>
    /// <param name="codeOrName">A postal code or a name.</param>
    /// <returns>The state.</returns>
    public State? Find(string? codeOrName) => codeOrName is null ? null : _byName.GetValueOrDefault(codeOrName);

    /// <summary>Why the pack's law does not reach a state, or null where it does.</summary>
    /// <param name="state">The state; null for an unknown one.</param>
    /// <returns>The reason.</returns>
    public string? NotReachedBecause(State? state) => state is null ? null : _notReached.GetValueOrDefault(state.Code);

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => ((IEnumerable<State>)_states).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _states.GetEnumerator();
}
