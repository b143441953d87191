namespace CoopTools.Help.Topics;

/// <summary>An about topic that is made of the law's data.</summary>
internal interface ITopic
{
    /// <summary>What Get-Help finds it by.</summary>
    public string Name { get; }

    public string Text();
}
