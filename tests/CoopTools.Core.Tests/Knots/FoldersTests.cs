using CoopTools.Knots;
using CoopTools.Law;

namespace CoopTools.Core.Tests.Knots;

public sealed class FoldersTests
{
    [Fact]
    public void Folders_refer_only_downward() =>
        Assert.Empty(NamespaceArrows.Turning(typeof(Pack).Assembly, "CoopTools"));
}
