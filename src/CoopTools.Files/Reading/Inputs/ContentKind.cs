namespace CoopTools.Files.Reading.Inputs;

/// <summary>What a file's first bytes say it is.</summary>
internal enum ContentKind
{
    /// <summary>None of the others: text, or something unknown.</summary>
    Other,

    /// <summary>A zip archive: what .xlsx and .xlsm are.</summary>
    Zip,

    /// <summary>A compound file ([MS-CFB]): an .xls, or a workbook encrypted with a password.</summary>
    Compound,
}
