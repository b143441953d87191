using System.Text.Json;
using CoopTools.Comparison;
using CoopTools.Law;
using NJsonSchema;

namespace CoopTools.Files.Tests.Writing.Json;

public sealed class MatrixJsonTests
{
    public static TheoryData<string> Matrices => ["small", "partial", "source", "empty", "large", "two inputs", "hostile", "titled"];

    [Theory]
    [MemberData(nameof(Matrices))]
    public async Task It_is_as_the_schema_of_the_module_says(string matrix)
    {
        var schema = await JsonSchema.FromFileAsync(SourceTree.Path("module", "schemas", "findings.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Reports.Text("json", Named(matrix))).Select(e => e.ToString()));
    }

    [Theory]
    [InlineData("\"Outcome\":\"Conflict\"", "\"Outcome\":\"Bad\"")]
    [InlineData("\"AsOf\":\"2026", "\"AsOf\":\"26")]
    [InlineData("\"findingsMade\":54", "\"findingsMade\":-1")]
    [InlineData("\"Stale\":", "\"Old\":")]
    public async Task The_schema_refuses_what_is_not_so(string right, string wrong)
    {
        var schema = await JsonSchema.FromFileAsync(SourceTree.Path("module", "schemas", "findings.schema.json"), TestContext.Current.CancellationToken);
        var text = Reports.Text("json", Sample.Small());
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_has_the_fields_of_the_long_form_in_their_order_and_form()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(SourceTree.Path("module", "schemas", "findings.schema.json")));
        var finding = schema.RootElement.GetProperty("definitions").GetProperty("finding");
        Assert.Equal(LongForm.Columns, finding.GetProperty("properties").EnumerateObject().Select(p => p.Name));
        Assert.Equal(LongForm.Columns, finding.GetProperty("required").EnumerateArray().Select(p => p.GetString()));
        Assert.All(LongForm.Fields, f => Assert.Contains(OfForm(f.Form), finding.GetProperty("properties").GetProperty(f.Name).GetRawText(), StringComparison.Ordinal));
    }

    private static string OfForm(FieldForm form) => form switch
    {
        FieldForm.Day => "#/definitions/day",
        FieldForm.Flag => "boolean",
        FieldForm.Ids => "#/definitions/ids",
        FieldForm.Facts => "#/definitions/fact",
        FieldForm.Flips => "#/definitions/flip",
        FieldForm.Authorities => "#/definitions/authority",
        _ => "{",
    };

    [Theory]
    [MemberData(nameof(Matrices))]
    public void Its_records_are_the_long_form(string name)
    {
        var matrix = Named(name);
        using var json = JsonDocument.Parse(Reports.Text("json", matrix));
        var records = json.RootElement.GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(matrix.FindingCount, records.Length);
        foreach (var (record, finding) in records.Zip(matrix.Findings))
        {
            Assert.Equal(LongForm.Columns, record.EnumerateObject().Select(p => p.Name));
            Assert.Equal(LongForm.Values(finding).Select(Whole), record.EnumerateObject().Select(p => LongText.Of(p.Value)));
        }
    }

    [Fact]
    public void A_finding_is_a_line()
    {
        var lines = Reports.Text("json", Sample.Small()).Split('\n');
        Assert.Equal(1 + 54 + 1, lines.Length);
        Assert.All(lines[1..^1], l => Assert.StartsWith("{\"Jurisdiction\":", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_says_how_it_is_known_and_in_which_cell()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small()));
        var facts = json.RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("Rule").GetString() == "DET-2").GetProperty("Facts");
        Assert.Equal("""[{"fact":"holds-past-release","answer":"Yes","source":"Recorded","cell":"I2"},{"fact":"hold-basis","answer":"DetainerAlone","source":"Recorded","cell":"J2"}]""", facts.GetRawText());
    }

    [Fact]
    public void An_authority_has_its_force_where_the_state_is_known()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small()));
        string? ForceIn(string? state) => json.RootElement.GetProperty("findings").EnumerateArray()
            .First(f => f.GetProperty("Rule").GetString() == "DET-3" && f.GetProperty("State").GetString() == state)
            .GetProperty("Authorities").EnumerateArray()
            .Single(a => a.GetProperty("id").GetString() == "city-of-el-cenizo-v-texas")
            .TryGetProperty("force", out var force) ? force.GetString() : null;
        Assert.Equal(("Binding", "Persuasive", null), (ForceIn("TX"), ForceIn("NJ"), ForceIn(null)));
    }

    [Fact]
    public void The_head_has_the_errata_that_the_findings_name_and_no_other()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small(f => f.Rule is "DET-3" or "DET-5")));
        var errata = json.RootElement.GetProperty("errata");
        var register = errata.GetProperty("register").EnumerateArray().ToArray();
        var named = json.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("Errata").EnumerateArray())
            .Select(e => e.GetString())
            .Distinct();
        Assert.Equal(named, register.Select(e => e.GetProperty("id").GetString()));
        Assert.Equal(Law.Pack.Federal.ErrataCaption, errata.GetProperty("caption").GetString());
        Assert.Equal(
            """{"id":"E07","place":"fn6","printed":"City of El Cienzo v. Texas","corrected":"City of El Cenizo v. Texas","because":"The city\u0027s name is misspelled. The opinion cited replaced an earlier one at 885 F.3d 332.","status":"Corrected","verified":true,"unverified":"pages"}""",
            register[1].GetRawText());
        Assert.Equal("Unresolved", register[2].GetProperty("status").GetString());
    }

    [Fact]
    public void The_head_counts_contested_conflicts_and_risks_apart()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small()));
        var counts = json.RootElement.GetProperty("counts").EnumerateArray()
            .Select(c => $"{c.GetProperty("outcome")} {c.GetProperty("contested")} {c.GetProperty("findings")}");
        Assert.Equal(["Conflict False 1", "Conflict True 2", "Risk False 1", "Risk True 1"], counts.Take(4));
    }

    [Fact]
    public void An_authority_has_its_link_where_there_is_one()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small()));
        var authorities = json.RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("Authorities").EnumerateArray());
        Assert.All(authorities, a => Assert.Equal(
            Law.Pack.Federal.Authorities.Find(a.GetProperty("id").GetString()!)!.Link,
            a.TryGetProperty("link", out var link) ? link.GetString() : null));
    }

    [Fact]
    public void The_head_accounts_for_the_inputs_and_the_law()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Sample.Small(f => f.Decision.Outcome == Law.Outcome.Conflict)));
        var root = json.RootElement;
        var input = Assert.Single(root.GetProperty("inputs").EnumerateArray());
        Assert.Equal((4, 3, 1), (input.GetProperty("rowsRead").GetInt32(), input.GetProperty("accepted").GetInt32(), input.GetProperty("rejected").GetInt32()));
        Assert.Equal(5, Assert.Single(input.GetProperty("rejections").EnumerateArray()).GetProperty("row").GetInt32());
        Assert.Equal(Law.Pack.Federal.Hash, root.GetProperty("pack").GetProperty("hash").GetString());
        Assert.Equal(54, root.GetProperty("findingsMade").GetInt32());
        Assert.Equal(root.GetProperty("findings").GetArrayLength(), root.GetProperty("findingsExported").GetInt32());
        Assert.Equal(root.GetProperty("findings").GetArrayLength(), root.GetProperty("counts").EnumerateArray().Sum(c => c.GetProperty("findings").GetInt32()));
        Assert.Equal(("2025-03-01", "2026-11-27"), (root.GetProperty("lawsDay").GetProperty("earliest").GetString(), root.GetProperty("lawsDay").GetProperty("latest").GetString()));
    }

    [Fact]
    public void The_head_lists_the_rows_above_the_headers()
    {
        using var json = JsonDocument.Parse(Reports.Text("json", Titled()));
        var input = Assert.Single(json.RootElement.GetProperty("inputs").EnumerateArray());
        Assert.Equal(3, input.GetProperty("headerRow").GetInt32());
        var above = Assert.Single(input.GetProperty("rowsAboveHeader").EnumerateArray());
        Assert.Equal((1, "Invented agencies"), (above.GetProperty("row").GetInt32(), above.GetProperty("content").GetString()));
    }

    [Fact]
    public void Letters_are_readable_and_what_a_page_could_trip_over_is_escaped()
    {
        var text = Reports.Text("json", Reports.HostileMatrix);
        Assert.Contains("é 県", text, StringComparison.Ordinal);
        Assert.Contains("§ 1357", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('>', text);
        Assert.DoesNotContain('\'', text);
    }

    private static Matrix Titled()
    {
        var builder = new MatrixBuilder();
        builder.AddIntake(new("titled.csv") { Heading = new(3) { RowsAbove = 1, Above = [new(1, "Invented agencies")] } });
        return builder.Build(Law.Pack.Federal);
    }

    private static string Whole(string text) => text.Replace('\uD800', '\uFFFD');

    private static Matrix Named(string name) => name switch
    {
        "partial" => Sample.Small(f => f.Decision.Outcome == Law.Outcome.Conflict),
        "source" => Sample.Small(sourceOnly: true),
        "empty" => Sample.Empty(),
        "large" => Sample.Large(120),
        "two inputs" => Sample.Of([["Example County", "TX"]], null, false, "second.csv", "third.csv"),
        "hostile" => Reports.HostileMatrix,
        "titled" => Titled(),
        _ => Sample.Small(),
    };
}
