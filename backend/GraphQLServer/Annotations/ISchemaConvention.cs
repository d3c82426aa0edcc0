using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>A rule about the schema as a whole, run by <see cref="SchemaBuilder"/>.</summary>
internal interface ISchemaConvention
{
    /// <summary>Before any field is read.</summary>
    void Prepare(TypeRegistry types)
    {
    }

    /// <summary>Root fields of the query type that the convention adds.</summary>
    IEnumerable<OutputField> QueryFields(TypeRegistry types) => [];

    /// <summary>Changes one root field of the mutation type.</summary>
    void ShapeMutation(FieldDescriptor field, TypeRegistry types)
    {
    }
}
