using AssetRegistry.Notifications;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Notifications;

/// <summary>Computes what an organisation has to do by a day from the records and the law; nothing of it is stored.</summary>
public sealed class ReminderReader(RuleBook rules, SubjectIds ids)
{
    /// <param name="actor">Whose organisation it is for.</param>
    /// <param name="today">The day it is read on.</param>
    /// <param name="withinDays">How far ahead to look.</param>
    /// <param name="session">Reads the records.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The most urgent first.</returns>
    public async Task<IReadOnlyList<Reminder>> ReadAsync(
        Actor actor, DateOnly today, int withinDays, IQuerySession session, CancellationToken cancellationToken)
    {
        if (actor.OrganisationId is not { } own || await session.LoadAsync<Organisation>(own, cancellationToken) is not { } organisation)
        {
            return [];
        }

        var dossiers = await session.Query<Dossier>()
            .Where(DossierVisibility.MayBeSeenBy<Dossier>(actor))
            .Where(dossier => dossier.ClosedOn == null || dossier.Status == DossierStatus.Decided || dossier.Status == DossierStatus.Refused)
            .ToListAsync(cancellationToken);
        var handovers = await session.Query<Handover>()
            .Where(HandoverVisibility.MayBeSeenBy<Handover>(actor))
            .Where(handover => handover.Status == HandoverStatus.Provisional)
            .ToListAsync(cancellationToken);
        var custody = organisation.Type is not OrganisationType.LandFundCentre ? [] : await session.Query<CustodyCase>().ToListAsync(cancellationToken);

        return
        [
            .. dossiers.SelectMany(dossier => OfDossier(dossier, organisation, today))
                .Concat(handovers.SelectMany(handover => OfHandover(handover, organisation, today)))
                .Concat(custody.SelectMany(item => OfCustody(item, today, today.AddDays(withinDays))))
                .Where(reminder => reminder.DueOn <= today.AddDays(withinDays))
                .OrderBy(reminder => reminder.DueOn).ThenBy(reminder => reminder.SubjectId, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Reminder> OfDossier(Dossier dossier, Organisation organisation, DateOnly today)
    {
        if (ActsNext(dossier, organisation) && DossierClock.OfNextStep(dossier, rules, today) is { DueOn: { } due } clock)
        {
            yield return Of(ReminderKind.DossierStep, NotificationSubject.Dossier, dossier.Id, due, today, new(
                $"Hồ sơ {dossier.Number} của {dossier.ProposerName} {dossier.Status.InWords().Vietnamese}, {TimeLeft(clock).Vietnamese}.",
                $"Dossier {dossier.Number} of {dossier.ProposerName} is {dossier.Status.InWords().English}, {TimeLeft(clock).English}."));
        }

        if (dossier.Status is DossierStatus.SupplementAsked && dossier.ProposerId == organisation.Id)
        {
            yield return Of(ReminderKind.Supplement, NotificationSubject.Dossier, dossier.Id, today, today, new(
                $"Hồ sơ {dossier.Number} chờ cơ quan bạn bổ sung: {dossier.SupplementAsked}",
                $"Dossier {dossier.Number} waits for your supplement: {dossier.SupplementAsked}"));
        }

        if (dossier.OpinionAwaitedFrom(organisation.Id) is { } opinion && dossier.IsOpen)
        {
            yield return Of(ReminderKind.Opinion, NotificationSubject.Dossier, dossier.Id, opinion.DueOn, today, new(
                $"Cơ quan bạn được lấy ý kiến về hồ sơ {dossier.Number}: {opinion.Question}",
                $"Your opinion on dossier {dossier.Number} was asked for: {opinion.Question}"));
        }

        foreach (var objection in dossier.Objections.Where(objection => objection.IsOpen && organisation.Type is OrganisationType.FinanceDepartment))
        {
            yield return Of(ReminderKind.Objection, NotificationSubject.Dossier, dossier.Id, objection.RaisedOn.AddDays(DaysToAnswer), today, new(
                $"{objection.OrganisationName} phản đối kết quả hồ sơ {dossier.Number}; chưa trả lời.",
                $"{objection.OrganisationName} objects to the outcome of dossier {dossier.Number}; it has not been answered."));
        }
    }

    /// <summary>No law sets a day for the answer; a reminder a week later keeps it from being forgotten.</summary>
    private const int DaysToAnswer = 7;

    private IEnumerable<Reminder> OfHandover(Handover handover, Organisation organisation, DateOnly today)
    {
        if (handover.ProvisionalSince is not { } since || (handover.GiverId != organisation.Id && handover.ReceiverId != organisation.Id))
        {
            yield break;
        }

        var due = rules.On(since).Deadline(DeadlineKind.RegulariseProvisionalHandover).DueOn(since, rules.Calendar);
        yield return Of(ReminderKind.ProvisionalHandover, NotificationSubject.Handover, handover.Id, due, today, new(
            $"Tạm bàn giao {handover.Facility.Number} – {handover.Facility.Name} từ ngày {Wording.Date(since).Vietnamese}; cần bàn giao chính thức.",
            $"{handover.Facility.Number} – {handover.Facility.Name} was provisionally handed over on {Wording.Date(since).English}; the formal handover is due."));
    }

    private IEnumerable<Reminder> OfCustody(CustodyCase custody, DateOnly today, DateOnly until) =>
        CustodyDue.Between(custody, custody.NextInspectionDueOn is { } inspection && inspection < today ? inspection : today, until)
            .Select(due => Of(ReminderKind.Custody, NotificationSubject.CustodyCase, custody.Id, due.DueOn, today, new(
                $"{custody.Facility.Number} – {custody.Facility.Name}: {due.Kind.InWords().Vietnamese}.",
                $"{custody.Facility.Number} – {custody.Facility.Name}: {due.Kind.InWords().English}.")));

    private static LocalizedText TimeLeft(DossierClock clock) => clock.IsOverdue
        ? new($"quá hạn {-clock.DaysLeft} ngày", $"{-clock.DaysLeft} days overdue")
        : new($"còn {clock.DaysLeft} ngày", $"with {clock.DaysLeft} days left");

    /// <summary>Whose desk an open dossier lies on.</summary>
    private static bool ActsNext(Dossier dossier, Organisation organisation) => dossier.Status switch
    {
        DossierStatus.Forwarded => organisation.Type is OrganisationType.ProvinceCommittee,
        DossierStatus.Draft or DossierStatus.SupplementAsked => false,
        _ => dossier.IsOpen && organisation.Type is OrganisationType.FinanceDepartment,
    };

    private Reminder Of(ReminderKind kind, NotificationSubject subject, Guid id, DateOnly dueOn, DateOnly today, LocalizedText text) =>
        new(kind, text.Current, subject, ids.Of(subject, id), dueOn, dueOn < today);
}
