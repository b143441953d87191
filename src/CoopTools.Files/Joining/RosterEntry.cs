using CoopTools.Joining;
using CoopTools.Records;

namespace CoopTools.Files.Joining;

/// <summary>A row of a roster with its name taken apart.</summary>
internal sealed record RosterEntry(Jurisdiction Row, AgencyName Name)
{
    /// <summary>Whether some record matched it.</summary>
    public bool Matched { get; set; }
}
