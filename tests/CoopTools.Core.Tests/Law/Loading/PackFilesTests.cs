namespace CoopTools.Law.Loading;

public sealed class PackFilesTests
{
    public static TheoryData<string> Registers => new(EmbeddedPack.Files("federal").Select(f => f.Name).Where(n => !n.Contains('/', StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Registers))]
    public void A_missing_file_is_named(string file) => Assert.Contains(
        new EditedPack().Remove(file).Problems(),
        p => (p.File, p.Pointer, p.Message) == (file, "", "this file is missing from the pack."));

    [Theory]
    [InlineData("readme.json")]
    [InlineData("rules/DET-2.txt")]
    [InlineData("old/DET-2.json")]
    public void A_file_that_is_no_part_of_a_pack_is_refused(string file)
    {
        var problem = Assert.Single(new EditedPack().Add(file, "{}").Problems());
        Assert.Equal((file, ""), (problem.File, problem.Pointer));
        Assert.Contains("not part of a pack", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_twice_is_refused() =>
        Assert.Equal("this file is there twice.", Assert.Single(new EditedPack().Add("pack.json", "{}").Problems()).Message);

    [Fact]
    public void Broken_JSON_is_refused_with_its_line()
    {
        var pack = new EditedPack();
        var lines = pack.TextOf("rules/DET-2.json").Split('\n');
        lines[4] = lines[4] + " oops";
        var problem = Assert.Single(pack.Replace("rules/DET-2.json", string.Join('\n', lines)).Problems());
        Assert.Equal(("rules/DET-2.json", 5L), (problem.File, problem.Line));
        Assert.StartsWith("rules/DET-2.json(5): this is not valid JSON, at character ", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\": \"DET-2\"")]
    [InlineData("{\"id\": \"DET-2\",}")]
    [InlineData("// a remark\n{}")]
    public void Text_that_is_no_JSON_is_refused_and_named(string text) =>
        Assert.Contains(new EditedPack().Replace("rules/DET-2.json", text).Problems(), p => p.File == "rules/DET-2.json" && p.Line >= 1);

    [Theory]
    [InlineData("{\"id\": \"\\ud800\"}")]
    [InlineData("{\"\\udfff\": 1}")]
    public void Half_of_a_surrogate_pair_is_refused(string text) =>
        Assert.Contains("surrogate", Assert.Single(new EditedPack().Replace("rules/DET-2.json", text).Problems()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    public void A_root_of_the_wrong_shape_is_refused(string text) =>
        Assert.Contains(new EditedPack().Replace("rules/DET-2.json", text).Problems(), p => (p.File, p.Pointer) == ("rules/DET-2.json", ""));

    [Theory]
    [InlineData("id", "/id")]
    [InlineData("a/b~c", "/a~1b~0c")]
    public void A_property_that_stands_twice_is_refused(string name, string pointer)
    {
        var pack = new EditedPack();
        var text = $"{{\"{name}\": \"DET-2\", \"{name}\": \"DET-2\",{pack.TextOf("rules/DET-2.json")[1..]}";
        Assert.Contains(
            pack.Replace("rules/DET-2.json", text).Problems(),
            p => (p.File, p.Pointer) == ("rules/DET-2.json", pointer) && p.Message.Contains("stands here twice", StringComparison.Ordinal));
    }

    [Fact]
    public void A_property_that_stands_twice_deep_inside_is_refused_at_its_place()
    {
        var pack = new EditedPack();
        var text = pack.TextOf("rules/DET-2.json").Replace("\"is\": \"No\"", "\"is\": \"No\", \"is\": \"No\"", StringComparison.Ordinal);
        Assert.Equal("/cases/0/when/is", Assert.Single(pack.Replace("rules/DET-2.json", text).Problems()).Pointer);
    }

    [Fact]
    public void A_place_that_nothing_refers_to_is_refused()
    {
        var problem = Assert.Single(new EditedPack().Remove("rules/REQ-5.json").Remove("rules/REQ-4.json").Edit("authorities.json", root =>
        {
            foreach (var cited in root["authorities"]!.AsArray().Select(a => a!["cited"]).OfType<System.Text.Json.Nodes.JsonArray>())
            {
                foreach (var at in cited.Where(c => c!["place"]!.GetValue<string>() == "Q1.b5"))
                    at!["place"] = "Q1.b6";
            }
        }).Problems());
        Assert.Equal(("places.json", "/places/6"), (problem.File, problem.Pointer));
        Assert.Contains("nothing in the pack refers to the place 'Q1.b5'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_referred_to_and_says_it_is_not_is_refused()
    {
        var problem = Assert.Single(new EditedPack().Edit("places.json", root => root["places"]![1]!["notCovered"] = "Nobody cares.").Problems());
        Assert.Equal("/places/1/notCovered", problem.Pointer);
    }
}
