using AssetRegistry.Access;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

public static partial class DossierDecider
{
    /// <param name="command">The objection.</param>
    /// <param name="dossier">What was decided or refused.</param>
    /// <param name="rules">The law; the outcome is judged by the rule of its day.</param>
    /// <param name="objector">The actor's organisation.</param>
    /// <param name="hasAskedForTheSame">Whether it submitted a request for one of the dossier's facilities.</param>
    /// <param name="actor">Who objects.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierObjectionRaised RaiseObjection(
        RaiseObjection command, Dossier dossier, RuleBook rules, Organisation objector, bool hasAskedForTheSame, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.RaiseObjection, objector.Id, new($"“{objector.Name}”", $"\"{objector.Name}\""));
        OrganisationDecider.DemandNotEnded(objector);
        if (!dossier.IsOpenToObjection)
        {
            throw new DossierNotInStatusException(dossier.Id, dossier.Number, dossier.Status, CommandName.RaiseObjection);
        }

        if (!actor.OwnIds.Any(own => dossier.MayBeObjectedToBy(own, hasAskedForTheSame)))
        {
            throw new ObjectorNotConcernedException(dossier.Id, dossier.Number, objector.Name);
        }

        var effectiveOn = Require.NotBefore(Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), dossier.LastStepOn, "effectiveOn");
        if (LastDayToObject(dossier, rules) is { } lastDay && effectiveOn > lastDay)
        {
            throw new ObjectionTooLateException(dossier.Id, dossier.Number, lastDay);
        }

        if (dossier.Objections.Any(objection => objection.IsOpen && objection.OrganisationId == objector.Id))
        {
            throw new ObjectionAlreadyOpenException(dossier.Id, dossier.Number, objector.Name);
        }

        return new(
            dossier.Id,
            dossier.Number,
            command.ObjectionId,
            objector.Id,
            objector.Name,
            Require.Text(command.Text, "text"),
            Provenance.Of(actor, effectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    /// <summary>The last day on which the outcome of a dossier can be objected to; null while it cannot be at all.</summary>
    public static DateOnly? LastDayToObject(Dossier dossier, RuleBook rules) => dossier is { IsOpenToObjection: true, ClosedOn: { } closedOn }
        ? rules.On(closedOn).Deadline(DeadlineKind.ObjectionWindow).DueOn(closedOn, rules.Calendar)
        : null;

    /// <summary>What the actor may do about objections on a day. Who asked for the same facility may object too, but is not told here.</summary>
    public static IReadOnlyList<CommandName> ObjectionCommandsFor(Dossier dossier, RuleBook rules, Actor actor, DateOnly day)
    {
        var mayRaise = CommandPermissions.Allows(actor, CommandName.RaiseObjection)
            && actor.OwnIds.Any(own => dossier.MayBeObjectedToBy(own, hasAskedForTheSame: false))
            && day <= LastDayToObject(dossier, rules)
            && !dossier.Objections.Any(objection => objection.IsOpen && actor.ActsFor(objection.OrganisationId));
        var mayAnswer = CommandPermissions.Allows(actor, CommandName.AnswerObjection) && dossier.Objections.Any(objection => objection.IsOpen);
        return [.. mayRaise ? [CommandName.RaiseObjection] : Array.Empty<CommandName>(), .. mayAnswer ? [CommandName.AnswerObjection] : Array.Empty<CommandName>()];
    }

    /// <summary>An objection is answered whenever its turn comes, whatever has become of the dossier since.</summary>
    public static DossierObjectionAnswered AnswerObjection(AnswerObjection command, Dossier dossier, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.AnswerObjection);
        var objection = dossier.Objections.FirstOrDefault(each => each.Id == command.ObjectionId && each.IsOpen)
            ?? throw new ObjectionNotOpenException(dossier.Id, dossier.Number);
        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return new(
            dossier.Id,
            dossier.Number,
            objection.Id,
            objection.OrganisationName,
            command.IsUpheld,
            Require.Text(command.Text, "text"),
            Provenance.Of(
                actor,
                Require.NotBefore(command.EffectiveOn, objection.RaisedOn, "effectiveOn"),
                Require.OptionalPaper(command.Paper, today)));
    }
}
