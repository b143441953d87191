namespace CoopTools.Law.Loading;

/// <summary>The law that is used where no other is asked for.</summary>
public static class DefaultPack
{
    /// <summary>Its id.</summary>
    public const string Id = "federal";

    private static readonly Lazy<Pack> Embedded = new(() => PackLoader.Load([Files(Id)!]));

    extension(Pack)
    {
        /// <summary>The embedded federal pack, loaded at its first use.</summary>
        /// <exception cref="PackException">The embedded files are not a pack.</exception>
        public static Pack Federal => Embedded.Value;
    }

    /// <summary>The files of a pack that lies in this assembly.</summary>
    /// <param name="id">The pack's id.</param>
    /// <returns>The files, or null where there is no such pack.</returns>
    public static PackFiles? Files(string id) => string.Equals(id, Id, StringComparison.OrdinalIgnoreCase)
        ? new(null, EmbeddedPack.Files(Id)) { Tested = true }
        : null;
}
