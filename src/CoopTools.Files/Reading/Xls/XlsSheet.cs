using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Reading.Sheets;
using CoopTools.Intakes;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CoopTools.Files.Reading.Xls;

/// <summary>Opens workbooks of the old binary format ([MS-XLS] and its forerunners).</summary>
internal static class XlsSheet
{
    // A code page is asked for by number and looked up among those registered.
    static XlsSheet() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static SheetData Open(InputFile file, SheetOptions options)
    {
        try
        {
            var reader = ExcelReaderFactory.CreateBinaryReader(file.Stream);
            var sheets = Sheets(reader);
            var chosen = SheetChoice.Of(sheets, options, file.Name);
            var errors = XlsErrors.Of(file.Stream, chosen);
            var place = $"'{file.Name}', sheet '{sheets[chosen].Name}'";
            var rows = new RowsAhead(new GuardedRows(XlsRows.Of(reader, chosen, errors, file.Name), (e, last) => Refuse(file.Name, $"after row {last} of sheet '{sheets[chosen].Name}'", e)));
            var header = HeaderSearch.Find(rows, options, place, SheetChoice.Elsewhere(sheets));
            var merged = header.MayBeMerged(rows.LookAhead(HeaderSearch.RowsLookedAt)) ? XlsRows.MergesAt(reader, header.Row.Number) : [];
            return new(file, sheets[chosen].Name, header, merged, rows, new DisposedTogether(reader, file));
        }
        catch (Exception e) when (e is not (IntakeException or OperationCanceledException))
        {
            throw Refuse(file.Name, "in its list of sheets", e);
        }
    }

    public static IReadOnlyList<SheetName> Names(InputFile file)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(file.Stream);
            return Sheets(reader);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Refuse(file.Name, "in its list of sheets", e);
        }
    }

    private static List<SheetName> Sheets(IExcelDataReader reader)
    {
        var sheets = new List<SheetName>();
        do
        {
            if (reader.Name is { } name)
                sheets.Add(new(name, string.Equals(reader.VisibleState, "visible", StringComparison.Ordinal)));
        }
        while (reader.NextResult());
        return sheets;
    }

    // On damaged files the library throws whatever it stumbles over, out-of-range and out-of-memory among it.
    private static IntakeException Refuse(string file, string where, Exception e) => e is InvalidPasswordException
        ? Refusal.Encrypted(file, e)
        : Refusal.Broken(file, $"its records make no sense {where} ({e.Message.TrimEnd('.')}).", e);
}
