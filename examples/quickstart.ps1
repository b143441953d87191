# The main job: a spreadsheet of jurisdictions in, an Excel matrix out.
#
#   dotnet run --project src/CoopTools.Console -- examples/quickstart.ps1
#
# or, in PowerShell 7.4 or later, after ./build.ps1:   ./examples/quickstart.ps1
#
# All jurisdictions of the sample are invented; it has blank answers, cells that cannot be read and a row without a name,
# so that you see how each is reported.
param(
    [string] $Path = "$PSScriptRoot/jurisdictions.xlsx",
    [string] $OutFile = 'out/matrix.xlsx'
)

if (-not (Get-Command Test-CoopPolicy -ErrorAction Ignore)) { Import-Module "$PSScriptRoot/../artifacts/CoopTools" }

$findings = Test-CoopPolicy -Path $Path -IntakeVariable intake

$intake

$counts = [ordered]@{ Conflict = 0; Risk = 0; Misstated = 0; Consistent = 0; Discretionary = 0; NotApplicable = 0; Undetermined = 0 }
foreach ($finding in $findings) { $counts["$($finding.Outcome)"]++ }
"$($findings.Count) findings:"
foreach ($outcome in $counts.Keys) { '  {0,-14}{1,5}' -f $outcome, $counts[$outcome] }

$file = $findings | Export-CoopMatrix $OutFile -Intake $intake -PassThru
"Wrote $($file.FullName)"
