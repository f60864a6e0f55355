using System.Text.Json.Serialization;

namespace SanctionsScreening.Lists.Archive;

/// <summary>How snapshots are written down: every settable member, enumerations by name, empty ones left out.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(SanctionsListSnapshot))]
[JsonSerializable(typeof(SnapshotEntry))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
