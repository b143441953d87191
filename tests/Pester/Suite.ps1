# What the files of the suite share: where the module lies, and how text is compared. Dot-source it in BeforeAll.

$Repository = Split-Path (Split-Path $PSScriptRoot)

# COOPTOOLS_MODULE, the folder of the built module; else what was staged last under artifacts.
function Find-CoopModule {
    if ($env:COOPTOOLS_MODULE) {
        $named = Join-Path $env:COOPTOOLS_MODULE 'CoopTools.psd1'
        if (-not (Test-Path -LiteralPath $named)) { throw "COOPTOOLS_MODULE names '$env:COOPTOOLS_MODULE', which holds no CoopTools.psd1." }
        return $named
    }

    $staged = 'Debug', 'Release' |
        ForEach-Object { "$Repository/artifacts/$_/CoopTools/CoopTools.psd1" } |
        Where-Object { Test-Path -LiteralPath $_ } |
        Sort-Object { (Get-Item "$(Split-Path $_)/bin/CoopTools.Cmdlets.dll").LastWriteTimeUtc } -Descending |
        Select-Object -First 1
    if (-not $staged) { throw 'There is no module under artifacts. Build it (dotnet build), or name its folder in COOPTOOLS_MODULE.' }
    $staged
}

# Text on one line with single spaces: a word that was broken over two lines shows as two.
function ConvertTo-OneLine([Parameter(ValueFromPipeline)] [string] $Text) {
    process { ($Text -replace '\s+', ' ').Trim() }
}

# The non-empty lines of what a command prints at a width.
function Get-PrintedLine([Parameter(ValueFromPipeline)] $InputObject, [int] $Width = 120) {
    end { ($input | Out-String -Width $Width) -split '\r?\n' | Where-Object { $_.Trim() } }
}

# This pwsh as a command and its first arguments: of the .NET tool it is an assembly that dotnet runs.
$Pwsh = [Environment]::ProcessPath
[string[]] $PwshArguments = if ((Split-Path -LeafBase $Pwsh) -eq 'dotnet') { "$PSHOME/pwsh.dll" }

# A fresh pwsh without a profile: the lines of its standard output and error, and its exit code.
function Invoke-FreshPwsh([string] $Command, [string] $Folder = $Repository) {
    Push-Location -LiteralPath $Folder
    try {
        $output = & $Pwsh @PwshArguments -NoProfile -NonInteractive -Command $Command 2>&1 | ForEach-Object { "$_" } | Where-Object { $_ }
        [pscustomobject]@{ Lines = @($output); Text = $output -join "`n"; ExitCode = $LASTEXITCODE }
    }
    finally { Pop-Location }
}

# The texts of one sheet of a workbook, in the order of its cells, with nothing but the zip and XML readers.
function Get-SheetText([string] $Path, [string] $Sheet) {
    $zip = [System.IO.Compression.ZipFile]::OpenRead((Convert-Path -LiteralPath $Path))
    try {
        $part = {
            param($name)
            $reader = [System.IO.StreamReader]::new($zip.GetEntry($name).Open())
            try { [xml]$reader.ReadToEnd() } finally { $reader.Dispose() }
        }
        $main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
        $office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        $entry = (& $part 'xl/workbook.xml').GetElementsByTagName('sheet', $main) | Where-Object { $_.GetAttribute('name') -eq $Sheet }
        $target = ((& $part 'xl/_rels/workbook.xml.rels').Relationships.Relationship | Where-Object Id -eq $entry.GetAttribute('id', $office)).Target
        $shared = @((& $part 'xl/sharedStrings.xml').GetElementsByTagName('si', $main) | ForEach-Object InnerText)
        foreach ($cell in (& $part ($target -replace '^/?(xl/)?', 'xl/')).GetElementsByTagName('c', $main)) {
            if ($cell.GetAttribute('t') -eq 's') { $shared[[int]$cell.InnerText] } elseif ($cell.InnerText) { $cell.InnerText }
        }
    }
    finally { $zip.Dispose() }
}

$Manifest = Find-CoopModule
[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = 'en-US'
