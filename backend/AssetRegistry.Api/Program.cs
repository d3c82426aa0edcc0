using System.Globalization;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CommandLineLanguage.FromEnvironment(Environment.GetEnvironmentVariable);

return await RegistryCommandLine.RunAsync(args, () => RegistryOptions.FromEnvironment(Environment.GetEnvironmentVariable), Console.Out, Console.Error);
