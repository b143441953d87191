using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class LineBufferTests
{
    private readonly LineBuffer _buffer = new();

    [Fact]
    public void What_is_inserted_stands_before_the_cursor()
    {
        _buffer.Insert("ac");
        _buffer.Left();
        _buffer.Insert("b");

        AssertIs("ab|c");
    }

    [Fact]
    public void Backspace_and_delete_take_the_character_on_either_side()
    {
        Start("abc|def");
        _buffer.Backspace();
        _buffer.Delete();

        AssertIs("ab|ef");
    }

    [Theory]
    [InlineData("|")]
    [InlineData("|a")]
    public void Backspace_at_the_start_does_nothing(string text)
    {
        Start(text);
        _buffer.Backspace();

        AssertIs(text);
    }

    [Fact]
    public void Delete_and_right_at_the_end_do_nothing()
    {
        Start("a|");
        _buffer.Delete();
        _buffer.Right();

        AssertIs("a|");
    }

    [Fact]
    public void A_character_of_several_code_units_is_passed_and_deleted_as_one()
    {
        Start("a👍🏽e\u0301|");
        _buffer.Left();
        _buffer.Backspace();

        AssertIs("a|e\u0301");
    }

    [Theory]
    [InlineData("one two|", "one |two")]
    [InlineData("one two  |", "one |two  ")]
    [InlineData("|", "|")]
    public void Word_left_goes_to_the_start_of_a_word(string before, string after)
    {
        Start(before);
        _buffer.WordLeft();

        AssertIs(after);
    }

    [Fact]
    public void Word_right_goes_to_the_start_of_the_next_word()
    {
        Start("o|ne  two");
        _buffer.WordRight();

        AssertIs("one  |two");
    }

    [Fact]
    public void Parts_of_the_line_are_deleted_from_the_cursor()
    {
        Start("one two| three");
        _buffer.DeleteWordBefore();
        AssertIs("one | three");
        _buffer.DeleteToEnd();
        AssertIs("one |");
        _buffer.DeleteToStart();
        AssertIs("|");
    }

    [Fact]
    public void Home_and_end_go_to_the_ends()
    {
        Start("a|b");
        _buffer.Home();
        AssertIs("|ab");
        _buffer.End();
        AssertIs("ab|");
    }

    private void Start(string text)
    {
        _buffer.Set(text.Replace("|", "", StringComparison.Ordinal));
        while (_buffer.Cursor > text.IndexOf('|', StringComparison.Ordinal))
            _buffer.Left();
    }

    private void AssertIs(string text) => Assert.Equal(text, _buffer.Text.Insert(_buffer.Cursor, "|"));
}
