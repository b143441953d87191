using System.ComponentModel;
using System.Diagnostics;

namespace CoopTools.Files.Tests.Writing.Workbook;

/// <summary>LibreOffice, where it is installed: it opens a file and saves it as its own.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Saves a workbook again, in a folder of its own; skips the test where there is no LibreOffice.</summary>
    public static async Task<string> SavedAgain(string path, string folder, CancellationToken cancellation)
    {
        var saved = Directory.CreateDirectory(Path.Combine(folder, "saved")).FullName;
        var start = new ProcessStartInfo("soffice") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // A profile of its own: a running LibreOffice would take the request over and answer nothing.
        foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "xlsx", "--outdir", saved, path])
            start.ArgumentList.Add(argument);
        using var process = Started(start);
        Assert.SkipWhen(process is null, "LibreOffice is not here: put soffice on the PATH to run this test.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        var said = await process!.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        var result = Path.Combine(saved, Path.GetFileName(path));
        Assert.True(File.Exists(result), said);
        return result;
    }

    private static Process? Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
