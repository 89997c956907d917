using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Memory of the server's connections in blocks that take a page with its headers. In the server's own blocks of 4 KB the
/// headers fill the first one and the page another one, which costs more to send than one.
/// </summary>
internal sealed class PageSizedBlocks : MemoryPool<byte>, IMemoryPoolFactory<byte>
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>More are given back to the runtime: 32 MB are kept at most.</summary>
    private const int MostKept = 512;

    private readonly ConcurrentQueue<Block> free = new();

    public override int MaxBufferSize => BlockBytes;

    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => this;

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockBytes);
        return free.TryDequeue(out var block) ? block : new Block(this);
    }

    // The server disposes of what the factory made; other connections may still use it.
    protected override void Dispose(bool disposing) { }

    private sealed class Block(PageSizedBlocks pool) : IMemoryOwner<byte>
    {
        private readonly byte[] bytes = GC.AllocateUninitializedArray<byte>(BlockBytes, pinned: true);

        public Memory<byte> Memory => bytes;

        public void Dispose()
        {
            if (pool.free.Count < MostKept)
                pool.free.Enqueue(this);
        }
    }
}
