using CoopTools.Law;
using CoopTools.Records;

namespace CoopTools.Evaluation;

/// <summary>Ten jurisdictions that there are not, each with a policy that somebody might have coded.</summary>
internal static class InventedJurisdictions
{
    public static IReadOnlyDictionary<string, Jurisdiction> All { get; } = new Dictionary<string, Jurisdiction>(StringComparer.Ordinal)
    {
        ["texas-sheriff"] = Of(
            "Example County Sheriff's Office",
            "TX",
            JurisdictionKind.LawEnforcementAgency,
            "detainer-practice=HonorsAll state-law-on-detainers=Requires claims-duty-to-detain=No holds-past-release=Yes hold-basis=DetainerAlone "
                + "neutral-review=No restricts-sharing-status=No"),
        ["california-county"] = Of(
            "Example County",
            "CA",
            JurisdictionKind.County,
            "holds-past-release=Yes hold-basis=AdministrativeWarrant neutral-review=No restricts-release-information=Yes "
                + "treats-immigration-warrant-as-judicial=Yes"),
        ["illinois-city"] = Of(
            "City of Example",
            "IL",
            JurisdictionKind.Municipality,
            "restricts-sharing-status=Yes communication-policy=Forbidden detainer-practice=DeclinesAll claims-duty-to-detain=No holds-past-release=No "
                + "claims-duty-to-communicate=No"),
        ["florida-task-force"] = Of(
            "Example Police Department",
            "FL",
            JurisdictionKind.LawEnforcementAgency,
            "agreement-287g=Yes state-law-on-agreements=Requires performs-officer-functions=Yes officers-trained-and-certified=Yes "
                + "functions-designated=Yes under-dhs-supervision=No claims-duty-to-agree=No uses-mass-influx-powers=No"),
        ["massachusetts-county"] = Of(
            "Example County Jail and House of Correction",
            "MA",
            JurisdictionKind.County,
            "holds-past-release=Yes hold-basis=DetainerAlone neutral-review=No agreement-287g=No detainer-practice=CaseByCase claims-duty-to-detain=No"),
        ["new-jersey-county"] = Of(
            "Example County, New Jersey",
            "NJ",
            JurisdictionKind.County,
            "restricts-sharing-status=Yes restricts-requesting-status=Yes restricts-maintaining-status=Yes restricts-exchanging-status=Yes"),
        ["new-york-agency"] = Of(
            "Example Department of Correction",
            "NY",
            JurisdictionKind.LawEnforcementAgency,
            "claims-duty-to-detain=Yes detainer-practice=IfWarrantAttached holds-past-release=Yes"),
        ["georgia-county"] = Of(
            "Example County Board of Commissioners",
            "GA",
            JurisdictionKind.County,
            "claims-duty-to-communicate=Yes claims-duty-to-agree=Yes claims-duty-to-detain=Yes agreement-287g=Pending performs-officer-functions=Yes "
                + "enforces-own-immigration-law=Yes"),
        ["arizona-tribe"] = Of("Example Nation", "AZ", JurisdictionKind.Tribe, "restricts-sharing-status=Yes holds-past-release=No"),
        ["puerto-rico-municipality"] = Of(
            "Municipality of Example",
            "PR",
            JurisdictionKind.Municipality,
            "restricts-sharing-status=ExceptAsFederalLawRequires detainer-practice=JudicialWarrantOnly holds-past-release=Yes hold-basis=JudicialWarrant"),
    };

    private static Jurisdiction Of(string name, string state, JurisdictionKind kind, string facts) =>
        Recorded.In(state, facts) with { Name = name, Body = kind };
}
