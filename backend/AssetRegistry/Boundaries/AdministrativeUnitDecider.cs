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
            command.SuccessorIds,
            Provenance.Of(actor, command.ValidTo, Require.OptionalPaper(command.Paper, today), VietnameseText.NormaliseOptional(command.Reason)));
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
}
