# Makes the help anew: runs its examples, builds the help with what they print, and lays its pages into docs/cmdlets.
#
#   dotnet run --project src/CoopTools.Console -- src/CoopTools.Help/Update-Help.ps1
[CmdletBinding()]
param([string] $Configuration = 'Debug')

$ErrorActionPreference = 'Stop'
$repository = Resolve-Path "$PSScriptRoot/../.."
& "$PSScriptRoot/Get-ExampleOutput.ps1" -Module "$repository/artifacts/$Configuration/CoopTools" -Target "$PSScriptRoot/Outputs"
dotnet build "$repository/src/CoopTools.Cmdlets" --configuration $Configuration --verbosity quiet
if ($LASTEXITCODE -ne 0) { throw "dotnet build ended with exit code $LASTEXITCODE." }
$pages = "$repository/docs/cmdlets"
if (Test-Path $pages) { Remove-Item "$pages/*.md" }
$null = New-Item $pages -ItemType Directory -Force
Copy-Item "$repository/artifacts/$Configuration/docs/cmdlets/*.md" $pages
"$(@(Get-ChildItem $pages).Count) pages of help are in docs/cmdlets, and the outputs of the examples in src/CoopTools.Help/Outputs."
