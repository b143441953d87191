using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The columns that say which jurisdiction a row is about.</summary>
internal static class IdentityColumns
{
    /// <summary>One for each identity field, in its order.</summary>
    public static IReadOnlyList<EntryColumn> Of(Pack pack) => Enum.GetValues<IdentityField>().Select(f => Of(f, pack)).ToArray();

    private static EntryColumn Of(IdentityField field, Pack pack) => field switch
    {
        IdentityField.Jurisdiction => Column(field, 30, j => j.Name, "The name. One row a record; a row without a name is refused.") with { Look = EntryLooks.Name },
        IdentityField.State => Column(field, 9, j => j.State, "The postal code of the state or territory, such as TX. It decides which courts bind.") with
        {
            Look = EntryLooks.Answer,
            Choices = pack.States.Select(s => s.Code).ToArray(),
        },
        IdentityField.Kind => Column(field, 23, j => j.Kind, "What sort of body it is.") with { Look = EntryLooks.Answer, Choices = Enum.GetNames<JurisdictionKind>() },
        IdentityField.Id => Column(field, 13, j => j.Id, "A FIPS, ORI or other id. It stays text: leading zeros are kept."),
        IdentityField.RecordDate => Column(field, 14, j => DayText.Iso(j.RecordDate), "The day the record speaks of, as 2025-01-23. The law is read as of that day; blank is today.") with { Look = EntryLooks.Day },
        IdentityField.Parent => Column(field, 20, j => j.Parent, "The body it belongs to, as a sheriff's office does to its county."),
        IdentityField.Policy => Column(field, 26, j => j.Policy, "The text that was coded: its title, number and date."),
        IdentityField.Evidence => Column(field, 26, j => j.Evidence, "Where that text can be seen: a link, a file, a section."),
        IdentityField.Coder => Column(field, 13, j => j.Coder, "Who gave the answers."),
        _ => Column(field, 28, j => j.Notes, "Remarks. They are kept, and decide nothing."),
    };

    private static EntryColumn Column(IdentityField field, double width, Func<Jurisdiction, string?> text, string message) =>
        new(field.ToString(), width, EntryLooks.Text, text) { Message = message };
}
