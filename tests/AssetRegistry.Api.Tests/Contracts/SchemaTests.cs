using AssetRegistry.Api.Composition;
using TestKit;

namespace AssetRegistry.Api.Tests.Contracts;

/// <summary>The GraphQL schema is a file: a change of it is a difference somebody reviews, and the web page is checked against it.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_printed_schema_is_the_one_the_web_page_is_built_against() =>
        Snapshot.Match("frontend/src/api/schema.graphql", SchemaTexts.Sdl());

    [Fact]
    public void Printing_twice_gives_the_same_text() => Assert.Equal(SchemaTexts.Sdl(), SchemaTexts.Sdl());
}
