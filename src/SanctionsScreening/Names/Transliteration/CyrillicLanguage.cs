namespace SanctionsScreening.Names.Transliteration;

/// <summary>The languages, or groups of them, that a Cyrillic word shows itself to be of.</summary>
internal enum CyrillicLanguage : byte
{
    /// <summary>No letter tells: Russian, Bulgarian, or a name that many languages spell alike.</summary>
    Undetermined,
    Bulgarian,
    Ukrainian,
    Belarusian,
    Serbian,
    Macedonian,

    /// <summary>Kazakh, Uzbek, Tajik, Tatar and others of Central Asia and the Volga.</summary>
    CentralAsian,

    /// <summary>Mongolian or Kyrgyz: the letters alone do not part them.</summary>
    Mongolian,
}
