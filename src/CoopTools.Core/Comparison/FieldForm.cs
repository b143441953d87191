namespace CoopTools.Comparison;

/// <summary>What a field of a finding is: a text in the csv, and in the json a value of this form.</summary>
internal enum FieldForm
{
    /// <summary>A text, or nothing.</summary>
    Text,

    /// <summary>A day as year-month-day, or nothing.</summary>
    Day,

    /// <summary>True or False.</summary>
    Flag,

    /// <summary>A list of ids or words.</summary>
    Ids,

    /// <summary>The facts that the rule reads, each with its answer.</summary>
    Facts,

    /// <summary>The missing facts, each with what every answer leads to.</summary>
    Flips,

    /// <summary>The rule's authorities.</summary>
    Authorities,
}
