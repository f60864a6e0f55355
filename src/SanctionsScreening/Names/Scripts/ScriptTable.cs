namespace SanctionsScreening.Names.Scripts;

internal static class ScriptTable
{
    public static Script Of(int codePoint) => codePoint < 0x250 ? (char.IsLetter((char)codePoint) ? Script.Latin : Script.Common) : Script.Other;
}
