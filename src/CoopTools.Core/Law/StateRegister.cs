using System.Collections;

namespace CoopTools.Law;

/// <summary>The states, the District of Columbia and the territories.</summary>
public sealed class StateRegister : IReadOnlyList<State>
{
    private readonly State[] _states;
    private readonly Dictionary<string, State> _byName = new(StringComparer.OrdinalIgnoreCase);

    internal StateRegister(IEnumerable<State> states, IReadOnlyList<Circuit> circuits)
    {
        _states = states.OrderBy(s => s.Code, StringComparer.Ordinal).ToArray();
        Circuits = circuits.ToJoinedList();
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

    /// <summary>Their names, in the order of the codes.</summary>
    public JoinedList<string> Names => _states.Select(s => s.Name).ToJoinedList();

    /// <summary>The state at a position, in the order of the codes.</summary>
    /// <param name="index">The position, counted from 0.</param>
    public State this[int index] => _states[index];

    /// <summary>The state of this code or name, whatever its case, or null.</summary>
    /// <param name="codeOrName">A postal code or a name.</param>
    /// <returns>The state.</returns>
    public State? Find(string? codeOrName) => codeOrName is null ? null : _byName.GetValueOrDefault(codeOrName);

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => ((IEnumerable<State>)_states).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _states.GetEnumerator();
}
