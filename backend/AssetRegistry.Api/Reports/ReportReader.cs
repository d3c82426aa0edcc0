namespace AssetRegistry.Api.Reports;

/// <summary>Makes any report, each by the source that knows it.</summary>
public sealed class ReportReader
{
    private readonly Dictionary<ReportCode, IReportSource> _sources;

    internal ReportReader(IEnumerable<IReportSource> sources) =>
        _sources = sources.SelectMany(source => source.Codes.Select(code => (code, source))).ToDictionary(pair => pair.code, pair => pair.source);

    internal Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken) =>
        _sources[code].ReadAsync(code, scope, cancellationToken);
}
