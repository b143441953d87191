namespace CoopTools.Notices;

/// <summary>The file of notices: a part for each package, then what packages say of what they hold themselves, once each.</summary>
internal static class NoticeFile
{
    public static string Of(IReadOnlyList<Notice> notices)
    {
        var packages = notices.Select(notice => Part(Name(notice), About(notice)));
        var carried = notices.Where(notice => notice.OwnNotices is not null)
            .GroupBy(notice => notice.OwnNotices!, StringComparer.Ordinal)
            .Select(same => Part($"Notices that come with {string.Join(", ", same.Select(Name))}", same.Key));
        return string.Concat(
            [
                "CoopTools ships with the libraries below, unchanged. Each is under its own license.\n",
                .. packages,
                .. carried,
            ]);
    }

    private static string Part(string heading, string text)
    {
        var rule = new string('-', 78);
        return $"\n{rule}\n{heading}\n{rule}\n\n{text}\n";
    }

    private static string About(Notice notice)
    {
        var taken = string.Equals(notice.Chosen, notice.License, StringComparison.Ordinal) ? "" : $", here taken under {notice.Chosen}";
        return string.Join(
            '\n',
            [
                $"Files    {string.Join(", ", notice.Dlls)}",
                $"Authors  {notice.Authors}",
                $"Project  {notice.Project}",
                $"License  {notice.License}{taken}",
                "",
                .. notice.Copyrights,
                "",
                notice.LicenseText,
            ]);
    }

    private static string Name(Notice notice) => $"{notice.Id} {notice.Version}";
}
