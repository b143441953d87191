using System.Collections;

namespace CoopTools;

public sealed class JoinedListTests
{
    [Fact]
    public void A_list_prints_as_its_items_joined()
    {
        JoinedList<int> list = [3, 1, 2];
        Assert.Equal(("3; 1; 2", 3, 1), (list.ToString(), list.Count, list[1]));
        Assert.Equal(string.Empty, JoinedList<int>.Empty.ToString());
    }

    [Fact]
    public void Lists_are_equal_when_their_items_are_in_order()
    {
        JoinedList<string> list = ["a", "b"];
        JoinedList<string> same = ["a", "b"];
        JoinedList<string> turned = ["b", "a"];
        Assert.True(list.Equals(same) && list.Equals((object)same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.False(list.Equals(turned) || list.Equals((object?)null) || list.Equals((JoinedList<string>?)null) || list.Equals("a; b"));
    }

    [Fact]
    public void A_list_keeps_its_items_when_what_it_was_made_from_changes()
    {
        var source = new List<string> { "a" };
        var list = source.ToJoinedList();
        source.Add("b");
        source[0] = "c";
        Assert.Equal(["a"], list);
    }

    [Fact]
    public void A_list_is_walked_in_order_with_and_without_its_type()
    {
        JoinedList<int> list = [3, 1, 2];
        Assert.Equal([3, 1, 2], ((IEnumerable)list).Cast<int>());
        Assert.Equal([3, 1, 2], list.Select(i => i));
    }

    [Fact]
    public void All_empty_lists_are_one() => Assert.Same(JoinedList<int>.Empty, Array.Empty<int>().ToJoinedList());
}
