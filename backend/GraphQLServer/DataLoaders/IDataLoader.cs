namespace GraphQLServer;

/// <summary>Any data loader; lives as long as one request and remembers what it loaded.</summary>
public interface IDataLoader;
