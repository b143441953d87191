using System.Globalization;

namespace CoopTools.ConsoleHost;

/// <summary>The culture that the engine prints in.</summary>
internal static class Culture
{
    /// <summary>Gives the process the culture of the product's own texts where it has none.</summary>
    public static void Settle()
    {
        // Where no language is set (LANG=C, most containers) the engine would break lines inside words.
        if (!CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture))
            return;
        var culture = CultureInfo.GetCultureInfo("en-US");
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
