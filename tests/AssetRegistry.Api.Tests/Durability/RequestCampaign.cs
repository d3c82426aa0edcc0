using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Durability;

/// <summary>A request one organisation makes for one facility, and the key it is made and retried under.</summary>
internal sealed record Submission(Guid Key, string FacilityId, DemoOrganisation Requester);

/// <summary>What the server acknowledged a request with.</summary>
internal sealed record AcknowledgedDossier(string Id, string Number);

/// <summary>
/// Many officials submitting requests at once. When an answer does not come, the official does what the page does: wait until the server answers,
/// then send the same command with the same key.
/// </summary>
internal sealed class RequestCampaign(KillableServer server, IReadOnlyList<Submission> submissions) : IDisposable
{
    private const int Clients = 8;

    private readonly ConcurrentQueue<Submission> _waiting = new(submissions);
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _milestones = new();
    private readonly Dictionary<DemoOrganisation, RegistryClient> _clients = [];
    private Task _running = Task.CompletedTask;
    private int _acknowledged;
    private int _unanswered;

    /// <summary>What was acknowledged, by submission.</summary>
    public ConcurrentDictionary<Submission, AcknowledgedDossier> Acknowledged { get; } = new();

    /// <summary>How often an answer did not come, so that it was not known what had become of the command.</summary>
    public int Unanswered => _unanswered;

    /// <summary>The codes of the errors the server answered with.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task StartAsync()
    {
        foreach (var requester in submissions.Select(submission => submission.Requester).Distinct())
        {
            var client = new RegistryClient(server.Address, "en");
            _clients.Add(requester, client);
            using var response = await client.PostSignInAsync(EmptyProvince.AccountName(requester), DemoRegistry.Password);
            _ = response.EnsureSuccessStatusCode();
        }

        _running = Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(WorkAsync, Cancellation)));
    }

    /// <summary>Returns when that many submissions are acknowledged, or fails as the campaign does.</summary>
    public async Task ReachAsync(int acknowledged)
    {
        var milestone = _milestones.GetOrAdd(acknowledged, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Assert.True(Volatile.Read(ref _acknowledged) < acknowledged, $"{acknowledged} submissions were acknowledged before anybody waited for them.");
        await await Task.WhenAny(milestone.Task, _running);
    }

    public Task FinishAsync() => _running;

    /// <summary>Sends a command once more.</summary>
    /// <returns>Null: no answer.</returns>
    public async Task<AcknowledgedDossier?> SubmitAsync(Submission submission)
    {
        try
        {
            using var response = await _clients[submission.Requester].Http.PostAsJsonAsync("/graphql", BodyOf(submission), Cancellation);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            if (ErrorOf(answer) is { } code)
            {
                Errors.Add(code);
                return null;
            }

            return Read(answer.GetProperty("data").GetProperty("submitRequest"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values)
        {
            client.Dispose();
        }
    }

    private async Task WorkAsync()
    {
        while (_waiting.TryDequeue(out var submission))
        {
            AcknowledgedDossier? dossier;
            while ((dossier = await SubmitAsync(submission)) is null)
            {
                _ = Interlocked.Increment(ref _unanswered);
                await server.WaitUntilReadyAsync();
            }

            Acknowledged[submission] = dossier;
            if (_milestones.TryGetValue(Interlocked.Increment(ref _acknowledged), out var milestone))
            {
                milestone.SetResult();
            }
        }
    }

    /// <summary>The code of an error of the whole request or of its execution; null when there is none.</summary>
    private static string? ErrorOf(JsonElement answer) =>
        answer.TryGetProperty("code", out var code) ? code.GetString()
        : answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;

    private static AcknowledgedDossier Read(JsonElement payload)
    {
        var dossier = new MutationResult(payload).Noun();

        return new AcknowledgedDossier(dossier.GetProperty("id").GetString()!, dossier.GetProperty("number").GetString()!);
    }

    private static object BodyOf(Submission submission) => new
    {
        query = "mutation($input: SubmitRequestInput!) { submitRequest(input: $input) { dossier { id number } errors { ... on Error { code message } } } }",
        variables = new
        {
            input = new
            {
                idempotencyKey = submission.Key,
                facilityId = submission.FacilityId,
                intendedUse = "EDUCATION",
                justification = $"Cần nơi làm việc cho {submission.Requester.Name}",
                paper = new { kind = "OFFICIAL_LETTER", number = "15/CV", date = "2025-08-04" },
                effectiveOn = "2025-08-04",
            },
        },
    };
}
