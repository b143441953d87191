namespace CoopTools.Commands;

/// <summary>Where the help of each cmdlet can be read on the web, as docs/cmdlets of the project has it.</summary>
internal static class HelpPages
{
    /// <summary>The project's address; the manifest names it too.</summary>
    public const string Project = "https://github.com/cooptools/cooptools";

    /// <summary>The folder of the pages, each named after its cmdlet.</summary>
    public const string Folder = Project + "/blob/main/docs/cmdlets/";
}
