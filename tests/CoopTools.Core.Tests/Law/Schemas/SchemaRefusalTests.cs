namespace CoopTools.Law.Schemas;

/// <summary>What the loader refuses for its shape the schema refuses too, so that an editor says it while the file is written.</summary>
public sealed class SchemaRefusalTests
{
    public static TheoryData<string, string> Required
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in PackSchemas.Federal.Where(f => !f.Name.StartsWith("rules/", StringComparison.Ordinal)).Append(PackSchemas.Federal.Single(f => f.Name == "rules/DET-3.json")))
            {
                foreach (var pointer in Shapes.OneOfEachShape(file))
                    data.Add(file.Name, pointer);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void A_property_is_as_needful_and_as_typed_as_for_the_loader(string file, string pointer)
    {
        foreach (var value in Shapes.Wrong(PackSchemas.ValueAt(file, pointer)).Prepend(null))
            Shapes.Agree(PackSchemas.Edited(file, pointer, value), $"{file}#{pointer} = {value ?? "(removed)"}");
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void A_property_that_is_not_known_is_refused_beside_every_other(string file, string pointer) => Shapes.BothRefuse(
        PackSchemas.Edited(file, $"{pointer[..pointer.LastIndexOf('/')]}/surplus", "\"x\""),
        $"{pointer[..pointer.LastIndexOf('/')]}/surplus",
        answers: pointer.Contains("/facts/", StringComparison.Ordinal) || pointer.StartsWith("/answerSets/", StringComparison.Ordinal));

    [Theory]
    [InlineData("rules/DET-3.json", "/$schema", "\"rule.schema.json\"")]
    [InlineData("rules/DET-3.json", "/modality", "\"Frowned upon\"")]
    [InlineData("rules/DET-3.json", "/cases/0/then", "\"Undetermined\"")]
    [InlineData("rules/DET-3.json", "/cases/0/then", "\"Catastrophe\"")]
    [InlineData("rules/DET-3.json", "/cases/1/when/is", "\"JudicialWarrant\"")]
    [InlineData("rules/DET-3.json", "/cases/1/when/in", "[]")]
    [InlineData("rules/DET-3.json", "/cases/1/when", "{\"fact\":\"hold-basis\"}")]
    [InlineData("rules/DET-3.json", "/cases/1/when", "{\"all\":[]}")]
    [InlineData("rules/DET-3.json", "/cases/1/when", "{\"all\":[{\"fact\":\"hold-basis\",\"is\":\"DetainerAlone\"}],\"not\":{}}")]
    [InlineData("rules/DET-3.json", "/cases", "[]")]
    [InlineData("rules/DET-3.json", "/authorities/0/role", "\"quoted\"")]
    [InlineData("rules/DET-3.json", "/authorities/0/origin", "\"elsewhere\"")]
    [InlineData("rules/DET-3.json", "/examples/0/outcome", "\"Maybe\"")]
    [InlineData("facts.json", "/facts/0/answeredFrom/0", "\"Rumour\"")]
    [InlineData("facts.json", "/facts/0/answeredFrom/0", "\"policy\"")]
    [InlineData("facts.json", "/answerSets/YesNo/0/value", "\"Unknown\"")]
    [InlineData("facts.json", "/facts/15/derived/0/to", "\"23 Jan 2025\"")]
    [InlineData("facts.json", "/facts/15/derived/0/to", "\"2025-02-30\"")]
    [InlineData("pack.json", "/reviewed", "\"24.11.2026\"")]
    [InlineData("circuits.json", "/noCircuit/0/kind", "\"Moon\"")]
    [InlineData("errata.json", "/errata/0/status", "\"Mended\"")]
    [InlineData("errata.json", "/errata/0/verified", "\"true\"")]
    [InlineData("authorities.json", "/authorities/0/kind", "\"Rumour\"")]
    [InlineData("authorities.json", "/authorities/0/kind", "\"Case\"")]
    [InlineData("authorities.json", "/authorities/0/court", "\"1st Cir.\"")]
    [InlineData("authorities.json", "/authorities/0/cite/volume", "\"8\"")]
    [InlineData("authorities.json", "/authorities/[8-usc-1373-a]/origin", "\"supplement\"")]
    [InlineData("authorities.json", "/authorities/[8-usc-1373-a]/cited", null)]
    [InlineData("authorities.json", "/authorities/0/cite/section", null)]
    [InlineData("authorities.json", "/authorities/0/from", null)]
    [InlineData("authorities.json", "/authorities/0/from", "\"25 Nov 2009\"")]
    [InlineData("authorities.json", "/authorities/0/from", "\"2009-11\"")]
    [InlineData("authorities.json", "/authorities/0/from", "2009")]
    [InlineData("authorities.json", "/authorities/0/to", "\"never\"")]
    [InlineData("authorities.json", "/authorities/0/courtState", "\"MA\"")]
    [InlineData("authorities.json", "/authorities/[lunn-v-commonwealth]/year", "2017")]
    [InlineData("pack.json", "/describes", null)]
    [InlineData("pack.json", "/describes/since", "\"1996\"")]
    [InlineData("pack.json", "/notReached/0/state", null)]
    [InlineData("pack.json", "/notReached/0/kind", "\"Parish\"")]
    [InlineData("rules/DET-3.json", "/notReached", "[{\"because\":\"It does not.\"}]")]
    [InlineData("rules/REQ-5.json", "/cases/2/lacking", "[{\"fact\":\"under-dhs-supervision\",\"words\":\"supervision\"}]")]
    [InlineData("rules/REQ-5.json", "/cases/2/lacking", "[{\"fact\":\"under-dhs-supervision\",\"is\":\"No\"}]")]
    public void A_broken_edit_is_refused_by_both(string file, string pointer, string? value) =>
        Shapes.BothRefuse(PackSchemas.Edited(file, pointer, value), pointer);
}
