using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoopTools.Browser.Tests.Driving;

/// <summary>A look at one page. Whatever it asks of a network, logs as an error or is forbidden by its own policy fails the test.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    private Visit(IBrowserContext context, IPage page, Uri file)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => _faults.Enqueue(error);
        page.Console += (_, message) =>
        {
            // A violation of the policy is logged as an error too.
            if (message.Type is "error" or "warning")
                _faults.Enqueue(message.Text);
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).GetLeftPart(UriPartial.Path) != file.AbsoluteUri && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _faults.Enqueue($"It asks for {request.Url}.");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens it.</summary>
    public static async Task<Visit> Begin(IBrowserContext context, string path)
    {
        var file = new Uri(path);
        var visit = new Visit(context, await context.NewPageAsync(), file);
        await visit.Page.GotoAsync(file.AbsoluteUri);
        return visit;
    }

    /// <summary>What an expression of the page's own language gives.</summary>
    public Task<T> Ask<T>(string expression, object? argument = null) => Page.EvaluateAsync<T>(expression, argument);

    /// <summary>Presses keys, one after the other.</summary>
    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>What went wrong until now, which then no longer fails the test.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        var faults = new List<string>();
        while (_faults.TryDequeue(out var fault))
            faults.Add(fault);
        return faults;
    }

    /// <summary>Closes it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }
}
