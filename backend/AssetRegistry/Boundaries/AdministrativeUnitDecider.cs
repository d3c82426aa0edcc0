using AssetRegistry.Access;

namespace AssetRegistry.Boundaries;

/// <summary>The rules of administrative units.</summary>
public static class AdministrativeUnitDecider
{
    public static AdministrativeUnitEstablished Establish(EstablishAdministrativeUnit command, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        return new(
            command.UnitId,
            Require.Text(command.Code, "code"),
            Require.Text(command.Name, "name"),
            VietnameseText.NormaliseOptional(command.FullName) ?? VietnameseText.Normalise(command.Name),
            command.Type,
            Require.Text(command.ProvinceCode, "code"),
            command.ParentId,
            Require.Positive(command.DeclaredAreaKm2, "declaredAreaKm2"),
            Require.NotInFuture(command.ValidFrom, today, "validFrom"),
            VietnameseText.NormaliseOptional(command.LegalAct),
            command.PredecessorIds,
            Provenance.Of(actor, command.ValidFrom, Require.OptionalPaper(command.Paper, today)));
    }

    public static AdministrativeUnitEnded End(EndAdministrativeUnit command, AdministrativeUnit unit, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        if (unit.ValidTo is { } validTo)
        {
            throw new AdministrativeUnitAlreadyEndedException(unit.Id, unit.Code, unit.FullName, validTo);
        }

        _ = Require.NotInFuture(command.ValidTo, today, "validTo");
        return new(
            unit.Id,
            Require.NotBefore(command.ValidTo, unit.ValidFrom.AddDays(1), "validTo"),
            [.. command.Into.Select(share => share.UnitId)],
            Provenance.Of(actor, command.ValidTo, Require.OptionalPaper(command.Paper, today), VietnameseText.NormaliseOptional(command.Reason)),
            command.Into);
    }

    public static GroundRedistributed Redistribute(RedistributeGround command, AdministrativeUnit unit, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        _ = Require.NotInFuture(command.On, today, "effectiveOn");

        return unit.ExistsOn(command.On)
            ? new(unit.Id, unit.FullName, command.On, command.Into, Provenance.Of(actor, command.On, Require.OptionalPaper(command.Paper, today)))
            : throw new AdministrativeUnitNotInForceException(unit.Id, unit.Code, unit.FullName, command.On);
    }

    public static UnitAliasAdded AddAlias(AddUnitAlias command, AdministrativeUnit unit, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.AddUnitAlias);
        var alias = Require.Text(command.Alias, "alias");
        if (unit.Naming.Name == alias || unit.Naming.FullName == alias || unit.Aliases.Contains(alias))
        {
            throw new UnitAliasTakenException(unit.Id, unit.FullName, alias);
        }

        return new(unit.Id, unit.FullName, alias, Provenance.Of(actor, OnOrAfterBeginning(command.EffectiveOn, unit, today)));
    }

    public static UnitAliasEnded EndAlias(EndUnitAlias command, AdministrativeUnit unit, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.EndUnitAlias);
        var alias = Require.Text(command.Alias, "alias");
        if (!unit.Aliases.Contains(alias))
        {
            throw new UnitAliasNotFoundException(unit.Id, unit.FullName, alias);
        }

        return new(
            unit.Id, unit.FullName, alias,
            Provenance.Of(actor, OnOrAfterBeginning(command.EffectiveOn, unit, today), reason: Require.Text(command.Reason, "reason")));
    }

    /// <summary>Null when the unit already has exactly this boundary from this source, so that an import can be repeated.</summary>
    public static BoundaryRecorded? Record(RecordBoundary command, AdministrativeUnit unit, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ImportBoundaries);
        var sourceName = Require.Text(command.SourceName, "sourceName");
        if (unit.BoundarySource == command.Source && unit.BoundarySourceName == sourceName && command.Boundary.EqualsExact(unit.Boundary))
        {
            return null;
        }

        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            unit.Id,
            command.Source,
            command.Boundary,
            sourceName,
            Provenance.Of(
                actor, Require.NotBefore(command.EffectiveOn, unit.ValidFrom, "effectiveOn"), Require.OptionalPaper(command.Paper, today)));
    }

    private static DateOnly OnOrAfterBeginning(DateOnly effectiveOn, AdministrativeUnit unit, DateOnly today) =>
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), unit.ValidFrom, "effectiveOn");
}
