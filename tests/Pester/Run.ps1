# Runs the suite with Pester 5 or later. Exit code: 0 where all passed, 1 where some failed, 3 where it cannot be run here.
#
#   pwsh -NoProfile -File tests/Pester/Run.ps1
#
# It tests the module in the folder that COOPTOOLS_MODULE names, else the one that was built last under artifacts.
[CmdletBinding()]
param(
    # Files of the suite to run. All where it is left out.
    [string[]] $Path = $PSScriptRoot,

    # Prints every test, not only the failures.
    [switch] $Detailed
)

$ErrorActionPreference = 'Stop'
if ($PSVersionTable.PSVersion -lt [version]'7.4') {
    "This is PowerShell $($PSVersionTable.PSVersion); the module is for 7.4 or later."
    exit 3
}

try { Import-Module Pester -MinimumVersion 5.0 }
catch {
    "Pester 5 or later is in no folder of PSModulePath ($env:PSModulePath): $_"
    exit 3
}

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

"Pester $((Get-Module Pester).Version): $($result.PassedCount) passed, $($result.FailedCount) failed, $($result.SkippedCount) skipped in $([int]$result.Duration.TotalSeconds) s."
exit $(if ($result.Result -eq 'Passed') { 0 } else { 1 })
