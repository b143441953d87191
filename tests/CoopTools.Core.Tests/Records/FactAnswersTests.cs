using System.Collections;
using CoopTools.Evaluation;
using CoopTools.Law;

namespace CoopTools.Records;

public sealed class FactAnswersTests
{
    private static readonly Jurisdiction Record = Recorded.In("TX", "holds-past-release=Yes hold-basis=DetainerAlone");

    [Fact]
    public void A_record_has_the_word_for_each_fact_of_the_pack_Unknown_where_none_is_recorded()
    {
        Assert.Equal(Pack.Federal.Facts.Select(f => f.Id), Record.Facts.Keys);
        Assert.Equal(("DetainerAlone", "Unknown"), (Record.Facts["HOLD-BASIS"], Record.Facts["neutral-review"]));
        Assert.Equal(2, Record.Facts.Count(f => f.Value != Answer.Unknown));
    }

    [Fact]
    public void A_finding_lists_what_its_rule_reads_and_can_be_asked_for_the_rest()
    {
        var facts = Recorded.Finding("DET-2", Record).Facts;
        Assert.Equal("holds-past-release=Yes; hold-basis=DetainerAlone", facts.ToString());
        Assert.Equal("Unknown", facts["neutral-review"]);
        Assert.Equal("DetainerAlone", Recorded.Finding("REQ-1", Record).Facts["hold-basis"]);
    }

    [Fact]
    public void What_follows_from_the_law_s_day_is_a_finding_s_answer_and_not_the_record_s()
    {
        var finding = Recorded.Finding("REQ-6", Record, new DateOnly(2025, 2, 1));
        Assert.Equal(("Yes", "Unknown"), (finding.Facts["mass-influx-in-force"], Record.Facts["mass-influx-in-force"]));
    }

    [Fact]
    public void What_is_no_fact_is_an_error() =>
        Assert.Contains("'hold-bases'", Assert.Throws<InvalidOperationException>(() => Record.Facts["hold-bases"]).Message, StringComparison.Ordinal);

    [Fact]
    public void As_a_dictionary_it_says_the_same_and_cannot_be_written_to()
    {
        IDictionary facts = Record.Facts;
        Assert.Equal(Record.Facts.Select(f => f.Key), facts.Keys.Cast<string>());
        Assert.Equal(Record.Facts.Select(f => f.Value), facts.Values.Cast<string>());
        Assert.Equal(Record.Facts.Select(f => (f.Key, f.Value)), Entries(facts));
        Assert.Equal(("Yes", true, false, true), (facts["holds-past-release"], facts.Contains("hold-basis"), facts.Contains("Count"), facts.IsReadOnly));
        Assert.All<Action>(
            [() => facts["hold-basis"] = "x", () => facts.Add("x", "y"), () => facts.Remove("hold-basis"), facts.Clear],
            change => Assert.Throws<NotSupportedException>(change));
    }

    private static IEnumerable<(string Key, string Value)> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
            yield return ((string)entry.Key, (string)entry.Value!);
    }
}
