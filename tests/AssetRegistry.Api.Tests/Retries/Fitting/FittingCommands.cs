using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Brings a record to where a command can be carried out on it, once; answers with the command and the account whose turn it is.</summary>
internal delegate Task<(string Account, CommandInput Command)> Fit(RegistryCopy registry);

/// <summary>For each mutation a record of its own that it fits.</summary>
internal static class FittingCommands
{
    private static readonly Dictionary<string, Fit> All = new[]
    {
        FittingFacilities.Commands,
        FittingLineages.Commands,
        FittingDossiers.Commands,
        FittingDrafts.Commands,
        FittingProposals.Commands,
        FittingMergers.Commands,
        FittingDecisions.Commands,
        FittingHandovers.Commands,
        FittingCustody.Commands,
        FittingHousing.Commands,
        FittingOffices.Commands,
        FittingOrganisations.Commands,
        FittingAttachments.Commands,
        FittingNotifications.Commands,
        FittingReports.Commands,
        FittingRules.Commands,
        FittingTokens.Commands,
        FittingAccounts.Commands,
        FittingImports.Commands,
    }.SelectMany(noun => noun).ToDictionary();

    /// <summary>The mutations there is a record for.</summary>
    public static IReadOnlyCollection<string> Mutations => All.Keys;

    public static Task<(string Account, CommandInput Command)> FittingAsync(this RegistryCopy registry, string mutation) => All[mutation](registry);
}
