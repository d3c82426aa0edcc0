namespace AssetRegistry.Notifications;

/// <summary>What was given is no e-mail address.</summary>
public sealed class EmailAddressRejectedException(string address) : AssetRegistryException(
    "EMAIL_ADDRESS_REJECTED",
    new($"“{address}” không phải địa chỉ thư điện tử. Hãy nhập một địa chỉ, ví dụ vanthu@taleng.laichau.gov.vn.",
        $"\"{address}\" is no e-mail address. Please give one address, such as office@taleng.laichau.gov.vn."),
    "emailAddress")
{
    public string Address { get; } = address;
}

/// <summary>No e-mail has this id.</summary>
public sealed class EmailNotFoundException(Guid emailId) : AssetRegistryException(
    "EMAIL_NOT_FOUND",
    new("Không có thư này trong hàng đợi. Hãy tải lại danh sách thư.",
        "There is no such e-mail in the queue. Please reload the list of e-mails."),
    "emailId")
{
    public Guid EmailId { get; } = emailId;
}

/// <summary>What was asked for is not possible with an e-mail that has come this far.</summary>
public sealed class EmailNotInStatusException(Guid emailId, LocalizedText status, LocalizedText allowed) : AssetRegistryException(
    "EMAIL_NOT_IN_STATUS",
    new($"Thư này {status.Vietnamese} nên không thể làm việc này; chỉ làm được khi thư {allowed.Vietnamese}. Hãy tải lại danh sách thư.",
        $"This e-mail {status.English}, so this cannot be done; it can when the e-mail {allowed.English}. Please reload the list of e-mails."),
    "emailId")
{
    public Guid EmailId { get; } = emailId;
}
