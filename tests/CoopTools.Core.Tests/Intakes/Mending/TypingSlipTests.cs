using CsCheck;

namespace CoopTools.Intakes.Mending;

public sealed class TypingSlipTests
{
    [Theory]
    [InlineData("texsa", "texas", true)]
    [InlineData("texas", "texas", false)]
    [InlineData("missisippi", "mississippi", true)]
    [InlineData("ohioo", "ohio", true)]
    [InlineData("nevida", "nevada", true)]
    [InlineData("txeas", "texas", true)]
    [InlineData("txesa", "texas", false)]
    [InlineData("", "a", true)]
    [InlineData("", "", false)]
    [InlineData("aab", "baa", false)]
    public void One_slip_is_one_letter_or_two_neighbours(string a, string b, bool expected)
    {
        Assert.Equal(expected, TypingSlip.IsOne(a, b));
        Assert.Equal(expected, TypingSlip.IsOne(b, a));
    }

    [Fact]
    public void It_agrees_with_the_distance_worked_out_in_full()
    {
        var word = Gen.String[Gen.Char["abc"], 0, 6];
        Gen.Select(word, word).Sample((a, b) => Assert.Equal(Distance(a, b) == 1, TypingSlip.IsOne(a, b)), iter: 20_000);
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
