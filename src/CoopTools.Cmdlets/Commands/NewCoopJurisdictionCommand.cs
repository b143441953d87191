using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Intakes;
using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Commands;

/// <summary>Makes one jurisdiction record of what you type, with a parameter for each fact.</summary>
/// <remarks>
/// There is one parameter for each fact, named by the fact's id without its hyphens: hold-basis is -HoldBasis. Tab completes the answers, and a tooltip says what each means. What is left out is Unknown, never No. Get-CoopFact is the codebook.
/// An answer that the fact does not have is an error that lists the answers it has, and so is a state that does not exist. Answers that cannot all hold are left unknown with a warning.
/// </remarks>
/// <example>
/// <code>
/// New-CoopJurisdiction 'Example County' -State TX -Kind County `
///     -HoldsPastRelease Yes -HoldBasis DetainerAlone |
///     Test-CoopPolicy -Rule DET-* -AsOf 2026-01-01
/// </code>
/// <para>One record, tested against the rules on detainers.</para>
/// </example>
/// <example>
/// <code>
/// New-CoopJurisdiction 'Sample City' -State CA -RecordDate 2025-03-01 `
///     -RestrictsSharingStatus Yes -Policy 'Order 12, § 3' -Coder AB
/// </code>
/// <para>A record with its day, the text that was coded, and who did.</para>
/// </example>
/// <example>
/// <code>
/// 'Example County', 'Sample County' |
///     New-CoopJurisdiction -State TX -Kind County
/// </code>
/// <para>Two records of a state, by their names.</para>
/// </example>
/// <seealso cref="TestCoopPolicyCommand"/>
/// <seealso cref="NewCoopTemplateCommand"/>
/// <seealso cref="GetCoopFactCommand"/>
/// <seealso href="about_CoopTools_Facts"/>
[Cmdlet(VerbsCommon.New, "CoopJurisdiction", HelpUri = HelpPages.Folder + "New-CoopJurisdiction.md")]
[OutputType(typeof(Jurisdiction))]
public sealed class NewCoopJurisdictionCommand : LawCommand, IDynamicParameters
{
    private RuntimeDefinedParameterDictionary _facts = [];

    /// <summary>The name. Names may be piped in, and objects with properties such as Name, State and Kind.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Jurisdiction")]
    [NameText]
    public string Name { get; set; } = string.Empty;

    /// <summary>The state, by postal code or name. It decides which courts bind.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(StateCompleter))]
    public string? State { get; set; }

    /// <summary>What sort of body it is: State, Territory, Tribe, County, Municipality, LawEnforcementAgency or Other.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [OneOf(typeof(JurisdictionKind))]
    public JurisdictionKind? Kind { get; set; }

    /// <summary>A FIPS, ORI or other id. In quotation marks, so that its leading zeros stay.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Id { get; set; }

    /// <summary>The day the record speaks of: a date, or text like 2025-01-23. The law is read as of that day.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [LawsDay]
    public DateOnly? RecordDate { get; set; }

    /// <summary>The body it belongs to, as a sheriff's office does to its county.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Parent { get; set; }

    /// <summary>The text that was coded.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Policy { get; set; }

    /// <summary>Where that text can be seen.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Evidence { get; set; }

    /// <summary>Who gave the answers.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Coder { get; set; }

    /// <summary>Remarks.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Notes { get; set; }

    /// <summary>The parameters of the facts.</summary>
    /// <returns>One for each fact.</returns>
    public object GetDynamicParameters() => _facts = FactParameters.Of(Law, typeof(AnswerCompleter), GetType());

    /// <inheritdoc/>
    protected override void ProcessRecord() =>
        WriteObject(TypedRecord.Make(this, Name, Law, MyInvocation.MyCommand.Name, Identity(), FactParameters.Answers(Law, _facts)));

    private Dictionary<IdentityField, string?> Identity() => new()
    {
        [IdentityField.Jurisdiction] = Name,
        [IdentityField.State] = State,
        [IdentityField.Kind] = Kind?.ToString(),
        [IdentityField.Id] = Id,
        [IdentityField.RecordDate] = DayText.Iso(RecordDate),
        [IdentityField.Parent] = Parent,
        [IdentityField.Policy] = Policy,
        [IdentityField.Evidence] = Evidence,
        [IdentityField.Coder] = Coder,
        [IdentityField.Notes] = Notes,
    };
}
