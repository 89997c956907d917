namespace MsqPortal.PrivatePostgres.Tests;

public sealed class ClusterChoiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _announced = [];

    [Fact]
    public async Task Without_data_the_newest_version_is_taken()
    {
        Offer(98, 99);

        (await ChooseAsync()).Binaries.Major.ShouldBe(99);
        _announced.ShouldBeEmpty();
    }

    [Fact]
    public async Task Data_of_an_older_version_stay_in_use_and_it_is_said()
    {
        Offer(98, 99);
        HoldDataOf(98);

        (await ChooseAsync()).Folder.ShouldBe(_folder.Combine("pg98"));
        _announced.ShouldBe([
            "Staying with PostgreSQL 98, which holds the data; 99 is at hand too, but would start empty.",
        ]);
    }

    [Fact]
    public async Task Of_the_data_of_two_versions_the_newest_that_can_be_opened_are_used_and_it_is_said()
    {
        Offer(97, 98);
        HoldDataOf(97, 98, 99);

        (await ChooseAsync()).Binaries.Major.ShouldBe(98);
        _announced.ShouldBe([$"'{_folder.Path}' holds data of PostgreSQL 99 and 98 and 97: using those of 98."]);
    }

    [Fact]
    public async Task Data_of_a_version_that_cannot_be_had_are_an_error_and_no_empty_start()
    {
        Offer(99);
        HoldDataOf(98);

        var error = await Should.ThrowAsync<PrivatePostgresException>(() => ChooseAsync());

        error.Message.ShouldContain("PostgreSQL 98, which the data need");
        error.Message.ShouldContain("ConnectionStrings__Portal");
    }

    [Fact]
    public async Task Configured_binaries_that_cannot_open_the_data_are_an_error()
    {
        HoldDataOf(98);
        var configured = _folder.Combine("bin");
        FakePostgres.Create(configured, 99);

        var error = await Should.ThrowAsync<PrivatePostgresException>(() => ChooseAsync(configured));

        error.Message.ShouldContain("belong to PostgreSQL 98");
        error.Message.ShouldContain("holds PostgreSQL 99");
    }

    [Fact]
    public async Task A_PostgreSQL_older_than_15_is_refused()
    {
        var configured = _folder.Combine("bin");
        FakePostgres.Create(configured, 14);

        var error = await Should.ThrowAsync<PrivatePostgresException>(() => ChooseAsync(configured));

        error.Message.ShouldContain("holds PostgreSQL 14");
    }

    public void Dispose() => _folder.Dispose();

    private void Offer(params int[] majors)
    {
        foreach (var major in majors)
        {
            FakePostgres.Create(_folder.Combine($"cache/postgresql-{major}/usr/lib/postgresql/{major}/bin"), major);
        }
    }

    private void HoldDataOf(params int[] majors)
    {
        foreach (var major in majors)
        {
            Directory.CreateDirectory(_folder.Combine($"pg{major}/data"));
        }
    }

    private Task<Cluster> ChooseAsync(string? binaryDirectory = null)
    {
        var unpacked = new UnpackedBinaries(_folder.Combine("cache"), _announced.Add);
        return new ClusterChoice(_folder.Path, unpacked, _announced.Add).ChooseAsync(
            binaryDirectory,
            TestContext.Current.CancellationToken
        );
    }
}
