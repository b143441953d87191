using CoopTools.Law;

namespace CoopTools.Citations;

public sealed class BluebookRunsTests
{
    private static readonly Cite Lunn = new() { Volume = "477", Reporter = "Mass.", Page = "517", Parallel = "78 N.E.3d 1143" };

    private static readonly Cite Detainers = new() { Title = "8", Code = "C.F.R.", Section = "287.7" };

    private static readonly Cite LopezFlores = new()
    {
        Docket = "No. 6:19-cv-00904-AA",
        Database = "2020 WL 2820143",
        Date = "May 30, 2020",
    };

    private static readonly Cite Notice = new() { Volume = "90", Page = "8399", Date = "Jan. 29, 2025" };

    public static TheoryData<Authority, string?, string> OfEveryKind => new()
    {
        { Cited.Of(AuthorityKind.Constitution, new() { Clause = "amend. X" }), null, "U.S. Const. amend. X" },
        { Cited.Of(AuthorityKind.Statute, new() { Title = "8", Code = "U.S.C.", Section = "1373(a)" }), null, "8 U.S.C. § 1373(a)" },
        { Cited.Of(AuthorityKind.Regulation, Detainers), null, "8 C.F.R. § 287.7" },
        { Cited.Of(AuthorityKind.Regulation, Detainers with { Year = "2026" }), null, "8 C.F.R. § 287.7 (2026)" },
        { Cited.Of(AuthorityKind.PublishedRule, Notice, "Some Rule"), null, "Some Rule, 90 Fed. Reg. 8399 (Jan. 29, 2025)" },
        { Cited.Of(AuthorityKind.ExecutiveFinding, Notice, "Some Finding"), null, "Some Finding, 90 Fed. Reg. 8399 (Jan. 29, 2025)" },
        { Cited.Of(AuthorityKind.FederalRegister, Notice, "Some Notice"), "8400", "Some Notice, 90 Fed. Reg. 8399, 8400 (Jan. 29, 2025)" },
        {
            Cited.Of(AuthorityKind.Proclamation, Notice with { Number = "10888" }),
            null,
            "Proclamation No. 10888, 90 Fed. Reg. 8399 (Jan. 29, 2025)"
        },
        {
            Cited.Of(AuthorityKind.AgencyDocument, new() { Author = "U.S. Dep't of Labor", Title = "Guidance", Date = "July 16, 2015" }),
            "3",
            "U.S. Dep't of Labor, *Guidance*, at 3 (July 16, 2015)"
        },
        { Cited.Of(AuthorityKind.StateConstitution, new() { Code = "Tex. Const.", Clause = "art. I, § 9" }), null, "Tex. Const. art. I, § 9" },
        {
            Cited.Of(AuthorityKind.StateStatute, new() { Code = "Tex. Gov't Code Ann.", Section = "752.053", Year = "West 2023" }),
            null,
            "Tex. Gov't Code Ann. § 752.053 (West 2023)"
        },
        {
            Cited.Of(AuthorityKind.StateRegulation, new() { Title = "37", Code = "Tex. Admin. Code", Section = "1.1", Year = "2026" }),
            null,
            "37 Tex. Admin. Code § 1.1 (2026)"
        },
        { Cited.Reported("745", "F.3d", "634"), "636", "*Doe v. Roe*, 745 F.3d 634, 636 (3d Cir. 2014)" },
        { Cited.Reported("567", "U.S.", "387", "U.S.", 2012), null, "*Doe v. Roe*, 567 U.S. 387 (2012)" },
        { Cited.Case(Lunn, "Mass.", 2017, "Lunn v. Commonwealth"), null, "*Lunn v. Commonwealth*, 477 Mass. 517, 78 N.E.3d 1143 (2017)" },
        {
            Cited.Case(Lunn, "Mass.", 2017, "Lunn v. Commonwealth"),
            "530",
            "*Lunn v. Commonwealth*, 477 Mass. 517, 530, 78 N.E.3d 1143 (2017)"
        },
        {
            Cited.Case(LopezFlores, "D. Or.", 2020, "Lopez-Flores v. Douglas Cnty."),
            "*6",
            "*Lopez-Flores v. Douglas Cnty.*, No. 6:19-cv-00904-AA, 2020 WL 2820143, at *6 (D. Or. May 30, 2020)"
        },
    };

    [Theory]
    [MemberData(nameof(OfEveryKind), DisableDiscoveryEnumeration = true)]
    public void Each_kind_has_its_form_and_its_italics(Authority authority, string? pincite, string marked) =>
        Assert.Equal(marked, Cited.Marked(Bluebook.Runs(authority, pincite)));

    [Fact]
    public void Every_kind_is_among_them() =>
        Assert.Equal(Enum.GetValues<AuthorityKind>(), OfEveryKind.Select(d => d.Data.Item1.Kind).Distinct().Order());

    [Theory]
    [InlineData(null, "")]
    [InlineData("see", "*see* ")]
    [InlineData("but see", "*but see* ")]
    [InlineData("see, e.g.,", "*see, e.g.*, ")]
    public void A_signal_is_italic_but_for_a_comma_at_its_end(string? signal, string marked)
    {
        var authority = Cited.Reported("745", "F.3d", "634");
        var use = new AuthorityUse(authority, AuthorityRole.Holds, AuthorityOrigin.Supplement, "636", signal, null);
        Assert.Equal($"{marked}*Doe v. Roe*, 745 F.3d 634, 636 (3d Cir. 2014)", Cited.Marked(Bluebook.Runs(use)));
    }

    [Fact]
    public void The_history_follows_the_case_in_its_own_typefaces()
    {
        var cite = new Cite { Volume = "309", Reporter = "F. Supp. 3d", Page = "289" };
        var authority = Cited.Case(cite, "E.D. Pa.", 2018) with { History = "aff'd, 916 F.3d 276 (3d Cir. 2019)" };
        Assert.Equal(
            "*Doe v. Roe*, 309 F. Supp. 3d 289 (E.D. Pa. 2018), *aff'd*, 916 F.3d 276 (3d Cir. 2019)",
            Cited.Marked(Bluebook.Runs(authority)));
    }

    [Fact]
    public void The_plain_text_is_that_of_the_runs_and_no_run_is_empty() => Assert.All(Pack.Federal.Authorities, a =>
    {
        Assert.Equal(a.Citation, Run.Plain(Bluebook.Runs(a)));
        Assert.All(Bluebook.Runs(a), r => Assert.NotEmpty(r.Text));
        Assert.Equal(a.Kind == AuthorityKind.Case, Bluebook.Runs(a)[0] == new Run(a.Name, true));
    });

    [Fact]
    public void A_name_by_itself_is_italic_where_it_is_a_cases_or_a_documents() => Assert.Equal(
        [AuthorityKind.Case, AuthorityKind.AgencyDocument],
        Enum.GetValues<AuthorityKind>().Where(kind => Bluebook.Name(Cited.Of(kind, new())).Italic));
}
