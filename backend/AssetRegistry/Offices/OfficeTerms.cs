namespace AssetRegistry.Offices;

/// <summary>The code lists of offices in words.</summary>
public static class OfficeTerms
{
    public static LocalizedText InWords(this OfficeKind kind) => kind switch
    {
        OfficeKind.MainHeadquarters => new("trụ sở chính", "main office"),
        _ => new("cơ sở thứ hai", "second site"),
    };

    public static LocalizedText InWords(this OfficeAssetKind kind) => kind switch
    {
        OfficeAssetKind.Vehicle => new("xe và phương tiện vận tải", "vehicle"),
        OfficeAssetKind.InformationTechnology => new("thiết bị công nghệ thông tin", "information technology"),
        OfficeAssetKind.Machinery => new("máy móc, thiết bị", "machinery"),
        OfficeAssetKind.MedicalEquipment => new("thiết bị y tế", "medical equipment"),
        OfficeAssetKind.TeachingEquipment => new("thiết bị dạy học", "teaching equipment"),
        _ => new("tài sản khác", "other asset"),
    };

    public static LocalizedText InWords(this AssetCondition condition) => condition switch
    {
        AssetCondition.InProperUse => new("còn sử dụng được, đúng mục đích", "usable and in proper use"),
        AssetCondition.InWrongUse => new("còn sử dụng được, sai mục đích", "usable but in wrong use"),
        AssetCondition.UsableButUnused => new("còn sử dụng được, không sử dụng", "usable but unused"),
        _ => new("hỏng, không sử dụng được", "broken"),
    };
}
