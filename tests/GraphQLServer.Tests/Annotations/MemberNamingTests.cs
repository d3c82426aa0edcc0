using GraphQLServer.Annotations;

namespace GraphQLServer.Tests.Annotations;

public sealed class MemberNamingTests
{
    [Theory]
    [InlineData(nameof(GetOfficesAsync), "offices")]
    [InlineData(nameof(SubmitRequestAsync), "submitRequest")]
    [InlineData(nameof(GetURLName), "urlName")]
    [InlineData(nameof(Get), "get")]
    [InlineData(nameof(Getaway), "getaway")]
    [InlineData(nameof(Async), "async")]
    [InlineData(nameof(Renamed), "other")]
    public void Methods(string method, string field) => Assert.Equal(field, MemberNaming.Field(GetType().GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!));

    [Theory]
    [InlineData("Id", "id")]
    [InlineData("ID", "id")]
    [InlineData("URLName", "urlName")]
    [InlineData("IsOpen", "isOpen")]
    [InlineData("X1", "x1")]
    public void Camel_case(string name, string expected) => Assert.Equal(expected, MemberNaming.Camel(name));

    [Theory]
    [InlineData(nameof(Words.InUse), "IN_USE")]
    [InlineData(nameof(Words.VN2000), "VN2000")]
    [InlineData(nameof(Words.HTTPServer), "HTTP_SERVER")]
    [InlineData(nameof(Words.Plain), "PLAIN")]
    [InlineData(nameof(Words.ALREADY_SO), "ALREADY_SO")]
    [InlineData(nameof(Words.Level2Done), "LEVEL2_DONE")]
    [InlineData(nameof(Words.Named), "given")]
    public void Enum_values(string field, string expected) => Assert.Equal(expected, MemberNaming.EnumValue(typeof(Words).GetField(field)!));

    [Fact]
    public void Types()
    {
        Assert.Equal("PageOfString", MemberNaming.Output(typeof(Page<string>)));
        Assert.Equal("Pet", MemberNaming.Output(typeof(IPet)));
        Assert.Equal("PlainInput", MemberNaming.InputObject(typeof(Plain)));
        Assert.Equal("SearchInput", MemberNaming.InputObject(typeof(SearchInput)));
    }

    private static void GetOfficesAsync()
    {
    }

    private static void SubmitRequestAsync()
    {
    }

    private static void GetURLName()
    {
    }

    private static void Get()
    {
    }

    private static void Getaway()
    {
    }

    private static void Async()
    {
    }

    [GraphQLName("other")]
    private static void Renamed()
    {
    }

    private enum Words
    {
        InUse,
        VN2000,
        HTTPServer,
        Plain,
        ALREADY_SO,
        Level2Done,
        [GraphQLName("given")]
        Named,
    }

    private interface IPet;

    private sealed class Page<T>
    {
        public T? Item { get; init; }
    }

    private sealed class Plain;

    private sealed class SearchInput;
}
