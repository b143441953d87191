using CoopTools.Files.Writing.Html.Elements;

namespace CoopTools.Files.Tests.Writing.Html.Elements;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("\"x\" 'y'", "&quot;x&quot; &#x27;y&#x27;")]
    [InlineData("é § → 県", "é § → 県")]
    [InlineData("a\u0000b\u001Bc\uFFFFd\u0085", "a\uFFFDb\uFFFDc\uFFFDd&#xA;")]
    [InlineData("two\r\nlines", "two&#xA;lines")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_and_the_values_of_attributes_stay_text(string? text, string expected)
    {
        Assert.Equal($"<b>{expected}</b>", Written(h => h.Add("b", text)));
        Assert.Equal(text is null ? "<b></b>" : $"<b title=\"{expected}\"></b>", Written(h => h.Add("b", null, ("title", text))));
    }

    [Fact]
    public void Half_a_letter_is_replaced_and_a_whole_one_is_not() => Assert.Equal("<b>a\uFFFDb&#x1F600;</b>", Written(h => h.Add("b", "a\uD800b\U0001F600")));

    [Fact]
    public void Tags_close_in_the_order_in_which_they_were_opened() => Assert.Equal("<p class=\"x\"><b>1</b><br /></p>\n", Written(h =>
    {
        using (h.In("p", ("class", "x"), ("id", null)))
        {
            h.Add("b", "1");
            h.Void("br");
        }
    }));

    private static string Written(Action<Markup> write)
    {
        using var text = new StringWriter();
        write(new(text));
        return text.ToString();
    }
}
