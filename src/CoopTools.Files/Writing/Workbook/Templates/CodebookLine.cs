namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>One line of the codebook: a column of the entry sheet, and one thing that can stand in it.</summary>
/// <param name="Group">The question's id, or what else the column is for.</param>
/// <param name="Label">The column's header.</param>
/// <param name="Id">The fact's id; null for a column of identity.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Excludes">What does not count, or null.</param>
/// <param name="Answer">What can stand in the column.</param>
/// <param name="Meaning">When it is given.</param>
/// <param name="AnsweredFrom">The texts or knowledge that answer it, or null.</param>
/// <param name="Rules">The rules that read it, or null.</param>
/// <param name="IsFirst">Whether it is the column's first line; on the others only the answer is new.</param>
internal sealed record CodebookLine(
    string Group, string Label, string? Id, string Asked, string? Excludes, string Answer, string Meaning, string? AnsweredFrom, string? Rules, bool IsFirst);
