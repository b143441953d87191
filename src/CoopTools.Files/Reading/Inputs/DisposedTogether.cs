namespace CoopTools.Files.Reading.Inputs;

/// <summary>Things to let go of together, in this order.</summary>
internal sealed class DisposedTogether(params IDisposable[] things) : IDisposable
{
    public void Dispose()
    {
        foreach (var thing in things)
            thing.Dispose();
    }
}
