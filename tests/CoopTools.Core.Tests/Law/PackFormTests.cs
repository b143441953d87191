using CoopTools.Law.Loading;

namespace CoopTools.Law;

/// <summary>Run with COOPTOOLS_MEND=1 to rewrite the files under src/CoopTools.Core/Data in their canonical form.</summary>
public sealed class PackFormTests
{
    public static TheoryData<string> Files => new(EmbeddedPack.Files("federal").Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pack_file_is_kept_in_its_canonical_form(string name)
    {
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
        {
            Mend(name);
            return;
        }

        var text = EmbeddedPack.Files("federal").Single(f => f.Name == name).Text;
        Assert.True(
            string.Equals(CanonicalJson.Of(text), text, StringComparison.Ordinal),
            $"{name} is not in its canonical form. Run the tests once with COOPTOOLS_MEND=1, which rewrites it.");
    }

    private static void Mend(string name)
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so there is nothing to mend.");
        var path = Path.Combine(RepositoryRoot.Folder!, "src", "CoopTools.Core", "Data", "federal", name);
        var text = File.ReadAllText(path);
        var canonical = CanonicalJson.Of(text);
        if (!string.Equals(text, canonical, StringComparison.Ordinal))
            File.WriteAllText(path, canonical);
    }
}
