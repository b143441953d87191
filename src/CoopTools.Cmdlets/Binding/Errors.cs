using System.Globalization;
using System.Management.Automation;
using CoopTools.Evaluation;
using CoopTools.Files.Naming;
using CoopTools.Files.Writing.Targets;
using CoopTools.Intakes;
using CoopTools.Records;

namespace CoopTools.Binding;

/// <summary>Errors and warnings as PowerShell shows them.</summary>
internal static class Errors
{
    /// <summary>An input that cannot be used.</summary>
    public static ErrorRecord Of(IntakeException e, object? target) => new(Told(e), e.Code, Category(e.Code), target);

    /// <summary>An output that cannot be written.</summary>
    public static ErrorRecord Of(ExportException e, object? target) => new(Told(e), e.Code, Category(e.Code), target);

    /// <summary>A name that does not exist.</summary>
    /// <param name="id">The error's id.</param>
    /// <param name="what">The sentence that says what does not exist.</param>
    /// <param name="listing">The sentence that says what lists the names, or what to do.</param>
    /// <param name="given">The name.</param>
    /// <param name="known">The names that exist.</param>
    public static ErrorRecord NotFound(string id, string what, string listing, string given, IEnumerable<string> known) =>
        new(new ItemNotFoundException(VisibleText.Of($"{what}{DidYouMean.Of(given, known)} {listing}")), id, ErrorCategory.ObjectNotFound, given);

    /// <summary>Tells of a row that was refused; the error's target is the rejection, with the row and what stood in it.</summary>
    /// <remarks>Where errors are ignored the command has not failed either: its <c>$?</c>, and with it the exit code of a shell's last command, stay good. The intake has the row all the same.</remarks>
    public static void Refuse(PSCmdlet cmdlet, Intake intake, Rejection rejection)
    {
        if ((cmdlet.MyInvocation.BoundParameters.GetValueOrDefault("ErrorAction") ?? cmdlet.SessionState.PSVariable.GetValue("ErrorActionPreference")) is ActionPreference.Ignore)
            return;
        var message = VisibleText.Of(string.Create(CultureInfo.InvariantCulture, $"{intake}, row {rejection.Row} was refused: {rejection.Message}"));
        cmdlet.WriteError(new(new InvalidDataException(message), "RowRejected", ErrorCategory.InvalidData, rejection));
    }

    /// <summary>An object in the place of a finding.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="item">The object.</param>
    /// <param name="missing">The property that a copy of a finding would have.</param>
    public static ErrorRecord NotAFinding(PSCmdlet cmdlet, PSObject item, string missing)
    {
        var message = item.BaseObject is Jurisdiction
            ? "This is a jurisdiction, not a finding. Pipe jurisdictions through Test-CoopPolicy first."
            : $"This is a {item.BaseObject.GetType().Name}, not a finding. {cmdlet.MyInvocation.MyCommand.Name} takes what Test-CoopPolicy and Import-CoopFinding emit, and whole copies of it (as from a job, Import-Clixml or Import-Csv); this one has no property {missing}.";
        return new(new PSInvalidCastException(message), "NotAFinding", ErrorCategory.InvalidType, item);
    }

    /// <summary>A finding whose law is not at hand, where the law is needed.</summary>
    public static ErrorRecord NoLaw(Finding finding, string target) => new(
        new InvalidOperationException(VisibleText.Of($"{finding.NoLaw().Message} Of formats, .csv takes it: '{target}' needs what the law says.")),
        "PackNotAtHand",
        ErrorCategory.ObjectNotFound,
        finding);

    /// <summary>Does work whose failure is told, and leaves what comes after it to be done.</summary>
    /// <param name="fail">Is told of the failure.</param>
    /// <param name="target">What the error is about.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work gave; null where it failed.</returns>
    public static T? OrTold<T>(Action<ErrorRecord> fail, object target, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (IntakeException e)
        {
            fail(Of(e, target));
            return null;
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Does work whose failure ends the cmdlet: an input that cannot be used, an output that cannot be written.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="target">What the error is about.</param>
    /// <param name="work">The work.</param>
    public static void StopAt(Cmdlet cmdlet, object? target, Action work)
    {
        try
        {
            work();
        }
        catch (IntakeException e)
        {
            cmdlet.ThrowTerminatingError(Of(e, target));
        }
        catch (ExportException e)
        {
            cmdlet.ThrowTerminatingError(Of(e, target));
        }
        catch (OperationCanceledException)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>One warning for all the cells of an input that could not be used, or null where there are none.</summary>
    /// <param name="intake">The input.</param>
    /// <param name="whereAll">Where all of them are listed.</param>
    public static string? Warning(Intake intake, string whereAll = "All are in the intake (-IntakeVariable) and on the sheet Input log of Export-CoopMatrix.")
    {
        // What another source contradicts and is kept is told by whoever compared them.
        string?[] parts = [intake.Problems.FirstOrDefault(p => p.Row == intake.Heading?.Row)?.ToString(), Unknown(intake.Problems.Where(p => p.Kept is null).ToArray())];
        return parts.Any(p => p is not null) ? VisibleText.Of($"{intake}: {string.Join(' ', parts.Where(p => p is not null))} {whereAll}") : null;
    }

    // As a terminal may show it, with the names that may have been meant: who catches it reads the same.
    private static IntakeException Told(IntakeException e)
    {
        var text = VisibleText.Of($"{e.Message}{(e.Wrong is null ? string.Empty : DidYouMean.Of(e.Wrong, e.Known))}");
        return string.Equals(text, e.Message, StringComparison.Ordinal) ? e : new(e.Code, text, e) { Wrong = e.Wrong, Known = e.Known };
    }

    private static ExportException Told(ExportException e)
    {
        var text = VisibleText.Of(e.Message);
        return string.Equals(text, e.Message, StringComparison.Ordinal) ? e : new(e.Code, text, e);
    }

    private static string? Unknown(Problem[] problems) => problems.Length switch
    {
        0 => null,
        1 => $"1 cell could not be used and was left unknown. It is {problems[0]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{problems.Length:N0} cells could not be used and were left unknown. The first is {problems[0]}"),
    };

    private static ErrorCategory Category(string code) => code switch
    {
        "NoSuchFile" or "NoSuchSheet" or "NoState" or "PackNotAtHand" => ErrorCategory.ObjectNotFound,
        "CannotRead" or "CannotWrite" => ErrorCategory.PermissionDenied,
        _ => ErrorCategory.InvalidData,
    };
}
