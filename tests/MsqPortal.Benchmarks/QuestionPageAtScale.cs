using System.Globalization;
using MsqPortal.Benchmarks.Running;

namespace MsqPortal.Benchmarks;

/// <summary>
/// The same question page from three portals, each a process of its own: with the seed alone, with the other editions of
/// its state, and with all responses. They are asked in turn, so that whatever else the machine does meets all of them.
/// The page names what other editions of the state say, so that the second one tells its length from the size of the
/// database.
/// </summary>
internal static class QuestionPageAtScale
{
    private const string State = "uzb";
    private const string Page = $"/{State}/2024/questions/15";
    private const int Rounds = 1000;

    /// <summary>Fewer are asked of a program that the runtime still compiles.</summary>
    private const int WarmUps = 2000;

    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <param name="dataDirectory">Of the private PostgreSQL with all responses.</param>
    /// <param name="responses">The folder that they were imported from.</param>
    public static async Task RunAsync(string dataDirectory, string responses)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"msq-benchmark-{Guid.NewGuid():N}");
        try
        {
            CopyState(responses, Path.Combine(folder, "responses"));
            await using var seed = await PortalProgram.StartAsync(Path.Combine(folder, "seed"), Seeds);
            await using var state = await PortalProgram.StartAsync(
                Path.Combine(folder, "state"),
                Path.Combine(folder, "responses")
            );
            await using var full = await PortalProgram.StartAsync(dataDirectory, Seeds);
            await CompareAsync([
                ("the seed", seed),
                ("and the other editions of its state", state),
                ("all responses", full),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync((string Holds, PortalProgram Portal)[] portals)
    {
        var times = portals.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var (index, (_, portal)) in portals.Index())
            {
                var time = await Measured.TimeAsync(() => portal.Client.GetByteArrayAsync(Page));
                if (round >= 0)
                    times[index].Add(time);
            }
        }

        Console.WriteLine("| stored | answers | page | median | 95 % | beside the first | beside the one before |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var (index, (holds, portal)) in portals.Index())
        {
            var answers = await portal.CountAnswersAsync();
            var bytes = (await portal.Client.GetByteArrayAsync(Page)).Length;
            var (median, first, before) = (
                times[index].Median(),
                times[0].Median(),
                times[Math.Max(0, index - 1)].Median()
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {holds} | {answers:N0} | {bytes:N0} bytes | {median:0.00} ms | {times[index].Quantile(0.95):0.00} ms | {median / first:0.00} | {median / before:0.00} |"
                )
            );
        }
    }

    /// <summary>The responses of the state with the seed in the place of the synthetic one, and their data files.</summary>
    private static void CopyState(string responses, string target)
    {
        Directory.CreateDirectory(Path.Combine(target, "forms"));
        string[] files =
        [
            .. Directory.GetFiles(responses, "*.json"),
            .. Directory.GetFiles(Path.Combine(responses, "forms"), "*.json"),
            .. Directory.GetFiles(responses, $"{State}-*.md"),
            .. Directory.GetFiles(Seeds, $"{State}-*.md"),
        ];
        foreach (var file in files)
        {
            var isForm = string.Equals(
                Path.GetFileName(Path.GetDirectoryName(file)),
                "forms",
                StringComparison.Ordinal
            );
            File.Copy(file, Path.Combine(target, isForm ? "forms" : "", Path.GetFileName(file)), overwrite: true);
        }
    }
}
