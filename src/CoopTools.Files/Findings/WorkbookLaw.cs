using System.Globalization;
using CoopTools.Files.Checking;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Xlsx;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Findings;

/// <summary>What the properties of a matrix workbook say of the law that its findings were made by.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Day">The law's day of all findings; null where they differ, and the sheet Answers has them.</param>
/// <param name="SourceOnly">Whether what the pack adds to its source was left out.</param>
/// <param name="Made">How many findings were made; null where all were exported.</param>
internal sealed record WorkbookLaw(Pack Pack, DateOnly? Day, bool SourceOnly, int? Made)
{
    /// <summary>Reads the properties.</summary>
    /// <exception cref="IntakeException">The file is no matrix workbook, or its pack is not at hand.</exception>
    public static WorkbookLaw Of(InputFile file, FindingsOptions options)
    {
        if (file.Scan.HasEncryptedPackage)
            throw Refusal.Encrypted(file.Name);
        if (file.Scan.Kind != ContentKind.Zip)
            throw MatrixFileCheck.NotAMatrix(file.Name, "it is no .xlsx workbook");
        try
        {
            using var package = new XlsxPackage(file, options.Sheet);
            return Of(file.Name, CustomProperties.Read(package), options.Packs);
        }
        catch (Exception e) when (e is not IntakeException && Refusal.BlamesPackage(e))
        {
            throw Refusal.Broken(file.Name, $"it cannot be unpacked ({e.Message.TrimEnd('.')}).", e);
        }
    }

    private static WorkbookLaw Of(string file, Dictionary<string, string> said, IReadOnlyList<Pack> packs)
    {
        string Required(string name) => said.GetValueOrDefault(name) ?? throw MatrixFileCheck.NotAMatrix(file, $"its property {name} is missing");
        if (Required(MatrixProperties.Form) is var form && form is not MatrixProperties.FormNow)
            throw MatrixFileCheck.NotAMatrix(file, $"its form is '{form}', of a later version of CoopTools");
        var hash = Required(MatrixProperties.PackHash);
        var pack = packs.FirstOrDefault(p => string.Equals(p.Hash, hash, StringComparison.Ordinal)) ?? throw new IntakeException(
            "PackNotAtHand",
            $"'{file}' was made by the pack {Required(MatrixProperties.Pack)} (hash {hash}), which is not at hand. A workbook has not every word of its findings, so it cannot be read without its law. Give the .json or .csv of the same findings, or read it with the version of CoopTools that has this pack.");
        var (first, last) = (DayText.ReadIso(Required(MatrixProperties.FirstLawsDay)), DayText.ReadIso(Required(MatrixProperties.LawsDay)));
        return new(
            pack,
            first == last ? first : null,
            said.ContainsKey(MatrixProperties.SourceOnly),
            int.TryParse(said.GetValueOrDefault(MatrixProperties.FindingsMade), NumberStyles.None, CultureInfo.InvariantCulture, out var made) ? made : null);
    }
}
