using AssetRegistry.Access;
using AssetRegistry.Organisations;

namespace AssetRegistry.Housing;

/// <summary>The rules of official housing.</summary>
public static class HousingNeedDecider
{
    /// <param name="command">The count.</param>
    /// <param name="organisation">Whose officials were counted.</param>
    /// <param name="need">What is recorded so far; null when nothing is.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="today">The day of recording.</param>
    public static HousingNeedRecorded RecordNeed(
        RecordHousingNeed command, Organisation organisation, HousingNeed? need, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(
            actor, CommandName.RecordHousingNeed, organisation.Id, new($"“{organisation.Name}”", $"\"{organisation.Name}\""));
        DemandNoMore(organisation, command.Headcount, need?.Needed ?? 0);
        DemandCovered(organisation, Require.NotNegative(command.Headcount, "headcount"), need?.Arranged ?? 0);
        DemandSum(organisation, command);
        return new(
            HousingNeed.IdOf(organisation.Id),
            organisation.Id,
            organisation.Name,
            organisation.CommuneCode,
            command.Headcount,
            Provenance.Of(
                actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), Require.OptionalPaper(command.Paper, today)),
            command.Groups);
    }

    /// <param name="command">The count.</param>
    /// <param name="organisation">Whose officials were housed.</param>
    /// <param name="need">What is recorded so far; null when nothing is.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="today">The day of recording.</param>
    public static HousingAllocationRecorded RecordAllocation(
        RecordHousingAllocation command, Organisation organisation, HousingNeed? need, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(
            actor, CommandName.RecordHousingAllocation, organisation.Id, new($"“{organisation.Name}”", $"\"{organisation.Name}\""));
        if (need is null)
        {
            throw new HousingNeedNotRecordedException(organisation.Id, organisation.Name);
        }

        DemandNoMore(organisation, command.Headcount, need.Arranged ?? 0);
        DemandCovered(organisation, need.Needed, Require.NotNegative(command.Headcount, "headcount"));
        return new(
            need.Id,
            organisation.Id,
            organisation.Name,
            command.Headcount,
            Provenance.Of(
                actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), Require.OptionalPaper(command.Paper, today)));
    }

    // What is recorded of a body that has ended can pass to its successor, so it shrinks; it never grows.
    private static void DemandNoMore(Organisation organisation, int headcount, int recorded)
    {
        if (headcount > recorded)
        {
            OrganisationDecider.DemandNotEnded(organisation);
        }
    }

    private static void DemandSum(Organisation organisation, RecordHousingNeed command)
    {
        if (command.Groups is not { } groups)
        {
            return;
        }

        foreach (var group in groups)
        {
            _ = Require.NotNegative(group.Headcount, "groups");
        }

        if (groups.Sum(group => group.Headcount) is var sum && sum != command.Headcount)
        {
            throw new HousingGroupsDoNotAddUpException(organisation.Name, command.Headcount, sum);
        }
    }

    private static void DemandCovered(Organisation organisation, int needed, int arranged)
    {
        if (arranged > needed)
        {
            throw new HousingArrangedExceedsNeedException(organisation.Id, organisation.Name, needed, arranged);
        }
    }
}
