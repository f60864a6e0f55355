using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>Words as they were compared, for people.</summary>
internal static class WordText
{
    /// <summary>One or two words of a request.</summary>
    public static string OfRequest(NameBuffer name, int first, int span) => span == 1 ? name.Form(first).ToString() : $"{name.Form(first)} {name.Form(first + 1)}";

    /// <summary>One or two words of a listed name.</summary>
    public static string OfListed(GenerationView view, int position, int span) => span == 1 ? Word(view, position) : $"{Word(view, position)} {Word(view, position + 1)}";

    /// <summary>All words of a request.</summary>
    public static string OfRequest(NameBuffer name) => string.Join(' ', Enumerable.Range(0, name.Count).Select(w => name.Form(w).ToString()));

    /// <summary>All words of a listed name.</summary>
    public static string OfListed(GenerationView view, int name) => string.Join(' ', Enumerable.Range(view.NameStart[name], view.NameStart[name + 1] - view.NameStart[name]).Select(p => Word(view, p)));

    private static string Word(GenerationView view, int position)
    {
        int word = view.NameWords[position];
        return view.WordNative[word]?.Word ?? view.Letters(view.WordForm[word]).ToString();
    }
}
