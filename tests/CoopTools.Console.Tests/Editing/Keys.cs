namespace CoopTools.ConsoleTests;

/// <summary>Keys as a console reports them.</summary>
internal static class Keys
{
    public static ConsoleKeyInfo Key(ConsoleKey key, bool shift = false, bool control = false) =>
        new('\0', key, shift, alt: false, control);

    public static IEnumerable<ConsoleKeyInfo> Typing(string text) =>
        text.Select(c => new ConsoleKeyInfo(c, ConsoleKey.None, shift: false, alt: false, control: false));
}
