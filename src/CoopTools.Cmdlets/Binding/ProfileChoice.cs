using System.Collections;
using System.Management.Automation;
using CoopTools.Intakes.Profiles;

namespace CoopTools.Binding;

/// <summary>Finds the profile that an analyst names. A mistake here would change every record, so it ends the command.</summary>
internal static class ProfileChoice
{
    /// <summary>The profile of a name; null for none.</summary>
    public static Profile? Of(Cmdlet cmdlet, string? name, IDictionary? map)
    {
        if (name is null)
            return null;
        if (map is not null)
            cmdlet.ThrowTerminatingError(new(new PSArgumentException("-Profile has a map of its own. Leave -Map or -Profile out.", nameof(map)), "MapAndProfile", ErrorCategory.InvalidArgument, map));
        var profile = Profile.All.Find(name);
        if (profile is null)
            cmdlet.ThrowTerminatingError(Errors.NotFound("NoProfile", $"There is no profile '{name}'.", $"There is {string.Join(", ", Profile.All)}; for other sheets say with -Map which header stands for what.", name, Profile.All.Select(p => p.Id)));
        return profile;
    }
}
