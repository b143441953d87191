using System.Collections;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Completion;

/// <summary>Completes what every row is given: a fact with an answer, or an identity column with a value where its values are known.</summary>
public sealed class SetEntryCompleter : EntryCompleter
{
    private protected override IEnumerable<(string Name, string Value, string Tip)> Entries(IDictionary bound) => Of(BoundLaw.Of(bound));

    private static IEnumerable<(string Name, string Value, string Tip)> Of(Pack law) =>
    [
        .. FactEntryCompleter.Of(law),
        .. law.States.Select(s => (nameof(IdentityField.State), s.Code, s.Name)),
        .. Enum.GetNames<JurisdictionKind>().Select(k => (nameof(IdentityField.Kind), k, "What sort of body it is.")),
    ];
}
