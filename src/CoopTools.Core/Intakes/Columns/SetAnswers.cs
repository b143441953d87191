using CoopTools.Intakes.Mending;
using CoopTools.Law;

namespace CoopTools.Intakes.Columns;

/// <summary>Checks what every row is to be given: it is the analyst's own word, so a mistake in it is an error at once.</summary>
internal static class SetAnswers
{
    public static void Check(IReadOnlyDictionary<string, string> set, Pack pack)
    {
        foreach (var (field, text) in set)
        {
            if (pack.Facts.Find(field) is { } fact)
                CheckAnswer(fact, text, pack);
            else
                CheckIdentity(Enum.Parse<IdentityField>(field), text, pack);
        }
    }

    private static void CheckAnswer(Fact fact, string text, Pack pack)
    {
        var unknown = string.Equals(text, Answer.Unknown, StringComparison.OrdinalIgnoreCase) || pack.UnknownAliases.Contains(text, StringComparer.OrdinalIgnoreCase);
        if (!unknown && AnswerText.Find(fact, text) is null)
            throw new IntakeException("UnknownAnswer", $"'{text}' is no answer to '{fact.Id}': it has {string.Join(", ", fact.Answers)} or Unknown.") { Wrong = text, Known = [.. fact.Answers.Select(a => a.Value), Answer.Unknown] };
    }

    private static void CheckIdentity(IdentityField field, string text, Pack pack)
    {
        if (field == IdentityField.State && pack.States.Find(text) is null)
            throw new IntakeException("UnknownState", $"'{text}' is no state or territory of the United States. Give its postal code or its name.") { Wrong = text, Known = pack.States.Names };
        if (field == IdentityField.Kind && KindText.Find(text) is null)
            throw new IntakeException("UnknownKind", $"'{text}' is none of {string.Join(", ", Enum.GetNames<JurisdictionKind>())}.") { Wrong = text, Known = Enum.GetNames<JurisdictionKind>() };
        if (field == IdentityField.RecordDate && DayText.Read(text) is null)
            throw new IntakeException("NoDate", $"'{text}' is no date. Write it as 2025-01-23.");
    }
}
