using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Rescreening;

/// <summary>SHA-256 over requests one after the other: every field with its length before it, so that no two streams look alike. Not thread-safe.</summary>
internal sealed class RequestHasher : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(ScreeningRequest request)
    {
        Add(request.Id);
        Add(request.Name);
        Add((int)request.Type);
        Add(request.DateOfBirth?.ToString());
        Add(request.Countries.Count);
        foreach (string country in request.Countries) Add(country);
        Add((int)request.Gender);
        Add(request.Identifiers.Count);
        foreach (Identifier identifier in request.Identifiers)
        {
            Add((int)identifier.Type);
            Add(identifier.Value);
            Add(identifier.Country);
        }
    }

    /// <summary>The hash of all that was added.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Add(string? text)
    {
        Add(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null) _hash.AppendData(Encoding.UTF8.GetBytes(text));
    }

    private void Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _hash.AppendData(bytes);
    }
}
