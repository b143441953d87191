using System.Text.Json.Nodes;
using CoopTools.Decisions;
using CsCheck;

namespace CoopTools.Law.Loading;

public sealed class PackLoaderTests
{
    [Fact]
    public void Every_problem_of_a_pack_is_reported_at_once()
    {
        var thrown = Assert.Throws<PackException>(() => PackLoader.Load(new EditedPack()
            .Edit("rules/DET-2.json", r => r["cases"]![0]!["when"]!["is"] = "Never")
            .Edit("rules/DET-2.json", r => r["titel"] = "A slip")
            .Edit("rules/RES-1.json", r => r["modality"] = "Maybe")
            .Edit("cautions.json", r => r["cautions"]![0]!["verified"] = "yes")
            .Replace("rules/REQ-1.json", "{")
            .Files));
        Assert.Equal(
            ["cautions.json#/cautions/0", "rules/DET-2.json#/cases/0/when/is", "rules/DET-2.json#/titel", "rules/REQ-1.json#", "rules/RES-1.json#/modality"],
            thrown.Problems.Select(p => $"{p.File}#{p.Pointer}").Order(StringComparer.Ordinal));
        Assert.StartsWith("The pack was refused: 5 problems.\n", thrown.Message, StringComparison.Ordinal);
        Assert.All(thrown.Problems, p => Assert.Contains(p.ToString(), thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_problem_is_reported_once() => Assert.Equal(
        ["/authorities", "/places"],
        new EditedPack().Edit("rules/DET-2.json", r =>
        {
            r["places"] = "Q3.b2";
            r["authorities"] = 3;
        }).Problems().Select(p => p.Pointer).Order(StringComparer.Ordinal));

    [Fact]
    public void Neither_the_order_of_files_nor_white_space_nor_the_order_of_keys_changes_the_hash() => Gen.Shuffle(Files()).Sample(
        files => Assert.Equal(Pack.Federal.Hash, PackLoader.Load(files.Select(Loosely).ToArray()).Hash),
        iter: 10);

    [Fact]
    public void A_changed_word_changes_the_hash()
    {
        var changed = new EditedPack().Edit("rules/DET-2.json", r => r["title"] = r["title"]!.GetValue<string>() + "!");
        Assert.NotEqual(Pack.Federal.Hash, PackLoader.Load(changed.Files).Hash);
        Assert.Matches("^[0-9a-f]{64}$", Pack.Federal.Hash);
    }

    [Fact]
    public void Rules_stand_in_the_order_of_a_reader_whatever_the_order_of_their_files()
    {
        var tenth = JsonNode.Parse(new EditedPack().TextOf("rules/DET-5.json"))!;
        tenth["id"] = "DET-10";
        var pack = PackLoader.Load(new EditedPack().Add("rules/DET-10.json", tenth.ToJsonString()).Files);
        Assert.Equal("DET-1; DET-2; DET-3; DET-4; DET-5; DET-10", pack.Questions.Find("Q3")!.Rules.ToString());
        Assert.Equal(["DET-5", "DET-10"], pack.Facts.Find("neutral-review")!.Rules);
    }

    [Fact]
    public void The_federal_pack_passes_the_checks_that_a_session_leaves_out() =>
        Assert.Equal(Decisions(PackLoader.Load(Files())), Decisions(Pack.Federal));

    [Fact]
    public void The_federal_pack_is_loaded_once() => Assert.Same(Pack.Federal, Pack.Federal);

    private static string[] Decisions(Pack pack) => pack.Rules
        .SelectMany(r => Enumerable.Range(0, DecisionTable.Of(r).Space.Size).Select(cell => $"{r}: {DecisionTable.Of(r)[cell].Outcome} {DecisionTable.Of(r)[cell].Reason}"))
        .ToArray();

    private static PackFile[] Files() => EmbeddedPack.Files("federal").ToArray();

    private static PackFile Loosely(PackFile file)
    {
        var members = JsonNode.Parse(file.Text)!.AsObject();
        return new(file.Name, new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))).ToJsonString());
    }
}
