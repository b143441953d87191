using ClosedXML.Excel;
using CoopTools.Files.Writing.Workbook.Templates;
using CoopTools.Intakes.Templates;
using CoopTools.Law;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CoopTools.Files.Tests.Writing.Workbook.Templates;

public sealed class EntryRuleTests
{
    private static readonly Template Blank = Templated.Blank();

    private static readonly Dictionary<string, DataValidation> Rules = Templated.Rules(Blank);

    [Fact]
    public void Every_fact_has_its_answers_in_a_list_Unknown_first()
    {
        using var book = Templated.Open(Blank);
        Assert.All(Blank.Facts, fact =>
        {
            var list = ListOf(book, fact.Label);
            Assert.Equal("Unknown", list[0]);
            Assert.Equal(fact.Answers.Select(a => a.Value), list.Skip(1), StringComparer.Ordinal);
        });
    }

    [Fact]
    public void State_and_Kind_have_lists_and_RecordDate_takes_dates()
    {
        using var book = Templated.Open(Blank);
        Assert.Equal(Pack.Federal.States.Select(s => s.Code), ListOf(book, "State"), StringComparer.Ordinal);
        Assert.Equal(Enum.GetNames<JurisdictionKind>(), ListOf(book, "Kind"), StringComparer.Ordinal);
        Assert.Equal(DataValidationValues.Date, Rules["RecordDate"].Type!.Value);
    }

    [Fact]
    public void Messages_keep_to_what_Excel_takes() => Assert.All(Rules, rule =>
    {
        Assert.InRange(rule.Value.PromptTitle!.Value!.Length, 1, 32);
        Assert.InRange(rule.Value.Prompt!.Value!.Length, 1, 255);
        Assert.InRange(rule.Value.ErrorTitle!.Value!.Length, 0, 32);
        Assert.InRange(rule.Value.Error!.Value!.Length, 0, 225);
        Assert.True(rule.Value.AllowBlank!.Value);
    });

    [Fact]
    public void The_message_asks_the_question_and_the_error_says_what_is_allowed() => Assert.All(Blank.Facts, fact =>
    {
        var rule = Rules[fact.Label];
        Assert.Contains(fact.Question, rule.Prompt!.Value, StringComparison.Ordinal);
        Assert.Contains("Blank is Unknown.", rule.Prompt.Value, StringComparison.Ordinal);
        Assert.All(fact.Answers, a => Assert.Contains(a.Value, rule.Error!.Value, StringComparison.Ordinal));
        Assert.True(rule.ShowErrorMessage!.Value && rule.ShowInputMessage!.Value);
        Assert.Equal(DataValidationErrorStyleValues.Stop, rule.ErrorStyle!.Value);
    });

    [Fact]
    public void A_message_of_several_lines_keeps_them() => Assert.Contains("\nDoes not count: ", Rules["Holds past release"].Prompt!.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(400)]
    public void What_is_too_long_is_cut_between_words(int words)
    {
        var text = string.Join(' ', Enumerable.Repeat("word", words));
        Assert.InRange(CellMessage.Title(text).Length, 20, 32);
        Assert.EndsWith("word…", CellMessage.Title(text), StringComparison.Ordinal);
        var joined = CellMessage.Joined(text, text, "Blank is Unknown.");
        Assert.InRange(joined.Length, 200, 255);
        Assert.EndsWith("Blank is Unknown. More on the sheet Codebook.", joined, StringComparison.Ordinal);
        Assert.InRange(CellMessage.Allowed("Fact", text.Split(' ')).Length, 100, 225);
    }

    private static string[] ListOf(XLWorkbook book, string header)
    {
        var rule = Rules[header];
        Assert.Equal(DataValidationValues.List, rule.Type!.Value);
        var range = rule.Formula1!.Text.Split('!');
        return book.Worksheet(range[0]).Range(range[1]).Cells().Select(c => c.GetString()).ToArray();
    }
}
