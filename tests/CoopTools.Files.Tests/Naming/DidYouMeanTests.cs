namespace CoopTools.Files.Naming;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("DTE-2", "DET-1 DET-2 DET-3 RES-2", "DET-2")]
    [InlineData("hold-past-release", "hold-basis holds-past-release", "holds-past-release")]
    [InlineData("moralez", "kansas-v-garcia morales-v-chadbourne", "morales-v-chadbourne")]
    [InlineData("RISK", "Conflict Risk", "Risk")]
    [InlineData("DET-9", "DET-1 DET-2 DET-3 DET-4", "DET-1 DET-2 DET-3")]
    [InlineData("TZ", "TX TN", "")]
    [InlineData("carrot", "Conflict Risk", "")]
    [InlineData(" ", "Conflict Risk", "")]
    [InlineData("hold garden", "hold-basis", "")]
    public void What_is_near_is_named_the_nearest_first_and_nothing_else(string given, string known, string near) =>
        Assert.Equal(near, string.Join(' ', DidYouMean.Near(given, known.Split(' '))));

    [Fact]
    public void A_text_that_is_no_name_is_near_to_none() =>
        Assert.Empty(DidYouMean.Near(new string('x', 1_000), [new string('x', 1_000), new string('x', 90)]));

    [Fact]
    public void The_sentence_joins_the_names_and_quotes_those_of_several_words() =>
        Assert.Equal(" Did you mean 'THE AGENCY' or agencys?", DidYouMean.Of("agency", ["STATE", "agencys", "THE AGENCY"]));

    [Fact]
    public void A_file_is_looked_for_beside_the_path_whatever_its_extension_and_its_own_first()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "rows.csv", "rows.xlsx", "other.xlsx" })
            File.WriteAllText(folder.Of(name), string.Empty);
        Assert.Equal(" Did you mean rows.xlsx or rows.csv?", DidYouMean.OfFile(folder.Of("row.xlsx")));
    }

    [Fact]
    public void Where_there_is_no_folder_no_file_is_named()
    {
        using var folder = new TempFolder();
        Assert.Empty(DidYouMean.OfFile(Path.Combine(folder.Of("nowhere"), "rows.csv")));
    }
}
