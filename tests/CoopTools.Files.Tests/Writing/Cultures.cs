using System.Globalization;

namespace CoopTools.Files.Tests.Writing;

/// <summary>Runs something as a user of another culture would.</summary>
internal static class Cultures
{
    public static T In<T>(string culture, Func<T> what)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return what();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
