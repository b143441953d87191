namespace CoopTools.Law.Loading;

/// <summary>What <c>pack.json</c> says.</summary>
internal sealed record PackHeader(
    string Id,
    string Title,
    string Version,
    string Language,
    DateOnly Reviewed,
    string Disclaimer,
    PackSource Source,
    DescribedSince Describes,
    PackWords Words,
    JoinedList<OutOfReach> NotReached);
