using CoopTools.Law;

namespace CoopTools.Citations;

public sealed class BluebookTests
{
    [Theory]
    [InlineData("us-const-amend-x", null, "U.S. Const. amend. X")]
    [InlineData("us-const-art-vi-cl-2", null, "U.S. Const. art. VI, cl. 2")]
    [InlineData("8-usc-1373-a", null, "8 U.S.C. § 1373(a)")]
    [InlineData("28-cfr-65-84", null, "28 C.F.R. § 65.84(a) (2026)")]
    [InlineData("arizona-v-united-states", null, "Arizona v. United States, 567 U.S. 387 (2012)")]
    [InlineData("arizona-v-united-states", "410", "Arizona v. United States, 567 U.S. 387, 410 (2012)")]
    [InlineData("murphy-v-ncaa", null, "Murphy v. Nat'l Collegiate Athletic Ass'n, 584 U.S. 453 (2018)")]
    [InlineData("morales-v-chadbourne", "217", "Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015)")]
    [InlineData("galarza-v-szalczyk", null, "Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)")]
    [InlineData("city-of-el-cenizo-v-texas", "189–90", "City of El Cenizo v. Texas, 890 F.3d 164, 189–90 (5th Cir. 2018)")]
    [InlineData("melendres-v-arpaio", null, "Melendres v. Arpaio, 695 F.3d 990 (9th Cir. 2012)")]
    [InlineData("lunn-v-commonwealth", null, "Lunn v. Commonwealth, 477 Mass. 517, 78 N.E.3d 1143 (2017)")]
    [InlineData("united-states-v-california", "891", "United States v. California, 921 F.3d 865, 891 (9th Cir. 2019), cert. denied, 141 S. Ct. 124 (2020)")]
    [InlineData(
        "city-of-philadelphia-v-sessions",
        null,
        "City of Philadelphia v. Sessions, 309 F. Supp. 3d 289 (E.D. Pa. 2018), aff'd in part, vacated in part "
            + "sub nom. City of Philadelphia v. Att'y Gen. of U.S., 916 F.3d 276 (3d Cir. 2019)")]
    [InlineData(
        "lopez-flores-v-douglas-county",
        "*6",
        "Lopez-Flores v. Douglas Cnty., No. 6:19-cv-00904-AA, 2020 WL 2820143, at *6 (D. Or. May 30, 2020)")]
    [InlineData("ocean-county-v-attorney-general", null, "Ocean Cnty. Bd. of Comm'rs v. Att'y Gen. of N.J., 8 F.4th 176 (3d Cir. 2021)")]
    [InlineData("90-fed-reg-8399", null, "Finding of Mass Influx of Aliens, 90 Fed. Reg. 8399 (Jan. 29, 2025)")]
    [InlineData("proclamation-10888", "8334", "Proclamation No. 10888, 90 Fed. Reg. 8333, 8334 (Jan. 29, 2025)")]
    [InlineData(
        "dhs-guidance-state-local-assistance",
        "3",
        "U.S. Dep't of Homeland Sec., Guidance on State and Local Governments' Assistance in Immigration Enforcement and Related Matters, at 3 (July 16, 2015)")]
    public void An_authority_is_cited_in_full(string id, string? pincite, string citation)
    {
        var authority = Pack.Federal.Authorities.Find(id)!;
        Assert.Equal(citation, Bluebook.Full(authority, pincite));
        if (pincite is null)
            Assert.Equal(citation, authority.Citation);
    }

    [Fact]
    public void Several_sections_take_two_signs()
    {
        var section = Pack.Federal.Authorities.Find("8-usc-1373-a")!;
        Assert.Equal("8 U.S.C. §§ 1373(a), 1644", Bluebook.Full(section with { Cite = section.Cite with { Section = "1373(a), 1644" } }));
    }

    [Fact]
    public void No_citation_has_a_hole() =>
        Assert.All(Pack.Federal.Authorities, a => Assert.DoesNotMatch("  |, ,|\\( |\\(\\)| \\)|\\.$|, $", a.Citation));

    [Fact]
    public void The_supreme_court_is_named_by_its_reporter_alone() => Assert.All(
        Pack.Federal.Authorities.Where(a => a.DecidedBy?.Level == CourtLevel.Supreme),
        a => Assert.EndsWith($"({a.Year})", a.Citation, StringComparison.Ordinal));
}
