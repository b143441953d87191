using ClosedXML.Excel;
using CoopTools.Files.Writing.Words;
using CoopTools.Files.Writing.Workbook.Looks;
using CoopTools.Files.Writing.Workbook.Tables;
using CoopTools.Intakes.Templates;
using CoopTools.Law;

namespace CoopTools.Files.Writing.Workbook.Templates;

/// <summary>The codebook: a line for each answer to each fact, and for each column of identity.</summary>
internal static class CodebookSheet
{
    /// <summary>The sheet's name.</summary>
    public const string Name = "Codebook";

    private const string UnknownMeaning = "It was not looked up, or could not be found out. A blank cell means the same.";

    private static readonly TableColumn<CodebookLine>[] Columns =
    [
        Column("Column", 25, l => l.Label, BookLooks.Strong),
        Column("Fact id", 30, l => l.Id, BookLooks.Text),
        Column("For", 9, l => l.Group, BookLooks.Text),
        Column("What is asked", 44, l => l.Asked, BookLooks.Text),
        Column("Does not count", 30, l => l.Excludes, BookLooks.Text),
        new("Answer", 27, l => TableCell.Strong(l.Answer)),
        new("When it is given", 52, l => l.Meaning),
        Column("Answered from", 15, l => l.AnsweredFrom, BookLooks.Text),
        Column("Read by", 10, l => l.Rules, BookLooks.Text),
    ];

    /// <summary>Lays the sheet out.</summary>
    public static IEnumerable<StreamedRows> Lay(IXLWorkbook book, Template template)
    {
        var table = new TableSheet<CodebookLine>(Name, Columns)
        {
            Note = "A blank cell is Unknown, never No. No means that the governing texts were read and do not say so. How to fill in stands on About; lines of one column repeat it in grey.",
            WhenEmpty = "The template asks nothing.",
        };
        return table.Lay(book, Lines(template).ToArray());
    }

    private static IEnumerable<CodebookLine> Lines(Template template) => IdentityColumns.Of(template.Pack).Select(Identity)
        .Concat(template.Groups.SelectMany(g => g.Facts.SelectMany(f => LinesOf(f, g.Question))));

    private static CodebookLine Identity(EntryColumn column) => new(
        "Identity",
        column.Header,
        null,
        column.Message,
        null,
        column.Choices.Count > 0 ? "one of a list" : ReferenceEquals(column.Look, EntryLooks.Day) ? "a date" : "text",
        column.Choices.Count == 0 ? string.Empty : $"One of: {string.Join(", ", column.Choices)}.",
        null,
        null,
        IsFirst: true);

    private static IEnumerable<CodebookLine> LinesOf(Fact fact, Question question)
    {
        var first = new CodebookLine(
            question.Id,
            fact.Label,
            fact.Id,
            fact.Question,
            fact.Excludes,
            Answer.Unknown,
            UnknownMeaning,
            string.Join(", ", fact.AnsweredFrom.Select(Wording.Of)),
            string.Join(", ", fact.Rules),
            IsFirst: true);
        return fact.Answers.Select(a => first with { Answer = a.Value, Meaning = a.Meaning, IsFirst = false }).Prepend(first);
    }

    private static TableColumn<CodebookLine> Column(string header, double width, Func<CodebookLine, string?> text, Look look) =>
        new(header, width, l => new TableCell(text(l) ?? string.Empty, l.IsFirst ? look : BookLooks.Faint));
}
