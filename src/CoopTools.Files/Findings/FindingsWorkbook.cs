using CoopTools.Evaluation;
using CoopTools.Files.Reading.Inputs;
using CoopTools.Files.Writing.Workbook.Sheets;
using CoopTools.Intakes;
using CoopTools.Records;
using CoopTools.Retelling;

namespace CoopTools.Files.Findings;

/// <summary>
/// Reads the matrix workbook back: the records with their answers stand on Answers, which findings were exported on Matrix, the law in the
/// properties. Each finding is made again and its verdict compared. A row of it is one of the sheet Answers.
/// </summary>
internal sealed class FindingsWorkbook : FindingsFile
{
    private readonly string _path;
    private readonly FindingsOptions _options;
    private readonly WorkbookLaw _law;
    private readonly EvaluationBatch _batch;

    private FindingsWorkbook(InputFile file, FindingsOptions options)
    {
        (_path, _options, _law) = (file.Path, options, WorkbookLaw.Of(file, options));
        _batch = new(new(_law.Pack, _law.Pack.Rules, null, _law.Pack.Reviewed, _law.SourceOnly), _law.Made ?? 0);
        Intake = new(file.Name) { Path = file.Path, Sha256 = file.Scan.Sha256 };
    }

    /// <inheritdoc/>
    public override Intake Intake { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="IntakeException">It cannot be used.</exception>
    public static new FindingsWorkbook Open(string path, FindingsOptions options)
    {
        using var file = InputFile.Open(path, options.Sheet.Stop);
        return new(file, options);
    }

    /// <inheritdoc/>
    public override IEnumerable<Retold> Read()
    {
        // Both sheets have the records in one order, unless someone sorted one of them: then the lines passed by are kept until they are asked for.
        var passed = new Dictionary<string, Queue<MatrixLineRead>>(StringComparer.Ordinal);
        using var lines = MatrixLines.Of(_path, _options.Sheet, _law.Pack).GetEnumerator();
        foreach (var answers in AnswerLines.Of(_path, _options.Sheet, _law.Pack))
        {
            if (Find(answers, lines, passed) is not { } matrix)
                continue;
            foreach (var retold in Findings(answers, matrix))
                yield return retold;
        }

        while (lines.MoveNext())
            Pass(passed, lines.Current);
        foreach (var left in passed.Values.SelectMany(l => l).SelectMany(l => l.Verdicts.Take(1)))
            yield return Refused(left, new($"'{left.Rule}' of sheet {left.Sheet}", $"'{left.Text}'", "no row of the sheet Answers belongs to it"));
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }

    private static MatrixLineRead? Find(AnswerLine answers, IEnumerator<MatrixLineRead> lines, Dictionary<string, Queue<MatrixLineRead>> passed)
    {
        var row = answers.Text("Row")!;
        string[] keys = [AnswerLines.KeyOf(answers.Text("Input"), row), AnswerLines.KeyOf(null, row)];
        foreach (var key in keys)
        {
            if (passed.TryGetValue(key, out var kept) && kept.TryDequeue(out var line))
                return line;
        }

        while (lines.MoveNext())
        {
            if (keys.Contains(lines.Current.Key, StringComparer.Ordinal))
                return lines.Current;
            Pass(passed, lines.Current);
        }

        return null;
    }

    private static void Pass(Dictionary<string, Queue<MatrixLineRead>> passed, MatrixLineRead line)
    {
        if (!passed.TryGetValue(line.Key, out var kept))
            passed[line.Key] = kept = new();
        kept.Enqueue(line);
    }

    private IEnumerable<Retold> Findings(AnswerLine answers, MatrixLineRead matrix)
    {
        var record = RecordOfLine.Of(answers, matrix, _law.Pack, Intake, out var wrong);
        if (wrong is not null)
        {
            Made(matrix.Verdicts.Count);
            yield return Refused(new(string.Empty, string.Empty, AnswersSheet.Name, answers.Row.Number, 0), wrong);
            yield break;
        }

        foreach (var verdict in matrix.Verdicts)
            yield return Finding(answers, record, verdict);
    }

    private Retold Finding(AnswerLine answers, Jurisdiction record, VerdictRead verdict)
    {
        Made(1);
        if (DayOf(answers, verdict.Rule) is not { } day)
            return Refused(verdict, new($"'{AnswersSheet.LawsDay}' of sheet Answers", $"'{answers.Text(AnswersSheet.LawsDay)}'", "the law's day of each finding has to be known"));
        var finding = _batch.Run.Evaluate(record, _law.Pack.Rules.Find(verdict.Rule)!, _batch, day);
        var made = Verdict.Of(finding).ToString();
        if (Difference.Between($"'{verdict.Rule}' of sheet {verdict.Sheet}", verdict.Text, made) is { } changed)
            return Refused(verdict, changed);
        ToldRecords.Enter(finding);
        return new(finding, null);
    }

    // One for all; else on Answers, a day for the record, or a line for each rule.
    private DateOnly? DayOf(AnswerLine answers, string rule)
    {
        if (_law.Day is not null)
            return _law.Day;
        var said = (answers.Text(AnswersSheet.LawsDay) ?? string.Empty).Split('\n');
        return DayText.ReadIso(said.Length == 1 ? said[0] : said.FirstOrDefault(l => l.StartsWith($"{rule}: ", StringComparison.Ordinal))?[(rule.Length + 2)..] ?? string.Empty);
    }

    private void Made(int findings)
    {
        if (_law.Made is null)
            _batch.Made(findings);
    }

    private Retold Refused(VerdictRead verdict, Difference changed)
    {
        var refused = new Rejection(verdict.Row, verdict.Text, $"{changed} It was changed after it was exported. Put back what stood there, or evaluate and export anew.");
        Intake.Add(new RowEntries { Rejection = refused });
        return new(null, refused);
    }
}
