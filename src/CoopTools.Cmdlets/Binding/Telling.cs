using System.Management.Automation;

namespace CoopTools.Binding;

/// <summary>Tells how far a piece of work is, until it is over.</summary>
/// <param name="cmdlet">The cmdlet that does it.</param>
/// <param name="activity">What is done.</param>
internal sealed class Telling(Cmdlet cmdlet, string activity) : IDisposable
{
    private readonly string _activity = VisibleText.Of(activity);
    private bool _said;

    /// <summary>Tells how far it is.</summary>
    public void Say(string status)
    {
        cmdlet.WriteProgress(new(0, _activity, status));
        _said = true;
    }

    /// <summary>Takes back what was told. A cmdlet that was stopped is not asked any more.</summary>
    public void Dispose()
    {
        if (!_said || cmdlet.Stopping)
            return;
        try
        {
            cmdlet.WriteProgress(new(0, _activity, " ") { RecordType = ProgressRecordType.Completed });
        }
        catch (PipelineStoppedException)
        {
            // It was stopped a moment ago, or what comes after it has enough.
        }
    }
}
