namespace CoopTools.Law.Loading;

public sealed class SeveralPacksTests
{
    private static Pack Law => InventedState.Law;

    [Fact]
    public void A_law_of_two_packs_has_what_both_have_the_used_one_first()
    {
        Assert.Equal(["federal", "invented-state"], Law.Parts.Select(p => p.Id));
        Assert.Equal($"{Pack.Federal} + invented-state 1.0.0", Law.ToString());
        Assert.Equal([.. Pack.Federal.Rules.Select(r => r.Id), "INV-2", "INV-1"], Law.Rules.Select(r => r.Id));
        Assert.Equal([.. Pack.Federal.Facts.Select(f => f.Id), "posts-notice"], Law.Facts.Select(f => f.Id));
        Assert.Equal([.. Pack.Federal.Authorities.Select(a => a.Id), "invented-act-1", "invented-act-2", "state-v-invented"], Law.Authorities.Select(a => a.Id));
        Assert.Equal(["IC1", "IE1", "act.s1"], [Law.Cautions.Find("IC1")!.Id, Law.Errata.Find("IE1")!.Id, Law.Places.Find("act.s1")!.Id]);
        Assert.Contains(Pack.Federal.UnknownAliases[0], Law.UnknownAliases);
        Assert.Contains("not coded", Law.UnknownAliases);
    }

    [Fact]
    public void Each_pack_keeps_its_own_identity_and_its_rules()
    {
        Assert.Equal(Pack.Federal.Hash, Law.Parts[0].Hash);
        Assert.Equal(3, Law.Parts.Select(p => p.Hash).Append(Law.Hash).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Law.Rules, r => Assert.Contains(r, Law.Of(r).Rules));
    }

    [Fact]
    public void A_rule_reads_a_fact_of_another_pack_and_answers_its_question()
    {
        var rule = Law.Rules.Find("INV-2")!;
        Assert.Equal(["holds-past-release", "hold-basis"], rule.Facts);
        Assert.Equal("Q3", rule.Question);
        Assert.Contains("INV-2", Law.Questions.Find("Q3")!.Rules);
        Assert.Contains("INV-2", Law.Facts.Find("hold-basis")!.Rules);
        Assert.Contains("INV-2", Law.Authorities.Find("galarza-v-szalczyk")!.Rules);
        Assert.DoesNotContain("INV-2", Pack.Federal.Facts.Find("hold-basis")!.Rules);
        Assert.Contains(Law.Contradictions, c => c.Answers.Any(a => a.Fact == "agreement-287g") && c.Answers.Any(a => a.Fact == "posts-notice"));
    }

    [Fact]
    public void The_order_in_which_packs_are_given_does_not_matter_where_one_uses_the_other() =>
        Assert.Equal(Law.Hash, PackLoader.Load([InventedState.Files, DefaultPack.Files(DefaultPack.Id)!]).Hash);

    [Theory]
    [InlineData("facts.json", "\"posts-notice\",\n      \"label\"", "\"hold-basis\",\n      \"label\"", "invented-state/facts.json#/facts/0: the fact id 'hold-basis' is there already, in the pack 'federal'. Rename this one.")]
    [InlineData("cautions.json", "\"IC1\"", "\"C01\"", "invented-state/cautions.json#/cautions/0: the caution id 'C01' is there already, in the pack 'federal'. Rename this one.")]
    [InlineData("questions.json", "\"IQ1\"", "\"I:Q1\"", "invented-state/questions.json#/questions/0: the question id 'I:Q1' has a ':', which stands between a pack and an id of it. Rename it.")]
    [InlineData("facts.json", "Posts the notice of rights", "Prompt neutral review", "invented-state/facts.json#/facts/0/label: another fact has the label 'Prompt neutral review'.")]
    [InlineData("rules/INV-2.json", "federal:galarza-v-szalczyk", "galarza-v-szalczyk", "invented-state/rules/INV-2.json#/authorities/1: there is no authority 'galarza-v-szalczyk' in this pack. That of another pack is named with it: 'federal:galarza-v-szalczyk'.")]
    [InlineData("rules/INV-2.json", "federal:Q3", "federal:Q9", "invented-state/rules/INV-2.json#/question: there is no question 'Q9' in the pack 'federal'.")]
    [InlineData("rules/INV-2.json", "federal:Q3", "other:Q3", "invented-state/rules/INV-2.json#/question: 'other' is no pack that this one uses. Name it under 'uses' in pack.json, or correct it.")]
    [InlineData("pack.json", "\"federal\"\n", "\"federal\", \"other\"\n", "invented-state/pack.json#/uses: it uses the pack 'other', which was not given. Give the folder of that pack too.")]
    [InlineData("pack.json", "\"federal\"\n", "\"invented-state\"\n", "invented-state/pack.json#/uses: this pack uses 'invented-state', which uses this one. One of them has to stand alone.")]
    [InlineData("authorities.json", "\"state\": \"WY\"", "\"state\": \"ZZ\"", "invented-state/authorities.json#/authorities/0/state: there is no state 'ZZ' in this pack.")]
    public void What_is_wrong_is_named_with_file_place_and_remedy(string file, string old, string text, string problem) =>
        Assert.Contains(problem, InventedState.ProblemsWith(file, old, text).Select(p => p.ToString()));

    [Fact]
    public void One_pack_twice_is_refused() => Assert.Contains(
        "invented-state/pack.json#/uses: the pack 'invented-state' is there twice. Give each once.",
        Assert.Throws<PackException>(() => PackLoader.Load([InventedState.Files, InventedState.Files])).Problems.Select(p => p.ToString()));

    [Fact]
    public void States_and_circuits_are_those_of_the_pack_that_is_used()
    {
        Assert.Equal(Pack.Federal.States.Names, Law.States.Names);
        var own = InventedState.Files with { Files = [.. InventedState.Files.Files, DefaultPack.Files(DefaultPack.Id)!.Files.Single(f => f.Name == "circuits.json")] };
        Assert.Contains(
            "invented-state/circuits.json#: the states and circuits are those of the pack 'federal', which this one uses. Remove this file.",
            Assert.Throws<PackException>(() => PackLoader.Load([own])).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_pack_that_stands_alone_lacks_nothing() =>
        Assert.Contains("alone/circuits.json#: this file is missing from the pack.", Assert.Throws<PackException>(() => PackLoader.Load(
            [new PackFiles("alone", [new("pack.json", """{"id":"alone"}""")])])).Problems.Select(p => p.ToString()));
}
