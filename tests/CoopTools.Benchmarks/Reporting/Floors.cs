using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace CoopTools.Benchmarks.Reporting;

/// <summary>The least that has to be done: the same file read, and the same bytes written, with nothing known of law.</summary>
internal static class Floors
{
    /// <summary>Does it.</summary>
    /// <param name="arguments">The input, and the output that a run of ours wrote, or nothing.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        var cells = Read(arguments[0]);
        if (arguments is [_, var written])
        {
            if (Path.GetExtension(written) == ".xlsx")
                Deflate(written);
            else
                WriteAsMuch(written);
        }

        Console.WriteLine($"{cells} cells");
        Console.WriteLine(Whole.Peak());
        return 0;
    }

    private static long Read(string path)
    {
        using var parser = new CsvParser(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture));
        var cells = 0L;
        while (parser.Read())
        {
            for (var i = 0; i < parser.Count; i++)
                cells += parser[i].Length > 0 ? 1 : 0;
        }

        return cells;
    }

    // The first characters of what was written, over and over, until as many bytes are written.
    private static void WriteAsMuch(string written)
    {
        var some = new char[1 << 20];
        using (var reader = new StreamReader(written))
            some = some[..reader.ReadBlock(some)];
        var (length, bytes) = (new FileInfo(written).Length, Encoding.UTF8.GetByteCount(some));
        using var writer = new StreamWriter(written + ".floor", append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        for (var done = 0L; done < length; done += bytes)
            writer.Write(some);
    }

    // The same parts through the same deflate. What was written has to be inflated for it, which is a tenth of the work.
    private static void Deflate(string written)
    {
        using var from = ZipFile.OpenRead(written);
        using var to = new ZipArchive(File.Create(written + ".floor"), ZipArchiveMode.Create);
        foreach (var part in from.Entries)
        {
            using var read = part.Open();
            using var write = to.CreateEntry(part.FullName, CompressionLevel.Optimal).Open();
            read.CopyTo(write);
        }
    }
}
