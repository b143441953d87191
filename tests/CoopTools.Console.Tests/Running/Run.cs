using System.Diagnostics;

namespace CoopTools.ConsoleTests;

/// <summary>One run of the program as a process, with all its streams redirected.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Runs <c>-Command</c>.</summary>
    public static Run Command(string text) => Program(["-Command", text]);

    /// <summary>Runs a script of this text, in a folder of its own.</summary>
    public static Run Script(string text, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("script folder ");
        try
        {
            var path = Path.Combine(folder.FullName, "it's a test.ps1");
            File.WriteAllText(path, text);
            return Program([path, .. arguments]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs the program.</summary>
    public static Run Program(IEnumerable<string> arguments, string input = "", Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cooptools.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        prepare?.Invoke(start);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
