#:project ../src/PmoBot.Host/PmoBot.Host.csproj
#:property PublishAot=false

// Draws the icons of the app package again: dotnet run manifest/icons.cs
// The drawing itself is in src/PmoBot.Host/Manifest/Icons.
using System.Runtime.CompilerServices;
using PmoBot.Host.Manifest.Icons;

foreach (var (name, png) in AppIcons.Draw())
{
    File.WriteAllBytes(Path.Combine(Folder(), name), png);
    Console.WriteLine($"{name}: {png.Length} bytes");
}

static string Folder([CallerFilePath] string script = "") => Path.GetDirectoryName(script)!;
