namespace CoopTools.Session.Tests;

/// <summary>The law as a parameter, on a pack of invented state law that uses the federal one.</summary>
public sealed class PackTests : IDisposable
{
    private static readonly string Folder = SourceTree.Path("tests", "Shared", "invented-state");

    private readonly Session _session = new();

    public PackTests() => _session.Run("param($p) $global:p = $p", Folder).Succeeded();

    [Fact]
    public void A_packs_rules_facts_questions_and_authorities_stand_behind_the_federal_ones()
    {
        Assert.Equal(Texts("(Get-CoopRule).Id; 'INV-2'; 'INV-1'"), Texts("(Get-CoopRule -Pack $p).Id"));
        Assert.Equal(Texts("(Get-CoopFact).Id; 'posts-notice'"), Texts("(Get-CoopFact -Pack $p).Id"));
        Assert.Equal(Texts("(Get-CoopQuestion).Id; 'IQ1'"), Texts("(Get-CoopQuestion -Pack $p).Id"));
        Assert.Equal(["Wyo. Inv. Stat. Ann. § 1-1-102 (2019)"], Texts("(Get-CoopCitation -Rule INV-1 -Pack $p).Text"));
        Assert.Equal(["WY Binding"], Texts("Get-CoopRule INV-1 -Pack $p -State WY | ForEach-Object { \"$($_.State) $($_.Standing)\" }"));
    }

    [Theory]
    [InlineData("federal")]
    [InlineData("FEDERAL")]
    public void The_default_can_be_named(string name) => Assert.Equal(Texts("(Get-CoopRule).Id"), Texts($"(Get-CoopRule -Pack {name}).Id"));

    [Fact]
    public void Facts_of_the_pack_are_parameters_and_columns()
    {
        Assert.Equal(["No"], Texts("(New-CoopJurisdiction 'Example County' -State WY -Pack $p -PostsNotice No).Facts['posts-notice']"));
        File.WriteAllText(_session.PathOf("in.csv"), "Jurisdiction,State,Posts the notice of rights\nExample County,WY,Y\nSample County,WY,not coded\n");
        Assert.Equal(["Yes", "Unknown"], Texts("Import-CoopJurisdiction $folder/in.csv -Pack $p | ForEach-Object { $_.Facts['posts-notice'] }"));
        Assert.Equal(["Consistent", "Undetermined"], Texts("Test-CoopPolicy $folder/in.csv -Pack $p -Rule INV-1 -AsOf 2026-01-01 | ForEach-Object Outcome"));
        Assert.Equal(["True"], Texts("$null = New-CoopTemplate $folder/t.xlsx -Pack $p -Rule INV-1; (Import-CoopJurisdiction $folder/t.xlsx -Pack $p -Suggest).Field -contains 'posts-notice'"));
    }

    [Fact]
    public void Findings_go_from_the_pack_to_a_matrix_with_both_packs_columns()
    {
        var made = _session.Run(
            """
            $j = New-CoopJurisdiction 'Example County' -State WY -Kind County -Pack $p -PostsNotice No -HoldsPastRelease Yes -HoldBasis DetainerAlone
            $c = New-CoopJurisdiction 'Sample City' -State WY -Kind Municipality -HoldsPastRelease Yes
            $f = $j, $c | Test-CoopPolicy -Pack $p -AsOf 2026-01-01
            $f | Export-CoopMatrix $folder/m.json
            $f | Export-CoopMatrix $folder/m.xlsx
            $f | Where-Object Rule -like INV-* | ForEach-Object { "$($_.Jurisdiction) $($_.Rule) $($_.Outcome) $($_.Standing) $($_.Pack)" }
            (Test-CoopMatrix $folder/m.xlsx -Pack $p).PackMatches
            (Test-CoopMatrix $folder/m.xlsx).PackMatches
            ($f | Measure-CoopPolicy -By Rule | Where-Object Value -like INV-*).Count
            """).Succeeded();
        Assert.Equal(
            [
                "Example County INV-2 Conflict Binding invented-state 1.0.0",
                "Example County INV-1 Conflict Binding invented-state 1.0.0",
                "Sample City INV-2 NotApplicable Uncited invented-state 1.0.0",
                "Sample City INV-1 NotApplicable Uncited invented-state 1.0.0",
                "True",
                "False",
                "2",
            ],
            made.Texts);
    }

    [Fact]
    public void An_export_needs_no_pack_for_rules_that_findings_name()
    {
        _session.Run("New-CoopJurisdiction X -State WY | Test-CoopPolicy -Pack $p | Export-CoopMatrix $folder/r.csv -Rule INV-1").Succeeded();
        var row = File.ReadAllLines(_session.PathOf("r.csv"))[1..];
        Assert.Contains("INV-1", Assert.Single(row), StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_knows_the_pack_on_the_line()
    {
        Assert.Equal(["INV-2", "INV-1"], Completed($"Test-CoopPolicy -Pack '{Folder}' -Rule INV"));
        Assert.Equal(["posts-notice"], Completed($"Get-CoopFact -Pack '{Folder}' -Id post"));
        Assert.Equal(["Yes", "No", "Unknown"], Completed($"New-CoopJurisdiction X -Pack '{Folder}' -PostsNotice "));
        Assert.Equal(["federal"], Completed("Get-CoopFact -Pack fed"));
    }

    [Fact]
    public void A_folder_that_is_no_pack_ends_the_command_and_a_refused_one_names_file_place_and_remedy()
    {
        Assert.Contains("has no pack.json", $"{_session.Caught("Get-CoopRule -Pack $folder", "NoPack")}", StringComparison.Ordinal);
        Assert.Contains("There is no folder", $"{_session.Caught("Get-CoopRule -Pack $folder/none", "NoSuchFile")}", StringComparison.Ordinal);
        Copy("broken", "facts.json", "\"YesNo\",", "\"Yes\",");
        File.WriteAllText(_session.PathOf("broken/README.md"), "This is no part of the pack.");
        Assert.Contains(
            "broken/facts.json#/facts/0/answers: there is no answer set 'Yes'.",
            $"{_session.Caught("Test-CoopPolicy -Jurisdiction X -Pack $folder/broken", "PackRefused")}",
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_was_mended_is_read_anew()
    {
        Copy("mine", "facts.json", "YesNo", "YesOrNo");
        Assert.Equal(["A notice is posted"], Texts("(Get-CoopRule INV-1 -Pack $folder/mine).Title"));
        Copy("mine", "rules/INV-1.json", "A notice is posted", "A notice hangs");
        Assert.Equal(["A notice hangs"], Texts("(Get-CoopRule INV-1 -Pack $folder/mine).Title"));
    }

    [Fact]
    public void A_day_before_what_a_pack_describes_is_warned_of_by_that_pack() => Assert.Contains(
        "The pack 'invented-state' describes the law from 2019-07-01 on",
        Assert.Single(_session.Run("$null = Test-CoopPolicy -Jurisdiction X -State WY -Pack $p -AsOf 2019-01-01").Warnings),
        StringComparison.Ordinal);

    public void Dispose() => _session.Dispose();

    // The pack under another name, with a text of one file changed.
    private void Copy(string name, string changed, string old, string text)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories))
        {
            var target = new FileInfo(_session.PathOf(Path.Combine(name, Path.GetRelativePath(Folder, file))));
            target.Directory!.Create();
            var content = File.ReadAllText(file);
            File.WriteAllText(target.FullName, file.EndsWith(changed, StringComparison.Ordinal) ? content.Replace(old, text, StringComparison.Ordinal) : content);
        }
    }

    private IReadOnlyList<string> Texts(string script) => _session.Run(script).Succeeded().Texts;

    private IReadOnlyList<string> Completed(string line) =>
        _session.Run("param($line) (TabExpansion2 $line $line.Length).CompletionMatches.ListItemText", line).Succeeded().Texts;
}
