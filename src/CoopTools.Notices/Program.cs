using CoopTools.Notices;

if (args is not [var assets, var dlls, var licenses, var target])
{
    Console.Error.WriteLine("usage: CoopTools.Notices <project.assets.json> <folder of dlls> <folder of licenses> <file to write>");
    return 2;
}

try
{
    var texts = new LicenseTexts(licenses);
    File.WriteAllText(target, NoticeFile.Of([.. PackageGraph.Read(assets).Shipping(dlls).Select(shipped => new Notice(shipped, texts))]));
    return 0;
}
catch (InvalidDataException e)
{
    Console.Error.WriteLine($"{Path.GetFileName(target)} : error NOTICE001: {e.Message}");
    return 1;
}
