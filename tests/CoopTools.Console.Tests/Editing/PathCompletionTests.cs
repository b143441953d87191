using CoopTools.ConsoleHost;

namespace CoopTools.ConsoleTests;

public sealed class PathCompletionTests : IDisposable
{
    private static readonly char Slash = Path.DirectorySeparatorChar;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public PathCompletionTests()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "intake.csv"), "");
        File.WriteAllText(Path.Combine(_folder.FullName, "Intake two.csv"), "");
        File.WriteAllText(Path.Combine(_folder.FullName, ".hidden"), "");
        _folder.CreateSubdirectory("older").CreateSubdirectory("x");
    }

    [Theory]
    [InlineData("Import-CoopJurisdiction int", "'Intake two.csv'", "intake.csv")]
    [InlineData("Import-CoopJurisdiction INTAKE.", "intake.csv")]
    [InlineData("Import-CoopJurisdiction 'Intake t", "'Intake two.csv'")]
    [InlineData("& ./intake.", "./intake.csv")]
    [InlineData("$x=inta", "'Intake two.csv'", "intake.csv")]
    [InlineData("x .hid", ".hidden")]
    [InlineData("x nothing")]
    [InlineData("x nofolder/a")]
    public void Files_that_go_on_from_the_word_are_offered(string text, params string[] expected) =>
        Assert.Equal(expected, Complete(text).Candidates);

    [Fact]
    public void A_folder_ends_with_a_separator_and_is_gone_into()
    {
        Assert.Equal([$"older{Slash}"], Complete("x ol").Candidates);
        Assert.Equal([$"older/x{Slash}"], Complete("x older/").Candidates);
    }

    [Fact]
    public void The_whole_word_with_its_quote_is_replaced()
    {
        var completions = Complete("x 'Intake t");

        Assert.Equal((2, 9), (completions.Start, completions.Length));
    }

    [Fact]
    public void Hidden_files_are_not_offered_unasked() => Assert.DoesNotContain(".hidden", Complete("x ").Candidates, StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private Completions Complete(string text) => PathCompletion.Complete(text, text.Length, _folder.FullName);
}
