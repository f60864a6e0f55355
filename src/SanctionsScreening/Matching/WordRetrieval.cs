namespace SanctionsScreening.Matching;

/// <summary>How the index finds one listed word for a request, or why it does not.</summary>
/// <param name="ListedWord">The listed word as compared.</param>
/// <param name="RequestWord">The request word that finds it, or the nearest one where none does; <see langword="null"/> where the request has no word left.</param>
/// <param name="KeyKind">The kind of key that finds it; <see cref="RetrievalKeyKind.None"/> where none does.</param>
/// <param name="Key">The letters of the shared key, or, where none is shared, the listed word's own key; <see langword="null"/> for keys that are no letters.</param>
/// <param name="Edits">Edits between the two words, 0 or more; <see langword="null"/> where they cannot be counted, as between scripts.</param>
/// <param name="AllowedEdits">Edits within which the listed word is certain to be found: 0 to 2, by its length.</param>
/// <param name="Reason">One sentence for a reviewer.</param>
public sealed record WordRetrieval(string ListedWord, string? RequestWord, RetrievalKeyKind KeyKind, string? Key, int? Edits, int AllowedEdits, string Reason);
