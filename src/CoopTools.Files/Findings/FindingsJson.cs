using System.Text.Json;
using CoopTools.Evaluation;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Intakes;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>Reads the json back, finding by finding. A row of it is a finding, counted from 1.</summary>
internal sealed class FindingsJson : FindingsFile
{
    private readonly InputFile _file;
    private readonly JsonParts _parts;
    private readonly Reteller _reteller;

    private FindingsJson(InputFile file, FindingsOptions options)
    {
        _file = file;
        _parts = new(file.Stream, file.Name);
        Intake = new(file.Name) { Path = file.Path, Sha256 = file.Scan.Sha256 };
        _reteller = new(Intake, options.Packs) { NotAtHand = options.NotAtHand };
    }

    /// <inheritdoc/>
    public override Intake Intake { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="IntakeException">It cannot be used.</exception>
    public static new FindingsJson Open(string path, FindingsOptions options) => new(InputFile.Open(path, options.Sheet.Stop), options);

    /// <inheritdoc/>
    public override IEnumerable<Retold> Read()
    {
        if (Step(out _) != JsonTokenType.StartObject)
            throw NotAnExport(_file.Name, "it is no JSON object");
        var found = false;
        while (Step(out var name) == JsonTokenType.PropertyName)
        {
            if (name is not "findings")
            {
                Head(name!);
                continue;
            }

            found = Step(out _) == JsonTokenType.StartArray ? true : throw NotAnExport(_file.Name, "its property 'findings' is no array");
            foreach (var retold in Findings())
                yield return retold;
        }

        if (!found)
            throw NotAnExport(_file.Name, "its property 'findings' is missing");
    }

    /// <inheritdoc/>
    public override void Dispose() => _file.Dispose();

    private IEnumerable<Retold> Findings()
    {
        for (var number = 1; Value(number) is { } value; number++)
        {
            using (value)
            {
                foreach (var retold in Retold(number, value.RootElement))
                    yield return retold;
            }
        }

        foreach (var retold in _reteller.Rest())
            yield return retold;
    }

    private IEnumerable<Retold> Retold(int number, JsonElement element)
    {
        try
        {
            var told = JsonTold.Of(number, element);
            return told[nameof(Finding.PackHash)].Length > 0
                ? _reteller.Take(told)
                : throw NotAnExport(_file.Name, FormattableString.Invariant($"its finding {number} has no PackHash"));
        }
        catch (Exception e) when (BlamesJson(e))
        {
            throw Broken(e, number);
        }
    }

    private void Head(string name)
    {
        using var value = Value(0)!;
        if (name is "sourceOnly" && value.RootElement.ValueKind is JsonValueKind.True or JsonValueKind.False)
            _reteller.SourceOnly = value.RootElement.GetBoolean();
        else if (name is "findingsMade" && value.RootElement.ValueKind == JsonValueKind.Number && value.RootElement.TryGetInt32(out var made))
            _reteller.Made = made;
    }

    private JsonTokenType Step(out string? name)
    {
        try
        {
            return _parts.Step(out name);
        }
        catch (Exception e) when (BlamesJson(e))
        {
            throw Broken(e, 0);
        }
    }

    private JsonDocument? Value(int number)
    {
        try
        {
            return _parts.Value();
        }
        catch (Exception e) when (BlamesJson(e))
        {
            throw Broken(e, number);
        }
    }

    // Texts that are no UTF-8, or half a surrogate pair, show when they are asked for.
    private static bool BlamesJson(Exception e) =>
        e is JsonException || (e is InvalidOperationException && e.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) is true);

    private IntakeException Broken(Exception e, int number) => new(
        "BrokenJson",
        FormattableString.Invariant($"'{_file.Name}'{(number > 0 ? $", finding {number}" : string.Empty)}: this is no JSON ({e.Message.Split(". ")[0].TrimEnd('.')}). Fetch the file again, or export the findings anew."),
        e);
}
