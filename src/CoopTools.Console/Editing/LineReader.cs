namespace CoopTools.ConsoleHost;

/// <summary>Reads a line from the terminal's keys, showing it as it is typed.</summary>
internal sealed class LineReader(TextWriter output, Func<int> width)
{
    /// <summary>Shows the prompt and reads until the line is accepted or given up.</summary>
    /// <returns>The line; null if it was given up: the editor's state says how.</returns>
    public string? Read(string prompt, LineEditor editor)
    {
        var view = new LineView(output, width, prompt);
        Console.TreatControlCAsInput = true; // or Ctrl+C would end the process at the prompt
        try
        {
            while (editor.State == Editing.Open)
            {
                view.Draw(editor.Buffer);
                PressAllThatWait(editor);
            }

            view.Finish(editor.Buffer);
            return editor.State == Editing.Accepted ? editor.Buffer.Text : null;
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    // A pasted text comes as many keys; drawing after each would be slow.
    private static void PressAllThatWait(LineEditor editor)
    {
        do
            editor.Press(Console.ReadKey(intercept: true));
        while (editor.State == Editing.Open && Console.KeyAvailable);
    }
}
