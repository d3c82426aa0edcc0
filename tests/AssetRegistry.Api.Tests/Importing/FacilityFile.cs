using System.Text;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>Lists of facilities as CSV in a temporary directory, deleted with it.</summary>
internal sealed class FacilityFile : IDisposable
{
    public const string Headings = "Mã cơ sở;Tên cơ sở;Loại cơ sở;Phân loại;Mã xã;Đơn vị quản lý;Diện tích đất (m²);Bỏ trống từ ngày;lon;lat";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("assetregistry-facilities-");

    private FacilityFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_directory.FullName, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public static FacilityFile OfBytes(string name, byte[] content) => new(name, content);

    public static FacilityFile Of(params IEnumerable<string> rows) => OfText("danh-muc.csv", string.Join("\r\n", rows.Prepend(Headings)) + "\r\n");

    public static FacilityFile OfText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A row that is right in every respect, but for what a test says otherwise.</summary>
    public static string Row(
        string number, string name = "Trạm y tế cũ", string category = "trạm y tế", string classification = "dôi dư", string commune = "03405",
        string holder = "Sở Y tế", string area = "1.276,20", string vacant = "01/07/2025", string lon = "103,55", string lat = "22,3") =>
        string.Join(';', number, name, category, classification, commune, holder, area, vacant, lon, lat);

    public void Dispose() => _directory.Delete(recursive: true);
}
