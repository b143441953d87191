using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>
/// One record of one jurisdiction: who it is and the answers recorded for it. Two records of one name are two. It cannot be changed, since
/// findings rest on it.
/// </summary>
public sealed record Jurisdiction
{
    internal Jurisdiction(string name, RecordedAnswers recorded, Intake input, int row)
    {
        Name = name;
        Recorded = recorded;
        Input = input;
        Row = row;
    }

    /// <summary>The name.</summary>
    public string Name { get; internal init; }

    /// <summary>The postal code of its state, or null where that is not known.</summary>
    public string? State => HomeState?.Code;

    /// <summary>Its federal circuit, or null.</summary>
    public string? Circuit => HomeState?.Circuit?.Id;

    /// <summary>What sort of body it is, or null.</summary>
    public string? Kind => Body?.ToString();

    /// <summary>A FIPS, ORI or other id, as text, or null.</summary>
    public string? Id { get; internal init; }

    /// <summary>The day the record speaks of, or null.</summary>
    public Day? RecordDate { get; internal init; }

    /// <summary>The body it belongs to, or null.</summary>
    public string? Parent { get; internal init; }

    /// <summary>The text that was coded, or null.</summary>
    public string? Policy { get; internal init; }

    /// <summary>Where it can be seen, or null.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>Who coded it, or null.</summary>
    public string? Coder { get; internal init; }

    /// <summary>Remarks, or null.</summary>
    public string? Notes { get; internal init; }

    /// <summary>The answer to each fact of the pack; <c>Unknown</c> where none is recorded.</summary>
    public FactAnswers Facts => new(Recorded.Facts, Recorded.Facts, f => Recorded.GetValueOrDefault(f.Id)?.Given);

    /// <summary>Columns of the input that no rule reads, by header.</summary>
    public Attributes Attributes { get; internal init; } = Attributes.None;

    /// <summary>The input it came from: a file with its sheet, or what stands for it.</summary>
    public string Intake => Input.ToString();

    /// <summary>The row of the input, from 1.</summary>
    public int Row { get; }

    /// <summary>The state.</summary>
    internal State? HomeState { get; init; }

    /// <summary>What sort of body it is.</summary>
    internal JurisdictionKind? Body { get; init; }

    /// <summary>The recorded answers. A fact that is not there is Unknown.</summary>
    internal RecordedAnswers Recorded { get; init; }

    /// <summary>Which record it is.</summary>
    internal RecordKey Key => new(Input.Key, Row);

    /// <summary>The ledger of the input.</summary>
    internal Intake Input { get; init; }

    /// <summary>The record under a law: the same, unless it was read under another one. What that law does not ask for is left out.</summary>
    /// <param name="pack">The law.</param>
    /// <returns>A record whose answers are to the law's facts.</returns>
    internal Jurisdiction Under(Pack pack) => ReferenceEquals(Recorded.Facts, pack.Facts)
        ? this
        : this with { Recorded = new(pack.Facts, Recorded.Values.Select(f => f.Under(pack)).OfType<RecordedFact>()), HomeState = pack.States.Find(State) };

    /// <summary>What was recorded, each answer with its cell, source and coder.</summary>
    /// <returns>The answers; none for what is Unknown.</returns>
    public JoinedList<RecordedFact> GetRecorded() => Recorded.Values.ToJoinedList();

    /// <summary>What became of the input.</summary>
    /// <returns>The ledger: columns, repairs, problems, rejections.</returns>
    public Intake GetIntake() => Input;

    /// <summary>What is known of it beside its name and row.</summary>
    internal RecordParts Parts()
    {
        var parts = RecordParts.None;
        With(HomeState, RecordParts.State);
        With(Circuit, RecordParts.Circuit);
        With(Body, RecordParts.Kind);
        With(Id, RecordParts.Id);
        With(Parent, RecordParts.Parent);
        With(Policy, RecordParts.Policy);
        With(Evidence, RecordParts.Evidence);
        With(Coder, RecordParts.Coder);
        With(Notes, RecordParts.Notes);
        With(Recorded.Values.FirstOrDefault(f => f.Source is not null || f.Coder is not null), RecordParts.Sources);
        With(Attributes.Count > 0 ? Attributes : null, RecordParts.Attributes);
        return parts;

        void With(object? known, RecordParts part) => parts |= known is null ? RecordParts.None : part;
    }

    /// <inheritdoc/>
    public override string ToString() => State is null ? Name : $"{Name}, {State}";

    /// <summary>Records are the same when they are the same row of the same input.</summary>
    /// <param name="other">The other record.</param>
    /// <returns>True for one record.</returns>
    public bool Equals(Jurisdiction? other) => ReferenceEquals(this, other) || (other is not null && Key == other.Key);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
