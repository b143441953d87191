namespace CoopTools.Files.Writing.Workbook.Looks;

/// <summary>What a workbook can hold (Excel's specifications and limits). A test sets it lower.</summary>
internal sealed record WorkbookLimits
{
    /// <summary>Excel's own.</summary>
    public static WorkbookLimits Excel { get; } = new();

    /// <summary>The rows of a sheet. What does not fit goes on on a further sheet.</summary>
    public int RowsOfSheet { get; init; } = 1_048_576;

    /// <summary>The columns of a sheet.</summary>
    public int ColumnsOfSheet { get; init; } = 16_384;

    /// <summary>The notes of a workbook. Excel sets no number; it draws each as a shape, and thousands make it slow to open.</summary>
    public int Notes { get; init; } = 2_000;
}
