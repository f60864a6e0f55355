using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening;

public sealed partial class ScreeningService
{
    /// <summary>Listed names that are searched, spread over all of them.</summary>
    private const int WarmUpNames = 100;

    /// <summary>Names in the other scripts that names are written in most: each is searched twice, since the first search of a word and later ones differ.</summary>
    private static readonly string[] s_warmUpNames =
    [
        "Александр Петрович Иванов", "محمد عبد الله", "משה כהן", "王伟", "김영수", "田中 太郎", "サイトウ ハナコ", "Γιώργος Παπαδόπουλος", "राम कुमार", "สมชาย ใจดี", "გიორგი მაისურაძე", "Արմեն Սարգսյան",
    ];

    /// <summary>
    /// Searches listed names, and a few in other scripts, so that the first requests of a new process need not wait for code to be compiled and tables to be
    /// read, which takes some tenths of a second once. Answers and counts nothing. A host does it before it starts; call it after
    /// <see cref="CreateAsync"/> or <see cref="Open"/> where there is none. Requests meanwhile are answered as ever.
    /// </summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    /// <exception cref="ScreeningNotReadyException">No list is loaded.</exception>
    public void WarmUp(CancellationToken cancellationToken = default)
    {
        long started = _time.GetTimestamp();
        Generation generation = Current();
        int names = generation.Index.View.NameCount, count = Math.Min(names, WarmUpNames);
        for (int i = 0; i < count; i++)
        {
            int name = (int)((long)names * i / count);
            SanctionedEntity entity = generation.Index.Entities[generation.Index.View.NameEntity[name]];
            WarmUp(generation, entity.Names[generation.Index.View.NameOrdinal[name]].Text, entity.Type, cancellationToken);
        }

        for (int pass = 0; pass < 2; pass++)
        {
            foreach (string name in s_warmUpNames) WarmUp(generation, name, EntityType.Person, cancellationToken);
        }

        Log.WarmedUp(_logger, _time.GetElapsedTime(started).TotalMilliseconds);
    }

    private void WarmUp(Generation generation, string name, EntityType type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        generation.Matcher.Search(new ScreeningRequest { Name = name, Type = type }, _maxNameLength, _threshold, t_results ??= new List<EntityScore>(64), cancellationToken);
    }
}
