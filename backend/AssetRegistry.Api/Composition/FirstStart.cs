using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Commands;
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
        var accounts = await session.Query<Account>().OrderBy(account => account.Name).ToListAsync(cancellationToken);
        var password = accounts.Count == 0 ? options.DemoPassword ?? Passwords.Generate() : options.DemoPassword;
        if (options.Demo && !await DemoProvince.IsLoadedAsync(session, cancellationToken))
        {
            await LoadDemoAsync(services, database, output, cancellationToken);
            session.Store(new DemoLoaded(DemoLoaded.Key));
            await session.SaveChangesAsync(cancellationToken);
            await services.GetRequiredService<AuditWatch>().RunOnceAsync(cancellationToken);
        }

        if (password is not null)
        {
            // A password that the console shows is for changing; the demonstration's is everybody's on purpose.
            var mustChange = !options.Demo && options.DemoPassword is null;
            await FirstAccounts.QueueAsync(
                session, options.Demo ? DemoAccounts.All : [new(Administrator, "Quản trị hệ thống", Role.Administrator, null)],
                (account, stored) => passwords.Verify(stored, password) ? null : new(account.Name, passwords.Hash(password), mustChange),
                CommandLineActor.Value, services.GetRequiredService<TimeProvider>().Today(), cancellationToken);
            try
            {
                await session.SaveChangesAsync(cancellationToken);
            }
            catch (ExistingStreamIdCollisionException)
            {
                // Another server on the same database was a moment earlier.
                session.EjectAllPendingChanges();
            }

            accounts = [.. await session.Query<Account>().OrderBy(account => account.Name).ToListAsync(cancellationToken)];
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
}
