namespace GraphQLServer.Tests.Validation;

public enum DogCommand
{
    Sit,
    Heel,
    Down,
}

public enum FurColor
{
    Brown,
    Black,
    Tan,
    Spotted,
    NoFur,
    Unknown,
}

[InterfaceType("Pet")]
public interface IPet
{
    string? Name { get; }
}

[InterfaceType("Intelligent")]
public interface IIntelligent
{
    int? Iq { get; }
}

[UnionType("CatOrDog")]
public interface ICatOrDog;

[UnionType("DogOrHuman")]
public interface IDogOrHuman;

[UnionType("HumanOrAlien")]
public interface IHumanOrAlien;

public sealed record Dog(string? Name, string? Nickname, int? BarkVolume, bool? Barks) : IPet, ICatOrDog, IDogOrHuman;

public sealed record Cat(string? Name, string? Nickname, bool? Meows, int? MeowsVolume, FurColor? FurColor) : IPet, ICatOrDog;

public sealed record Human(string? Name, int? Iq, IReadOnlyList<IPet?>? Pets, IReadOnlyList<Human?>? Relatives) : IIntelligent, IDogOrHuman, IHumanOrAlien;

public sealed record Alien(string? Name, int? Iq, int? NumEyes) : IIntelligent, IHumanOrAlien;

public sealed record ComplicatedArgs;

public sealed record ComplexInput(
    bool RequiredField, int? IntField, string? StringField, bool? BooleanField, IReadOnlyList<string?>? StringListField, bool NonNullField = false);

[ObjectType<Dog>]
public static class DogType
{
    public static bool? DoesKnowCommand(DogCommand? dogCommand) => dogCommand is not null;

    public static bool? IsHouseTrained(bool? atOtherHomes = true) => atOtherHomes;

    public static bool? IsAtLocation(int? x, int? y) => x == y;

    public static Dog? Mother([Parent] Dog dog) => dog;
}

[ObjectType<ComplicatedArgs>]
public static class ComplicatedArgsType
{
    public static string? IntArgField(int? intArg) => $"{intArg}";

    public static string? NonNullIntArgField(int nonNullIntArg) => $"{nonNullIntArg}";

    public static string? StringArgField(string? stringArg) => stringArg;

    public static string? BooleanArgField(bool? booleanArg) => $"{booleanArg}";

    public static string? EnumArgField(FurColor? enumArg) => $"{enumArg}";

    public static string? FloatArgField(double? floatArg) => $"{floatArg}";

    public static string? IdArgField([ID] string? idArg) => idArg;

    public static string? StringListArgField(IReadOnlyList<string?>? stringListArg) => $"{stringListArg?.Count}";

    public static string? StringListNonNullArgField(IReadOnlyList<string>? stringListNonNullArg) => $"{stringListNonNullArg?.Count}";

    public static string? ComplexArgField(ComplexInput? complexArg) => complexArg?.StringField;

    public static string? MultipleReqs(int req1, int req2) => $"{req1 + req2}";

    public static string? NonNullFieldWithDefault(int arg = 0) => $"{arg}";

    public static string? MultipleOpts(int opt1 = 0, int opt2 = 0) => $"{opt1 + opt2}";

    public static string? MultipleOptAndReq(int req1, int req2, int opt1 = 0, int opt2 = 0) => $"{req1 + req2 + opt1 + opt2}";
}

[QueryType]
public static class HarnessQueries
{
    public static Human? GetHuman([ID] string? id) => id is null ? null : new Human(id, 1, [], []);

    public static Alien? GetAlien() => null;

    public static Dog? GetDog() => null;

    public static Cat? GetCat() => null;

    public static IPet? GetPet() => null;

    public static ICatOrDog? GetCatOrDog() => null;

    public static IDogOrHuman? GetDogOrHuman() => null;

    public static IHumanOrAlien? GetHumanOrAlien() => null;

    public static ComplicatedArgs? GetComplicatedArgs() => null;
}
