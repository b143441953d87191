using CoopTools.Intakes;
using CoopTools.Law;

namespace CoopTools.Records;

/// <summary>Writes records for this process to read again: what is on its way, and does not fit into memory. No format for a file.</summary>
/// <param name="pack">The pack whose facts and states they speak of.</param>
internal sealed class RecordForm(Pack pack)
{
    private readonly Numbering<Intake> _inputs = new();

    /// <summary>Writes a record.</summary>
    public void Write(BinaryWriter to, Jurisdiction record)
    {
        to.Write7BitEncodedInt(_inputs.Of(record.Input));
        to.Write7BitEncodedInt(record.Row);
        to.Write(record.Name);
        Write(to, record.State);
        to.Write7BitEncodedInt(record.Body is { } body ? (int)body + 1 : 0);
        to.Write7BitEncodedInt(record.RecordDate is { } day ? ((DateOnly)day).DayNumber + 1 : 0);
        foreach (var text in new[] { record.Id, record.Parent, record.Policy, record.Evidence, record.Coder, record.Notes })
            Write(to, text);
        var facts = record.Recorded.Values.ToArray();
        to.Write7BitEncodedInt(facts.Length);
        foreach (var fact in facts)
            Write(to, fact);
        to.Write7BitEncodedInt(record.Attributes.Count);
        foreach (var (name, text) in record.Attributes)
        {
            to.Write(name);
            to.Write(text);
        }
    }

    /// <summary>Reads the record that was written.</summary>
    public Jurisdiction Read(BinaryReader from)
    {
        var (input, row, name) = (_inputs.Items[from.Read7BitEncodedInt()], from.Read7BitEncodedInt(), from.ReadString());
        var (state, body, day) = (Text(from), from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        return new(name, new(pack.Facts, []), input, row)
        {
            HomeState = state is null ? null : pack.States.Find(state),
            Body = body == 0 ? null : (JurisdictionKind)(body - 1),
            RecordDate = day == 0 ? null : DateOnly.FromDayNumber(day - 1),
            Id = Text(from),
            Parent = Text(from),
            Policy = Text(from),
            Evidence = Text(from),
            Coder = Text(from),
            Notes = Text(from),
            Recorded = new(pack.Facts, Facts(from)),
            Attributes = AttributesOf(from),
        };
    }

    private void Write(BinaryWriter to, RecordedFact fact)
    {
        to.Write7BitEncodedInt(pack.Facts.PlaceOf(fact.Fact));
        to.Write7BitEncodedInt(fact.Asked.Answers.IndexOf(fact.Given));
        Write(to, fact.Cell);
        Write(to, fact.Source);
        Write(to, fact.Coder);
    }

    private RecordedFact[] Facts(BinaryReader from)
    {
        var facts = new RecordedFact[from.Read7BitEncodedInt()];
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = pack.Facts[from.Read7BitEncodedInt()];
            facts[i] = new(fact, fact.Answers[from.Read7BitEncodedInt()], Text(from), Text(from), Text(from));
        }

        return facts;
    }

    private static Attributes AttributesOf(BinaryReader from)
    {
        var count = from.Read7BitEncodedInt();
        return count == 0
            ? Attributes.None
            : new(Enumerable.Range(0, count).Select(_ => KeyValuePair.Create(from.ReadString(), from.ReadString())).ToArray());
    }

    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
            to.Write(text);
    }

    private static string? Text(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;
}
