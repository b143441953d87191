using System.Management.Automation;

namespace CoopTools.Commands;

/// <summary>A cmdlet that ends what it reads, counts or writes when it is stopped, as by Ctrl+C.</summary>
public abstract class StoppableCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Says when to stop.</summary>
    private protected CancellationToken Stop => _stop.Token;

    /// <summary>Lets go of what stopping needs.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _stop.Cancel();

    /// <summary>Lets go of what a cmdlet holds.</summary>
    /// <param name="disposing">Whether it is disposed of, and not collected.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _stop.Dispose();
    }
}
