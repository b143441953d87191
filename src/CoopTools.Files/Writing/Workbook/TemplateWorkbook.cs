using ClosedXML.Excel;
using CoopTools.Files.Writing.Targets;
using CoopTools.Files.Writing.Workbook.Packages;
using CoopTools.Files.Writing.Workbook.Templates;
using CoopTools.Intakes.Templates;

namespace CoopTools.Files.Writing.Workbook;

/// <summary>Writes an intake workbook: the same template gives the same bytes. Its times are the day that the pack was reviewed.</summary>
internal static class TemplateWorkbook
{
    private const string Extension = ".xlsx";

    /// <summary>Writes the workbook beside its target and moves it into place.</summary>
    /// <param name="template">What it asks and begins with.</param>
    /// <param name="path">The target. Missing folders are made.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <param name="stop">Says when to stop: the old file stays then, too.</param>
    /// <exception cref="ExportException">There are too many records, or the target cannot be written, or its records were read from it.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static void Write(Template template, string path, bool overReadOnly, CancellationToken stop = default)
    {
        TargetFile.SpareInputs(path, template.Records.Select(r => r.Input));
        TargetFile.Write(path, stream => Write(template, stream), overReadOnly, stop);
    }

    /// <summary>Writes the workbook.</summary>
    /// <param name="template">What it asks and begins with.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="ExportException">There are too many records.</exception>
    public static void Write(Template template, Stream stream) =>
        DraftedBook.Write($"Intake workbook: {template.Pack.Title}", template.Pack.Reviewed, book => Lay(book, template), stream);

    /// <summary>Refuses a target before any work is done for it.</summary>
    /// <param name="path">The target.</param>
    /// <param name="noClobber">Whether a file that is there is refused.</param>
    /// <param name="overReadOnly">Whether a file that is marked read-only is replaced.</param>
    /// <exception cref="ExportException">It is no .xlsx file, or must not be written.</exception>
    public static void CheckTarget(string path, bool noClobber, bool overReadOnly)
    {
        if (!string.Equals(Path.GetExtension(path), Extension, StringComparison.OrdinalIgnoreCase))
            throw new ExportException("UnknownFormat", $"'{path}' does not end in {Extension}. A template has lists to choose from, which no other format keeps: give a name that ends in {Extension}.");
        TargetFile.Check(path, noClobber, overReadOnly);
    }

    private static BookContent Lay(XLWorkbook book, Template template)
    {
        var lists = new ChoiceLists();
        var content = new BookContent([EntrySheet.Lay(book, template, lists), .. CodebookSheet.Lay(book, template)]);
        AboutSheet.Lay(book, template);
        lists.Lay(book);
        return content;
    }
}
