using System.Collections.ObjectModel;
using System.Management.Automation;
using CoopTools.Law;

namespace CoopTools.Binding;

/// <summary>Dynamic parameters, one for each fact of a pack.</summary>
internal static class FactParameters
{
    /// <summary>The parameters: their help is the fact's question with its answers.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="completer">Completes the answers.</param>
    /// <param name="cmdlet">The cmdlet's type: a fact that is named like a parameter of its own gets none.</param>
    public static RuntimeDefinedParameterDictionary Of(Pack pack, Type completer, Type cmdlet)
    {
        var taken = cmdlet.GetProperties().Select(p => p.Name).Concat(Cmdlet.CommonParameters).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parameters = new RuntimeDefinedParameterDictionary();
        foreach (var fact in pack.Facts.Where(f => taken.Add(NameOf(f))))
        {
            var attributes = new Collection<Attribute>
            {
                new ParameterAttribute
                {
                    HelpMessage = $"{fact.Question} Answers: {Answer.Unknown}, {string.Join(", ", fact.Answers)}.",
                    ValueFromPipelineByPropertyName = true,
                },

                // A row of a table has its columns by id or by label.
                new AliasAttribute(fact.Id, fact.Label),
                new ArgumentCompleterAttribute(completer),
            };
            parameters.Add(NameOf(fact), new(NameOf(fact), typeof(string), attributes));
        }

        return parameters;
    }

    /// <summary>The parameter of a fact: <c>holds-past-release</c> is <c>HoldsPastRelease</c>.</summary>
    public static string NameOf(Fact fact) => string.Concat(fact.Id.Split('-').Select(w => $"{char.ToUpperInvariant(w[0])}{w[1..]}"));

    /// <summary>What was typed, by the fact's id. A blank is Unknown, as a blank cell is.</summary>
    public static IReadOnlyDictionary<string, string> Answers(Pack pack, RuntimeDefinedParameterDictionary parameters)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in pack.Facts)
        {
            if (parameters.TryGetValue(NameOf(fact), out var parameter) && parameter.IsSet && NamedTexts.Text(parameter.Value).Trim() is { Length: > 0 } text)
                answers.Add(fact.Id, text);
        }

        return answers;
    }
}
