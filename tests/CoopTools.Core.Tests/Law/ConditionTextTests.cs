namespace CoopTools.Law;

public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("REQ-1", 0, "when enforces-own-immigration-law is Yes then Conflict")]
    [InlineData("REQ-4", 1, "when (agreement-287g is Yes and state-law-on-agreements is Forbids) then Risk")]
    [InlineData("REQ-5", 1, "when not agreement-287g is Yes then NotApplicable")]
    [InlineData("DET-3", 1, "when hold-basis is JudicialWarrant or ProbableCauseOfCrime then Consistent")]
    [InlineData("DET-5", 1, "when (hold-basis is JudicialWarrant or neutral-review is Yes) then Consistent")]
    [InlineData("DET-5", 2, "otherwise Risk")]
    public void A_case_prints_as_it_reads(string id, int position, string text) => Assert.Equal(text, Pack.Federal.Rules.Find(id)!.Cases[position].ToString());
}
