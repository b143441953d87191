using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace CoopTools.Binding;

/// <summary>Takes an encoding by its name or code page, as PowerShell's own cmdlets do.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncodingNameAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        try
        {
            return value switch
            {
                null or Encoding => value,
                int page => Find(page.ToString(CultureInfo.InvariantCulture)),
                _ => Find(value.ToString()!),
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new ArgumentTransformationMetadataException(VisibleText.Of($"'{value}' is no encoding. Give a name such as utf-8 or windows-1252, or a code page such as 1252."), e);
        }
    }

    private static Encoding Find(string name)
    {
        var provider = CodePagesEncodingProvider.Instance;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            return provider.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var known = name.ToLowerInvariant() switch
        {
            "utf8" or "utf8bom" or "utf8nobom" => "utf-8",
            "unicode" => "utf-16",
            "bigendianunicode" => "utf-16BE",
            "utf32" => "utf-32",
            "bigendianutf32" => "utf-32BE",
            "oem" => Page(CultureInfo.CurrentCulture.TextInfo.OEMCodePage),
            "ansi" => Page(CultureInfo.CurrentCulture.TextInfo.ANSICodePage),
            var other => other,
        };
        return provider.GetEncoding(known) ?? Encoding.GetEncoding(known);

        // A culture without a code page of its own has the one that most files of that age are in.
        string Page(int number) => number is 0 or 1 ? "windows-1252" : (provider.GetEncoding(number) ?? Encoding.GetEncoding(number)).WebName;
    }
}
