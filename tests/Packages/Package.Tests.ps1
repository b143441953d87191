# Of what './build.ps1 -Task Package' made: run it with tests/Pester/Run.ps1 -Path tests/Packages.

BeforeAll {
    . "$PSScriptRoot/../Pester/Suite.ps1"
    $packages = "$Repository/artifacts/packages"
    $script:package = Get-Item "$packages/CoopTools.*.nupkg"
    $script:zip = Get-Item "$packages/CoopTools.*.zip"

    # An archive's files, less those of the package format itself.
    function Get-ArchiveFile([string] $Path) {
        $archive = [IO.Compression.ZipFile]::OpenRead($Path)
        try {
            foreach ($entry in $archive.Entries | Where-Object FullName -NotMatch '^(_rels/|package/|\[Content_Types\]|CoopTools\.nuspec$)') {
                $stream = $entry.Open()
                try { $hash = (Get-FileHash -InputStream $stream).Hash } finally { $stream.Dispose() }
                "$($entry.FullName -replace '^CoopTools/') $hash"
            }
        }
        finally { $archive.Dispose() }
    }
}

Describe 'The packages' {
    It 'are those that the checksums are of' {
        $lines = Get-Content "$packages/SHA256SUMS"
        $lines.Count | Should -Be (Get-ChildItem $packages -File | Where-Object Name -NE SHA256SUMS).Count
        foreach ($line in $lines) {
            $hash, $name = $line -split '  '
            (Get-FileHash "$packages/$name").Hash | Should -Be $hash -Because $name
        }
    }

    It 'hold the same files, the zip and the package for the Gallery' {
        $files = Get-ArchiveFile $zip | Sort-Object
        $files | Should -Not -BeNullOrEmpty
        Get-ArchiveFile $package | Sort-Object | Should -Be $files
    }

    It 'have every library that ships on their bill of materials, with its license' {
        $components = (Get-Content "$packages/*.cdx.json" -Raw | ConvertFrom-Json).components
        $notices = Expand-Archive $zip "$TestDrive/zip" -PassThru | Where-Object Name -eq 'THIRD-PARTY-NOTICES.txt' | Get-Content -Raw
        $libraries = [regex]::Matches($notices, '(?m)^(\S+) (\d\S+)\n-+\n\nFiles ')
        $libraries.Count | Should -BeGreaterThan 0
        foreach ($library in $libraries) {
            $component = $components | Where-Object { $_.name -eq $library.Groups[1].Value -and $_.version -eq $library.Groups[2].Value }
            $component.licenses.license.id | Should -Not -BeNullOrEmpty -Because $library.Value
        }
    }

    It 'install from a repository of modules, and the module answers' {
        $folder = Split-Path $package
        Register-PSResourceRepository CoopToolsPackages $folder -Trusted
        try {
            Find-PSResource CoopTools -Repository CoopToolsPackages | ForEach-Object ProjectUri | Should -Not -BeNullOrEmpty
            Save-PSResource CoopTools -Repository CoopToolsPackages -Path $TestDrive
        }
        finally { Unregister-PSResourceRepository CoopToolsPackages }

        $manifest = Get-Item "$TestDrive/CoopTools/*/CoopTools.psd1"
        $answers = Invoke-FreshPwsh "Import-Module '$manifest'; (Get-CoopQuestion).Count"
        [int] $answers.Lines[-1] | Should -BeGreaterThan 0
    }
}
