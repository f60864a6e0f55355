namespace SanctionsScreening.Names.Scripts;

/// <summary>A stretch of one script in a text, in UTF-16 units.</summary>
internal readonly record struct ScriptRun(int Start, int Length, Script Script);
