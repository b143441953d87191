namespace CoopTools.Law.Loading;

/// <summary>The law that is used where no other is asked for.</summary>
public static class DefaultPack
{
    private static readonly Lazy<Pack> Embedded = new(() => PackLoader.LoadTested(EmbeddedPack.Files("federal")));

    extension(Pack)
    {
        /// <summary>The embedded federal pack, loaded at its first use.</summary>
        /// <exception cref="PackException">The embedded files are not a pack.</exception>
        public static Pack Federal => Embedded.Value;
    }
}
