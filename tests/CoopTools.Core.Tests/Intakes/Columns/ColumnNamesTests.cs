using CsCheck;

namespace CoopTools.Intakes.Columns;

public sealed class ColumnNamesTests
{
    private static readonly string[] Alike = ["Notes", "notes", "Notes (2)", "Notes (3)", "Column B", "Column B (2)", "column c", string.Empty];

    [Theory]
    [InlineData("Notes|Notes|notes ", "Notes|Notes (2)|notes (3)")]
    [InlineData("Notes|Notes|Notes (2)|Notes", "Notes|Notes (3)|Notes (2)|Notes (4)")]
    [InlineData(" Sheriff|Sheriff", " Sheriff|Sheriff (2)")]
    [InlineData("A||B|", "A|Column B|B|Column D")]
    [InlineData("Column B||column b", "Column B|Column B (3)|column b (2)")]
    [InlineData("Column C (2)|x||Column C", "Column C (2)|x|Column C (3)|Column C")]
    public void Every_column_has_a_name_and_no_header_is_taken_for_another(string headers, string names)
    {
        var named = new ColumnNames(headers.Split('|'));
        Assert.Equal(names.Split('|'), Enumerable.Range(0, named.Width).Select(named.Of));
    }

    [Theory]
    [InlineData("NOTES", 0)]
    [InlineData(" notes (2)", 1)]
    [InlineData("Column C", 2)]
    [InlineData("column aa", 26)]
    [InlineData("Column A", null)]
    [InlineData("Notes (3)", null)]
    [InlineData("Column", null)]
    [InlineData("Column 7", null)]
    [InlineData("", null)]
    public void A_column_is_found_by_any_of_its_names(string name, int? column) =>
        Assert.Equal(column, new ColumnNames(["Notes", "Notes", string.Empty]).Find(name));

    [Fact]
    public void A_header_goes_before_a_name_that_was_given() =>
        Assert.Equal((0, 2), (new ColumnNames(["Column B", string.Empty]).Find("Column B"), new ColumnNames(["Notes", "Notes", "Notes (2)"]).Find("Notes (2)")));

    [Fact]
    public void A_reserved_name_is_given_to_no_column() =>
        Assert.Equal("Models (2)", new ColumnNames(["models"], ["Models"]).Of(0), ignoreCase: true);

    [Fact]
    public void Names_are_different_and_lead_back_to_their_columns() =>
        Gen.Int[0, Alike.Length - 1].Select(i => Alike[i]).Array[0, 9].Sample(headers =>
        {
            var named = new ColumnNames(headers);
            var names = Enumerable.Range(0, headers.Length + 2).Select(named.Of).ToArray();
            Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(Enumerable.Range(0, names.Length), names.Select(n => named.Find(n) ?? -1));
        });

    [Fact]
    public void A_sheet_that_has_one_header_a_hundred_thousand_times_takes_no_longer_than_others()
    {
        var named = new ColumnNames(Enumerable.Repeat("Notes", 100_000).ToArray());
        Assert.Equal("Notes (100000)", named.Of(99_999));
    }
}
