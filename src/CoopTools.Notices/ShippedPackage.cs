namespace CoopTools.Notices;

/// <summary>A package of which dlls ship.</summary>
/// <param name="Folder">Where it lies unpacked.</param>
/// <param name="Dlls">Their file names, in ordinal order.</param>
internal sealed record ShippedPackage(string Folder, IReadOnlyList<string> Dlls);
