using System.Globalization;

namespace CoopTools;

/// <summary>Cultures under which nothing that we print may change.</summary>
internal static class InCulture
{
    /// <summary>A culture with another order, one with another calendar and digits, and one with another calendar alone.</summary>
    public static TheoryData<string> Names => ["de-DE", "ar-SA", "th-TH"];

    public static void Run(string name, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
