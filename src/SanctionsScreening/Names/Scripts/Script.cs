namespace SanctionsScreening.Names.Scripts;

internal enum Script : byte { Common, Latin, Other }
