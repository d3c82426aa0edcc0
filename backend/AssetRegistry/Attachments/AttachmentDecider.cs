using AssetRegistry.Access;

namespace AssetRegistry.Attachments;

/// <summary>The rules of attachments.</summary>
public static class AttachmentDecider
{
    /// <param name="command">What is attached.</param>
    /// <param name="subject">To what; the caller may see it.</param>
    /// <param name="actor">Who attaches it.</param>
    /// <param name="today">The day of recording.</param>
    public static AttachmentAdded Add(AddAttachment command, SubjectAtHand subject, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.AddAttachment);
        var owner = actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account);
        if (CommandPermissions.ScopeOf(actor.Role, CommandName.AddAttachment) is CommandScope.OwnOrganisation && !subject.PartyIds.Any(actor.ActsFor))
        {
            throw new NotYourOrganisationException(CommandName.AddAttachment, subject.PartyIds is [var party, ..] ? party : Guid.Empty, subject.Subject.InWords());
        }

        return new(
            command.AttachmentId,
            subject.Subject,
            Require.Text(command.Title, "title"),
            Require.OptionalPaper(command.Paper, today),
            command.File,
            owner,
            Provenance.Of(actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn")));
    }

    public static AttachmentReplaced Replace(ReplaceAttachment command, Attachment attachment, Actor actor, DateOnly today)
    {
        Demand(CommandName.ReplaceAttachment, attachment, actor);
        return new(
            attachment.Id, attachment.Subject, attachment.Title, command.File, ProvenanceOf(command.Reason, command.EffectiveOn, attachment, actor, today));
    }

    public static AttachmentEnded End(EndAttachment command, Attachment attachment, Actor actor, DateOnly today)
    {
        Demand(CommandName.EndAttachment, attachment, actor);
        return new(attachment.Id, attachment.Subject, attachment.Title, ProvenanceOf(command.Reason, command.EffectiveOn, attachment, actor, today));
    }

    private static void Demand(CommandName command, Attachment attachment, Actor actor)
    {
        CommandPermissions.Demand(actor, command, attachment.OwnerId, new($"tệp “{attachment.Title}”", $"the file \"{attachment.Title}\""));
        if (attachment.EndedOn is { } endedOn)
        {
            throw new AttachmentEndedException(attachment.Id, attachment.Title, endedOn);
        }
    }

    private static Provenance ProvenanceOf(string reason, DateOnly effectiveOn, Attachment attachment, Actor actor, DateOnly today) => Provenance.Of(
        actor,
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), attachment.LastStepOn, "effectiveOn"),
        reason: Require.Text(reason, "reason"));
}
