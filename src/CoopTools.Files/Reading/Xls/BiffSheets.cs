using System.Buffers.Binary;

namespace CoopTools.Files.Reading.Xls;

/// <summary>Finds where in a workbook's stream the records of a sheet are.</summary>
internal static class BiffSheets
{
    // [MS-XLS] 2.4.28, 2.4.103 and 2.4.117.
    private const ushort BoundSheet = 0x0085;
    private const ushort End = 0x000A;
    private const ushort FilePass = 0x002F;

    private const int BoundSheetLength = 6;

    /// <summary>The records of a sheet, after the one that opens it; null where there is no such sheet, or the workbook is encrypted.</summary>
    /// <param name="workbook">The workbook's stream.</param>
    /// <param name="sheet">The number of the sheet from 0, among those that hold cells: neither charts nor macros.</param>
    public static BiffRecords? Find(CompoundContent workbook, int sheet)
    {
        var globals = new BiffRecords(workbook, 0);
        if (!globals.MoveNext() || !IsStart(globals))
            return null;

        // Excel 4 and earlier saved a sheet alone, without a list of sheets.
        long? start = IsSheet(globals) && sheet == 0 ? 0 : null;
        var rest = sheet;
        while (globals.MoveNext() && globals.Id != End)
        {
            if (globals.Id == FilePass)
                return null;
            if (globals.Id == BoundSheet && globals.Body.Length >= BoundSheetLength && globals.Body[5] == 0 && rest-- == 0)
                start = BinaryPrimitives.ReadUInt32LittleEndian(globals.Body);
        }

        return start is { } at && new BiffRecords(workbook, at) is var records && records.MoveNext() && IsSheet(records) ? records : null;
    }

    /// <summary>Whether a record opens a stream within the stream ([MS-XLS] 2.4.21), of Excel 3 or later: in Excel 2 cells were laid out otherwise.</summary>
    public static bool IsStart(BiffRecords records) => records.Id is 0x0809 or 0x0409 or 0x0209;

    /// <summary>Whether a record closes one.</summary>
    public static bool IsEnd(BiffRecords records) => records.Id == End;

    private static bool IsSheet(BiffRecords records) => IsStart(records) && records.Body is [_, _, 0x10, 0x00, ..];
}
