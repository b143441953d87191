using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using CoopTools.Cells;

namespace CoopTools.Files.Reading.Xls;

/// <summary>
/// Where the error values of a sheet of an .xls stand, typed or as the last result of a formula, and the texts that an array formula gave.
/// The library gives nothing for any of them, as for blank cells, so this takes a pass of its own over the file; the texts count as errors.
/// It finds none in a workbook that is encrypted with Excel's own password, as one with a protected structure may be, nor in one of Excel 2,
/// nor where damage hides them from it alone: there they still read as blank.
/// </summary>
internal sealed class XlsErrors
{
    /// <summary>How many columns a sheet of the format has ([MS-XLS] 2.4.90).</summary>
    public const int MostColumns = 1 << 8;

    // [MS-XLS] 2.4.24 and 2.4.127; formulas had numbers of their own in Excel 3 and 4, and the same first bytes.
    private const ushort BoolErr = 0x0205;
    private const ushort Formula = 0x0006;
    private const ushort Formula3 = 0x0206;
    private const ushort Formula4 = 0x0406;

    // [MS-XLS] 2.4.4: it stands between a formula and its text, where the library looks for the text and finds none.
    private const ushort ArrayFormula = 0x0221;

    // Codes are bytes; this is none of them.
    private const int UnreadText = 0x100;

    // By row; for each column up to the last error the code plus 1, or 0. So no sheet takes more than 40 MB, however often it states a cell.
    private readonly Dictionary<int, ushort[]> _rows = [];

    private XlsErrors()
    {
    }

    /// <summary>Finds the error values of a sheet.</summary>
    /// <param name="file">The file. It is not put back to where it was.</param>
    /// <param name="sheet">The number of the sheet from 0, among those that hold cells.</param>
    /// <returns>They.</returns>
    public static XlsErrors Of(Stream file, int sheet)
    {
        var errors = new XlsErrors();
        if (CompoundFile.Find(file, "Workbook", "Book") is { } workbook && BiffSheets.Find(workbook, sheet) is { } records)
        {
            // Cells come before any chart that stands on the sheet, whose records are a stream of their own.
            (int Row, int Column)? text = null;
            while (records.MoveNext() && !BiffSheets.IsEnd(records) && !BiffSheets.IsStart(records))
            {
                if (CodeOf(records.Id, records.Body) is { } code)
                    errors.Add(Place(records.Body), code);
                else if (records.Id == ArrayFormula && text is { } cell)
                    errors.Add(cell, UnreadText);
                text = GivesText(records.Id, records.Body) ? Place(records.Body) : null;
            }
        }

        return errors;
    }

    /// <summary>The error cell at a place, counted from 0; null where there is none.</summary>
    public Cell? At(int row, int column) =>
        _rows.TryGetValue(row, out var codes) && column < codes.Length && codes[column] > 0 ? new(Text(codes[column] - 1), CellKind.Error) : null;

    private static int? CodeOf(ushort id, ReadOnlySpan<byte> body) => id switch
    {
        BoolErr when body.Length >= 8 && body[7] != 0 => body[6],
        Formula or Formula3 or Formula4 when IsNoNumber(body, kind: 2) => body[8],
        _ => null,
    };

    private static bool GivesText(ushort id, ReadOnlySpan<byte> body) => id is Formula or Formula3 or Formula4 && IsNoNumber(body, kind: 0);

    // [MS-XLS] 2.5.133: a result that is no number ends in FFFF, and begins with what it is.
    private static bool IsNoNumber(ReadOnlySpan<byte> body, byte kind) => body.Length >= 14 && body[6] == kind && body[12] == 0xFF && body[13] == 0xFF;

    private static (int Row, int Column) Place(ReadOnlySpan<byte> cell) => (BinaryPrimitives.ReadUInt16LittleEndian(cell), BinaryPrimitives.ReadUInt16LittleEndian(cell[2..]));

    // [MS-XLS] 2.5.10. Whatever else a damaged cell states is an error all the same.
    private static string Text(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        UnreadText => "{=…}",
        _ => "#ERROR!",
    };

    private void Add((int Row, int Column) cell, int code)
    {
        if (cell.Column >= MostColumns)
            return;
        ref var codes = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, cell.Row, out _);
        if (codes is null || codes.Length <= cell.Column)
            Array.Resize(ref codes, (int)BitOperations.RoundUpToPowerOf2((uint)cell.Column + 1));
        codes[cell.Column] = (ushort)(code + 1);
    }
}
