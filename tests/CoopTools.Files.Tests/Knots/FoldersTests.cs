using CoopTools.Files.Writing;
using CoopTools.Knots;

namespace CoopTools.Files.Knots;

public sealed class FoldersTests
{
    [Fact]
    public void Folders_refer_only_downward() =>
        Assert.Empty(NamespaceArrows.Turning(typeof(MatrixFile).Assembly, "CoopTools.Files"));
}
