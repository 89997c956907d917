using MsqPortal.Web.Lists;

namespace MsqPortal.Web.Api;

/// <summary>What each import read, stored and refused.</summary>
internal static class ImportsApi
{
    public static void Map(RouteGroupBuilder api, RouteGroupBuilder twins)
    {
        var imports = api.MapGroup(PortalUrls.Imports).WithTags("Imports");
        imports
            .MapGet("", ListRunsAsync)
            .Named("listImports", "Imports", "Every run of the import, the newest first, with counts of its files.")
            .IsListWith();
        imports
            .MapGet("/files", ListFilesAsync)
            .Named("listImportedFiles", "Imported files", "What each run did with each file, and why it refused one.")
            .IsListWith(ImportFilter.Run, ImportFilter.Status, ResponseFilter.Country, ResponseFilter.Edition);
        imports
            .MapGet("/diagnostics", ListDiagnosticsAsync)
            .Named("listDiagnostics", "Diagnostics", "What a reader should know about the reading of each file.")
            .IsListWith(
                ImportFilter.Run,
                ImportFilter.Status,
                ImportFilter.Severity,
                ImportFilter.Code,
                ResponseFilter.Country,
                ResponseFilter.Edition
            );
        twins.MapGet(PortalUrls.Imports + PortalUrls.Twin, ListRunsAsync);
    }

    private static async Task<PagedList<ImportRunItem>> ListRunsAsync(
        ListPage page,
        ImportDataQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.RunsAsync(page.Request, cancellation);
        return page.Of(list.Total, list.Items);
    }

    private static async Task<PagedList<ImportedFileItem>> ListFilesAsync(
        ListPage page,
        HttpRequest request,
        ImportDataQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.FilesAsync(ImportFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(list.Total, list.Items);
    }

    private static async Task<PagedList<DiagnosticItem>> ListDiagnosticsAsync(
        ListPage page,
        HttpRequest request,
        ImportDataQuery query,
        CancellationToken cancellation
    )
    {
        var list = await query.DiagnosticsAsync(ImportFilter.Of(request.Query), page.Request, cancellation);
        return page.Of(list.Total, list.Items);
    }
}
