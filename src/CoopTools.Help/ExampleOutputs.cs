namespace CoopTools.Help;

/// <summary>
/// What the examples print, as Update-Help.ps1 wrote it down: one file for each cmdlet, with each example behind the prompt and its output below.
/// </summary>
internal sealed class ExampleOutputs(string folder)
{
    private const string Prompt = "PS> ";
    private const string Continued = ">> ";

    /// <summary>What an example prints, or null where it was not run since it was last changed.</summary>
    public string? Find(string cmdlet, Example example)
    {
        var file = Path.Combine(folder, $"{cmdlet}.txt");
        if (!File.Exists(file))
            return null;
        var typed = $"{Prompt}{example.Code.Replace("\n", $"\n{Continued}", StringComparison.Ordinal)}\n";
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var start = text.IndexOf(typed, StringComparison.Ordinal);
        if (start < 0 || (start > 0 && text[start - 1] != '\n'))
            return null;
        var rest = text[(start + typed.Length)..];
        var end = rest.StartsWith(Prompt, StringComparison.Ordinal) ? 0 : rest.IndexOf($"\n{Prompt}", StringComparison.Ordinal);
        return (end < 0 ? rest : rest[..end]).Trim('\n');
    }
}
