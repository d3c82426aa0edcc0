using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Demo;

/// <summary>One facility of the demonstration province as it is first registered.</summary>
public sealed record DemoFacility(
    string Number, string Name, FacilityCategory Category, DemoCommune Commune, FormerCommune Former, DemoOrganisation Holder,
    double Longitude, double Latitude, decimal LandAreaM2, decimal FloorAreaM2)
{
    /// <summary>Whether the merger left it without its user: the offices of communes and districts that are no more.</summary>
    public bool IsRedundant { get; init; }
}

/// <summary>
/// Makes up the facilities: what every former commune had, what every former district had, the agencies' own buildings, and
/// village schools and culture houses up to the published total.
/// </summary>
public static class DemoFacilities
{
    private static readonly string[] DistrictSeats =
        ["Than Uyên", "Tân Uyên", "Tam Đường", "Phong Thổ", "Sìn Hồ", "Nậm Nhùn", "Mường Tè"];

    private static readonly string[] VillageFirst =
        ["Nà", "Phiêng", "Huổi", "Nậm", "Pá", "Hua", "Chang", "Thèn", "Sin", "Mường", "Khoang", "Lùng", "Căn", "Tả"];

    private static readonly string[] VillageSecond =
        ["Khương", "Phát", "Lằn", "Đích", "Bon", "Cang", "Thăm", "Luồng", "Sẳng", "Hăn", "Phìn", "Củng", "Lay", "Đon", "Cuổi", "Tâu", "Sa", "Ban", "Ít", "Ngò"];

    /// <param name="count">How many to make; at least those that every commune, district and agency has.</param>
    public static IReadOnlyList<DemoFacility> Create(int count)
    {
        var maker = new Maker(new Random(20250701));
        foreach (var former in DemoGeography.FormerCommunes)
        {
            maker.AddCommuneFacilities(former);
        }

        foreach (var seat in DistrictSeats)
        {
            maker.AddDistrictFacilities(seat);
        }

        maker.AddAgencyFacilities();
        maker.AddVillageFacilities(count);

        return maker.Facilities;
    }

    private sealed class Maker(Random random)
    {
        private readonly HashSet<string> _names = [];
        private readonly Dictionary<FormerCommune, (double Longitude, double Latitude)> _centres = [];

        public List<DemoFacility> Facilities { get; } = [];

        public void AddCommuneFacilities(FormerCommune former)
        {
            var committee = DemoOrganisations.Commune(former.Successor.Code);
            var unit = $"{DemoGeography.TypeWord(former.Type).ToLowerInvariant()} {former.Name}";
            var isSeat = Seat(former.Successor) == former;
            Add($"Trụ sở UBND {unit}{(isSeat ? "" : " (cũ)")}", FacilityCategory.CommuneHeadquarters, former, committee, 1200, 3400, isRedundant: !isSeat);
            Add($"Trụ sở Công an {unit}{(isSeat ? "" : " (cũ)")}", FacilityCategory.PoliceHeadquarters, former, DemoOrganisations.Agencies[7], 400, 1100, isRedundant: !isSeat);
            Add($"Trạm Y tế {unit}", FacilityCategory.HealthStation, former, DemoOrganisations.Agencies[1], 600, 1800);
            Add($"Nhà văn hóa {unit}", FacilityCategory.CultureHouse, former, committee, 500, 1500);
            Add($"Trường Mầm non {former.Name}", FacilityCategory.School, former, committee, 1500, 4000);
            Add($"Trường Tiểu học {former.Name}", FacilityCategory.School, former, committee, 3000, 8000);
            Add($"Trường THCS {former.Name}", FacilityCategory.School, former, committee, 4000, 9000);
        }

        public void AddDistrictFacilities(string district)
        {
            var former = DemoGeography.FormerCommunes.FirstOrDefault(commune => commune.Name == district && commune.Type is AdministrativeUnitType.Township)
                ?? DemoGeography.FormerCommunes.First(commune => commune.Successor.Name == district || commune.Successor.Name == "Bình Lư");
            var committee = DemoOrganisations.Commune(former.Successor.Code);
            Add($"Trụ sở HĐND và UBND huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, committee, 6000, 12000, isRedundant: true);
            Add($"Trụ sở Phòng Tài chính - Kế hoạch huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, committee, 800, 2000, isRedundant: true);
            Add($"Trụ sở Phòng Giáo dục và Đào tạo huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, DemoOrganisations.Agencies[0], 800, 2000, isRedundant: true);
            Add($"Trụ sở Phòng Nông nghiệp huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, DemoOrganisations.Agencies[2], 800, 2000, isRedundant: true);
            Add($"Trụ sở Phòng Kinh tế - Hạ tầng huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, DemoOrganisations.Agencies[3], 800, 2000, isRedundant: true);
            Add($"Trung tâm Văn hóa huyện {district} (cũ)", FacilityCategory.CultureHouse, former, DemoOrganisations.Agencies[4], 1500, 4000, isRedundant: true);
            Add($"Trụ sở Phòng Nội vụ huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, DemoOrganisations.Agencies[5], 600, 1500, isRedundant: true);
            Add($"Trụ sở Phòng Tư pháp huyện {district} (cũ)", FacilityCategory.DistrictHeadquarters, former, DemoOrganisations.Agencies[6], 600, 1500, isRedundant: true);
            Add($"Nhà khách huyện {district} (cũ)", FacilityCategory.GuestHouse, former, committee, 1500, 3500, isRedundant: true);
            Add($"Kho lưu trữ huyện {district} (cũ)", FacilityCategory.Warehouse, former, committee, 500, 1500, isRedundant: true);
            Add($"Trung tâm Y tế khu vực {district}", FacilityCategory.HealthStation, former, DemoOrganisations.Agencies[1], 8000, 20000);
        }

        public void AddAgencyFacilities()
        {
            var capital = DemoGeography.FormerCommunes.First(former => former.Successor.Name == "Tân Phong");
            foreach (var agency in DemoOrganisations.Agencies.Append(DemoOrganisations.FinanceDepartment).Append(DemoOrganisations.LandFundCentre))
            {
                Add($"Trụ sở {agency.Name}", FacilityCategory.AgencyHeadquarters, capital, agency, 2500, 6000);
                Add($"Kho {agency.Name}", FacilityCategory.Warehouse, capital, agency, 600, 2000);
            }
        }

        public void AddVillageFacilities(int count)
        {
            for (var turn = 0; Facilities.Count < count; turn++)
            {
                var former = DemoGeography.FormerCommunes[turn % DemoGeography.FormerCommunes.Count];
                var committee = DemoOrganisations.Commune(former.Successor.Code);
                var village = $"{VillageFirst[random.Next(VillageFirst.Length)]} {VillageSecond[random.Next(VillageSecond.Length)]}";
                var (name, category) = (turn / DemoGeography.FormerCommunes.Count % 3) switch
                {
                    0 => ($"Điểm trường Mầm non bản {village}", FacilityCategory.School),
                    1 => ($"Nhà văn hóa bản {village}", FacilityCategory.CultureHouse),
                    _ => ($"Điểm trường Tiểu học bản {village}", FacilityCategory.School),
                };
                if (_names.Contains($"{name}, {former.Name}"))
                {
                    continue;
                }

                Add(name, category, former, committee, 200, 1200);
            }
        }

        private void Add(
            string name, FacilityCategory category, FormerCommune former, DemoOrganisation holder, int leastLandM2, int mostLandM2, bool isRedundant = false)
        {
            _ = _names.Add($"{name}, {former.Name}");
            var land = Math.Round(leastLandM2 + ((decimal)random.NextDouble() * (mostLandM2 - leastLandM2)), 1);
            var floor = Math.Round(land * (0.25m + ((decimal)random.NextDouble() * 0.35m)), 1);
            var (longitude, latitude) = Place(former);
            Facilities.Add(new DemoFacility(
                $"CSND-2025-{Facilities.Count + 1:0000}", name, category, former.Successor, former, holder, longitude, latitude, land, floor)
            {
                IsRedundant = isRedundant,
            });
        }

        /// <summary>
        /// Near the middle of the present commune, those of one former commune together: inside the demonstration boundary, and as a rule
        /// inside the official one too.
        /// </summary>
        private (double Longitude, double Latitude) Place(FormerCommune former)
        {
            var commune = former.Successor;
            var radiusKm = Math.Sqrt((double)commune.AreaKm2 / Math.PI);
            if (!_centres.TryGetValue(former, out var centre))
            {
                centre = OffsetWithin(commune, (commune.Longitude, commune.Latitude), radiusKm * 0.22);
                _centres.Add(former, centre);
            }

            return OffsetWithin(commune, centre, radiusKm * 0.13);
        }

        /// <summary>Ends because what it starts from lies inside the boundary.</summary>
        private (double Longitude, double Latitude) OffsetWithin(DemoCommune commune, (double Longitude, double Latitude) from, double radiusKm)
        {
            while (true)
            {
                var place = Offset(from, radiusKm);
                if (DemoGeography.Boundaries[commune.Code].Covers(new Point(place.Longitude, place.Latitude)))
                {
                    return place;
                }
            }
        }

        private (double Longitude, double Latitude) Offset((double Longitude, double Latitude) from, double radiusKm)
        {
            const double kilometresPerDegree = 111.32;
            var distance = radiusKm * Math.Sqrt(random.NextDouble());
            var angle = random.NextDouble() * 2 * Math.PI;

            return (
                Math.Round(from.Longitude + (distance * Math.Cos(angle) / (kilometresPerDegree * Math.Cos(from.Latitude * Math.PI / 180))), 6),
                Math.Round(from.Latitude + (distance * Math.Sin(angle) / kilometresPerDegree), 6));
        }

        /// <summary>The former commune whose offices the new one works in: its namesake, or else the last named in the resolution.</summary>
        private static FormerCommune Seat(DemoCommune commune)
        {
            var formers = DemoGeography.FormerCommunes.Where(former => former.Successor == commune).ToList();

            return formers.Find(former => former.Name == commune.Name) ?? formers[^1];
        }
    }
}
