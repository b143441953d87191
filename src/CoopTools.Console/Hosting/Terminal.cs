using System.Management.Automation;
using System.Text;

namespace CoopTools.ConsoleHost;

/// <summary>Where the host writes and reads, and what can be shown there.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OutputIsPlain">Whether standard output takes text without colours.</param>
/// <param name="ErrorIsPlain">Whether standard error takes text without colours.</param>
/// <param name="ShowsProgress">Whether both are a terminal, that progress can be drawn on and erased from.</param>
/// <param name="CanAsk">Whether someone can answer.</param>
internal sealed record Terminal(
    TextWriter Output, TextWriter Error, bool OutputIsPlain, bool ErrorIsPlain, bool ShowsProgress, bool CanAsk)
{
    private const int WidthWhenRedirected = 120;

    /// <summary>The width to print in, in columns.</summary>
    public int Width => Console.IsOutputRedirected ? WidthWhenRedirected : ColumnsOfTheWindow;

    /// <summary>Where questions go: a question in a file is seen by nobody.</summary>
    public TextWriter Questions => Console.IsOutputRedirected ? Error : Output;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // A terminal that doesn't know its size says 0.
    private static int ColumnsOfTheWindow => Console.WindowWidth > 0 ? Console.WindowWidth : WidthWhenRedirected;

    /// <summary>The terminal or the files that the process was started with.</summary>
    public static Terminal OfThisProcess(bool mayAsk)
    {
        // Without a byte order mark: PowerShell writes none either.
        Console.OutputEncoding = Utf8;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || !WindowsConsole.UnderstandsEscapes();
        var terminal = new Terminal(
            Console.Out,
            Console.Error,
            OutputIsPlain: noColour || Console.IsOutputRedirected,
            ErrorIsPlain: noColour || Console.IsErrorRedirected,
            ShowsProgress: !Console.IsErrorRedirected && !Console.IsOutputRedirected,
            CanAsk: mayAsk && !Console.IsInputRedirected);
        PSStyle.Instance.OutputRendering = terminal.OutputIsPlain ? OutputRendering.PlainText : OutputRendering.Host;
        return terminal;
    }

    /// <summary>Everything on standard input, as UTF-8 unless a byte order mark says otherwise.</summary>
    public string ReadAllInput()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Utf8);
        return reader.ReadToEnd();
    }
}
