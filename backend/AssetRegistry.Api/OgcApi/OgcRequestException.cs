namespace AssetRegistry.Api.OgcApi;

/// <summary>A parameter of a request cannot be read; nothing is guessed.</summary>
internal sealed class OgcRequestException(string parameter, string? value, LocalizedText allowed) : AssetRegistryException(
    "InvalidParameterValue",
    new LocalizedText(
        $"Tham số '{parameter}' có giá trị '{value}', nhưng chỉ nhận: {allowed.Vietnamese}.",
        $"The parameter '{parameter}' is '{value}' but takes only: {allowed.English}."),
    parameter);

/// <summary>A parameter that does not exist: the client would take the answer for something it is not.</summary>
internal sealed class UnknownParameterException(string parameter, IEnumerable<string> known) : AssetRegistryException(
    "UnknownParameter",
    new LocalizedText(
        $"Không có tham số '{parameter}' ở địa chỉ này. Các tham số: {string.Join(", ", known)}.",
        $"There is no parameter '{parameter}' at this address. The parameters are: {string.Join(", ", known)}."),
    parameter);

/// <summary>No such collection, or no such feature among those the caller may see.</summary>
internal sealed class OgcNotFoundException(LocalizedText text) : AssetRegistryException("NotFound", text);

/// <summary>None of the formats the client takes is offered.</summary>
internal sealed class FormatNotOfferedException() : AssetRegistryException(
    "FormatNotOffered",
    new LocalizedText("Địa chỉ này trả về JSON (f=json) hoặc HTML (f=html).", "This address answers in JSON (f=json) or HTML (f=html)."));
