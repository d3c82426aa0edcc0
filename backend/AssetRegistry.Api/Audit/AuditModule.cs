using AssetRegistry.Api.Audit.Bundles;

namespace AssetRegistry.Api.Audit;

/// <summary>Documents and services of the audit chain.</summary>
public static class AuditModule
{
    public static void ConfigureAudit(this StoreOptions options) => options.Schema.For<LastVerification>();

    public static void AddRegistryAudit(this IServiceCollection services)
    {
        services.AddSingleton<ChainSealer>();
        services.AddSingleton<ChainAnchors>();
        services.AddSingleton<ChainVerifier>();
        services.AddSingleton<BundleChain>();
        services.AddSingleton<FacilityBundle>();
        services.AddSingleton<RestrictedReads>();
        services.AddSingleton<AuditWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditWatch>());
    }
}
