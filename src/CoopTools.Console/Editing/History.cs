namespace CoopTools.ConsoleHost;

/// <summary>The inputs of a session, to go back to. What is being typed is kept while one looks at older inputs.</summary>
internal sealed class History
{
    private readonly List<string> _inputs = [];
    private int _position;
    private string _draft = "";

    /// <summary>Remembers an input, unless it is blank or repeats the last one, and starts over at the newest.</summary>
    public void Add(string input)
    {
        if (!string.IsNullOrWhiteSpace(input) && (_inputs.Count == 0 || !string.Equals(_inputs[^1], input, StringComparison.Ordinal)))
            _inputs.Add(input);
        StartOver();
    }

    /// <summary>Starts over at the newest input.</summary>
    public void StartOver() => _position = _inputs.Count;

    /// <summary>The input before; null at the oldest.</summary>
    /// <param name="current">What stands on the line now.</param>
    public string? Older(string current)
    {
        if (_position == 0)
            return null;
        if (_position == _inputs.Count)
            _draft = current;
        return _inputs[--_position];
    }

    /// <summary>The input after, at last what was being typed; null beyond that.</summary>
    public string? Newer() =>
        _position == _inputs.Count ? null
        : ++_position == _inputs.Count ? _draft
        : _inputs[_position];
}
