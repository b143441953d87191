using System.Management.Automation;

namespace CoopTools.ConsoleHost;

/// <summary>Progress as one line on standard error, drawn over itself and erased when it is done.</summary>
internal sealed class ProgressLine(Terminal terminal)
{
    private const int MillisecondsBetweenDrawings = 50;
    private const string EraseLine = "\r\e[K";

    private bool _isShown;
    private long _drawnAt;

    /// <summary>Shows where an activity stands, unless nobody watches or the line was drawn a moment ago.</summary>
    public void Show(ProgressRecord record)
    {
        if (!terminal.ShowsProgress)
            return;

        if (record.RecordType == ProgressRecordType.Completed)
            Erase();
        else if (!_isShown || Environment.TickCount64 - _drawnAt >= MillisecondsBetweenDrawings)
            Draw(Text(record));
    }

    /// <summary>Takes the line off the screen.</summary>
    public void Erase()
    {
        if (_isShown)
            terminal.Error.Write(EraseLine);
        _isShown = false;
    }

    /// <summary>An activity in one line, such as <c>Reading: TX 42 % (about 8 s left)</c>.</summary>
    internal static string Text(ProgressRecord record)
    {
        var text = string.IsNullOrWhiteSpace(record.StatusDescription) ? record.Activity : $"{record.Activity}: {record.StatusDescription}";
        if (!string.IsNullOrWhiteSpace(record.CurrentOperation))
            text += " " + record.CurrentOperation;
        if (record.PercentComplete >= 0)
            text += $" {record.PercentComplete} %";
        if (record.SecondsRemaining >= 0)
            text += $" (about {record.SecondsRemaining} s left)";
        return text.ReplaceLineEndings(" ");
    }

    private void Draw(string text)
    {
        // A line as wide as the window would wrap on some terminals and could no longer be erased.
        var room = terminal.Width - 1;
        terminal.Error.Write(EraseLine + (text.Length > room ? text[..room] : text));
        _isShown = true;
        _drawnAt = Environment.TickCount64;
    }
}
