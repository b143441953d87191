using System.Management.Automation.Host;

namespace CoopTools.ConsoleHost;

/// <summary>The terminal's window, as far as the engine's formatting and scripts ask for it.</summary>
internal sealed class RawInterface(Terminal terminal) : PSHostRawUserInterface
{
    private const int LinesWhenUnknown = 50;

    /// <inheritdoc/>
    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    /// <inheritdoc/>
    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    /// <inheritdoc/>
    public override int CursorSize { get; set; } = 25;

    /// <inheritdoc/>
    public override string WindowTitle { get; set; } = "CoopTools";

    /// <inheritdoc/>
    public override Coordinates WindowPosition { get; set; }

    /// <inheritdoc/>
    public override Coordinates CursorPosition { get; set; }

    /// <inheritdoc/>
    public override Size BufferSize
    {
        get => new(terminal.Width, Console.IsOutputRedirected ? LinesWhenUnknown : Console.WindowHeight);
        set { }
    }

    /// <inheritdoc/>
    public override Size WindowSize { get => BufferSize; set { } }

    /// <inheritdoc/>
    public override Size MaxWindowSize => BufferSize;

    /// <inheritdoc/>
    public override Size MaxPhysicalWindowSize => BufferSize;

    /// <inheritdoc/>
    public override bool KeyAvailable => terminal.CanAsk && Console.KeyAvailable;

    /// <inheritdoc/>
    public override KeyInfo ReadKey(ReadKeyOptions options)
    {
        if (!terminal.CanAsk)
            throw Questions.NobodyAnswers("A key");

        var key = Console.ReadKey(intercept: options.HasFlag(ReadKeyOptions.NoEcho));
        return new((int)key.Key, key.KeyChar, default, keyDown: true);
    }

    /// <inheritdoc/>
    public override void FlushInputBuffer()
    {
        while (KeyAvailable)
            Console.ReadKey(intercept: true);
    }

    /// <summary>Clears the window: how Clear-Host does it on Windows. Nothing else is drawn this way here.</summary>
    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
        if (!Console.IsOutputRedirected)
            Console.Clear();
    }

    /// <inheritdoc/>
    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw NoSuchBuffer();

    /// <inheritdoc/>
    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw NoSuchBuffer();

    /// <inheritdoc/>
    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw NoSuchBuffer();

    private static HostException NoSuchBuffer() => new("This host cannot read or move what is on the screen.");
}
