using System.Net.Http.Json;

namespace GraphQLServer.Tests.Http;

public sealed class GraphQLOverHttpTests(HttpServer server) : IClassFixture<HttpServer>
{
    private const string Modern = "application/graphql-response+json; charset=utf-8";
    private const string Legacy = "application/json; charset=utf-8";

    [Fact]
    public async Task A_query_by_post() => Assert.Equal((200, Modern, """{"data":{"hello":"hello world"}}"""), await server.PostAsync("""{"query":"{ hello }"}"""));

    [Fact]
    public async Task Variables_operation_name_and_extensions() => Assert.Equal(
        (200, Modern, """{"data":{"hello":"hello Mai"}}"""),
        await server.PostAsync("""
            {"query":"query A($n: String!) { hello(name: $n) } query B { broken }", "operationName": "A", "variables": {"n":"Mai"}, "extensions": {"any":1}}
            """));

    [Fact]
    public async Task Nulls_mean_absent() => Assert.Equal(
        200, (await server.PostAsync("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null}""")).Status);

    [Theory]
    [InlineData(null, Modern)]
    [InlineData("*/*", Modern)]
    [InlineData("application/*", Modern)]
    [InlineData("application/json", Legacy)]
    [InlineData("application/graphql-response+json", Modern)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", Modern)]
    [InlineData("application/json, application/graphql-response+json;q=0.5", Legacy)]
    [InlineData("text/html, application/json;q=0.9, */*;q=0.1", Legacy)]
    public async Task The_media_type_is_the_clients_choice(string? accept, string mediaType) =>
        Assert.Equal((200, mediaType), (await server.PostAsync("""{"query":"{ hello }"}""", accept: accept)) is var answer ? (answer.Status, answer.MediaType) : default);

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    public async Task No_acceptable_media_type_is_406(string accept) => Assert.Equal(406, (await server.PostAsync("""{"query":"{ hello }"}""", accept: accept)).Status);

    [Theory]
    [InlineData("""{"query":"{ hello "}""")]
    [InlineData("""{"query":"{ unknown }"}""")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }"}""")]
    [InlineData("""{"query":"{ hello }","operationName":"Nope"}""")]
    public async Task Request_errors_are_400_and_for_legacy_clients_200(string body)
    {
        var modern = await server.PostAsync(body);
        Assert.Equal(400, modern.Status);
        Assert.DoesNotContain("\"data\"", modern.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await server.PostAsync(body, accept: "application/json")).Status);
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("required")]
    public async Task Field_errors_are_200(string field)
    {
        var answer = await server.PostAsync($$"""{"query":"{ {{field}} }"}""");
        Assert.Equal(200, answer.Status);
        Assert.Contains("\"errors\":[{\"message\":", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"data\":", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ not json")]
    [InlineData("")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"query":5}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":"{ hello }","variables":[1]}""")]
    [InlineData("""{"query":"{ hello }","variables":"x"}""")]
    [InlineData("""{"query":"{ hello }","operationName":5}""")]
    [InlineData("""{"query":"{ hello }","extensions":"x"}""")]
    [InlineData("""[{"query":"{ hello }"}]""")]
    public async Task Malformed_bodies_are_400_with_errors_in_either_media_type(string body)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var answer = await server.PostAsync(body, accept: accept);
            Assert.Equal(400, answer.Status);
            Assert.StartsWith("{\"errors\":[{\"message\":", answer.Body, StringComparison.Ordinal);
            Assert.Contains("\"code\":\"INVALID_REQUEST\"", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"query":"{ hello(name: \ud800) }"}""")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"\ud800"}}""")]
    [InlineData("""{"query":"{ hello }","variables":{"\udead":1}}""")]
    public async Task Text_that_is_no_unicode_is_400(string body) => Assert.Equal(400, (await server.PostAsync(body)).Status);

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_400()
    {
        byte[] body = [.. """{"query":"{ hello }","variables":{"n":" """u8, 0xC3, 0x28, .. "\"}}"u8];
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/json");
        Assert.Equal(400, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content })).Status);
    }

    [Fact]
    public async Task Batches_are_refused_by_name() =>
        Assert.Contains("Batched requests are not supported", (await server.PostAsync("""[{"query":"{ hello }"}]""")).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("")]
    public async Task Only_json_is_read_so_that_forms_of_other_sites_are_not(string contentType) =>
        Assert.Equal(415, (await server.PostAsync("""{"query":"{ hello }"}""", contentType)).Status);

    [Fact]
    public async Task Content_type_may_have_a_charset() => Assert.Equal(200, (await server.PostAsync("""{"query":"{ hello }"}""", "application/json; charset=utf-8")).Status);

    [Fact]
    public async Task A_body_above_the_limit_is_413()
    {
        var answer = await server.PostAsync($$"""{"query":"{ hello }","extensions":{"pad":"{{new string('x', 3_000)}}" } }""");
        Assert.Equal(413, answer.Status);
        Assert.Contains("larger than 2000 bytes", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_by_get() => Assert.Equal(
        (200, Modern, """{"data":{"hello":"hello Mai"}}"""),
        await server.GetAsync("/graphql?query=query($n:String!){hello(name:$n)}&variables={\"n\":\"Mai\"}"));

    [Fact]
    public async Task A_get_without_preflight_header_is_refused()
    {
        var answer = await server.GetAsync("/graphql?query={hello}", preflight: false);
        Assert.Equal(400, answer.Status);
        Assert.Contains("GraphQL-Preflight: 1", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_mutation_by_get_is_405(string accept)
    {
        var answer = await server.GetAsync("/graphql?query=mutation{change(to:\"x\")}", accept: accept);
        Assert.Equal(405, answer.Status);
        Assert.Contains("Mutations must be sent by POST.", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?query={hello}&variables=nonsense")]
    [InlineData("/graphql?query={hello}&variables=[]")]
    public async Task Malformed_gets_are_400(string path) => Assert.Equal(400, (await server.GetAsync(path)).Status);

    [Fact]
    public async Task Other_methods_are_405() => Assert.Equal(405, (await server.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql") { Content = JsonContent.Create(1) })).Status);

    [Fact]
    public async Task A_mutation_by_post() =>
        Assert.Equal("""{"data":{"change":"y"}}""", (await server.PostAsync("""{"query":"mutation { change(to: \"y\") }"}""")).Body);

    [Fact]
    public async Task Resolvers_see_the_http_context_and_its_user() =>
        Assert.Equal("""{"data":{"path":"/graphql","isSignedIn":false}}""", (await server.PostAsync("""{"query":"{ path isSignedIn }"}""")).Body);

    [Fact]
    public async Task The_schema_is_served_as_text()
    {
        var answer = await server.GetAsync("/graphql/schema", preflight: false);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("schema {\n  query: Query\n  mutation: Mutation\n}", answer.Body, StringComparison.Ordinal);
    }
}
