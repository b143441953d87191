using CoopTools.Evaluation;
using CoopTools.Files.Writing.Workbook.Notes;
using CoopTools.Law;

namespace CoopTools.Files.Tests.Writing.Workbook.Notes;

public sealed class NoteTextTests
{
    [Fact]
    public void A_note_says_what_why_and_by_which_page()
    {
        var finding = Find("Example County", "DET-2");
        Assert.Equal("▲ Risk: DET-2, Example County, TX", NoteText.Heading(finding));
        var body = NoteText.Body(finding);
        Assert.StartsWith(finding.Reason, body, StringComparison.Ordinal);
        Assert.Contains("Morales v. Chadbourne, 793 F.3d 208, 217 (1st Cir. 2015)", body, StringComparison.Ordinal);
        Assert.Contains("Persuasive", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var finding = Find("City of Placeholder", "RES-1");
        Assert.Equal(Outcome.Undetermined, finding.Decision.Outcome);
        Assert.Contains("To find out: restricts-sharing-status.", NoteText.Body(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void No_note_is_longer_than_its_box_can_show() =>
        Assert.All(Sample.Large(60).Findings, f => Assert.InRange(NoteText.Body(f).Length, 1, 901));

    private static Finding Find(string name, string rule) => Sample.Small().Findings.First(f => f.Jurisdiction == name && f.Rule == rule);
}
