using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class LineEditorTests
{
    [Fact]
    public void Typing_and_Enter_give_the_line()
    {
        var editor = new LineEditor();
        Type(editor, "Get-Help");
        editor.Press(Keys.Key(ConsoleKey.Enter));

        Assert.Equal("Get-Help", editor.Buffer.Text);
        Assert.Equal(Editing.Accepted, editor.State);
    }

    [Fact]
    public void Tab_goes_round_in_the_completions_and_Shift_Tab_back()
    {
        var editor = new LineEditor(complete: (_, _) => new(2, 1, ["alpha", "beta"]));
        Type(editor, "x a");

        Assert.Equal("x alpha", Tab(editor));
        Assert.Equal("x beta", Tab(editor));
        Assert.Equal("x alpha", Tab(editor));
        Assert.Equal("x beta", Tab(editor, shift: true));
    }

    [Fact]
    public void Shift_Tab_first_gives_the_last_completion()
    {
        var editor = new LineEditor(complete: (_, _) => new(0, 0, ["a", "b", "c"]));

        Assert.Equal("c", Tab(editor, shift: true));
    }

    [Fact]
    public void Another_key_ends_a_round_of_completions_and_the_next_Tab_starts_one()
    {
        var asked = new List<string>();
        var editor = new LineEditor(complete: (text, cursor) =>
        {
            asked.Add(text);
            return new(cursor, 0, ["+"]);
        });
        Tab(editor);
        Tab(editor);
        Type(editor, "x");
        Tab(editor);

        Assert.Equal(["", "+x"], asked);
    }

    [Fact]
    public void Tab_without_completions_leaves_the_line() => Assert.Equal("", Tab(new LineEditor()));

    [Fact]
    public void Enter_goes_on_with_a_new_line_while_the_input_is_incomplete()
    {
        var editor = new LineEditor(isIncomplete: Prompt.IsIncomplete);
        Type(editor, "if ($true) {");
        editor.Press(Keys.Key(ConsoleKey.Enter));
        Assert.Equal(Editing.Open, editor.State);

        Type(editor, "1 }");
        editor.Press(Keys.Key(ConsoleKey.Enter));

        Assert.Equal(Editing.Accepted, editor.State);
        Assert.Equal("if ($true) {\n1 }", editor.Buffer.Text);
    }

    [Fact]
    public void Up_and_down_go_through_the_history()
    {
        var history = new History();
        history.Add("one");
        var editor = new LineEditor(history);
        Type(editor, "dra");
        editor.Press(Keys.Key(ConsoleKey.UpArrow));
        Assert.Equal("one", editor.Buffer.Text);

        editor.Press(Keys.Key(ConsoleKey.DownArrow));
        editor.Press(Keys.Key(ConsoleKey.DownArrow));

        Assert.Equal("dra", editor.Buffer.Text);
    }

    [Fact]
    public void Escape_clears_the_line()
    {
        var editor = new LineEditor();
        Type(editor, "abc");
        editor.Press(Keys.Key(ConsoleKey.Escape));

        Assert.Equal("", editor.Buffer.Text);
        Assert.Equal(Editing.Open, editor.State);
    }

    [Fact]
    public void Ctrl_C_gives_the_line_up()
    {
        var editor = new LineEditor();
        Type(editor, "abc");
        editor.Press(Keys.Key(ConsoleKey.C, control: true));

        Assert.Equal(Editing.Cancelled, editor.State);
    }

    [Fact]
    public void Ctrl_D_leaves_on_an_empty_line_and_deletes_on_another()
    {
        var editor = new LineEditor();
        Type(editor, "a");
        editor.Press(Keys.Key(ConsoleKey.Home));
        editor.Press(Keys.Key(ConsoleKey.D, control: true));
        Assert.Equal(("", Editing.Open), (editor.Buffer.Text, editor.State));

        editor.Press(Keys.Key(ConsoleKey.D, control: true));

        Assert.Equal(Editing.Left, editor.State);
    }

    [Fact]
    public void A_key_that_means_nothing_changes_nothing()
    {
        var editor = new LineEditor();
        Type(editor, "a");
        editor.Press(Keys.Key(ConsoleKey.F5));
        editor.Press(Keys.Key(ConsoleKey.Q, control: true));

        Assert.Equal("a", editor.Buffer.Text);
    }

    private static void Type(LineEditor editor, string text)
    {
        foreach (var key in Keys.Typing(text))
            editor.Press(key);
    }

    private static string Tab(LineEditor editor, bool shift = false)
    {
        editor.Press(Keys.Key(ConsoleKey.Tab, shift));
        return editor.Buffer.Text;
    }
}
