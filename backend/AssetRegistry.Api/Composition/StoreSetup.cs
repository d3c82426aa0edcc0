using System.Text.Json;
using System.Text.Json.Serialization;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Assignments;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.Handovers;
using AssetRegistry.Api.Housing;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Interop.GeoJson;
using AssetRegistry.Api.Mergers;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Api.Offices;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Api.Reports;
using AssetRegistry.Api.Rules;
using Npgsql;

namespace AssetRegistry.Api.Composition;

/// <summary>The store's configuration: every document, event and projection, one module a noun.</summary>
public static class StoreSetup
{
    public const string SchemaName = "registry";

    /// <summary>ICU's order of the Vietnamese alphabet, in which officials look things up.</summary>
    public const string VietnameseOrder = "vi-VN-x-icu";

    public static JsonSerializerOptions Json { get; } = CreateJson();

    public static void Configure(StoreOptions options, NpgsqlDataSource dataSource)
    {
        options.Connection(dataSource);
        options.DatabaseSchemaName = SchemaName;
        options.UseSystemTextJsonForSerialization(Json);
        options.Events.AddEventTypes(BusinessEvents.All);
        options.Schema.For<DemoLoaded>();
        options.Schema.For<CommandReceipt>();
        options.Schema.For<SessionKey>();
        options.ConfigureAccounts();
        options.ConfigureRules();
        options.ConfigureBoundaries();
        options.ConfigureOrganisations();
        options.ConfigureOffices();
        options.ConfigureFacilities();
        options.ConfigureDossiers();
        options.ConfigureAssignmentProposals();
        options.ConfigureMergerPlans();
        options.ConfigureDecisions();
        options.ConfigureHandovers();
        options.ConfigureCustody();
        options.ConfigureAttachments();
        options.ConfigureHousing();
        options.ConfigureReports();
        options.ConfigureImports();
        options.ConfigureNotifications();
        options.ConfigureAudit();
    }

    private static JsonSerializerOptions CreateJson()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper));
        options.Converters.Add(new GeometryJsonConverter());

        return options;
    }
}
