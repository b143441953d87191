# How build.ps1 packs the module. What is said of it comes from its manifest, times from the commit.
# Compress-PSResource makes a Gallery package too, but with the time of the run and a random name in it.

function New-ModulePackage {
    <# .SYNOPSIS Packs a module's folder into another folder, which is emptied before. #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType([string])]
    param([string] $Module, [string] $Target)

    if (-not $PSCmdlet.ShouldProcess($Target, 'Pack the module')) { return }
    if (Test-Path $Target) { Remove-Item $Target -Recurse -Force }
    $work = New-Item (Join-Path $Target 'work') -ItemType Directory
    $manifest = Test-ModuleManifest (Join-Path $Module 'CoopTools.psd1')
    $time = Get-SourceTime
    $name = "CoopTools.$($manifest.Version)"

    $notes = Get-ReleaseNote $manifest.Version
    Set-Content (Join-Path $Target 'RELEASE-NOTES.md') "$notes`n" -NoNewline
    Set-Content (Join-Path $work 'CoopTools.nuspec') (Get-Nuspec $manifest $notes)
    dotnet pack src/CoopTools.Cmdlets --configuration Release --no-build --output $Target `
        "-p:NuspecFile=$work/CoopTools.nuspec" "-p:NuspecBasePath=$Module" "-p:DeterministicTimestamp=$($time.ToUnixTimeSeconds())"
    Compress-Module -Module $Module -Zip (Join-Path $Target "$name.zip") -Time $time

    # The template is the tool's own way to a bill without the time of the run.
    Set-Content (Join-Path $work 'bill.xml') (Get-BillTemplate $manifest $time)
    dotnet tool restore
    dotnet tool run dotnet-CycloneDX src/CoopTools.Files/CoopTools.Files.csproj --disable-package-restore `
        --import-metadata-path "$work/bill.xml" --no-serial-number --output $Target --filename "$name.cdx.json" --output-format Json

    Remove-Item $work -Recurse -Force
    $sums = Get-ChildItem $Target -File | Sort-Object Name | ForEach-Object { "$((Get-FileHash $_ -Algorithm SHA256).Hash.ToLowerInvariant())  $($_.Name)" }
    Set-Content (Join-Path $Target 'SHA256SUMS') "$($sums -join "`n")`n" -NoNewline
    $sums
}

function Get-SourceTime {
    <# .SYNOPSIS The time of what is packed: SOURCE_DATE_EPOCH, else that of the commit, else the first that a zip can hold. #>
    $PSNativeCommandUseErrorActionPreference = $false
    $seconds = $env:SOURCE_DATE_EPOCH
    if (-not $seconds -and (Get-Command git -ErrorAction Ignore)) { $seconds = git log -1 --format=%ct 2>$null }
    [DateTimeOffset]::FromUnixTimeSeconds($seconds ? [long] $seconds : 315532800)
}

function Get-ReleaseNote {
    <# .SYNOPSIS What the changelog says of a version, or of what is unreleased where it does not name that version yet. #>
    param([version] $Version)

    $changelog = (Get-Content CHANGELOG.md -Raw) -replace "`r"
    foreach ($heading in "$Version", 'Unreleased') {
        if ($changelog -match "(?ms)^## \[$([regex]::Escape($heading))\][^\n]*\n(?<notes>.*?)(?=^## |\z)") { return $Matches.notes.Trim() }
    }
    throw "CHANGELOG.md has neither a section on $Version nor one on what is unreleased."
}

function Get-Nuspec {
    <# .SYNOPSIS The package's description in the Gallery's form: what can be searched for are its tags. #>
    param([psmoduleinfo] $Manifest, [string] $Notes)

    $commands = $Manifest.ExportedCmdlets.Keys | Sort-Object
    $tags = @('PSModule', 'PSEdition_Core', 'PSIncludes_Cmdlet') + ($commands -replace '^', 'PSCmdlet_') + ($commands -replace '^', 'PSCommand_') + $Manifest.Tags
    $text = { param($value) [Security.SecurityElement]::Escape("$value") }
    @"
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">
  <metadata>
    <id>$($Manifest.Name)</id>
    <version>$($Manifest.Version)</version>
    <authors>$(& $text $Manifest.Author)</authors>
    <owners>$(& $text $Manifest.CompanyName)</owners>
    <requireLicenseAcceptance>false</requireLicenseAcceptance>
    <licenseUrl>$($Manifest.LicenseUri)</licenseUrl>
    <projectUrl>$($Manifest.ProjectUri)</projectUrl>
    <description>$(& $text $Manifest.Description)</description>
    <releaseNotes>$(& $text $Notes)</releaseNotes>
    <copyright>$(& $text $Manifest.Copyright)</copyright>
    <tags>$(& $text ($tags -join ' '))</tags>
  </metadata>
  <files>
    <file src="**" target="" />
  </files>
</package>
"@
}

function Get-BillTemplate {
    <# .SYNOPSIS What the bill of materials is of, and when. #>
    param([psmoduleinfo] $Manifest, [DateTimeOffset] $Time)

    @"
<?xml version="1.0" encoding="utf-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6">
  <metadata>
    <timestamp>$($Time.ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture))</timestamp>
    <component type="library"><name>$($Manifest.Name)</name><version>$($Manifest.Version)</version></component>
  </metadata>
</bom>
"@
}

function Compress-Module {
    <# .SYNOPSIS Zips a module's folder: its files in ordinal order, each with the one time. #>
    param([string] $Module, [string] $Zip, [DateTimeOffset] $Time)

    $files = [IO.Directory]::GetFiles($Module, '*', 'AllDirectories')
    [array]::Sort($files, [StringComparer]::Ordinal)
    $archive = [IO.Compression.ZipFile]::Open($Zip, 'Create')
    try {
        foreach ($file in $files) {
            $entry = $archive.CreateEntry('CoopTools/' + [IO.Path]::GetRelativePath($Module, $file).Replace('\', '/'))
            $entry.LastWriteTime = $Time
            $entry.ExternalAttributes = 0x81A40000 # a plain file that its owner may write and everyone may read
            $content = $entry.Open()
            try { $content.Write([IO.File]::ReadAllBytes($file)) } finally { $content.Dispose() }
        }
    }
    finally {
        $archive.Dispose()
    }
}
