# The main job: a spreadsheet of jurisdictions in, an Excel matrix out.
#
#   dotnet run --project src/CoopTools.Console -- examples/quickstart.ps1
#
# or, in PowerShell 7.4 or later, after ./build.ps1:   ./examples/quickstart.ps1
#
# All jurisdictions of the sample are invented; it has blank answers and cells that cannot be read, so that you see how each
# is reported. How a row that is refused is, refused.csv shows.
param(
    [string] $Path = "$PSScriptRoot/jurisdictions.xlsx",
    [string] $OutFile = 'out/matrix.xlsx'
)

if (-not (Get-Command Test-CoopPolicy -ErrorAction Ignore)) { Import-Module "$PSScriptRoot/../artifacts/CoopTools" }

$findings = Test-CoopPolicy -Path $Path -IntakeVariable intake

$intake

"$($findings.Count) findings:"
foreach ($count in $findings | Measure-CoopPolicy) { '  {0,-22}{1,5}' -f $count.Value, $count.Findings }

'What to find out next:'
foreach ($fact in $findings | Measure-CoopPolicy -MissingFacts | Where-Object Settles -ge 4) {
    '  {0,-30}{1,5} findings would be settled by it alone' -f $fact.Fact, $fact.Settles
}

$file = $findings | Export-CoopMatrix $OutFile -Intake $intake -PassThru
"Wrote $($file.FullName)"
