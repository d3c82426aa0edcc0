using Npgsql;

namespace PostgresStore.Linq.Sql;

/// <summary>A piece of SQL with the parameters it refers to by number.</summary>
internal sealed record SqlText(string Text, IReadOnlyList<NpgsqlParameter> Parameters)
{
    public NpgsqlCommand ToCommand()
    {
        var command = new NpgsqlCommand(Text);
        foreach (var parameter in Parameters)
        {
            _ = command.Parameters.Add(parameter.Clone());
        }

        return command;
    }
}
