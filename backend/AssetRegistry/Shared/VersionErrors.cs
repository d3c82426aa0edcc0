namespace AssetRegistry;

/// <summary>The record was changed after the caller read it. <see cref="ActualVersion"/> is null when only the conflict is known.</summary>
public sealed class StaleVersionException(string noun, Guid id, int expectedVersion, int? actualVersion = null) : AssetRegistryException(
    "STALE_VERSION",
    new($"Có người đã sửa {NounTerms.Of(noun).Vietnamese} này sau khi bạn mở (bạn xem bản {expectedVersion}" +
        (actualVersion is null ? ")" : $", nay là bản {actualVersion})") + ". Hãy tải lại, kiểm tra thay đổi rồi làm lại.",
        $"Somebody changed this {NounTerms.Of(noun).English} after you opened it (you saw version {expectedVersion}" +
        (actualVersion is null ? ")" : $", it is now {actualVersion})") + ". Please reload, look at the change and try again."),
    "expectedVersion")
{
    public string Noun { get; } = noun;

    public Guid Id { get; } = id;

    public int ExpectedVersion { get; } = expectedVersion;

    public int? ActualVersion { get; } = actualVersion;
}

/// <summary>One idempotency key was sent with two different commands.</summary>
public sealed class IdempotencyKeyReusedException(Guid key) : AssetRegistryException(
    "IDEMPOTENCY_KEY_REUSED",
    new($"Khóa chống gửi trùng {key} đã dùng cho một yêu cầu khác. Hãy gửi lại với khóa mới.",
        $"The idempotency key {key} was already used for another command. Please send again with a new key."),
    "idempotencyKey")
{
    public Guid Key { get; } = key;
}
