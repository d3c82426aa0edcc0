using System.Diagnostics;
using AssetRegistry.Access;
using AssetRegistry.Accounts;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Organisations;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Concurrency;

/// <summary>Two hundred deciders at once on twenty facilities, half of them on parts: what the whole register stands or falls with.</summary>
public sealed class DecidersTests(RegistryCopy registry, ITestOutputHelper output) : IClassFixture<RegistryCopy>
{
    private const int Facilities = 20, Requests = 10;

    private static readonly DateOnly Day = new(2026, 1, 5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_deciders_on_twenty_facilities_leave_twenty_decisions_and_records_equal_to_their_events()
    {
        _ = await Staff.HireAsync(registry.Server, communes: 0);
        var dossiers = await LayBeforeTheProvinceAsync();
        var deciders = new[] { await registry.AsAsync("province"), await registry.AsAsync(Staff.SecondDecider) };
        var before = await registry.Events.ReadAsync<long>("select count(*) from registry.mt_doc_decision");
        var watch = Stopwatch.StartNew();

        var answers = await Task.WhenAll(dossiers.Select((dossier, index) => deciders[index % 2].GiveAsync(CommandInput.Of(
            "decideDossier", "dossier",
            ("dossierId", Ids.Encode($"Dossier:{dossier:N}")), ("expectedVersion", 4), ("legalForm", "TRANSFER"),
            ("paper", Papers.Of("DECISION", $"{9000 + index}/QĐ-CT", Days.Decided)), ("effectiveOn", Days.Decided)))));

        output.WriteLine($"{answers.Length} decisions asked for at once, answered in {watch.ElapsedMilliseconds} ms.");
        Assert.Equal(Facilities, answers.Count(answer => answer.Errors.Count == 0));
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("FACILITY_ALREADY_DECIDED", answer.Code()));
        Assert.All(answers.Chunk(Requests), ofOne => Assert.Single(ofOne, answer => answer.Errors.Count == 0));
        Assert.Equal(before + Facilities, await registry.Events.ReadAsync<long>("select count(*) from registry.mt_doc_decision"));
        Assert.Equal(Facilities, await registry.Events.ReadAsync<long>("select count(*) from registry.mt_events where type = 'facility_assigned' and data ->> 'decisionNumber' like '%/QĐ-CT'"));

        var server = registry.Server;
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Dossier>(server, dossier => dossier.Id) >= dossiers.Count);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Facility>(server, facility => facility.Id, facility => facility.Version > Requests) >= Facilities / 2);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Decision>(server, decision => decision.Id) >= Facilities);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<Handover>(server, handover => handover.Id) >= Facilities);
    }

    /// <summary>
    /// Ten whole facilities and ten parts, two of a facility, each asked for by ten agencies and communes; in the order of what is asked for. The
    /// steps before the decision are written as facts: they are tested elsewhere, and two hundred of them by HTTP would take minutes.
    /// </summary>
    private async Task<IReadOnlyList<Guid>> LayBeforeTheProvinceAsync()
    {
        var register = new Register(registry.Server);
        var commune = Ids.Of((await register.FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var holder = await register.OrganisationAsync("Sở Tư pháp");
        var numbers = Enumerable.Range(1, 15).Select(index => $"CT-{index:00}").ToList();
        foreach (var number in numbers)
        {
            _ = await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility(number, commune, holder));
        }

        await using var session = registry.Server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var decider = (await session.LoadAsync<Account>(Account.IdOf("province"), Cancellation))!;
        var requesters = await session.Query<Organisation>().Where(organisation => organisation.Type == OrganisationType.CommuneCommittee)
            .OrderBy(organisation => organisation.Code).Take(Requests).ToListAsync(Cancellation);
        var facilities = (await session.Query<Facility>().ToListAsync(Cancellation)).Where(facility => numbers.Contains(facility.Number))
            .OrderBy(facility => facility.Number, StringComparer.Ordinal).ToList();
        var dossiers = new List<Guid>();
        foreach (var (facility, index) in facilities.Select((facility, index) => (facility, index)))
        {
            Guid?[] wanted = index < 10 ? [null] : [Guid.CreateVersion7(), Guid.CreateVersion7()];
            foreach (var part in wanted)
            {
                if (part is { } id)
                {
                    session.Events.Append(facility.Id, new FacilityPartDelimited(facility.Id, id, $"Phần {id}", 600m, 240m, Classification.Surplus, null, By(decider)));
                }

                dossiers.AddRange(requesters.Select(requester => Ask(session, facility, part, requester)));
            }
        }

        await session.SaveChangesAsync(Cancellation);

        return dossiers;
    }

    private static Guid Ask(IDocumentSession session, Facility facility, Guid? part, Organisation requester)
    {
        var id = Guid.CreateVersion7();
        var number = $"HS-CT-{id:N}";
        var by = new Provenance($"official.{requester.Code}", requester.Id, Day, null, null);
        session.Events.StartStream<Dossier>(
            id,
            new DossierSubmitted(
                id, number, DossierKind.Request, requester.Id, requester.Name,
                [new(facility.Id, facility.Number, facility.Name, facility.HolderId, part, part is null ? null : $"Phần {part}")],
                IntendedUse.Headquarters, 100m, "Thiếu nơi làm việc", by),
            new DossierAccepted(id, number, by with { Account = "finance" }),
            new DossierAppraised(id, number, "Đủ điều kiện", by with { Account = "finance" }),
            new DossierForwarded(id, number, by with { Account = "finance" }));
        session.Events.Append(
            facility.Id, new FacilityRequested(facility.Id, id, number, requester.Id, requester.Name, IntendedUse.Headquarters, 100m, by, part));

        return id;
    }

    private static Provenance By(Account account) => new(account.Name, account.OrganisationId, Day, null, null);
}
