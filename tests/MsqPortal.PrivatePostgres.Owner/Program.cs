using MsqPortal.PrivatePostgres;

// A process of its own for tests that kill the owner of a server: starts one on the folder it is given, says on standard
// output how to reach it, and keeps it until standard input ends.
await using var server = await PrivatePostgresServer.StartAsync(
    new(args[0]),
    Console.Error.WriteLine,
    CancellationToken.None
);
Console.WriteLine(server.ConnectionString);
await Console.In.ReadToEndAsync();
