#Requires -Version 7.4
BeforeDiscovery {
    . $PSScriptRoot/Suite.ps1
    $cmdlets = (Test-ModuleManifest $Manifest).ExportedCmdlets.Keys
}

BeforeAll {
    . $PSScriptRoot/Suite.ps1
    Import-Module $Manifest -Force
}

Describe 'Importing the module' {
    It 'has a manifest that PowerShell finds sound' {
        $module = Test-ModuleManifest $Manifest -ErrorAction Stop -WarningVariable warnings
        $warnings | Should -BeNullOrEmpty
        $module.PowerShellVersion | Should -Be '7.4'
        $module.CompatiblePSEditions | Should -Be 'Core'
        $module.Description | Should -Not -BeNullOrEmpty
    }

    It 'is silent in a fresh session under strict mode' {
        $result = Invoke-FreshPwsh "Set-StrictMode -Version Latest; `$ErrorActionPreference = 'Stop'; Import-Module '$Manifest'; 'loaded'"
        $result.Lines | Should -Be 'loaded'
        $result.ExitCode | Should -Be 0
    }

    It 'exports the cmdlets of its manifest, and nothing else' {
        $module = Get-Module CoopTools
        $module.ExportedCmdlets.Keys | Sort-Object | Should -Be ((Test-ModuleManifest $Manifest).ExportedCmdlets.Keys | Sort-Object)
        $module.ExportedFunctions.Count + $module.ExportedAliases.Count + $module.ExportedVariables.Count | Should -Be 0
    }

    It 'names <_> with an approved verb and a singular noun of ours' -ForEach $cmdlets {
        $verb, $noun = $_ -split '-'
        $verb | Should -BeIn (Get-Verb).Verb
        $noun | Should -MatchExactly '^Coop[A-Z]\w*[^s]$'
    }

    It 'can be imported again with -Force, and still works' {
        $before = @(Get-CoopRule).Count
        { Import-Module $Manifest -Force -ErrorAction Stop; Import-Module $Manifest -Force -ErrorAction Stop } | Should -Not -Throw
        @(Get-CoopRule).Count | Should -Be $before
    }

    It 'can be removed and imported again' {
        $result = Invoke-FreshPwsh "Import-Module '$Manifest'; Remove-Module CoopTools; Get-Command Test-CoopPolicy -ErrorAction Ignore; Import-Module '$Manifest'; (Test-CoopPolicy -Jurisdiction J -State TX -Rule DET-1).Rule"
        $result.Lines | Should -Be 'DET-1'
    }

    It 'is found by name and loaded by its first use where it lies in a module folder' {
        $modules = Join-Path $TestDrive 'modules'
        Copy-Item (Split-Path $Manifest) (Join-Path $modules 'CoopTools') -Recurse
        $result = Invoke-FreshPwsh "`$env:PSModulePath = '$modules' + [System.IO.Path]::PathSeparator + `$env:PSModulePath; (Get-CoopQuestion Q3).Id; (Get-Module CoopTools).ModuleBase"
        $result.Lines | Should -Be 'Q3', (Join-Path $modules 'CoopTools')
    }

    It 'keeps its third-party assemblies to itself' {
        $result = Invoke-FreshPwsh "Import-Module '$Manifest'; Test-CoopPolicy '$Repository/examples/jurisdictions.xlsx' -ErrorAction Ignore -WarningAction Ignore | Export-CoopMatrix '$TestDrive/kept.xlsx'; [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | ForEach-Object { `$_.GetName().Name } | Where-Object { `$_ -match 'ClosedXML|CsvHelper|DocumentFormat|ExcelDataReader|ExcelNumberFormat' }; 'done'"
        $result.Lines | Should -Be 'done'
    }
}
