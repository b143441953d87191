using CoopTools.Comparison;
using CoopTools.Law;

namespace CoopTools.Evaluation;

/// <summary>How one jurisdiction stands to one rule. It carries all that a writer needs.</summary>
public sealed class Finding
{
    internal Finding(EvaluationRun run, Jurisdiction record, Rule rule, DateOnly asOf, RuleStanding force, Decision decision)
    {
        Run = run;
        Record = record;
        Law = rule;
        AsOf = asOf;
        Force = force;
        Decision = decision;
    }

    /// <summary>The jurisdiction's name.</summary>
    public string Jurisdiction => Record.Name;

    /// <summary>The postal code of its state, or null.</summary>
    public string? State => Record.State?.Code;

    /// <summary>Its federal circuit, or null.</summary>
    public string? Circuit => Record.State?.Circuit?.Id;

    /// <summary>What sort of body it is, or null.</summary>
    public JurisdictionKind? Kind => Record.Kind;

    /// <summary>Its id, or null.</summary>
    public string? Id => Record.Id;

    /// <summary>The day the record speaks of, or null.</summary>
    public DateOnly? RecordDate => Record.RecordDate;

    /// <summary>The law's day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Law.Id;

    /// <summary>The id of the question the rule belongs to.</summary>
    public string Question => Law.Question;

    /// <summary>The rule's title.</summary>
    public string Title => Law.Title;

    /// <summary>What the rule does with the act.</summary>
    public Modality Modality => Law.Modality;

    /// <summary>The outcome.</summary>
    public Outcome Outcome => Decision.Outcome;

    /// <summary>The outcome as it is counted and shown: a contested Conflict or Risk apart from a plain one.</summary>
    public Verdict Verdict => Verdict.Of(this);

    /// <summary>The force of the rule's authorities here.</summary>
    public Standing Standing => Force.Standing;

    /// <summary>Whether an authority against the rule binds here: a contested Conflict or Risk is counted apart from a plain one.</summary>
    public bool Contested => Standing == Standing.Contested;

    /// <summary>The authorities against the rule that do not bind here.</summary>
    public JoinedList<AuthorityUse> Contrary => Force.Contrary;

    /// <summary>Whether it has to be looked at again: it rests on an authority past its review date or outside its dates, or the law's day lies before what the pack describes.</summary>
    public bool Stale => StaleBecause is not null;

    /// <summary>Why it has to be looked at again, in a sentence, or null.</summary>
    public required string? StaleBecause { get; init; }

    /// <summary>Why, in plain sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>The facts the rule reads, each with its answer. They are looked up when asked for: kept, they would be most of a large matrix.</summary>
    public JoinedList<UsedFact> Facts => UsedFact.Of(Law, Record, AsOf);

    /// <summary>The unknown facts that could change the outcome.</summary>
    public JoinedList<string> Missing => Decision.Missing;

    /// <summary>For each missing fact, what each answer leads to.</summary>
    public JoinedList<Flip> Flips => Decision.Flips;

    /// <summary>The outcomes still possible: one, unless undetermined.</summary>
    public JoinedList<Outcome> Possible => Decision.Possible;

    /// <summary>The rule's authorities that were in force on the law's day.</summary>
    public JoinedList<AuthorityUse> Authorities => Force.Authorities;

    /// <summary>The rule's authorities that came after the law's day.</summary>
    public JoinedList<AuthorityUse> Later => Force.Later;

    /// <summary>Why the rule does not reach the jurisdiction, or null where it does.</summary>
    public OutOfReach? LeftOut { get; init; }

    /// <summary>The ids of the cautions that concern the rule here.</summary>
    public JoinedList<string> Cautions => Force.Cautions;

    /// <summary>The ids of the source's errors that touch the rule; none where it does not reach.</summary>
    public JoinedList<string> Errata => LeftOut is null ? Law.Errata : [];

    /// <summary>Where the record can be seen, or null.</summary>
    public string? Evidence => Record.Evidence;

    /// <summary>The places of the source that state the rule.</summary>
    public JoinedList<string> Place => Law.Places;

    /// <summary>The pack's id and version.</summary>
    public string Pack => Run.Pack.ToString();

    /// <summary>The SHA-256 of the pack's files.</summary>
    public string PackHash => Run.Pack.Hash;

    /// <summary>The jurisdiction behind the name.</summary>
    public Jurisdiction Record { get; }

    /// <summary>The rule behind the id.</summary>
    public Rule Law { get; }

    /// <summary>The decision behind the outcome.</summary>
    public Decision Decision { get; }

    /// <summary>The standing, with the authorities that give it.</summary>
    public RuleStanding Force { get; }

    /// <summary>The whole of it in sentences, for a memo: rule, record, decision, authorities in Bluebook form, cautions, errata.</summary>
    public string Explanation => Explanations.Explanation.Of(this);

    /// <summary>The run that made it.</summary>
    public EvaluationRun Run { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Record}: {Rule} {Outcome}";
}
