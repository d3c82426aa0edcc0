using System.Runtime.Versioning;

// They look at file modes, sessions and signals.
[assembly: UnsupportedOSPlatform("windows")]
