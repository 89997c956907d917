namespace MsqPortal.Import.Tests;

public sealed class ProjectTests
{
    [Fact]
    public void The_project_builds() => true.ShouldBeTrue();
}
