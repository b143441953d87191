using System.Runtime.InteropServices;
using System.Text;

namespace CoopTools.Files.Reading.Xlsx;

/// <summary>Joins pieces of text: mostly there is one, and a hostile file may bring a million.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextPieces
{
    private string? _first;
    private StringBuilder? _all;

    public void Add(string piece)
    {
        if (_first is null)
            _first = piece;
        else
            (_all ??= new StringBuilder(_first)).Append(piece);
    }

    public override readonly string ToString() => _all?.ToString() ?? _first ?? string.Empty;
}
