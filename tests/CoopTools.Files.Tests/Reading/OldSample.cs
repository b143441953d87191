namespace CoopTools.Files.Reading;

/// <summary>The old workbooks that are kept with the tests.</summary>
internal static class OldSample
{
    public static byte[] Bytes(string name)
    {
        using var sample = typeof(OldSample).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[sample.Length];
        sample.ReadExactly(bytes);
        return bytes;
    }
}
