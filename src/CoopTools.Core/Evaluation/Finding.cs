using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Records;
using CoopTools.Standings;

namespace CoopTools.Evaluation;

/// <summary>
/// How one jurisdiction stands to one rule, in words: what a script compares is the text that is printed. What stands behind the words is
/// asked for by method.
/// </summary>
public sealed class Finding : IEquatable<Finding>
{
    internal Finding(EvaluationBatch batch, Jurisdiction record, Rule rule, DateOnly asOf, RuleStanding force, Decision decision)
    {
        Batch = batch;
        Record = record;
        Law = rule;
        AsOf = asOf;
        Force = force;
        Decision = decision;
    }

    /// <summary>The jurisdiction's name.</summary>
    public string Jurisdiction => Record.Name;

    /// <summary>The postal code of its state, or null.</summary>
    public string? State => Record.State;

    /// <summary>Its federal circuit, or null.</summary>
    public string? Circuit => Record.Circuit;

    /// <summary>What sort of body it is, or null.</summary>
    public string? Kind => Record.Kind;

    /// <summary>Its id, or null.</summary>
    public string? Id => Record.Id;

    /// <summary>The day the record speaks of, or null.</summary>
    public Day? RecordDate => Record.RecordDate;

    /// <summary>The law's day.</summary>
    public Day AsOf { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Law.Id;

    /// <summary>The id of the question the rule belongs to.</summary>
    public string Question => Law.Question;

    /// <summary>The rule's title.</summary>
    public string Title => Law.Title;

    /// <summary>What the rule does with the act: Permitted, Prohibited or Conditional.</summary>
    public string Modality => Law.Modality.ToString();

    /// <summary>The outcome: Conflict, Risk, Misstated, Consistent, Discretionary, NotApplicable or Undetermined.</summary>
    public string Outcome => Decision.Outcome.ToString();

    /// <summary>The outcome as it is counted and shown: a contested Conflict or Risk apart from a plain one.</summary>
    public string Verdict => Evaluation.Verdict.Of(this).Label;

    /// <summary>The verdict's place in the order of gravity, to sort by: 0 for a plain Conflict, the highest for Undetermined.</summary>
    public int Rank => Evaluation.Verdict.Of(this).Rank;

    /// <summary>The force of the rule's authorities here: Binding, Persuasive, Guidance, Contested, Uncited or Unknown.</summary>
    public string Standing => Force.Standing.ToString();

    /// <summary>The standing with the authorities that give it, in short form.</summary>
    public string StandingBy => Force.Explanation;

    /// <summary>Whether an authority against the rule binds here: a contested Conflict or Risk is counted apart from a plain one.</summary>
    public bool Contested => Force.Standing == Standings.Standing.Contested;

    /// <summary>The ids of the authorities against the rule that do not bind here.</summary>
    public JoinedList<string> Contrary => Force.ContraryIds;

    /// <summary>Whether it has to be looked at again: it rests on an authority past its review date or outside its dates, or the law's day lies before what the pack describes.</summary>
    public bool Stale => StaleBecause is not null;

    /// <summary>Why it has to be looked at again, in a sentence, or null.</summary>
    public string? StaleBecause { get; internal init; }

    /// <summary>Why, in plain sentences.</summary>
    public string Reason { get; internal init; } = string.Empty;

    /// <summary>The facts the rule reads, each with its answer; any other fact of the record can be asked for too.</summary>
    public FactAnswers Facts => new(IsTold ? Record.Recorded.Facts : Run.Pack.Facts, Law.Reads, f => UsedFact.Of(f, Record, AsOf).Answer);

    /// <summary>The unknown facts that could change the outcome.</summary>
    public JoinedList<string> Missing => Decision.Missing;

    /// <summary>For each missing fact, what each answer leads to: <c>hold-basis: DetainerAlone → Risk; …</c>.</summary>
    public JoinedList<string> Flips => Decision.FlipWords;

    /// <summary>The outcomes still possible: one, unless undetermined.</summary>
    public JoinedList<string> Possible => Decision.PossibleWords;

    /// <summary>The ids of the rule's authorities that were in force on the law's day, one for each use: an authority of two roles comes twice.</summary>
    public JoinedList<string> Authorities => Force.AuthorityIds;

    /// <summary>The ids of the rule's authorities that came after the law's day.</summary>
    public JoinedList<string> Later => Force.LaterIds;

    /// <summary>Where the rule does not reach the jurisdiction: the state, the kind of body, or both, that it leaves out; else null.</summary>
    public string? LeftOut => Left?.ToString();

    /// <summary>The ids of the cautions that concern the rule here.</summary>
    public JoinedList<string> Cautions => Force.Cautions;

    /// <summary>The ids of the source's errors that touch the rule; none where it does not reach.</summary>
    public JoinedList<string> Errata => Left is null ? Law.Errata : [];

    /// <summary>Where the record can be seen, or null.</summary>
    public string? Evidence => Record.Evidence;

    /// <summary>The input that the record came from: a file with its sheet, or what stands for it.</summary>
    public string Intake => Record.Intake;

    /// <summary>The row of the input, from 1.</summary>
    public int Row => Record.Row;

    /// <summary>The places of the source that state the rule.</summary>
    public JoinedList<string> Place => Law.Places;

    /// <summary>The id and version of the rule's pack.</summary>
    public string Pack => Run.PackName(Law);

    /// <summary>The SHA-256 of that pack's files.</summary>
    public string PackHash => Run.Pack.Of(Law).Hash;

    /// <summary>What it was made with.</summary>
    internal EvaluationBatch Batch { get; }

    /// <summary>The run that made it.</summary>
    internal EvaluationRun Run => Batch.Run;

    /// <summary>The jurisdiction behind the name.</summary>
    internal Jurisdiction Record { get; }

    /// <summary>The rule behind the id.</summary>
    internal Rule Law { get; }

    /// <summary>The decision behind the outcome.</summary>
    internal Decision Decision { get; }

    /// <summary>The standing, with the authorities that give it.</summary>
    internal RuleStanding Force { get; }

    /// <summary>Whether it was read from an export whose pack is not at hand: then its words are there, and no law behind them.</summary>
    internal bool IsTold => Run.Pack.IsHead;

    /// <summary>Why the rule does not reach the jurisdiction, or null where it does.</summary>
    internal OutOfReach? Left { get; init; }

    /// <summary>The facts the rule reads, as they were used. They are looked up when asked for: kept, they would be most of a large matrix.</summary>
    internal JoinedList<UsedFact> Used => UsedFact.Of(Law, Record, AsOf);

    /// <summary>The same in words. Findings that rest on the same answers have the same list.</summary>
    internal JoinedList<string> UsedWords => Left is null ? Decision.Answers : Used.Select(u => u.ToString()).ToJoinedList();

    /// <summary>The jurisdiction behind the name.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">The finding was read from an export whose pack is not at hand.</exception>
    public Jurisdiction GetRecord() => IsTold ? throw NoLaw() : Record;

    /// <summary>The rule behind the id.</summary>
    /// <returns>The rule.</returns>
    /// <exception cref="InvalidOperationException">The finding was read from an export whose pack is not at hand.</exception>
    public Rule GetRule() => IsTold ? throw NoLaw() : Law;

    /// <summary>For each missing fact, what each answer leads to, answer by answer.</summary>
    /// <returns>The flips, in the order of <see cref="Missing"/>.</returns>
    public JoinedList<Flip> GetFlips() => Decision.Flips;

    /// <summary>The whole of it in sentences, for a memo: rule, record, decision, authorities in Bluebook form, cautions, errata.</summary>
    /// <returns>The text, in paragraphs.</returns>
    /// <exception cref="InvalidOperationException">The finding was read from an export whose pack is not at hand.</exception>
    public string GetExplanation() => IsTold ? throw NoLaw() : Explanation.Of(this);

    /// <summary>Says which pack is needed for what lies behind the words.</summary>
    internal InvalidOperationException NoLaw() => new(
        $"The finding on {Record} for {Rule} was made by the pack {Pack} (hash {PackHash}), which is not at hand: its words can be used, the law behind them cannot. Ask it of the version of CoopTools that has this pack.");

    /// <summary>Findings are the same that say the same of one record: by rule, law, day and what decided.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>True for one finding.</returns>
    public bool Equals(Finding? other) => ReferenceEquals(this, other) || (other is not null
        && Record.Key == other.Record.Key
        && string.Equals(Rule, other.Rule, StringComparison.Ordinal)
        && AsOf.Equals(other.AsOf)
        && string.Equals(PackHash, other.PackHash, StringComparison.Ordinal)
        && string.Equals(Outcome, other.Outcome, StringComparison.Ordinal)
        && string.Equals(State, other.State, StringComparison.Ordinal)
        && string.Equals(Reason, other.Reason, StringComparison.Ordinal)
        && string.Equals(StaleBecause, other.StaleBecause, StringComparison.Ordinal)
        && UsedWords.Equals(other.UsedWords)
        && Authorities.Equals(other.Authorities)
        && Contrary.Equals(other.Contrary)
        && string.Equals(StandingBy, other.StandingBy, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Record.Key, Rule, AsOf);

    /// <inheritdoc/>
    public override string ToString() => $"{Record}: {Rule} {Outcome}";
}
