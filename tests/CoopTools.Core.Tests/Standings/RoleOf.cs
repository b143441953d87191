namespace CoopTools.Standings;

internal sealed record RoleOf(string Authority, string Role, bool Supplement);
