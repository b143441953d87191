using CoopTools.Law;
using CoopTools.Law.Loading;

namespace CoopTools.Intakes.Profiles;

/// <summary>Makes a profile from its file, or refuses it with everything that is wrong.</summary>
public static class ProfileLoader
{
    /// <summary>Loads a profile.</summary>
    /// <param name="file">The file, named for the profile's id.</param>
    /// <param name="pack">The pack whose facts it answers.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="PackException">Something is wrong: each problem with its place.</exception>
    public static Profile Load(PackFile file, Pack pack)
    {
        var problems = new List<PackProblem>();
        var profile = PackText.Parse(file, problems) is { } root ? Read(root, file, pack) : null;
        return problems.Count == 0 ? profile! : throw new PackException(problems, "profile");
    }

    private static Profile Read(JsonPlace root, PackFile file, Pack pack)
    {
        var columns = root.Items("columns").Select(ColumnReader.Read).ToJoinedList();
        var profile = new Profile
        {
            Id = root.Text("id"),
            Title = root.Text("title"),
            Kind = root.Word<JurisdictionKind>("kind"),
            Count = root.Text("count"),
            Columns = columns,
            Days = root.Texts("days", required: true),
            Lists = root.Items("lists").Select(at => List(at, columns, pack)).ToJoinedList(),
        };
        if (!string.Equals(profile.Id + ".json", file.Name, StringComparison.Ordinal))
            root.Problem("id", $"the file is named '{file.Name}'. Name it for the id.");
        if (!columns.Any(c => c is { Field: IdentityField.Jurisdiction, Required: true }))
            root.Problem("columns", "no required column gives 'Jurisdiction'.");
        root.NothingElse();
        return profile;
    }

    private static ProfileList List(JsonPlace at, JoinedList<ProfileColumn> columns, Pack pack)
    {
        var list = new ProfileList(at.Text("id"), at.Text("title"), Attributes(at, "filled", columns), Attributes(at, "blank", columns), Set(at, pack));
        at.NothingElse();
        return list;
    }

    private static JoinedList<string> Attributes(JsonPlace at, string name, JoinedList<ProfileColumn> columns)
    {
        var items = at.TextItems(name);
        foreach (var item in items.Where(i => !columns.Any(c => string.Equals(c.Attribute, i.Value, StringComparison.Ordinal))))
            item.Problem($"no column gives the attribute '{item.Value}'.");
        return items.Select(i => i.Value).ToJoinedList();
    }

    private static Dictionary<string, string> Set(JsonPlace at, Pack pack)
    {
        var set = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, answer) in at.Members("set"))
        {
            if (pack.Facts.Find(id) is not { } fact)
                answer.Problem($"there is no fact '{id}' in the pack '{pack.Id}'.");
            else if (!fact.Answers.Any(a => string.Equals(a.Value, answer.Value, StringComparison.Ordinal)))
                answer.Problem($"'{answer.Value}' is not among the answers to '{id}': {fact.Answers}.");
            set[id] = answer.Value;
        }

        return set;
    }
}
