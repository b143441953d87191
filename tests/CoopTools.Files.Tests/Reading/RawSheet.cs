namespace CoopTools.Files.Reading;

/// <summary>A sheet of an old workbook, record by record ([MS-XLS]), for what no program at hand would write.</summary>
internal sealed class RawSheet(string name, byte type = 0)
{
    private readonly List<byte> _records = [];

    /// <summary>The workbook's stream.</summary>
    public static byte[] Workbook(IEnumerable<RawSheet> sheets, ushort version = 0x0600, params byte[] afterStart)
    {
        var all = sheets.ToArray();
        var start = Start(version, 0x05).Length + afterStart.Length + all.Sum(s => s.Listed(0, version).Length) + 4;
        var globals = Start(version, 0x05).Concat(afterStart).ToList();
        var substreams = new List<byte>();
        foreach (var sheet in all)
        {
            globals.AddRange(sheet.Listed(start + substreams.Count, version));
            substreams.AddRange([.. Start(version, sheet.Kind), .. sheet._records, .. Record(0x000A)]);
        }

        return [.. globals, .. Record(0x000A), .. substreams];
    }

    public static byte[] Record(ushort id, params byte[] body) => [.. Short(id), .. Short(body.Length), .. body];

    /// <summary>A text, as a sheet can hold it itself.</summary>
    public RawSheet Text(int row, int column, string text) => With(0x0204, row, column, [.. Short(text.Length), 0, .. text.Select(c => (byte)c)]);

    /// <summary>A text as Excel 5 writes it.</summary>
    public RawSheet OldText(int row, int column, string text) => With(0x0204, row, column, [.. Short(text.Length), .. text.Select(c => (byte)c)]);

    /// <summary>A logical value or an error.</summary>
    public RawSheet BoolErr(int row, int column, byte value, bool isError = true) => With(0x0205, row, column, [value, isError ? (byte)1 : (byte)0]);

    /// <summary>A formula whose last result is an error: 1/0, whatever the error.</summary>
    public RawSheet Formula(int row, int column, byte error, ushort id = 0x0006) =>
        With(id, row, column, [2, 0, error, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 7, 0, 0x1E, 1, 0, 0x1E, 0, 0, 0x06]);

    /// <summary>A formula whose last result is a text; an array formula where that is said.</summary>
    public RawSheet TextFormula(int row, int column, string text, bool isArray)
    {
        With(0x0006, row, column, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 5, 0, .. isArray ? new byte[] { 0x01, (byte)row, 0, (byte)column, 0 } : [0x17, 1, 0, (byte)'x', 0x15]]);
        if (isArray)
            Add(0x0221, [.. Short(row), .. Short(row), (byte)column, (byte)column, 0, 0, 0, 0, 0, 0, 4, 0, 0x17, 1, 0, (byte)'x']);
        return Add(0x0207, [.. Short(text.Length), 0, .. text.Select(c => (byte)c)]);
    }

    public RawSheet Add(ushort id, params byte[] body)
    {
        _records.AddRange(Record(id, body));
        return this;
    }

    private byte Kind => type switch { 0 => 0x10, 1 => 0x40, _ => 0x20 };

    private static byte[] Start(ushort version, byte kind) => Record(0x0809, [.. Short(version), kind, 0, .. Short(0x0DBB), .. Short(0x07CC), .. version == 0x0600 ? new byte[8] : []]);

    private static byte[] Short(int number) => BitConverter.GetBytes((ushort)number);

    private RawSheet With(ushort id, int row, int column, byte[] rest) => Add(id, [.. Short(row), .. Short(column), 0, 0, .. rest]);

    private byte[] Listed(int start, ushort version) =>
        Record(0x0085, [.. BitConverter.GetBytes(start), 0, type, (byte)name.Length, .. version == 0x0600 ? new byte[1] : [], .. name.Select(c => (byte)c)]);
}
