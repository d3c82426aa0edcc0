using AssetRegistry.Access;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>The rules of housing applications: applied for, verified, decided, allocated, contracted, returned.</summary>
public static class HousingApplicationDecider
{
    public static HousingApplicationSubmitted Submit(
        SubmitHousingApplication command, Organisation organisation, RuleBook rules, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(
            actor, CommandName.SubmitHousingApplication, organisation.Id, new($"“{organisation.Name}”", $"\"{organisation.Name}\""));
        OrganisationDecider.DemandNotEnded(organisation);
        var effectiveOn = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        if (command.Conditions is { OwnsHouse: true, DistanceKm: null })
        {
            throw new FieldRequiredException("distanceKm");
        }

        if (command.Conditions.DistanceKm is < 0 and var distance)
        {
            throw new FieldOutOfRangeException("distanceKm", distance, new("từ 0 trở lên", "0 or more"));
        }

        return new(
            command.ApplicationId,
            organisation.Id,
            organisation.Name,
            organisation.CommuneCode,
            command.Title,
            Require.AtLeast(command.Headcount, 1, "headcount"),
            Require.Text(command.FormerWorkplace, "formerWorkplace"),
            Require.Text(command.Workplace, "workplace"),
            command.Conditions,
            DueOn(DeadlineKind.HousingVerify, effectiveOn, rules),
            Provenance.Of(actor, effectiveOn, Require.Paper(command.Paper, CommandName.SubmitHousingApplication, today)));
    }

    public static HousingApplicationVerified Verify(
        VerifyHousingApplication command, HousingApplication application, RuleBook rules, Actor actor, DateOnly today)
    {
        Demand(CommandName.VerifyHousingApplication, application, actor, command.EffectiveOn, today);
        return new(
            application.Id,
            application.OrganisationName,
            DueOn(DeadlineKind.HousingDecide, command.EffectiveOn, rules),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.VerifyHousingApplication, today)));
    }

    public static HousingApplicationDecided Decide(
        DecideHousingApplication command, HousingApplication application, RuleBook rules, Actor actor, DateOnly today)
    {
        Demand(CommandName.DecideHousingApplication, application, actor, command.EffectiveOn, today);
        var distances = rules.On(application.SubmittedOn).HousingDistances;
        if (command.IsEligible && !application.Conditions.AreMet(distances))
        {
            throw new HousingConditionsNotMetException(
                application.OrganisationName, application.Conditions.DistanceKm, distances.LeastKm(application.Conditions.IsRemote));
        }

        return new(
            application.Id,
            application.OrganisationName,
            command.IsEligible,
            command.IsEligible ? DueOn(DeadlineKind.HousingContract, command.EffectiveOn, rules) : null,
            Provenance.Of(
                actor,
                command.EffectiveOn,
                Require.Paper(command.Paper, CommandName.DecideHousingApplication, today),
                command.IsEligible ? VietnameseText.NormaliseOptional(command.Reason) : Require.Text(command.Reason, "reason")));
    }

    /// <summary>Never more beds than are free on any day of the stay: the site must be locked.</summary>
    public static HousingAllocation Allocate(
        AllocateHousingRoom command, HousingApplication application, HousingSite site, Actor actor, DateOnly today)
    {
        Demand(CommandName.AllocateHousingRoom, application, actor, command.EffectiveOn, today);
        var room = HousingSiteDecider.DemandRoom(site, command.RoomId);
        _ = Require.NotBefore(command.From, room.Since > command.EffectiveOn ? room.Since : command.EffectiveOn, "from");
        if (command.To is { } to)
        {
            _ = Require.NotBefore(to, command.From, "to");
        }

        var stay = new HousingStay(
            command.StayId, room.RoomId, Require.AtLeast(command.Beds ?? room.Beds, 1, "beds"), application.Id, application.OrganisationId,
            application.OrganisationName, application.Title, application.Headcount, command.From, command.To);
        DemandFree(stay, room, site);
        var provenance = Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.AllocateHousingRoom, today));
        return new(new(site.Id, room.Name, stay, provenance), new(application.Id, site.Id, site.Name, room.Name, stay, provenance));
    }

    public static HousingContractSigned SignContract(SignHousingContract command, HousingApplication application, Actor actor, DateOnly today)
    {
        Demand(CommandName.SignHousingContract, application, actor, command.EffectiveOn, today);
        return new(
            application.Id,
            Require.Dong(command.RentPerMonthDong, "rentPerMonthDong"),
            Require.NotBefore(command.From, application.Stay!.From, "from"),
            Require.NotBefore(command.To, command.From, "to"),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.SignHousingContract, today)));
    }

    public static HousingReturn Return(ReturnHousingRoom command, HousingApplication application, Actor actor, DateOnly today)
    {
        Demand(CommandName.ReturnHousingRoom, application, actor, command.EffectiveOn, today);
        _ = Require.NotBefore(command.EffectiveOn, application.Stay!.From, "effectiveOn");
        var provenance = Provenance.Of(
            actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today), Require.Text(command.Reason, "reason"));
        return new(
            new(application.SiteId!.Value, application.Stay.StayId, application.OrganisationName, provenance),
            new(application.Id, application.OrganisationName, provenance));
    }

    public static HousingApplicationWithdrawn Withdraw(WithdrawHousingApplication command, HousingApplication application, Actor actor, DateOnly today)
    {
        Demand(CommandName.WithdrawHousingApplication, application, actor, command.EffectiveOn, today);
        return new(application.Id, application.OrganisationName, Provenance.Of(actor, command.EffectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    private static void Demand(CommandName command, HousingApplication application, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        CommandPermissions.Demand(
            actor,
            command,
            application.OrganisationId,
            new($"đơn đề nghị của {application.OrganisationName}", $"the application of {application.OrganisationName}"));
        if (!HousingMoves.StatusesFor(command).Contains(application.Status))
        {
            throw new HousingApplicationNotInStatusException(application.Id, application.OrganisationName, application.Status, command);
        }

        _ = Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), application.LastStepOn, "effectiveOn");
    }

    // Occupancy only grows on a day on which a stay begins, so those days are enough.
    private static void DemandFree(HousingStay stay, HousingRoom room, HousingSite site)
    {
        var days = site.Stays.Where(other => other.RoomId == room.RoomId).Select(other => other.From).Append(stay.From).Where(stay.IsOn);
        foreach (var day in days.Distinct().Order())
        {
            var free = site.FreeBedsOn(room, day);
            if (stay.Beds > free)
            {
                throw new HousingRoomFullException(site.Name, room.Name, stay.Beds, free, day, site.StaysIn(room, day));
            }
        }
    }

    private static DateOnly DueOn(DeadlineKind kind, DateOnly start, RuleBook rules) => rules.On(start).Deadline(kind).DueOn(start, rules.Calendar);
}
