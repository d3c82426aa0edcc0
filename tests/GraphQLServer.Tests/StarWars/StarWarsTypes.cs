namespace GraphQLServer.Tests.StarWars;

/// <summary>One of the films.</summary>
public enum Episode
{
    NewHope,
    Empire,
    Jedi,
}

/// <summary>Anyone in the films.</summary>
[InterfaceType("Character")]
public interface ICharacter
{
    string Id { get; }

    string? Name { get; }

    IReadOnlyList<Episode> AppearsIn { get; }
}

[UnionType("SearchResult")]
public interface ISearchResult;

/// <summary>A humanoid creature.</summary>
public sealed record Human(string Id, string? Name, IReadOnlyList<Episode> AppearsIn, string? HomePlanet, [property: GraphQLIgnore] IReadOnlyList<string> FriendIds)
    : ICharacter, ISearchResult;

/// <summary>A mechanical creature.</summary>
public sealed record Droid(string Id, string? Name, IReadOnlyList<Episode> AppearsIn, string PrimaryFunction, [property: GraphQLIgnore] IReadOnlyList<string> FriendIds)
    : ICharacter, ISearchResult;

public sealed record Starship(string Id, string Name, double Length) : ISearchResult;

public static class Galaxy
{
    public static readonly IReadOnlyList<ICharacter> Characters =
    [
        new Human("1000", "Luke Skywalker", [Episode.NewHope, Episode.Empire, Episode.Jedi], "Tatooine", ["1002", "2001"]),
        new Human("1002", "Han Solo", [Episode.NewHope, Episode.Empire, Episode.Jedi], null, ["1000", "2001"]),
        new Droid("2000", "C-3PO", [Episode.NewHope, Episode.Empire, Episode.Jedi], "Protocol", ["1000"]),
        new Droid("2001", "R2-D2", [Episode.NewHope, Episode.Empire, Episode.Jedi], "Astromech", ["1000", "1002"]),
    ];

    public static readonly Starship Falcon = new("3000", "Millennium Falcon", 34.37);

    public static ICharacter? Find(string id) => Characters.FirstOrDefault(character => character.Id == id);
}

[QueryType]
public static class StarWarsQueries
{
    /// <summary>The hero of the whole saga, or of one film.</summary>
    public static ICharacter GetHero(Episode? episode = null) => Galaxy.Find(episode == Episode.Empire ? "1000" : "2001")!;

    public static Human? GetHuman(string id) => Galaxy.Find(id) as Human;

    public static async Task<Droid?> GetDroidAsync(string id, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Galaxy.Find(id) as Droid;
    }

    public static IEnumerable<ISearchResult> Search(string text) =>
        Galaxy.Characters.Where(character => character.Name!.Contains(text, StringComparison.Ordinal)).Cast<ISearchResult>()
            .Concat(Galaxy.Falcon.Name.Contains(text, StringComparison.Ordinal) ? [Galaxy.Falcon] : []);
}

[ObjectType<Human>]
public static class HumanType
{
    public static IEnumerable<ICharacter> GetFriends([Parent] Human human) => human.FriendIds.Select(id => Galaxy.Find(id)!);

    public static string GetSecretBackstory() => throw new InvalidOperationException("secretBackstory is secret.");
}

[ObjectType<Droid>]
public static class DroidType
{
    public static IEnumerable<ICharacter> GetFriends([Parent] Droid droid) => droid.FriendIds.Select(id => Galaxy.Find(id)!);
}

public static class StarWarsSchema
{
    public static readonly Type[] Types =
        [typeof(StarWarsQueries), typeof(HumanType), typeof(DroidType), typeof(Human), typeof(Droid), typeof(Starship), typeof(ICharacter), typeof(ISearchResult)];
}
