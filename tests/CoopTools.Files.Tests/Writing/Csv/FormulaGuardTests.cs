using CoopTools.Files.Writing.Csv;

namespace CoopTools.Files.Tests.Writing.Csv;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("-1,000")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("-")]
    [InlineData("＝1+1")]
    [InlineData("-cmd|'/c calc'!A0")]
    public void What_a_spreadsheet_would_run_is_given_an_apostrophe(string text) => Assert.Equal($"'{text}", FormulaGuard.Neutral(text));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1.5")]
    [InlineData("-.5")]
    [InlineData("a=b")]
    [InlineData("'=1")]
    [InlineData("– not a minus")]
    [InlineData("007")]
    public void Other_text_and_numbers_stay(string text) => Assert.Equal(text, FormulaGuard.Neutral(text));
}
