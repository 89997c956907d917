namespace MsqPortal.Search.Words;

/// <summary>Takes the words of a text in their order.</summary>
public interface IWordSink
{
    /// <param name="term">The word as it is compared; valid during the call only.</param>
    /// <param name="start">Index of its first character in the text.</param>
    /// <param name="length">Number of its characters there.</param>
    /// <param name="position">Counts words from 0; a joined form stands at the position of its first piece.</param>
    /// <param name="isJoined">A compound written as one word, "egovernment" for "e-government".</param>
    public void Add(ReadOnlySpan<char> term, int start, int length, int position, bool isJoined);
}
