using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Opens workbooks of Office Open XML (ECMA-376), transitional or strict.</summary>
internal static class XlsxSheet
{
    public static SheetData Open(InputFile file, SheetOptions options)
    {
        try
        {
            return Open(file, new XlsxPackage(file, options), options);
        }
        catch (Exception e) when (Refusal.BlamesPackage(e))
        {
            throw Refusal.Broken(file.Name, $"it cannot be unpacked ({e.Message.TrimEnd('.')}).", e);
        }
    }

    public static IReadOnlyList<SheetName> Names(InputFile file, SheetOptions options)
    {
        try
        {
            using var package = new XlsxPackage(file, options);
            return new XlsxWorkbook(package, file.Name).Sheets;
        }
        catch (Exception e) when (Refusal.BlamesPackage(e))
        {
            throw Refusal.Broken(file.Name, $"it cannot be unpacked ({e.Message.TrimEnd('.')}).", e);
        }
    }

    private static SheetData Open(InputFile file, XlsxPackage package, SheetOptions options)
    {
        var workbook = new XlsxWorkbook(package, file.Name);
        var chosen = SheetChoice.Of(workbook.Sheets, options, file.Name);
        var name = workbook.Sheets[chosen].Name;
        var cells = new XlsxCells(
            XlsxTexts.Read(package, workbook.SharedStringsPart),
            new CellStyles(package, workbook.StylesPart),
            workbook.CountsFrom1904,
            file.Name);
        var links = options.WithLinks ? XlsxLinks.Read(package, workbook.PartOf(chosen)) : null;
        var xml = package.OpenPart(workbook.PartOf(chosen), held: false);
        var rows = new RowsAhead(new GuardedRows(new XlsxRows(xml, cells, file.Name, links).Read(), (e, last) => Refuse(file.Name, name, e, last)));
        var header = HeaderSearch.Find(rows, options, $"'{file.Name}', sheet '{name}'", SheetChoice.Elsewhere(workbook.Sheets));
        var merged = header.MayBeMerged(rows.LookAhead(HeaderSearch.RowsLookedAt)) ? XlsxMerges.Read(package, workbook.PartOf(chosen), header.Row.Number) : [];
        return new(file, name, header, merged, rows, new DisposedTogether(xml, package, file));
    }

    private static IntakeException? Refuse(string file, string sheet, Exception e, int last) => Refusal.BlamesPackage(e)
        ? Refusal.Broken(file, $"sheet '{sheet}' cannot be read after row {last} ({e.Message.TrimEnd('.')}).", e)
        : null;
}
