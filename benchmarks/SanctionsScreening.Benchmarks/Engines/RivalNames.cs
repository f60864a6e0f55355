using System.Text;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>The list as every rival gets it: each name folded once beforehand, so that no rival pays for folding the list in a request.</summary>
internal sealed class RivalNames
{
    public RivalNames(SanctionsListSnapshot list)
    {
        var names = new List<string>();
        var ids = new List<string>();
        foreach (Entities.SanctionedEntity entity in list.Entities)
        {
            foreach (Entities.EntityName name in entity.Names)
            {
                names.Add(Fold(name.Text));
                ids.Add(entity.Id);
            }
        }

        Names = [.. names];
        EntityIds = [.. ids];
    }

    /// <summary>The folded names.</summary>
    public string[] Names { get; }

    /// <summary>The entity of each name.</summary>
    public string[] EntityIds { get; }

    /// <summary>Latin letters in lower case and digits; everything else parts words, except that apostrophes vanish.</summary>
    public static string Fold(string name)
    {
        string latin = AnyAscii.Transliteration.Transliterate(name);
        var text = new StringBuilder(latin.Length);
        foreach (char c in latin)
        {
            if (char.IsAsciiLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '`') && text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }

        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text.ToString();
    }

    /// <summary>Whether one of some names belongs to an entity.</summary>
    public bool Any(List<int> names, string entityId)
    {
        foreach (int name in names)
        {
            if (EntityIds[name] == entityId) return true;
        }

        return false;
    }
}
