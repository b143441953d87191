namespace CoopTools.Help;

/// <summary>An example of a cmdlet's doc comments.</summary>
/// <param name="Code">What is typed, on one line or several.</param>
/// <param name="Remark">What it is for.</param>
internal sealed record Example(string Code, string Remark);
