using CoopTools.Law.Loading;

namespace CoopTools.Intakes.Profiles;

/// <summary>Reads a column of a profile.</summary>
internal static class ColumnReader
{
    public static ProfileColumn Read(JsonPlace at)
    {
        var column = new ProfileColumn
        {
            Headers = at.Texts("headers", required: true),
            Field = at.WordOrNull<IdentityField>("field"),
            Attribute = at.TextOrNull("attribute"),
            Form = at.WordOrNull<CellForm>("form") ?? CellForm.Words,
            Required = Flag(at, "required"),
            Each = Flag(at, "each"),
            Blanks = at.Texts("blanks"),
            From = at.DayOrNull("from"),
        };
        if (at.Has("field") == at.Has("attribute"))
            at.Problem("a column gives either a 'field' or an 'attribute'.");
        if (at.Has("headers") && column.Headers.Count == 0)
            at.Problem("headers", "at least one header belongs here.");
        if (column.Each && column.Field is not null)
            at.Problem("each", "an identity field has one value for all rows. Remove 'each', or make it an attribute.");
        if (column.From is not null && column.Form != CellForm.Day)
            at.Problem("from", "only a column of days has a first day.");
        at.NothingElse();
        return column;
    }

    // A flag that is left out is false.
    private static bool Flag(JsonPlace at, string name) => at.Has(name) && at.Flag(name);
}
