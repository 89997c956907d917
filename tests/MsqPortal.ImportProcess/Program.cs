using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using MsqPortal.Data;
using MsqPortal.Import;

// An import in a process of its own, so that a test can kill it: CONNECTION-STRING SEEDS-FOLDER PATH
var database = new DbContextOptionsBuilder<PortalDbContext>();
database.UsePortalDatabase(args[0]);
var runner = new ImportRunner(
    new PooledDbContextFactory<PortalDbContext>(database.Options),
    QuestionnaireCatalog.Load(args[1]),
    new ImportOptions(),
    TimeProvider.System,
    NullLogger<ImportRunner>.Instance
);
await runner.RunAsync(new ImportRequest([args[2]]), progress: null, CancellationToken.None);
