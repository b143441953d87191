using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class HistoryTests
{
    private readonly History _history = new();

    [Fact]
    public void Older_goes_back_to_the_first_input_and_no_further()
    {
        Add("one", "two");

        Assert.Equal("two", _history.Older(""));
        Assert.Equal("one", _history.Older("two"));
        Assert.Null(_history.Older("one"));
    }

    [Fact]
    public void Newer_comes_back_to_what_was_being_typed()
    {
        Add("one", "two");
        _history.Older("dra");
        _history.Older("two");

        Assert.Equal("two", _history.Newer());
        Assert.Equal("dra", _history.Newer());
        Assert.Null(_history.Newer());
    }

    [Fact]
    public void Blank_and_repeated_inputs_are_not_kept()
    {
        Add("one", "one", " ", "");

        Assert.Equal("one", _history.Older(""));
        Assert.Null(_history.Older("one"));
    }

    [Fact]
    public void A_new_input_starts_over_at_the_newest()
    {
        Add("one", "two");
        _history.Older("");
        _history.Older("");
        Add("three");

        Assert.Equal("three", _history.Older(""));
    }

    private void Add(params string[] inputs)
    {
        foreach (var input in inputs)
            _history.Add(input);
    }
}
