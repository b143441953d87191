using CoopTools.Comparison;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Xlsx;
using CoopTools.Files.Writing.Workbook;
using CoopTools.Files.Writing.Workbook.Packages;
using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Files.Checking;

/// <summary>Checks a matrix workbook against what it says that it was made from.</summary>
internal static class MatrixFileCheck
{
    /// <summary>Checks a workbook.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="pack">The pack to compare its own with.</param>
    /// <param name="inputHashes">The SHA-256 of each file that has to be among its inputs; null not to compare.</param>
    /// <returns>The check.</returns>
    /// <exception cref="IntakeException">There is no such file, or it is no matrix workbook of ours.</exception>
    public static MatrixCheck Of(string path, Pack pack, IReadOnlyList<string>? inputHashes)
    {
        using var file = InputFile.Open(path);
        if (file.Scan.HasEncryptedPackage)
            throw Refusal.Encrypted(file.Name);
        if (file.Scan.Kind != ContentKind.Zip)
            throw NotAMatrix(file.Name, "it is no .xlsx workbook");
        try
        {
            using var package = new XlsxPackage(file, new());
            return Of(file, CustomProperties.Read(package), pack, inputHashes);
        }
        catch (Exception e) when (e is not IntakeException && Refusal.BlamesPackage(e))
        {
            throw Refusal.Broken(file.Name, $"it cannot be unpacked ({e.Message.TrimEnd('.')}).", e);
        }
    }

    /// <summary>The SHA-256 of a file's bytes in lower-case hexadecimal.</summary>
    /// <param name="path">Its full path.</param>
    /// <exception cref="IntakeException">There is no such file, or it cannot be read.</exception>
    public static string HashOf(string path)
    {
        using var file = InputFile.Open(path);
        return file.Scan.Sha256;
    }

    private static MatrixCheck Of(InputFile file, Dictionary<string, string> said, Pack pack, IReadOnlyList<string>? inputHashes)
    {
        if (said.GetValueOrDefault(MatrixProperties.Form) is not { } form)
            throw NotAMatrix(file.Name, "it does not say what it was made from");
        if (!string.Equals(form, MatrixProperties.FormNow, StringComparison.Ordinal))
            throw NotAMatrix(file.Name, $"its form is '{form}', of a later version of CoopTools");
        var inputs = Inputs(said).ToJoinedList();
        var packHash = Required(file, said, MatrixProperties.PackHash);
        var seal = Required(file, said, Seal.Name);
        file.Rewind();
        var parts = PartHash.Parts(file.Stream);
        return new()
        {
            Path = file.Path,
            PartHash = PartHash.Of(parts),
            IsAsWritten = string.Equals(seal, Seal.Of(parts, said.Select(p => (p.Key, p.Value))), StringComparison.Ordinal),
            Pack = Required(file, said, MatrixProperties.Pack),
            PackHash = packHash,
            FirstLawsDay = Day(file, said, MatrixProperties.FirstLawsDay),
            LawsDay = Day(file, said, MatrixProperties.LawsDay),
            Inputs = inputs,
            PackMatches = string.Equals(packHash, pack.Hash, StringComparison.Ordinal),
            InputMatches = inputHashes?.All(hash => inputs.Any(i => string.Equals(i.Sha256, hash, StringComparison.Ordinal))),
        };
    }

    private static IEnumerable<MatrixInput> Inputs(Dictionary<string, string> said)
    {
        string? Said(int number, string what) => said.GetValueOrDefault(MatrixProperties.Input(number, what));
        for (var i = 1; Said(i, "Name") is { } name; i++)
            yield return new(name, Said(i, "Sheet"), Said(i, "Sha256"));
    }

    private static string Required(InputFile file, Dictionary<string, string> said, string property) =>
        said.GetValueOrDefault(property) ?? throw NotAMatrix(file.Name, $"its property {property} is missing");

    private static DateOnly Day(InputFile file, Dictionary<string, string> said, string property) =>
        DayText.ReadIso(Required(file, said, property)) ?? throw NotAMatrix(file.Name, $"its property {property} is no day");

    /// <summary>The refusal of a file that is no matrix workbook.</summary>
    internal static IntakeException NotAMatrix(string file, string because) => new(
        "NotAMatrix",
        $"'{file}' is no matrix workbook of Export-CoopMatrix: {because}. Give the .xlsx that Export-CoopMatrix wrote.");
}
