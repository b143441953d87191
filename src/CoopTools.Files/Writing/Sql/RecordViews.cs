using CoopTools.Decisions;
using CoopTools.Law;
using CoopTools.Tabulation;

namespace CoopTools.Files.Writing.Sql;

/// <summary>The views that turn a row of jurisdictions into numbers: its day, its place, its answers, and what the law's day says.</summary>
internal static class RecordViews
{
    /// <summary>Texts that say that something is not known, as SQL lists them.</summary>
    private const string Unknowns = "'', 'Unknown'";

    public static void Write(SqlScript script, LawTables law)
    {
        script.View(
            "coop_read",
            "The jurisdictions with the law's day and, for each fact, the number of its answer: 0 is Unknown, NULL a text that is no answer.",
            Read(law.Pack));
        script.View(
            "coop_records",
            "The same with what the law's day says: used_ is the number of the answer that counts, derived_ whether it follows from the day,\n"
                + "past_ whether what fixes it is past its dates.",
            $"SELECT r.*{string.Concat(law.Dated.Select(Dated))}\nFROM coop_read AS r");
    }

    private static string Read(Pack pack) => $"""
        SELECT j.id, j.name, j.state, j.kind, j.record_date,
          COALESCE(CAST(j.as_of AS DATE), CAST(j.record_date AS DATE), CURRENT_DATE) AS law_day,
          COALESCE(s.state_no, 0) AS state_no,
          s.circuit,
          CASE{string.Concat(Enum.GetNames<JurisdictionKind>().Select((k, i) => $" WHEN j.kind = '{k}' THEN {SqlText.Of(i + 1)}"))} ELSE 0 END AS kind_no,
          CASE WHEN s.state_no IS NULL AND j.state NOT IN ({Unknowns}) THEN '; state' ELSE '' END
            || CASE WHEN j.kind NOT IN ({Unknowns}, {string.Join(", ", Enum.GetNames<JurisdictionKind>().Select(k => $"'{k}'"))}) THEN '; kind' ELSE '' END AS unread_place{string.Concat(pack.Facts.Select(Fact))}
        FROM jurisdictions AS j
        LEFT JOIN coop_states AS s ON s.state = j.state
        """;

    private static string Fact(Fact fact)
    {
        var column = SqlNames.Column(fact);
        var answers = string.Concat(fact.Answers.Select((a, i) => $" WHEN j.{column} = {SqlText.Of(a.Value)} THEN {SqlText.Of(i + 1)}"));
        return $",\n  CASE WHEN j.{column} IS NULL OR j.{column} IN ({Unknowns}) THEN 0{answers} END AS {column}";
    }

    private static string Dated(DatedFact dated)
    {
        var column = SqlNames.Column(dated.Fact);
        string Number(DatedStretch s) => SqlText.Of(s.Answer is null ? 0 : dated.Fact.Answers.ToList().IndexOf(s.Answer) + 1);
        string Remark(DatedStretch s) => SqlText.Of(s.Because is null ? string.Empty : " " + s.Because);
        return $"""
            ,
              CASE WHEN r.{column} > 0 THEN r.{column} ELSE {ByDay(dated, Number)} END AS used_{column},
              CASE WHEN r.{column} > 0 THEN 0 ELSE {ByDay(dated, s => SqlText.Of(s.Answer is not null))} END AS derived_{column},
              {ByDay(dated, s => SqlText.Of(s.IsPast))} AS past_{column},
              CASE WHEN r.{column} > 0 THEN {SqlText.Of(" " + Wording.RecordedWins(dated.Fact))} ELSE {ByDay(dated, Remark)} END AS remark_{column}
            """;
    }

    private static string ByDay(DatedFact dated, Func<DatedStretch, string> value) =>
        SqlDays.Choose("r.law_day", dated.Stretches.Select(s => (s.From, value(s))).ToArray());
}
