# Runs the suite, or some of its files, with Pester 5 or later. Exit code: 0 where all passed, else 1.
#
#   pwsh -NoProfile -File tests/Pester/Run.ps1
#
# It tests the module in the folder that COOPTOOLS_MODULE names, else the one that was built last under artifacts.
[CmdletBinding()]
param(
    # Files of the suite to run. All where it is left out.
    [string[]] $Path = $PSScriptRoot,

    # The Pester module: its name, or its manifest.
    [string] $Pester = 'Pester',

    # Prints every test, not only the failures.
    [switch] $Detailed
)

$ErrorActionPreference = 'Stop'
Get-Module Pester | Remove-Module
$version = (Import-Module $Pester -PassThru).Version
if ($version -lt [version]'5.0') { throw "This is Pester $version; the suite is for 5 or later." }

$result = Invoke-Pester -Configuration @{
    Run    = @{ Path = $Path; PassThru = $true }
    Output = @{ Verbosity = $Detailed ? 'Detailed' : 'None'; RenderMode = 'Plaintext' }
}

foreach ($test in $result.Failed) {
    "FAILED $($test.ExpandedPath)"
    foreach ($failure in $test.ErrorRecord) { "  $failure" -replace '\r?\n', "`n  "; "  at $($failure.TargetObject.File):$($failure.TargetObject.Line)" }
}
foreach ($block in @($result.FailedBlocks) + @($result.FailedContainers)) {
    "FAILED $($block)"
    foreach ($failure in $block.ErrorRecord) { "  $failure" -replace '\r?\n', "`n  " }
}

"Pester ${version}: $($result.PassedCount) passed, $($result.FailedCount) failed, $($result.SkippedCount) skipped in $([int]$result.Duration.TotalSeconds) s."
exit $(if ($result.Result -eq 'Passed') { 0 } else { 1 })
