using System.Text.Json.Nodes;
using CoopTools.Law.Schemas;

namespace CoopTools.Law.Loading;

public sealed class CitePartsTests
{
    [Theory]
    [InlineData(AuthorityKind.Regulation, "year", "\"2026\"")]
    [InlineData(AuthorityKind.Statute, "year", "\"2026\"")]
    [InlineData(AuthorityKind.Case, "parallel", "\"78 N.E.3d 1143\"")]
    public void A_kind_may_have_a_further_part(AuthorityKind kind, string part, string value)
    {
        var (edited, i) = Edited(kind, part, value);
        Assert.Empty(PackSchemas.ProblemsWith(edited));
        Assert.Empty(PackSchemas.Refusals(edited));
        var cite = PackLoader.Load(new EditedPack().Replace(edited.Name, edited.Text).Files).Authorities[i].Cite;
        Assert.Contains(JsonNode.Parse(value)!.ToString(), $"{cite.Year} {cite.Parallel}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AuthorityKind.Regulation, "year", "2026")]
    [InlineData(AuthorityKind.Regulation, "parallel", "\"78 N.E.3d 1143\"")]
    [InlineData(AuthorityKind.Case, "parallel", "78")]
    [InlineData(AuthorityKind.Case, "parallel", "\"\"")]
    [InlineData(AuthorityKind.Case, "year", "\"2026\"")]
    [InlineData(AuthorityKind.Proclamation, "year", "\"2026\"")]
    public void Loader_and_schema_refuse_what_is_of_another_kind_or_type(AuthorityKind kind, string part, string value) =>
        Shapes.BothRefuse(Edited(kind, part, value).File, $"{kind}: {part} = {value}");

    [Fact]
    public void An_unreported_case_has_no_parallel() =>
        Shapes.BothRefuse(Edited(AuthorityKind.Case, "parallel", "\"1 F.3d 2\"", reported: false).File, "parallel");

    private static (PackFile File, int Place) Edited(AuthorityKind kind, string part, string value, bool reported = true)
    {
        var place = Pack.Federal.Authorities.ToList().FindIndex(a => a.Kind == kind && a.Cite.Docket is null == reported);
        return (PackSchemas.Edited("authorities.json", $"/authorities/{place}/cite/{part}", value), place);
    }
}
