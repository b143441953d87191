using CoopTools.Cells;
using CoopTools.Intakes.Suggestions;
using CoopTools.Law;

namespace CoopTools.Core.Tests.Intakes.Suggestions;

public sealed class ColumnSuggesterTests
{
    [Fact]
    public void A_column_that_import_finds_by_itself_is_certain()
    {
        var suggestion = Suggest(["Hold basis", "hold-basis"], ["DetainerAlone", "x"])[1];
        Assert.Equal(("hold-basis", 1.0), (suggestion.Field, suggestion.Confidence));
        Assert.Null(suggestion.MapEntry);
    }

    [Fact]
    public void The_header_and_the_values_speak_for_a_field()
    {
        var suggestions = Suggest(["Agency Name", "st", "Detainer practice of the jail"], ["Example County", "TX", "DeclinesAll"], ["Sample City", "CA", "HonorsAll"]);
        Assert.Equal(["Jurisdiction", "State", "detainer-practice"], suggestions.Select(s => s.Field));
        Assert.All(suggestions, s => Assert.InRange(s.Confidence, 0.4, 0.95));
        Assert.Equal("'Jurisdiction' = 'Agency Name'", suggestions[0].MapEntry);
    }

    [Fact]
    public void Values_that_do_not_fit_speak_against_it()
    {
        var fitting = Suggest(["st"], ["TX"], ["CA"])[0];
        var half = Suggest(["st"], ["TX"], ["42"])[0];
        Assert.True(half.Field is null || half.Confidence < fitting.Confidence);
        Assert.Null(Suggest(["st"], ["42"], ["43"])[0].Field);
    }

    [Fact]
    public void No_two_columns_get_one_field()
    {
        var fields = Suggest(["agency", "agency name", "name of agency"], ["A", "B", "C"]).Select(s => s.Field).OfType<string>().ToArray();
        Assert.Equal(fields.Distinct(), fields);
        Assert.Contains("Jurisdiction", fields);
    }

    [Fact]
    public void What_is_like_nothing_stays_an_attribute_and_shows_its_values_once()
    {
        var suggestion = Suggest(["officer_ct"], ["12"], ["12"], ["13"], ["14"], ["15"])[0];
        Assert.Null(suggestion.Field);
        Assert.Equal(["12", "13", "14"], suggestion.Samples);
    }

    [Fact]
    public void A_quotation_mark_in_a_header_is_doubled_for_Map() =>
        Assert.Equal("'Jurisdiction' = 'Agency''s name'", Suggest(["Agency's name"], ["Example County"])[0].MapEntry);

    [Fact]
    public void A_column_with_neither_header_nor_values_is_not_listed() =>
        Assert.Equal(["A", "C"], Suggest(["Jurisdiction", string.Empty, "x"], ["B", string.Empty, string.Empty]).Select(s => s.Column));

    [Fact]
    public void A_column_without_a_header_or_with_a_repeated_one_goes_by_the_name_that_import_gives_it()
    {
        var suggestions = Suggest(["Remark", "remark", string.Empty], ["a", "b", "TX", "7"], ["c", "d", "CA", "8"]);
        Assert.Equal(["A", "B", "C", "D"], suggestions.Select(s => s.Column));
        Assert.Equal(["Remark", "remark (2)", "Column C", "Column D"], suggestions.Select(s => s.Name));
        Assert.Equal("like no field; kept as the attribute 'Column D'", suggestions[3].Reason);
        Assert.All(suggestions.Where(s => s.MapEntry is not null), s => Assert.EndsWith($"= '{s.Name}'", s.MapEntry, StringComparison.Ordinal));
    }

    private static IReadOnlyList<ColumnSuggestion> Suggest(string[] headers, params string[][] rows) => ColumnSuggester.Suggest(
        headers,
        rows.Select((cells, i) => new Row(i + 2, cells.Select(c => new Cell(c, CellKind.Text)).ToArray())).ToArray(),
        Pack.Federal);
}
