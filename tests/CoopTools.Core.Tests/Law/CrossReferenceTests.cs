namespace CoopTools.Law;

public sealed class CrossReferenceTests
{
    /// <summary>What no rule names, and why it is in the pack all the same.</summary>
    private static readonly Dictionary<string, string> StandAlone = new(StringComparer.Ordinal)
    {
        ["am-samoa-govt-v-falefatu"] = "Stands behind the reason why no rule reaches American Samoa.",
        ["talton-v-mayes"] = "Stands behind the reason why no rule reaches a tribe.",
        ["25-usc-1302-a-2"] = "Stands behind the reason why no rule reaches a tribe.",
        ["C13"] = "Belongs to the reason why no rule reaches a tribe.",
    };

    private static Pack Federal => Pack.Federal;

    [Fact]
    public void Every_caution_erratum_and_authority_is_used_by_a_rule_or_stands_alone_for_a_reason()
    {
        var used = Federal.Rules.SelectMany(r => r.Cautions.Concat(r.Errata).Concat(r.Authorities));
        var all = Federal.Cautions.Select(c => c.Id).Concat(Federal.Errata.Select(e => e.Id)).Concat(Federal.Authorities.Select(a => a.Id));
        Assert.Equal(StandAlone.Keys.Order(StringComparer.Ordinal), all.Except(used).Order(StringComparer.Ordinal));
        Assert.Equal(
            StandAlone.Keys.Order(StringComparer.Ordinal),
            Federal.NotReached.SelectMany(n => n.Cautions.Concat(n.Authorities)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_a_rule_names_is_in_the_pack() => Assert.All(Federal.Rules, r =>
    {
        Assert.All(r.Cautions, id => Assert.NotNull(Federal.Cautions.Find(id)));
        Assert.All(r.Errata, id => Assert.NotNull(Federal.Errata.Find(id)));
        Assert.All(r.Places, id => Assert.NotNull(Federal.Places.Find(id)));
        Assert.All(r.Uses, use => Assert.Same(use.Authority, Federal.Authorities.Find(use.Id)));
        Assert.All(r.Reads, fact => Assert.Same(fact, Federal.Facts.Find(fact.Id)));
    });

    [Fact]
    public void An_erratum_and_its_authority_name_each_other()
    {
        var ofAuthorities = Federal.Authorities.SelectMany(a => a.Errata.Select(e => (e, a.Id)));
        Assert.All(ofAuthorities, pair => Assert.NotNull(Federal.Errata.Find(pair.e)));
        var ofErrata = Federal.Errata.Where(e => e.Authority is not null).Select(e => (e.Id, e.Authority!)).ToArray();
        Assert.NotEmpty(ofErrata);
        Assert.Empty(ofErrata.Except(ofAuthorities));
    }

    [Fact]
    public void Ids_are_unique_whatever_their_case()
    {
        IEnumerable<string>[] registers =
        [
            Federal.Facts.Select(f => f.Id), Federal.Rules.Select(r => r.Id), Federal.Authorities.Select(a => a.Id), Federal.Errata.Select(e => e.Id),
            Federal.Cautions.Select(c => c.Id), Federal.Places.Select(p => p.Id), Federal.Questions.Select(q => q.Id), Federal.States.Select(s => s.Code),
        ];
        Assert.All(registers, ids =>
        {
            Assert.NotEmpty(ids);
            Assert.Empty(ids.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        });
    }

    [Fact]
    public void Errata_and_cautions_are_numbered_from_one_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, Federal.Errata.Count).Select(i => $"E{i:00}"), Federal.Errata.Select(e => e.Id));
        Assert.Equal(Enumerable.Range(1, Federal.Cautions.Count).Select(i => $"C{i:00}"), Federal.Cautions.Select(c => c.Id));
    }

    [Fact]
    public void The_status_of_each_erratum_is_that_of_the_law_notes()
    {
        Assert.Equal("E04 E08 E09 E18", Of(ErratumStatus.Form));
        Assert.Equal("E10 E14", Of(ErratumStatus.Unresolved));

        static string Of(ErratumStatus status) => string.Join(' ', Federal.Errata.Where(e => e.Status == status).Select(e => e.Id));
    }

    [Fact]
    public void What_the_source_cites_is_of_the_source_and_what_it_does_not_is_supplement() => Assert.All(
        Federal.Authorities,
        a => Assert.Equal(a.Origin == AuthorityOrigin.Source, a.Cited.Count > 0));

    [Fact]
    public void What_was_not_read_says_what_was_not_read()
    {
        Assert.All(Federal.Authorities.Where(a => !a.Verified), a => Assert.NotNull(a.Unverified));
        Assert.All(Federal.Errata.Where(e => !e.Verified), e => Assert.NotNull(e.Unverified));
        Assert.All(Federal.Cautions.Where(c => !c.Verified), c => Assert.NotNull(c.Unverified));
    }
}
