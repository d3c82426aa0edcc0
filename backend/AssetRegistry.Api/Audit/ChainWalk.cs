namespace AssetRegistry.Api.Audit;

/// <summary>Walks along the chain, link by link, and notes what contradicts what. After a fault it goes on from what is stored, so that each counts once.</summary>
internal sealed class ChainWalk
{
    private readonly Queue<ChainAnchor> _ahead;
    private byte[] _hash = ChainLink.Origin;
    private EventName? _last;

    public ChainWalk(IEnumerable<ChainAnchor> anchors) => _ahead = new(anchors.OrderBy(anchor => anchor.Place));

    /// <summary>Of the last link.</summary>
    public long Place { get; private set; }

    public long EventCount { get; private set; }

    public long UnsealedCount { get; private set; }

    /// <summary>Every event up to this number had its link when the last anchor that was passed was made.</summary>
    public long AnchoredSequence { get; private set; }

    public long FaultCount { get; private set; }

    public ChainFault? FirstFault { get; private set; }

    /// <param name="link">The next link as it is stored.</param>
    /// <param name="found">The event of its number as it is stored; null: there is none.</param>
    /// <param name="digest">Of that event, computed anew.</param>
    public void Add(ChainLink link, EventName? found, byte[]? digest)
    {
        if (link.Place != Place + 1)
        {
            Note(ChainFaultKind.LinksRemoved, link.Event);
        }
        else if (!ChainLink.HashOf(_hash, link.Digest).AsSpan().SequenceEqual(link.Hash))
        {
            Note(ChainFaultKind.LinkChanged, link.Event);
        }

        if (found is null)
        {
            Note(ChainFaultKind.EventRemoved, link.Event);
        }
        else if (!link.Digest.AsSpan().SequenceEqual(digest))
        {
            Note(ChainFaultKind.EventChanged, link.Event);
        }
        else if (found != link.Event)
        {
            Note(ChainFaultKind.LinkChanged, found);
        }
        else if (link.Event.Sequence <= AnchoredSequence)
        {
            Note(ChainFaultKind.EventInserted, link.Event);
        }

        (Place, _hash, _last) = (link.Place, link.Hash, link.Event);
        EventCount++;
        PassAnchors();
    }

    /// <summary>The chain has no more links.</summary>
    public void End()
    {
        while (_ahead.TryDequeue(out var anchor))
        {
            Note(ChainFaultKind.ChainCutShort, _last ?? new EventName(0, Guid.Empty, 0, DateTimeOffset.UnixEpoch), anchor.Day);
        }
    }

    /// <param name="found">An event that has no link.</param>
    /// <param name="isLate">Whether its number was settled before it was there.</param>
    public void AddUnlinked(EventName found, bool isLate)
    {
        if (isLate)
        {
            Note(ChainFaultKind.EventInserted, found);
        }
        else
        {
            UnsealedCount++;
        }
    }

    private void PassAnchors()
    {
        while (_ahead.TryPeek(out var anchor) && anchor.Place <= Place)
        {
            if (anchor.Place != Place || anchor.Sha256 != Convert.ToHexStringLower(_hash))
            {
                Note(ChainFaultKind.AnchorContradicted, _last!, anchor.Day);
            }

            AnchoredSequence = Math.Max(AnchoredSequence, anchor.Sequence);
            _ = _ahead.Dequeue();
        }
    }

    private void Note(ChainFaultKind kind, EventName at, DateOnly? anchorOn = null)
    {
        FaultCount++;
        FirstFault ??= new ChainFault(kind, at, anchorOn);
    }
}
