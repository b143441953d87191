namespace CoopTools.BruteForce;

internal sealed record TinyFact(string Id, string[] Answers);
