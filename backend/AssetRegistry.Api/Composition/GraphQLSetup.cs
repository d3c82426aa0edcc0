using AssetRegistry.Api.Access;
using AssetRegistry.Api.Assignments;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Housing;
using AssetRegistry.Api.Mergers;
using AssetRegistry.Api.Offices;
using AssetRegistry.Api.Places;
using AssetRegistry.Api.Reports;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Composition;

/// <summary>The GraphQL schema: every annotated type of this assembly, and what the host binds into resolvers.</summary>
public static class GraphQLSetup
{
    public static void AddRegistryGraphQL(this IServiceCollection services)
    {
        services.AddSingleton<AssignmentProposalNumbers>();
        services.AddSingleton<MergerPlanNumbers>();
        services.AddSingleton<DossierNumbers>();
        services.AddSingleton<CustodyPortfolioReader>();
        services.AddSingleton<MatchingReader>();
        services.AddSingleton<UnitCandidates>();
        services.AddSingleton<HousingSummaryReader>();
        services.AddSingleton<ProvinceSummaryReader>();
        services.AddSingleton<FacilityFigureReader>();
        services.AddSingleton<FacilityRecordReader>();
        services.AddSingleton<FacilityPlaceSource>();
        services.AddSingleton<FacilityPlaceReader>();
        services.AddSingleton<StaffFigureReader>();
        services.AddRegistryReports();
        services.AddSingleton<TimelineReader>();
        services.AddSingleton<IQueryableExecutor, StoreQueries>();
        services.AddGraphQLServer()
            .AddTypesFrom(typeof(GraphQLSetup).Assembly)
            .AddErrorInterfaceType<IUserError>()
            .AddErrorFilter(StoreErrorFilter.Translate)
            .AddParameterBinding<Actor>(ActorBinding.Require)
            .AddParameterBinding<CurrentAccount?>(ActorBinding.Find)
            .AddDataLoader<DocumentById<AdministrativeUnitDetails>>()
            .AddDataLoader<DocumentById<CustodyCase>>()
            .AddDataLoader<DocumentById<AssignmentProposal>>()
            .AddDataLoader<DocumentById<MergerPlan>>()
            .AddDataLoader<DocumentById<Decision>>()
            .AddDataLoader<DelegatedCommands>()
            .AddDataLoader<DocumentById<Delegation>>()
            .AddDataLoader<DocumentById<TemporaryHandover>>()
            .AddDataLoader<DocumentById<Dossier>>()
            .AddDataLoader<DocumentById<Facility>>()
            .AddDataLoader<DocumentById<Handover>>()
            .AddDataLoader<DocumentById<ImportRun>>()
            .AddDataLoader<DocumentById<HousingApplication>>()
            .AddDataLoader<DocumentById<HousingSite>>()
            .AddDataLoader<DocumentById<Office>>()
            .AddDataLoader<DocumentById<Organisation>>()
            .AddDataLoader<DocumentById<Account>>()
            .AddDataLoader<AttachmentsBySubject>()
            .AddDataLoader<FacilityHistories>()
            .AddDataLoader<DocumentById<ReportSnapshot>>()
            .AddDataLoader<FacilityCountByCommune>()
            .AddDataLoader<SuccessionsByUnit>()
            .AddDataLoader<LineagesByUnit>()
            .AddDataLoader<HandoversByDecision>()
            .UseOnMutationError(DiscardOnError.DiscardAsync);
    }
}
