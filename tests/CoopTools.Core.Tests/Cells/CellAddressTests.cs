using CsCheck;

namespace CoopTools.Cells;

public sealed class CellAddressTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16383, "XFD")]
    public void A_column_is_named_as_a_spreadsheet_names_it(int column, string letters) => Assert.Equal($"{letters}7", new CellAddress(7, column).ToString());

    [Fact]
    public void Letters_lead_back_to_their_column() => Gen.Int[0, 1_000_000].Sample(column =>
        new CellAddress(1, column).ColumnLetters.Aggregate(0, (number, letter) => (number * 26) + letter - 'A' + 1) == column + 1);

    [Theory]
    [InlineData("A1", "A1")]
    [InlineData("ab12", "AB12")]
    [InlineData("G2:H9", "G2")]
    [InlineData("XFD1048576", "XFD1048576")]
    [InlineData("ABCD1", null)]
    [InlineData("A0", null)]
    [InlineData("A", null)]
    [InlineData("12", null)]
    [InlineData("$A$1", null)]
    [InlineData("A99999999999", null)]
    [InlineData("", null)]
    public void An_address_is_read_as_it_is_printed(string text, string? address) => Assert.Equal(address, CellAddress.Read(text)?.ToString());
}
