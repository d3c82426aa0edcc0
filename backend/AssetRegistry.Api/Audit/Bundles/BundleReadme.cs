using System.Globalization;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>What a bundle holds and how anybody checks it, in both languages.</summary>
internal static class BundleReadme
{
    public const string Name = "README.txt";

    public static string For(Facility facility, DateTimeOffset takenAt) => string.Create(CultureInfo.InvariantCulture, $"""
        BỘ HỒ SƠ THANH TRA: {facility.Number} – {facility.Name}
        Lấy ra lúc {takenAt:dd/MM/yyyy HH:mm:ss} (giờ Việt Nam).

        history.vi.html, history.en.html  mọi sự kiện theo thứ tự ghi nhận, để đọc
        events.jsonl                      cũng các sự kiện đó, đúng từng ký tự như đã niêm phong, mỗi dòng một sự kiện
        papers/, papers.csv               giấy tờ, hình ảnh đính kèm và danh mục của chúng
        chain/events.csv                  vị trí của từng dòng events.jsonl trong chuỗi niêm phong
        chain/links.csv                   các mắt xích chứng minh những vị trí đó
        chain/anchors.csv                 mốc niêm phong cuối mỗi ngày; dòng cuối: chuỗi lúc lấy bộ hồ sơ này
        manifest.sha256                   SHA-256 của mọi tệp trên

        Cách kiểm tra
        1. Lệnh: assetregistry verify --bundle TỆP.zip [--anchors MỐC.csv], không cần cơ sở dữ liệu.
        2. Hoặc bằng công cụ bất kỳ: sha256sum --check manifest.sha256; SHA-256 của mỗi dòng events.jsonl (không tính ký tự xuống dòng) là "digest" ở
           vị trí của nó; mỗi "hash" là SHA-256 của hai dòng: hash của vị trí liền trước, rồi digest, không có ký tự xuống dòng cuối. Trước vị trí 1 là
           64 chữ số 0; trước một đoạn khác là hash của mốc ở vị trí liền trước.
        3. So chain/anchors.csv với các mốc đã in ra và cất giữ bên ngoài hệ thống.

        AUDIT BUNDLE: {facility.Number} – {facility.Name}
        Taken at {takenAt:dd/MM/yyyy HH:mm:ss} (Viet Nam time).

        history.vi.html, history.en.html  every event in the order of recording, to be read
        events.jsonl                      the same events, to the character as they were sealed, one a line
        papers/, papers.csv               attached papers and photos, and their list
        chain/events.csv                  the place in the chain of each line of events.jsonl
        chain/links.csv                   the links that prove these places
        chain/anchors.csv                 where the chain stood at the end of each day; the last line: when this bundle was taken
        manifest.sha256                   the SHA-256 of every file above

        How to check it
        1. By command: assetregistry verify --bundle FILE.zip [--anchors ANCHORS.csv]; no database is needed.
        2. Or by any tool: sha256sum --check manifest.sha256; the SHA-256 of each line of events.jsonl (without its line end) is the "digest" at its
           place; each "hash" is the SHA-256 of two lines: the hash of the place before, then the digest, without a last line end. Before place 1 there
           are 64 zeros; before any other run of links there is the hash of the anchor at the place before.
        3. Compare chain/anchors.csv with the anchors that were printed and kept outside the system.

        """);
}
