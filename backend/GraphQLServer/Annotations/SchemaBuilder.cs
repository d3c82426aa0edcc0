using GraphQLServer.DataLoaders;
using GraphQLServer.Types;
using GraphQLServer.Types.Introspection;

namespace GraphQLServer.Annotations;

/// <summary>Builds the schema of annotated classes; throws <see cref="SchemaException"/> with every problem at once.</summary>
internal sealed class SchemaBuilder(SchemaConfiguration configuration, ServiceCatalog services, IReadOnlyList<ISchemaConvention> conventions)
{
    public Schema Build()
    {
        var scanner = new TypeScanner(configuration.Candidates);
        var dataLoaders = new DataLoaderCatalog(configuration.DataLoaders, scanner.MethodsWith<DataLoaderAttribute>(), scanner.Candidates);
        var types = new TypeRegistry(configuration, new ParameterBinding(configuration, dataLoaders, services), scanner);
        foreach (var method in scanner.MethodsWith<DataLoaderAttribute>())
        {
            types.Hide(method);
        }

        foreach (var convention in conventions)
        {
            convention.Prepare(types);
        }

        var query = BuildQuery(types);
        var mutation = BuildMutation(types);
        foreach (var type in scanner.With<ObjectTypeAttribute>().Concat(scanner.ExtendedTypes()))
        {
            _ = types.OutputNamed(type, type.Name);
        }

        types.CompleteAll();
        foreach (var type in IntrospectionTypes.All)
        {
            _ = types.Add(type);
        }

        var problems = dataLoaders.Problems.Concat(types.Problems).Concat(SchemaValidation.Validate(types.Types)).Distinct().ToList();
        return problems.Count == 0 ? new Schema(query, mutation, types.Types) : throw new SchemaException(problems);
    }

    private ObjectType BuildQuery(TypeRegistry types)
    {
        var query = types.Add(new ObjectType("Query"));
        types.Later(() =>
        {
            var added = conventions.SelectMany(convention => convention.QueryFields(types)).ToList();
            var declared = types.Scanner.With<QueryTypeAttribute>().SelectMany(types.Fields.ReadRoot).Select(field => field.Build(types));
            query.SetFields([.. added, .. declared]);
        });
        return query;
    }

    private ObjectType? BuildMutation(TypeRegistry types)
    {
        var classes = types.Scanner.With<MutationTypeAttribute>().ToList();
        if (classes.Count == 0)
        {
            return null;
        }

        var mutation = types.Add(new ObjectType("Mutation"));
        types.Later(() => mutation.SetFields([.. classes.SelectMany(types.Fields.ReadRoot).Select(field => ShapeMutation(field, types))]));
        return mutation;
    }

    private OutputField ShapeMutation(FieldDescriptor field, TypeRegistry types)
    {
        foreach (var convention in conventions)
        {
            convention.ShapeMutation(field, types);
        }

        return field.Build(types);
    }
}
