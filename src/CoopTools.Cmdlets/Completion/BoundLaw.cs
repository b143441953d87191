using System.Collections;
using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Completion;

/// <summary>The law that a command line names; the default where it names none that can be read.</summary>
internal static class BoundLaw
{
    public static Pack Of(IDictionary bound)
    {
        try
        {
            return LawChoice.Of(Packs(bound[nameof(Pack)]), path => GivenFile.Resolved(path, literal: false) is { } folder ? [folder] : []);
        }
        catch (Exception e) when (e is IntakeException or RuntimeException)
        {
            return Pack.Federal;
        }
    }

    private static string[]? Packs(object? value) => value switch
    {
        null => null,
        PSObject wrapped => Packs(wrapped.BaseObject),
        string text => [text],
        IEnumerable many => many.Cast<object?>().Select(NamedTexts.Text).ToArray(),
        _ => [NamedTexts.Text(value)],
    };
}
