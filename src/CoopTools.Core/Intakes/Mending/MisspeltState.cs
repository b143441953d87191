using CoopTools.Law;

namespace CoopTools.Intakes.Mending;

/// <summary>Finds the state that a misspelt name means.</summary>
internal static class MisspeltState
{
    // One letter of four is too much to guess: 'Utah' and 'Iowa' are each a slip away from other words.
    private const int ShortestName = 5;

    /// <summary>The one state whose name is a single slip away from a text, or null where there is none or more than one.</summary>
    public static State? Find(StateRegister states, string text)
    {
        var lower = text.ToLowerInvariant();
        var near = states.Where(s => s.Name.Length >= ShortestName && TypingSlip.IsOne(lower, s.Name.ToLowerInvariant())).Take(2).ToArray();
        return near is [var only] ? only : null;
    }
}
