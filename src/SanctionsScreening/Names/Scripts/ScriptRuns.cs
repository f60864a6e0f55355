namespace SanctionsScreening.Names.Scripts;

/// <summary>
/// Splits a text into stretches of one script, to be used with <c>foreach</c>. Common characters go with the letters before
/// them, or, at the beginning, with those behind; a text without letters is one run of <see cref="Script.Common"/>.
/// Hiragana, Katakana and Han are kept apart: who wants them together joins the runs.
/// </summary>
internal ref struct ScriptRuns
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    public ScriptRuns(ReadOnlySpan<char> text) => _text = text;

    public ScriptRun Current { get; private set; }

    public readonly ScriptRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;

        int start = _next;
        var script = Script.Common;
        int i = start;
        while (i < _text.Length)
        {
            int codePoint = ScriptTable.CodePointAt(_text, i);
            Script here = ScriptTable.Of(codePoint);
            if (here != Script.Common && script != Script.Common && here != script)
                break;
            if (here != Script.Common)
                script = here;
            i += codePoint >= 0x10000 ? 2 : 1;
        }
        _next = i;
        Current = new ScriptRun(start, i - start, script);
        return true;
    }
}
