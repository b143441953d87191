using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class LineViewTests
{
    private readonly StringWriter _screen = new();
    private readonly LineBuffer _buffer = new();

    [Fact]
    public void The_line_is_drawn_after_the_prompt_and_the_cursor_put_in_it()
    {
        _buffer.Insert("abc");
        _buffer.Left();
        View(80).Draw(_buffer);

        Assert.Equal("\r\e[JPS> abc\r\e[6C", _screen.ToString());
    }

    [Fact]
    public void A_line_wider_than_the_window_is_drawn_over_from_its_first_row()
    {
        var view = View(5);
        _buffer.Insert("abc");
        view.Draw(_buffer);
        Clear();
        view.Draw(_buffer);

        Assert.Equal("\e[1A\r\e[J", _screen.ToString()[..8]);
    }

    [Fact]
    public void A_full_row_moves_the_cursor_to_the_next()
    {
        _buffer.Insert("a");
        View(5).Draw(_buffer);

        Assert.Equal("\r\e[JPS> a\r\n\r", _screen.ToString());
    }

    [Fact]
    public void Further_lines_of_an_input_stand_after_the_continuation_prompt()
    {
        _buffer.Insert("if (1) {\n");
        View(80).Draw(_buffer);

        Assert.Equal("\r\e[JPS> if (1) {\r\n>> \r\e[3C", _screen.ToString());
    }

    [Fact]
    public void The_last_drawing_leaves_the_cursor_below_the_line()
    {
        _buffer.Insert("a");
        _buffer.Home();
        View(80).Finish(_buffer);

        Assert.Equal("\r\e[JPS> a\r\e[5C" + Environment.NewLine, _screen.ToString());
    }

    private LineView View(int width) => new(_screen, () => width, "PS> ");

    private void Clear() => _screen.GetStringBuilder().Clear();
}
