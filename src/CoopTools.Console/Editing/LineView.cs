using System.Globalization;
using System.Text;

namespace CoopTools.ConsoleHost;

/// <summary>Draws a line with its prompt over what it drew before. Lines longer than the window take several rows.</summary>
internal sealed class LineView(TextWriter output, Func<int> width, string prompt)
{
    /// <summary>What stands before the second and each further line of an input.</summary>
    public const string ContinuationPrompt = ">> ";

    private int _rowOfCursor;

    /// <summary>Draws the line and puts the cursor in its place.</summary>
    public void Draw(LineBuffer buffer)
    {
        var shown = Shown(buffer.Text);
        var end = Position(shown);
        var cursor = Position(Shown(buffer.Text[..buffer.Cursor]));
        var drawing = new StringBuilder(Move(_rowOfCursor, 'A')).Append("\r\e[J").Append(shown.Replace("\n", "\r\n", StringComparison.Ordinal));
        if (end.Column == 0 && end.Row > 0 && !shown.EndsWith('\n'))
            drawing.Append("\r\n"); // the last row is exactly full: a terminal goes to the next one only with the next character

        drawing.Append(Move(end.Row - cursor.Row, 'A')).Append('\r').Append(Move(cursor.Column, 'C'));
        _rowOfCursor = cursor.Row;
        output.Write(drawing.ToString());
    }

    /// <summary>Draws the line for the last time and goes to the row below it.</summary>
    public void Finish(LineBuffer buffer)
    {
        buffer.End();
        Draw(buffer);
        output.WriteLine();
    }

    // ECMA-48: CUU (A) and CUF (C). A count of 0 would move by one.
    private static string Move(int count, char direction) =>
        count > 0 ? string.Create(CultureInfo.InvariantCulture, $"\e[{count}{direction}") : "";

    private string Shown(string text) => prompt + text.Replace("\n", "\n" + ContinuationPrompt, StringComparison.Ordinal);

    /// <summary>Where the next character after a shown text goes.</summary>
    private (int Row, int Column) Position(string shown)
    {
        var columns = width();
        var (row, column) = (0, 0);
        foreach (var c in shown)
        {
            if (c == '\n' || column == columns)
                (row, column) = (row + 1, 0);
            if (c != '\n')
                column++;
        }

        return column == columns ? (row + 1, 0) : (row, column);
    }
}
