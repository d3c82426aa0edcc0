using System.Security.Cryptography;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Composition;

/// <summary>What an empty registry needs before its first use: the demonstration province, or one administrator.</summary>
public static class FirstStart
{
    public const string Administrator = "admin";

    public static async Task<Announcement> PrepareAsync(
        IServiceProvider services, RegistryDatabase database, RegistryOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        var passwords = services.GetRequiredService<Passwords>();
        await using var session = store.LightweightSession();
        var accounts = await session.Query<Account>().OrderBy(account => account.Id).ToListAsync(cancellationToken);
        var password = accounts.Count == 0 ? options.DemoPassword ?? GeneratePassword() : options.DemoPassword;
        if (options.Demo && !await DemoProvince.IsLoadedAsync(session, cancellationToken))
        {
            await LoadDemoAsync(services, database, output, cancellationToken);
            session.Store(new DemoLoaded(DemoLoaded.Key));
            await session.SaveChangesAsync(cancellationToken);
            await services.GetRequiredService<AuditWatch>().RunOnceAsync(cancellationToken);
        }

        if (password is not null)
        {
            var wanted = options.Demo ? DemoAccounts.All : [new Account(Administrator, "Quản trị hệ thống", Role.Administrator, null, null, "")];
            session.Store(wanted.Where(account => NeedsPassword(account, accounts, passwords, password))
                .Select(account => account with { PasswordHash = passwords.Hash(password) }));
            await session.SaveChangesAsync(cancellationToken);
            accounts = [.. await session.Query<Account>().OrderBy(account => account.Id).ToListAsync(cancellationToken)];
        }

        var last = await session.LoadAsync<LastReconciliation>(LastReconciliation.TheId, cancellationToken);

        return new Announcement(accounts, password, last?.Found.BrokenSince(null) ?? []);
    }

    private static async Task LoadDemoAsync(IServiceProvider services, RegistryDatabase database, TextWriter output, CancellationToken cancellationToken)
    {
        await using var connections = database.OpenForLoading();
        using var store = DocumentStore.For(options => StoreSetup.Configure(options, connections));
        await DemoProvince.LoadAsync(store, services.GetRequiredService<FileStore>(), output, cancellationToken);
    }

    private static bool NeedsPassword(Account account, IReadOnlyList<Account> stored, Passwords passwords, string password) =>
        stored.FirstOrDefault(known => known.Id == account.Id) is not { } existing || !passwords.Verify(existing, password);

    /// <summary>Four groups of four letters and digits without look-alikes: 78 bits, easy to type from paper.</summary>
    private static string GeneratePassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));
}
