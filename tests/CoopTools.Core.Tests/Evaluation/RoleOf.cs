namespace CoopTools.Evaluation;

internal sealed record RoleOf(string Authority, string Role, bool Supplement);
