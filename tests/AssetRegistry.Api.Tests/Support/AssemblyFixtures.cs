using AssetRegistry.Api.Tests.Support;

[assembly: AssemblyFixture(typeof(DemoRegistry))]
