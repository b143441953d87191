namespace CoopTools.ConsoleHost;

/// <summary>What each key does to the line. Knows no terminal: keys come in, and the line is there to be drawn.</summary>
/// <param name="history">What was typed before; none by default.</param>
/// <param name="complete">Completes a line at a cursor; nothing by default.</param>
/// <param name="isIncomplete">Whether Enter goes on with the next line; never by default.</param>
internal sealed class LineEditor(
    History? history = null, Func<string, int, Completions>? complete = null, Func<string, bool>? isIncomplete = null)
{
    private readonly History _history = history ?? new();
    private Completions? _completions;

    /// <summary>The line.</summary>
    public LineBuffer Buffer { get; } = new();

    /// <summary>Where the editing of the line stands.</summary>
    public Editing State { get; private set; }

    /// <summary>Does what a key does.</summary>
    public void Press(ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Tab)
        {
            _completions ??= complete?.Invoke(Buffer.Text, Buffer.Cursor) ?? Completions.None;
            _completions.Apply(Buffer, key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1);
            return;
        }

        _completions = null;
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control) && PressWithControl(key.Key))
            return;

        PressAlone(key);
    }

    private bool PressWithControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.A: Buffer.Home(); break;
            case ConsoleKey.C: State = Editing.Cancelled; break;
            case ConsoleKey.D when Buffer.Text.Length == 0: State = Editing.Left; break;
            case ConsoleKey.D: Buffer.Delete(); break;
            case ConsoleKey.E: Buffer.End(); break;
            case ConsoleKey.K: Buffer.DeleteToEnd(); break;
            case ConsoleKey.U: Buffer.DeleteToStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: Buffer.DeleteWordBefore(); break;
            case ConsoleKey.LeftArrow: Buffer.WordLeft(); break;
            case ConsoleKey.RightArrow: Buffer.WordRight(); break;
            default: return false;
        }

        return true;
    }

    private void PressAlone(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter: Enter(); break;
            case ConsoleKey.Backspace: Buffer.Backspace(); break;
            case ConsoleKey.Delete: Buffer.Delete(); break;
            case ConsoleKey.LeftArrow: Buffer.Left(); break;
            case ConsoleKey.RightArrow: Buffer.Right(); break;
            case ConsoleKey.Home: Buffer.Home(); break;
            case ConsoleKey.End: Buffer.End(); break;
            case ConsoleKey.Escape: Buffer.Set(""); break;
            case ConsoleKey.UpArrow: Recall(_history.Older(Buffer.Text)); break;
            case ConsoleKey.DownArrow: Recall(_history.Newer()); break;
            default: Type(key.KeyChar); break;
        }
    }

    private void Enter()
    {
        Buffer.End();
        if (isIncomplete?.Invoke(Buffer.Text) == true)
            Buffer.Insert("\n");
        else
            State = Editing.Accepted;
    }

    private void Recall(string? input)
    {
        if (input is not null)
            Buffer.Set(input);
    }

    private void Type(char character)
    {
        if (!char.IsControl(character))
            Buffer.Insert(character.ToString());
    }
}
