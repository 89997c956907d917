using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace MsqPortal.Web.Hosting;

/// <summary>
/// Memory of the server's connections in blocks that take a page with its headers. In the server's own blocks of 4 KB the
/// headers fill the first one and the page another one, which costs more to send than one. The runtime's shared pool gives a
/// thread the block that it used last, whose memory is still in the processor's cache, and keeps no more than are in use.
/// </summary>
internal sealed class PageSizedBlocks : MemoryPool<byte>, IMemoryPoolFactory<byte>
{
    private const int BlockBytes = 64 * 1024;

    public override int MaxBufferSize => BlockBytes;

    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => this;

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockBytes);
        return Shared.Rent(BlockBytes);
    }

    // There is nothing of its own to dispose of.
    protected override void Dispose(bool disposing) { }
}
