using System.Management.Automation.Language;
using CoopTools.ConsoleHost;
using CsCheck;

namespace CoopTools.ConsoleTests;

public sealed class ScriptCallTests
{
    [Theory]
    [InlineData("-Name", "-Name")]
    [InlineData("value", "'value'")]
    [InlineData("two words", "'two words'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("$(1 + 1)", "'$(1 + 1)'")]
    [InlineData("", "''")]
    [InlineData("-Name:value", "-Name:'value'")]
    [InlineData("-Name:C:\\x", "-Name:'C:\\x'")]
    [InlineData("-Switch:$false", "-Switch:$false")]
    [InlineData("-Switch:True", "-Switch:$true")]
    [InlineData("-5", "'-5'")]
    [InlineData("-", "'-'")]
    [InlineData("--", "'--'")]
    [InlineData("-a;b", "'-a;b'")]
    [InlineData("$true", "'$true'")]
    [InlineData("-Name:", "-Name")]
    public void One_argument_becomes_one_word(string argument, string word) =>
        Assert.Equal($"& '/a b.ps1' {word}", ScriptCall.Write("/a b.ps1", [argument]));

    [Fact]
    public void A_colon_at_the_end_takes_the_next_argument() =>
        Assert.Equal("& 'x.ps1' -Name: 'value'", ScriptCall.Write("x.ps1", ["-Name:", "value"]));

    [Fact]
    public void Whatever_the_arguments_are_the_statement_is_one_command_that_evaluates_none_of_them() =>
        Gen.String.Array[0, 4].Sample(arguments =>
        {
            var script = Parser.ParseInput(ScriptCall.Write("x.ps1", arguments), out _, out var errors);

            Assert.Empty(errors);
            Assert.Single(script.FindAll(ast => ast is CommandAst, searchNestedScriptBlocks: true));
            Assert.Empty(script.FindAll(ast => ast is ScriptBlockExpressionAst or SubExpressionAst or ExpandableStringExpressionAst, searchNestedScriptBlocks: true));
        });
}
