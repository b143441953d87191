namespace CoopTools.Law;

/// <summary>Run with COOPTOOLS_MEND=1 to rewrite the files under src/CoopTools.Core/Data in their canonical form.</summary>
public sealed class PackFormTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in new[] { "federal", "profiles" })
            {
                foreach (var file in EmbeddedPack.Files(folder))
                    data.Add(folder, file.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_data_file_is_kept_in_its_canonical_form(string folder, string name)
    {
        if (Environment.GetEnvironmentVariable("COOPTOOLS_MEND") == "1")
        {
            Mend(folder, name);
            return;
        }

        var text = EmbeddedPack.Files(folder).Single(f => f.Name == name).Text;
        Assert.True(
            string.Equals(CanonicalJson.Of(text), text, StringComparison.Ordinal),
            $"{name} is not in its canonical form. Run the tests once with COOPTOOLS_MEND=1, which rewrites it.");
    }

    private static void Mend(string folder, string name)
    {
        Assert.SkipWhen(RepositoryRoot.Folder is null, "There is no CoopTools.sln above these tests, so there is nothing to mend.");
        var path = Path.Combine(RepositoryRoot.Folder!, "src", "CoopTools.Core", "Data", folder, name);
        var text = File.ReadAllText(path);
        var canonical = CanonicalJson.Of(text);
        if (!string.Equals(text, canonical, StringComparison.Ordinal))
            File.WriteAllText(path, canonical);
    }
}
