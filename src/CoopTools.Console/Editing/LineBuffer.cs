using System.Globalization;

namespace CoopTools.ConsoleHost;

/// <summary>A text being edited and the cursor in it. Knows no keys and no terminal.</summary>
internal sealed class LineBuffer
{
    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The index that the next character goes to, from 0 to the text's length.</summary>
    public int Cursor { get; private set; }

    private int Previous => StringInfo.ParseCombiningCharacters(Text[..Cursor]).LastOrDefault();

    private int Next => Cursor + StringInfo.GetNextTextElementLength(Text.AsSpan(Cursor));

    private int WordBefore
    {
        get
        {
            var i = Cursor;
            while (i > 0 && char.IsWhiteSpace(Text[i - 1]))
                i--;
            while (i > 0 && !char.IsWhiteSpace(Text[i - 1]))
                i--;
            return i;
        }
    }

    private int WordAfter
    {
        get
        {
            var i = Cursor;
            while (i < Text.Length && !char.IsWhiteSpace(Text[i]))
                i++;
            while (i < Text.Length && char.IsWhiteSpace(Text[i]))
                i++;
            return i;
        }
    }

    /// <summary>Puts a text in place of a part, and the cursor after it.</summary>
    public void Replace(int start, int length, string text)
    {
        Text = Text.Remove(start, length).Insert(start, text);
        Cursor = start + text.Length;
    }

    /// <summary>Puts another text in place of all.</summary>
    public void Set(string text) => Replace(0, Text.Length, text);

    /// <summary>Puts a text at the cursor.</summary>
    public void Insert(string text) => Replace(Cursor, 0, text);

    /// <summary>Deletes the character before the cursor.</summary>
    public void Backspace() => DeleteBackTo(Previous);

    /// <summary>Deletes the word before the cursor.</summary>
    public void DeleteWordBefore() => DeleteBackTo(WordBefore);

    /// <summary>Deletes what is before the cursor.</summary>
    public void DeleteToStart() => DeleteBackTo(0);

    /// <summary>Deletes the character at the cursor.</summary>
    public void Delete() => Text = Text.Remove(Cursor, Next - Cursor);

    /// <summary>Deletes what is at and after the cursor.</summary>
    public void DeleteToEnd() => Text = Text[..Cursor];

    /// <summary>Moves one character to the left.</summary>
    public void Left() => Cursor = Previous;

    /// <summary>Moves one character to the right.</summary>
    public void Right() => Cursor = Next;

    /// <summary>Moves to the start of the word.</summary>
    public void WordLeft() => Cursor = WordBefore;

    /// <summary>Moves to the start of the next word.</summary>
    public void WordRight() => Cursor = WordAfter;

    /// <summary>Moves to the start.</summary>
    public void Home() => Cursor = 0;

    /// <summary>Moves to the end.</summary>
    public void End() => Cursor = Text.Length;

    private void DeleteBackTo(int start) => Replace(start, Cursor - start, "");
}
