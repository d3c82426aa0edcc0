namespace AssetRegistry.Api.Rules;

/// <summary>Documents of rule packs, and the rule book that commands are judged by.</summary>
public static class RulesModule
{
    public static void ConfigureRules(this StoreOptions options) => options.Projections.Snapshot<AdoptedRules>(SnapshotLifecycle.Inline);

    public static void AddRegistryRules(this IServiceCollection services)
    {
        services.AddSingleton<RuleBooks>();
        services.AddTransient(provider => provider.GetRequiredService<RuleBooks>().Current);
    }
}
