# Look-ups in a terminal: what does the law say, how does one jurisdiction stand, and who says so?
#
#   dotnet run --project src/CoopTools.Console -- examples/lookup.ps1 -State CA
param(
    [string] $State = 'TX'
)

if (-not (Get-Command Test-CoopPolicy -ErrorAction Ignore)) { Import-Module "$PSScriptRoot/../artifacts/CoopTools" }

'The questions and their short answers:'
Get-CoopQuestion | Out-Default

'An invented county that holds people on detainers alone:'
Test-CoopPolicy -Jurisdiction 'Example County' -State $State -Fact @{
    'holds-past-release' = 'Yes'
    'hold-basis'         = 'DetainerAlone'
} -Rule DET-2, DET-3, DET-5 | Out-Default

'The authorities on probable cause, for and against:'
Get-CoopCitation -Rule DET-3 | Out-Default

'One of them as the source prints it, and what is wrong with that:'
Get-CoopCitation morales-v-chadbourne -AsPrinted | ForEach-Object { "  $($_.Text)" }
Get-CoopCitation morales-v-chadbourne | ForEach-Object { "  $($_.Text)   (erratum $($_.Errata))" }
