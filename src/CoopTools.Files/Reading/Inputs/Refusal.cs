using System.Xml;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Inputs;

/// <summary>The refusals that more than one reader gives.</summary>
internal static class Refusal
{
    public static IntakeException Broken(string file, string what, Exception? cause = null) => new(
        "BrokenWorkbook",
        $"'{file}' is a damaged workbook: {what} Open it in Excel, let it repair the file, and save it anew.",
        cause);

    public static IntakeException Hostile(string file, string what, Exception? cause = null) => new("HostileWorkbook", $"'{file}' is refused: {what}", cause);

    public static IntakeException Encrypted(string file, Exception? cause = null) => new(
        "Encrypted",
        $"'{file}' is encrypted. Open it in Excel with its password, save it without a password, and give that file.",
        cause);

    /// <summary>Whether an exception says that a package's bytes are at fault, and not our program.</summary>
    public static bool BlamesPackage(Exception e) =>
        e is XmlException or InvalidDataException or IOException or NotSupportedException or OutOfMemoryException;
}
