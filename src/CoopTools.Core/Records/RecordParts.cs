namespace CoopTools.Records;

/// <summary>What may be known of a record beside its name and row.</summary>
[Flags]
public enum RecordParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its state.</summary>
    State = 1,

    /// <summary>Its circuit.</summary>
    Circuit = 2,

    /// <summary>What sort of body it is.</summary>
    Kind = 4,

    /// <summary>Its id.</summary>
    Id = 8,

    /// <summary>The body it belongs to.</summary>
    Parent = 16,

    /// <summary>The text that was coded.</summary>
    Policy = 32,

    /// <summary>Where it can be seen.</summary>
    Evidence = 64,

    /// <summary>Who coded it.</summary>
    Coder = 128,

    /// <summary>Remarks.</summary>
    Notes = 256,

    /// <summary>What shows an answer, or who gave it.</summary>
    Sources = 512,

    /// <summary>Columns that no rule reads.</summary>
    Attributes = 1024,
}
