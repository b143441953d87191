using System.Management.Automation;

namespace CoopTools.Session.Tests;

/// <summary>What a script emitted, and what went wrong.</summary>
public sealed record SessionResult(IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, IReadOnlyList<string> Warnings, bool Terminated)
{
    public SessionResult Succeeded()
    {
        Assert.Empty(Errors);
        return this;
    }

    public IReadOnlyList<string> Texts => Output.Select(o => o?.ToString() ?? string.Empty).ToArray();

    /// <summary>A property of every object, as text.</summary>
    public IReadOnlyList<string> Values(string property) => Output.Select(o => o.Properties[property]?.Value?.ToString() ?? string.Empty).ToArray();

    /// <summary>The one error, by the first part of its id.</summary>
    public ErrorRecord SingleError(string id)
    {
        var error = Assert.Single(Errors);
        Assert.Equal(id, error.FullyQualifiedErrorId.Split(',')[0]);
        return error;
    }
}
