namespace GraphQLServer.Tests.Conventions;

public enum ShelfStatus
{
    InUse,
    OutOfStock,
}

public sealed record Maker(Guid Id, string Name);

/// <summary>Something on a shelf.</summary>
public sealed record Product(
    Guid Id, string Name, string? Note, decimal Price, int Stock, ShelfStatus Status, DateOnly Since, bool IsSold, Maker? Maker, Guid MakerId, [property: GraphQLIgnore] string Secret);

/// <summary>Eight products in memory, named A to H.</summary>
public static class Shop
{
    public static readonly Maker Acme = new(Id(100), "Acme");

    public static readonly IReadOnlyList<Product> Products =
    [
        Make(1, "A apple", null, 1.5m, 3, ShelfStatus.InUse, 1, true, Acme),
        Make(2, "B banana", "ripe", 2.5m, 0, ShelfStatus.OutOfStock, 2, false, Acme),
        Make(3, "C cherry", "sour", 3.5m, 7, ShelfStatus.InUse, 3, true, null),
        Make(4, "D date", null, 2.5m, 1, ShelfStatus.InUse, 4, false, null),
        Make(5, "E elder", "ripe", 9m, 0, ShelfStatus.OutOfStock, 5, true, Acme),
        Make(6, "F fig", null, 4m, 5, ShelfStatus.InUse, 6, false, null),
        Make(7, "G grape", null, 4m, 5, ShelfStatus.InUse, 7, false, null),
        Make(8, "H honey", null, 20m, 2, ShelfStatus.InUse, 8, true, null),
    ];

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static Product Make(int number, string name, string? note, decimal price, int stock, ShelfStatus status, int day, bool isSold, Maker? maker) =>
        new(Id(number), name, note, price, stock, status, new DateOnly(2025, 9, day), isSold, maker, maker?.Id ?? Id(999), "hidden");
}

[QueryType]
public static class ShopQueries
{
    [UsePaging(MaxPageSize = 5, DefaultPageSize = 3, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Product> GetProducts() => Shop.Products.AsQueryable().OrderBy(product => product.Name).ThenBy(product => product.Id);

    [UseFiltering]
    [UseSorting]
    public static IEnumerable<Product> GetShelf() => Shop.Products;

    [UsePaging]
    public static IEnumerable<string> GetNames() => Shop.Products.Select(product => product.Name);
}

[ObjectType<Product>]
public static class ProductType
{
    [NodeResolver]
    public static Product? GetById(Guid id) => Shop.Products.FirstOrDefault(product => product.Id == id);

    [BindMember(nameof(Product.MakerId))]
    public static Maker? GetMadeBy([Parent] Product product) => product.Maker;
}

[ObjectType<Maker>]
public static class MakerType
{
    [NodeResolver]
    public static Maker? GetById(Guid id) => id == Shop.Acme.Id ? Shop.Acme : null;
}
