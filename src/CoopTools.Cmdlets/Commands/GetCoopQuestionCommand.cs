using System.Management.Automation;
using CoopTools.Binding;
using CoopTools.Completion;
using CoopTools.Law;

namespace CoopTools.Commands;

/// <summary>Gets the questions that the law's source asks, with its short answers.</summary>
/// <remarks>The federal pack has three: what cooperation is required, which restrictions are barred, and whether detainers bind. Each names the rules that work its answer out.</remarks>
/// <example>
/// <code>Get-CoopQuestion</code>
/// <para>The three questions and their short answers.</para>
/// </example>
/// <example>
/// <code>(Get-CoopQuestion Q3).Rules</code>
/// <para>The ids of the rules on detainers.</para>
/// </example>
/// <example>
/// <code>Get-CoopQuestion Q3 | Get-CoopRule | Get-CoopFact</code>
/// <para>What has to be known to answer one question.</para>
/// </example>
/// <seealso cref="GetCoopRuleCommand"/>
/// <seealso href="about_CoopTools_Rules"/>
[Cmdlet(VerbsCommon.Get, "CoopQuestion", HelpUri = HelpPages.Folder + "Get-CoopQuestion.md")]
[OutputType(typeof(Question))]
public sealed class GetCoopQuestionCommand : LookUpCommand
{
    /// <summary>The ids of the questions, such as Q3. Wildcards are allowed. All questions where it is left out.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(QuestionCompleter))]
    public string[]? Id { get; set; }

    private protected override LawNoun Noun => LawNoun.Question;

    private protected override void Look(PSObject? item) =>
        WriteEntries(
            Entries(item, Law.Questions, q => q.Id, r => [r.Question]).Where(ById(Law.Questions, Id, q => q.Id).Contains),
            Id,
            q => q.Id,
            q => q with { });
}
