// Swap point. On Marten 9: Marten; Marten.Events; Marten.Events.Aggregation; Marten.Events.Projections; Marten.Exceptions;
//                         JasperFx; JasperFx.Events; JasperFx.Events.Projections
// Swap point. On Hot Chocolate: HotChocolate; HotChocolate.Types; HotChocolate.Types.Relay; HotChocolate.Data; GreenDonut
global using AssetRegistry.Access;
global using AssetRegistry.Accounts;
global using AssetRegistry.Assignments;
global using AssetRegistry.Attachments;
global using AssetRegistry.Audit;
global using AssetRegistry.Boundaries;
global using AssetRegistry.Custody;
global using AssetRegistry.Decisions;
global using AssetRegistry.Dossiers;
global using AssetRegistry.Facilities;
global using AssetRegistry.Handovers;
global using AssetRegistry.Housing;
global using AssetRegistry.Importing;
global using AssetRegistry.Mergers;
global using AssetRegistry.Offices;
global using AssetRegistry.Organisations;
global using AssetRegistry.Reports;
global using AssetRegistry.Rules;
global using GraphQLServer;
global using PostgresStore;
global using PostgresStore.Events;
global using PostgresStore.Projections;
