@{
    # Windows PowerShell gets a module that says what to do; its engine's own words would ask for a Windows PowerShell 7.4.
    RootModule           = if ($PSEdition -eq 'Desktop') { 'WindowsPowerShell.psm1' } else { 'bin/CoopTools.Cmdlets.dll' }
    ModuleVersion        = '0.1.0'
    GUID                 = '7c0e7d5e-6f0a-4a3c-9d0b-2f4f1f6a9c31'
    Author               = 'The CoopTools authors'
    CompanyName          = 'CoopTools'
    Copyright            = 'The CoopTools authors, MIT'
    Description          = 'How local practice stands to federal law on cooperation with immigration enforcement: by which authority, whether it binds there, and what would have to be known to be sure.'
    PowerShellVersion    = if ($PSEdition -eq 'Desktop') { '5.1' } else { '7.4' }
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @(if ($PSEdition -ne 'Desktop') { 'CoopTools.Format.ps1xml' })
    TypesToProcess       = @(if ($PSEdition -ne 'Desktop') { 'CoopTools.Lists.ps1xml' })
    CmdletsToExport      = @(
        'Export-CoopMatrix'
        'Export-CoopPack'
        'Get-CoopCitation'
        'Get-CoopFact'
        'Get-CoopQuestion'
        'Get-CoopRule'
        'Import-CoopFinding'
        'Import-CoopJurisdiction'
        'Join-CoopJurisdiction'
        'Measure-CoopPolicy'
        'New-CoopJurisdiction'
        'New-CoopTemplate'
        'Test-CoopMatrix'
        'Test-CoopPolicy'
    )
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags         = @('law', 'immigration', 'compliance', 'excel', 'policy', 'Windows', 'Linux', 'MacOS')
            ProjectUri   = 'https://github.com/cooptools/cooptools'
            LicenseUri   = 'https://github.com/cooptools/cooptools/blob/main/LICENSE'
            ReleaseNotes = 'CHANGELOG.md, beside this manifest, tells what changed.'
        }
    }
}
