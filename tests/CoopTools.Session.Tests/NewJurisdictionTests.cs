namespace CoopTools.Session.Tests;

/// <summary>New-CoopJurisdiction, with a parameter for each fact.</summary>
public sealed class NewJurisdictionTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Every_fact_has_a_parameter_named_after_it_whose_help_is_the_question()
    {
        var pairs = _session.Run("$p = (Get-Command New-CoopJurisdiction).Parameters; foreach ($f in Get-CoopFact) { $n = ($f.Id -replace '-'); \"$($p[$n].Attributes.HelpMessage)|$($f.Question)\" }").Succeeded().Texts;
        Assert.Equal(31, pairs.Count);
        Assert.All(pairs, p => Assert.StartsWith(p.Split('|')[1], p.Split('|')[0], StringComparison.Ordinal));
        Assert.Equal(
            ["Agreement287g", "Claims1373InquiryAuthority", "HoldsPastRelease"],
            _session.Run("'agreement287G', 'claims1373inquiryauthority', 'holdspastrelease' | ForEach-Object { $p[$_].Name }").Succeeded().Texts);
    }

    [Fact]
    public void Help_and_syntax_show_the_parameters_of_facts()
    {
        Assert.Contains("[-HoldBasis <string>]", _session.Run("Get-Command New-CoopJurisdiction -Syntax").Succeeded().Texts[0], StringComparison.Ordinal);
        var described = _session.Run("((Get-Help New-CoopJurisdiction -Full).parameters.parameter | Where-Object name -eq HoldBasis).description.Text").Succeeded().Texts[0];
        Assert.Contains("weakest ground", described, StringComparison.Ordinal);
        Assert.Contains("Unknown, JudicialWarrant", described, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-HoldBasis ", "JudicialWarrant ProbableCauseOfCrime AdministrativeWarrant DetainerAlone Unknown")]
    [InlineData("-HoldBasis d", "DetainerAlone")]
    [InlineData("-Agreement287g ", "Yes Pending No Unknown")]
    [InlineData("-HoldsPastRelease u", "Unknown")]
    [InlineData("-Kind Cou", "County")]
    [InlineData("-State Tex", "TX")]
    [InlineData("-HoldB", "-HoldBasis")]
    public void Tab_completes_answers_and_parameters(string typed, string expected)
    {
        var completions = _session.Run("param($line) (TabExpansion2 $line $line.Length).CompletionMatches | ForEach-Object CompletionText", $"New-CoopJurisdiction X {typed}").Succeeded();
        Assert.Equal(expected, string.Join(' ', completions.Texts));
    }

    [Fact]
    public void The_tooltip_is_the_meaning_of_the_answer()
    {
        const string Line = "New-CoopJurisdiction X -HoldBasis Det";
        var tip = _session.Run("param($line) (TabExpansion2 $line $line.Length).CompletionMatches[0].ToolTip", Line).Succeeded().Texts[0];
        Assert.Equal(_session.Run("((Get-CoopFact hold-basis).Answers | Where-Object Value -eq DetainerAlone).Meaning").Succeeded().Texts[0], tip);
    }

    [Fact]
    public void It_gives_one_record_with_what_was_typed()
    {
        var record = _session.Run("New-CoopJurisdiction 'Example County' -State texas -Kind County -Id '007' -RecordDate 2025-03-01 -Parent P -Policy Q -Evidence E -Coder C -Notes N -HoldsPastRelease yes -HoldBasis 'detainer only' -NeutralReview Unknown -AssistsDhs $true").Succeeded();
        Assert.Equal(
            ["Example County", "TX", "County", "007", "P", "Q", "E", "C", "N", "New-CoopJurisdiction", "1"],
            ((string[])["Name", "State", "Kind", "Id", "Parent", "Policy", "Evidence", "Coder", "Notes", "Intake", "Row"]).Select(p => Assert.Single(record.Values(p))));
        var facts = _session.Run("$j = New-CoopJurisdiction X -RecordDate 2025-03-01 -HoldsPastRelease yes -HoldBasis 'detainer only' -NeutralReview Unknown -StatusInquiry '' -AssistsDhs $true; $j.GetRecorded(); $j.RecordDate").Succeeded().Texts;
        Assert.Equal(["2025-03-01", "assists-dhs=Yes", "hold-basis=DetainerAlone", "holds-past-release=Yes"], facts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_judged_as_the_same_facts_in_Test_CoopPolicy_are()
    {
        const string Shown = "ForEach-Object { \"$($_.Rule) $($_.Outcome) $($_.Standing) $($_.Reason)\" }";
        Assert.Equal(
            _session.Run($"Test-CoopPolicy -Jurisdiction X -State TX -Fact @{{ 'holds-past-release'='Yes'; 'hold-basis'='DetainerAlone' }} | {Shown}").Succeeded().Texts,
            _session.Run($"New-CoopJurisdiction X -State TX -HoldsPastRelease Yes -HoldBasis DetainerAlone | Test-CoopPolicy | {Shown}").Succeeded().Texts);
    }

    [Fact]
    public void Names_are_piped_in_and_objects_with_names()
    {
        Assert.Equal(["A, TX", "B, TX"], _session.Run("'A', 'B' | New-CoopJurisdiction -State TX").Succeeded().Texts);
        var made = _session.Run("[pscustomobject]@{ Name = 'A'; State = 'TX'; Kind = 'county'; RecordDate = '2025-01-23' }, [pscustomobject]@{ Jurisdiction = 'B'; State = ''; Kind = '' } | New-CoopJurisdiction | ForEach-Object { \"$_|$($_.Kind)|$($_.RecordDate)\" }").Succeeded();
        Assert.Equal(["A, TX|County|2025-01-23", "B||"], made.Texts);
        _session.Run("[pscustomobject]@{ Agency = 'A' } | New-CoopJurisdiction").SingleError("InputObjectNotBound");
    }

    [Theory]
    [InlineData("-HoldBasis Sometimes", "UnknownAnswer", "JudicialWarrant, ProbableCauseOfCrime, AdministrativeWarrant, DetainerAlone or Unknown")]
    [InlineData("-Name ' '", "NoName", "blank")]
    [InlineData("-State ZZ", "NoState", "'ZZ' is no state or territory")]
    [InlineData("-Kind Sheriff", "ParameterArgumentTransformationError", "none of State, Territory, Tribe, County, Municipality, LawEnforcementAgency, Other")]
    [InlineData("-Kind 'Tribe,County'", "ParameterArgumentTransformationError", "'Tribe,County' is none of")]
    [InlineData("-Kind 2", "ParameterArgumentTransformationError", "'2' is none of")]
    public void A_mistake_ends_the_command_and_says_what_there_is(string parameters, string id, string says) =>
        Assert.Contains(says, _session.Caught($"New-CoopJurisdiction {(parameters.StartsWith("-Name", StringComparison.Ordinal) ? string.Empty : "X")} {parameters}", id).Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("New-CoopJurisdiction X -RestrictsSharingStatus No -CommunicationPolicy Forbidden", "communication-policy=Forbidden; restricts-sharing-status=No: these answers cannot all hold")]
    [InlineData("Test-CoopPolicy -Jurisdiction X -Rule DET-1 -Fact @{ 'restricts-sharing-status'='No'; 'communication-policy'='Forbidden' }", "communication-policy=Forbidden; restricts-sharing-status=No: these answers cannot all hold")]
    public void What_cannot_be_used_is_left_unknown_with_a_warning(string script, string warning) =>
        Assert.StartsWith(warning, Assert.Single(_session.Run(script).Succeeded().Warnings), StringComparison.Ordinal);

    [Fact]
    public void A_day_that_could_be_two_days_is_refused() =>
        Assert.Contains("2025-01-23", _session.Run("New-CoopJurisdiction X -RecordDate 1/2/2025").SingleError("ParameterArgumentTransformationError").Exception.Message, StringComparison.Ordinal);
}
