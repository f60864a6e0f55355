using System.Collections.Frozen;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>
/// Russian, Ukrainian and Belarusian put known words together: медиагруппа is a media group, нефтегазовый of oil and gas. Only what ends in an
/// adjective, a kind of body or "technology" is read so; other compounds (Радиостандарт) are names, and keep their letters.
/// </summary>
internal static class CompoundWords
{
    private const int LeastFirst = 3, LeastLast = 4;

    private static readonly FrozenSet<string> s_bodies = FrozenSet.ToFrozenSet(
    [
        "company", "corporation", "enterprise", "group", "holding", "concern", "association", "union", "organization", "fund", "bank", "plant", "combine",
        "center", "institute", "technical", "agency", "service", "market", "exchange", "fleet", "port", "complex", "channel", "academy",
    ], StringComparer.Ordinal);

    /// <summary>Writes what the two known words of a compound stand for, the longest first one before any shorter.</summary>
    public static bool TryWrite(ReadOnlySpan<char> word, Script script, NameBuffer target)
    {
        if (script != Script.Cyrillic) return false;
        for (int cut = word.Length - LeastLast; cut >= LeastFirst; cut--)
        {
            if (!OrganizationWords.MatchWord(word[cut..], out ConceptReading last) || !(IsAdjective(word) || s_bodies.Contains(OrganizationWords.NameOf(last.First[0]))) || !OrganizationWords.MatchWord(word[..cut], out ConceptReading first)) continue;
            NameTranslation.WriteConcepts(first, target);
            NameTranslation.WriteConcepts(last, target);
            return true;
        }

        return false;
    }

    private static bool IsAdjective(ReadOnlySpan<char> word) => word[^2..] is "ый" or "ий" or "ой" or "ая" or "яя" or "ое" or "ее" or "ые" or "ие" or "ых" or "их" or "го" or "ім" or "ую";
}
