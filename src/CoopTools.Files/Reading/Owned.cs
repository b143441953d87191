namespace CoopTools.Files.Reading;

/// <summary>Things to let go of together, in this order.</summary>
internal sealed class Owned(params IDisposable[] things) : IDisposable
{
    public void Dispose()
    {
        foreach (var thing in things)
            thing.Dispose();
    }
}
